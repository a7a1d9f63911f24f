// Written by scripts/validators.ts from schema/inventory.schema.json.
"use strict";
export const validate = validate25;
const schema30 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"inventory of secrets","description":"What exists in a Kubernetes namespace, by name: Secrets, their keys, what files of variables set, and the hostnames of Ingresses. It holds no value. The secret-fetcher publishes it in the ConfigMap secret-inventory.","type":"object","required":["version","namespace","collectedAt","secrets","ingresses"],"properties":{"version":{"description":"Another number is another form.","const":1},"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},"collectedAt":{"description":"ISO 8601, UTC.","type":"string"},"secrets":{"description":"Every Secret the fetcher may read.","type":"array","items":{"type":"object","required":["name","keys"],"properties":{"name":{"$ref":"#/$defs/name"},"keys":{"description":"Null: it may be read, but was not there.","type":["array","null"],"items":{"type":"object","required":["name"],"properties":{"name":{"type":"string","pattern":"^[-._A-Za-z0-9]+$"},"variables":{"description":"Names of the variables that a file of variables sets.","type":"array","items":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"}}}}}}}},"ingresses":{"description":"Every Ingress that claims a hostname. Null: who collected this may not list them.","type":["array","null"],"items":{"type":"object","required":["name","hostnames"],"properties":{"name":{"$ref":"#/$defs/name"},"hostnames":{"description":"`*.example.org` claims every name one label longer.","type":"array","items":{"type":"string","pattern":"^(?:\\*\\.)?[a-z0-9]([-a-z0-9.]*[a-z0-9])?$"}}}}}},"$defs":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$"}}};
const schema31 = {"type":"string","pattern":"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$"};
const pattern4 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", "u");
const pattern5 = new RegExp("^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$", "u");
const pattern6 = new RegExp("^[-._A-Za-z0-9]+$", "u");
const pattern7 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
const pattern9 = new RegExp("^(?:\\*\\.)?[a-z0-9]([-a-z0-9.]*[a-z0-9])?$", "u");

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.namespace === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "namespace"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.collectedAt === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "collectedAt"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.secrets === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "secrets"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.ingresses === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ingresses"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.version !== undefined){
if(1 !== data.version){
const err5 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.namespace !== undefined){
let data1 = data.namespace;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err6 = {instancePath:instancePath+"/namespace",schemaPath:"#/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.collectedAt !== undefined){
if(typeof data.collectedAt !== "string"){
const err8 = {instancePath:instancePath+"/collectedAt",schemaPath:"#/properties/collectedAt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.secrets !== undefined){
let data3 = data.secrets;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.name === undefined){
const err9 = {instancePath:instancePath+"/secrets/" + i0,schemaPath:"#/properties/secrets/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data4.keys === undefined){
const err10 = {instancePath:instancePath+"/secrets/" + i0,schemaPath:"#/properties/secrets/items/required",keyword:"required",params:{missingProperty: "keys"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data4.name !== undefined){
let data5 = data4.name;
if(typeof data5 === "string"){
if(!pattern5.test(data5)){
const err11 = {instancePath:instancePath+"/secrets/" + i0+"/name",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/secrets/" + i0+"/name",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4.keys !== undefined){
let data6 = data4.keys;
if((!(Array.isArray(data6))) && (data6 !== null)){
const err13 = {instancePath:instancePath+"/secrets/" + i0+"/keys",schemaPath:"#/properties/secrets/items/properties/keys/type",keyword:"type",params:{type: schema30.properties.secrets.items.properties.keys.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.name === undefined){
const err14 = {instancePath:instancePath+"/secrets/" + i0+"/keys/" + i1,schemaPath:"#/properties/secrets/items/properties/keys/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data7.name !== undefined){
let data8 = data7.name;
if(typeof data8 === "string"){
if(!pattern6.test(data8)){
const err15 = {instancePath:instancePath+"/secrets/" + i0+"/keys/" + i1+"/name",schemaPath:"#/properties/secrets/items/properties/keys/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[-._A-Za-z0-9]+$"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/secrets/" + i0+"/keys/" + i1+"/name",schemaPath:"#/properties/secrets/items/properties/keys/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data7.variables !== undefined){
let data9 = data7.variables;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
if(typeof data10 === "string"){
if(!pattern7.test(data10)){
const err17 = {instancePath:instancePath+"/secrets/" + i0+"/keys/" + i1+"/variables/" + i2,schemaPath:"#/properties/secrets/items/properties/keys/items/properties/variables/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/secrets/" + i0+"/keys/" + i1+"/variables/" + i2,schemaPath:"#/properties/secrets/items/properties/keys/items/properties/variables/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/secrets/" + i0+"/keys/" + i1+"/variables",schemaPath:"#/properties/secrets/items/properties/keys/items/properties/variables/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/secrets/" + i0+"/keys/" + i1,schemaPath:"#/properties/secrets/items/properties/keys/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
}
}
else {
const err21 = {instancePath:instancePath+"/secrets/" + i0,schemaPath:"#/properties/secrets/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.ingresses !== undefined){
let data11 = data.ingresses;
if((!(Array.isArray(data11))) && (data11 !== null)){
const err23 = {instancePath:instancePath+"/ingresses",schemaPath:"#/properties/ingresses/type",keyword:"type",params:{type: schema30.properties.ingresses.type}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(Array.isArray(data11)){
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
let data12 = data11[i3];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.name === undefined){
const err24 = {instancePath:instancePath+"/ingresses/" + i3,schemaPath:"#/properties/ingresses/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data12.hostnames === undefined){
const err25 = {instancePath:instancePath+"/ingresses/" + i3,schemaPath:"#/properties/ingresses/items/required",keyword:"required",params:{missingProperty: "hostnames"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data12.name !== undefined){
let data13 = data12.name;
if(typeof data13 === "string"){
if(!pattern5.test(data13)){
const err26 = {instancePath:instancePath+"/ingresses/" + i3+"/name",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/ingresses/" + i3+"/name",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data12.hostnames !== undefined){
let data14 = data12.hostnames;
if(Array.isArray(data14)){
const len4 = data14.length;
for(let i4=0; i4<len4; i4++){
let data15 = data14[i4];
if(typeof data15 === "string"){
if(!pattern9.test(data15)){
const err28 = {instancePath:instancePath+"/ingresses/" + i3+"/hostnames/" + i4,schemaPath:"#/properties/ingresses/items/properties/hostnames/items/pattern",keyword:"pattern",params:{pattern: "^(?:\\*\\.)?[a-z0-9]([-a-z0-9.]*[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/ingresses/" + i3+"/hostnames/" + i4,schemaPath:"#/properties/ingresses/items/properties/hostnames/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/ingresses/" + i3+"/hostnames",schemaPath:"#/properties/ingresses/items/properties/hostnames/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/ingresses/" + i3,schemaPath:"#/properties/ingresses/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
}
}
else {
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":{"version":true,"namespace":true,"collectedAt":true,"secrets":true,"ingresses":true},"dynamicProps":false,"dynamicItems":false};

export { schema30 as schema };
