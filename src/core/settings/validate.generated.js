// Written by scripts/validators.ts from schema/settings.schema.json.
import runtime_ucs2length from 'ajv/dist/runtime/ucs2length.js';
"use strict";
export const validate = validate25;
const schema30 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"mission-control.yaml","description":"Settings of mission-control. Everything is optional: what is left out is inferred from the stack, or has the default named here.","type":"object","additionalProperties":false,"properties":{"zone":{"description":"The domain all hostnames lie in, `lab.example.org`. Default: the longest suffix all hostnames of the stack share.","$ref":"#/$defs/hostname"},"email":{"description":"The address every certificate is ordered with. Default: the address most services give.","type":"string","pattern":"^[^\\s@]+@[^\\s@]+$"},"postures":{"description":"How each hostname is protected. A hostname that is not named here is `authenticated`.","type":"object","propertyNames":{"$ref":"#/$defs/hostname"},"additionalProperties":{"description":"`authenticated`: the proxy asks for a session or a bearer token; `token`: the service itself checks the bearer token; `public`: anybody may come in.","enum":["authenticated","token","public"]}},"proxy":{"description":"The reverse proxy in front of the services.","type":"object","additionalProperties":false,"properties":{"service":{"description":"Name of the service. Default: the service with an nginx-proxy image, or the one that reads docker.sock and publishes ports 80 and 443.","type":"string","minLength":1},"network":{"description":"Name of the network on which it reaches the services. Default: the network of the proxy that most services with a hostname are on.","type":"string","minLength":1}}},"authentication":{"description":"Where people log in.","type":"object","additionalProperties":false,"properties":{"hostname":{"description":"The hostname a browser without session is sent to. Default: any other host counts as a login page.","$ref":"#/$defs/hostname"}}},"secrets":{"description":"The volume through which services get their secrets.","type":"object","additionalProperties":false,"properties":{"volume":{"description":"Name of the volume. Default: the one most services mount at `mount`.","type":"string","minLength":1},"mount":{"description":"Where services mount it.","type":"string","pattern":"^/[^/]","default":"/secrets"}}},"server":{"description":"The server the stack runs on. `mission-control server install` prints this section.","type":"object","additionalProperties":false,"required":["address","hostKeys"],"properties":{"address":{"description":"Name or IP address for ssh.","type":"string","pattern":"^[^\\s@-][^\\s@]*$"},"port":{"description":"Port of sshd.","type":"integer","minimum":1,"maximum":65535,"default":22},"user":{"description":"The user whose authorized_keys holds the door of the agent.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_.-]*$","default":"mission-control"},"hostKeys":{"description":"Every key the server may show, each as in known_hosts without the host: `ssh-ed25519 AAAA…`.","type":"array","minItems":1,"items":{"type":"string","pattern":"^(?:ssh|ecdsa|sk-ssh|sk-ecdsa)-[A-Za-z0-9@.-]+ [A-Za-z0-9+/]+=*(?: .*)?$"}},"directory":{"description":"Absolute path of the project directory on the server. Default: as the server was installed.","type":"string","pattern":"^/"},"project":{"description":"Compose project name. Default: as the server was installed.","type":"string","pattern":"^[a-z0-9][a-z0-9_-]*$"},"addresses":{"description":"Addresses to connect to instead of asking DNS: hostname, or `*` for every other, to address.","type":"object","propertyNames":{"pattern":"^(?:\\*|[a-z0-9.-]+)$"},"additionalProperties":{"type":"string","minLength":1}}}},"tls":{"description":"Certificates as seen from outside.","type":"object","additionalProperties":false,"properties":{"certificateAuthority":{"description":"A PEM file, relative to the directory of the stack, trusted besides the public authorities.","type":"string","minLength":1}}},"soakSeconds":{"description":"How long a changed service must stay up before a deploy counts, in seconds.","type":"number","minimum":0,"maximum":3600,"default":20},"startSeconds":{"description":"How long a service may take to become healthy, in seconds.","type":"number","minimum":1,"maximum":7200,"default":300},"removalLimit":{"description":"The largest share of the services one deploy may remove, 0 to 1.","type":"number","minimum":0,"maximum":1,"default":0.3},"suppressions":{"description":"Findings somebody decided to live with. One that hides nothing is reported.","type":"array","items":{"type":"object","additionalProperties":false,"required":["rule","reason"],"properties":{"rule":{"description":"Id of the rule, as the finding names it.","type":"string","pattern":"^[a-z][a-z0-9-]*$"},"service":{"description":"The service it holds for. Default: every one.","type":"string","minLength":1},"reason":{"description":"Why, for whoever reads this next year.","type":"string","pattern":"\\S"}}}}},"$defs":{"hostname":{"type":"string","pattern":"^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"}}};
const schema31 = {"type":"string","pattern":"^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"};
const func1 = Object.prototype.hasOwnProperty;
const func2 = runtime_ucs2length.default ?? runtime_ucs2length;
const pattern4 = new RegExp("^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$", "u");
const pattern5 = new RegExp("^[^\\s@]+@[^\\s@]+$", "u");
const pattern8 = new RegExp("^/[^/]", "u");
const pattern9 = new RegExp("^[^\\s@-][^\\s@]*$", "u");
const pattern10 = new RegExp("^[A-Za-z_][A-Za-z0-9_.-]*$", "u");
const pattern11 = new RegExp("^(?:ssh|ecdsa|sk-ssh|sk-ecdsa)-[A-Za-z0-9@.-]+ [A-Za-z0-9+/]+=*(?: .*)?$", "u");
const pattern12 = new RegExp("^/", "u");
const pattern13 = new RegExp("^[a-z0-9][a-z0-9_-]*$", "u");
const pattern14 = new RegExp("^(?:\\*|[a-z0-9.-]+)$", "u");
const pattern15 = new RegExp("^[a-z][a-z0-9-]*$", "u");
const pattern16 = new RegExp("\\S", "u");

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
for(const key0 in data){
if(!(func1.call(schema30.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.zone !== undefined){
let data0 = data.zone;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err1 = {instancePath:instancePath+"/zone",schemaPath:"#/$defs/hostname/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/zone",schemaPath:"#/$defs/hostname/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.email !== undefined){
let data1 = data.email;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
const err3 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/pattern",keyword:"pattern",params:{pattern: "^[^\\s@]+@[^\\s@]+$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.postures !== undefined){
let data2 = data.postures;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
const _errs9 = errors;
if(typeof key1 === "string"){
if(!pattern4.test(key1)){
const err5 = {instancePath:instancePath+"/postures",schemaPath:"#/$defs/hostname/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"},propertyName:key1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/postures",schemaPath:"#/$defs/hostname/type",keyword:"type",params:{type: "string"},propertyName:key1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid2 = _errs9 === errors;
if(!valid2){
const err7 = {instancePath:instancePath+"/postures",schemaPath:"#/properties/postures/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
for(const key2 in data2){
let data3 = data2[key2];
if(!(((data3 === "authenticated") || (data3 === "token")) || (data3 === "public"))){
const err8 = {instancePath:instancePath+"/postures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/postures/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema30.properties.postures.additionalProperties.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/postures",schemaPath:"#/properties/postures/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.proxy !== undefined){
let data4 = data.proxy;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key3 in data4){
if(!((key3 === "service") || (key3 === "network"))){
const err10 = {instancePath:instancePath+"/proxy",schemaPath:"#/properties/proxy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data4.service !== undefined){
let data5 = data4.service;
if(typeof data5 === "string"){
if(func2(data5) < 1){
const err11 = {instancePath:instancePath+"/proxy/service",schemaPath:"#/properties/proxy/properties/service/minLength",keyword:"minLength",params:{limit: 1}};
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
const err12 = {instancePath:instancePath+"/proxy/service",schemaPath:"#/properties/proxy/properties/service/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4.network !== undefined){
let data6 = data4.network;
if(typeof data6 === "string"){
if(func2(data6) < 1){
const err13 = {instancePath:instancePath+"/proxy/network",schemaPath:"#/properties/proxy/properties/network/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/proxy/network",schemaPath:"#/properties/proxy/properties/network/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/proxy",schemaPath:"#/properties/proxy/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.authentication !== undefined){
let data7 = data.authentication;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key4 in data7){
if(!(key4 === "hostname")){
const err16 = {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data7.hostname !== undefined){
let data8 = data7.hostname;
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
const err17 = {instancePath:instancePath+"/authentication/hostname",schemaPath:"#/$defs/hostname/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"}};
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
const err18 = {instancePath:instancePath+"/authentication/hostname",schemaPath:"#/$defs/hostname/type",keyword:"type",params:{type: "string"}};
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
const err19 = {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.secrets !== undefined){
let data9 = data.secrets;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key5 in data9){
if(!((key5 === "volume") || (key5 === "mount"))){
const err20 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data9.volume !== undefined){
let data10 = data9.volume;
if(typeof data10 === "string"){
if(func2(data10) < 1){
const err21 = {instancePath:instancePath+"/secrets/volume",schemaPath:"#/properties/secrets/properties/volume/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/secrets/volume",schemaPath:"#/properties/secrets/properties/volume/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data9.mount !== undefined){
let data11 = data9.mount;
if(typeof data11 === "string"){
if(!pattern8.test(data11)){
const err23 = {instancePath:instancePath+"/secrets/mount",schemaPath:"#/properties/secrets/properties/mount/pattern",keyword:"pattern",params:{pattern: "^/[^/]"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/secrets/mount",schemaPath:"#/properties/secrets/properties/mount/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.server !== undefined){
let data12 = data.server;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.address === undefined){
const err26 = {instancePath:instancePath+"/server",schemaPath:"#/properties/server/required",keyword:"required",params:{missingProperty: "address"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data12.hostKeys === undefined){
const err27 = {instancePath:instancePath+"/server",schemaPath:"#/properties/server/required",keyword:"required",params:{missingProperty: "hostKeys"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
for(const key6 in data12){
if(!(((((((key6 === "address") || (key6 === "port")) || (key6 === "user")) || (key6 === "hostKeys")) || (key6 === "directory")) || (key6 === "project")) || (key6 === "addresses"))){
const err28 = {instancePath:instancePath+"/server",schemaPath:"#/properties/server/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data12.address !== undefined){
let data13 = data12.address;
if(typeof data13 === "string"){
if(!pattern9.test(data13)){
const err29 = {instancePath:instancePath+"/server/address",schemaPath:"#/properties/server/properties/address/pattern",keyword:"pattern",params:{pattern: "^[^\\s@-][^\\s@]*$"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/server/address",schemaPath:"#/properties/server/properties/address/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data12.port !== undefined){
let data14 = data12.port;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err31 = {instancePath:instancePath+"/server/port",schemaPath:"#/properties/server/properties/port/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 65535 || isNaN(data14)){
const err32 = {instancePath:instancePath+"/server/port",schemaPath:"#/properties/server/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data14 < 1 || isNaN(data14)){
const err33 = {instancePath:instancePath+"/server/port",schemaPath:"#/properties/server/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
if(data12.user !== undefined){
let data15 = data12.user;
if(typeof data15 === "string"){
if(!pattern10.test(data15)){
const err34 = {instancePath:instancePath+"/server/user",schemaPath:"#/properties/server/properties/user/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_.-]*$"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/server/user",schemaPath:"#/properties/server/properties/user/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data12.hostKeys !== undefined){
let data16 = data12.hostKeys;
if(Array.isArray(data16)){
if(data16.length < 1){
const err36 = {instancePath:instancePath+"/server/hostKeys",schemaPath:"#/properties/server/properties/hostKeys/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
let data17 = data16[i0];
if(typeof data17 === "string"){
if(!pattern11.test(data17)){
const err37 = {instancePath:instancePath+"/server/hostKeys/" + i0,schemaPath:"#/properties/server/properties/hostKeys/items/pattern",keyword:"pattern",params:{pattern: "^(?:ssh|ecdsa|sk-ssh|sk-ecdsa)-[A-Za-z0-9@.-]+ [A-Za-z0-9+/]+=*(?: .*)?$"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/server/hostKeys/" + i0,schemaPath:"#/properties/server/properties/hostKeys/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/server/hostKeys",schemaPath:"#/properties/server/properties/hostKeys/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data12.directory !== undefined){
let data18 = data12.directory;
if(typeof data18 === "string"){
if(!pattern12.test(data18)){
const err40 = {instancePath:instancePath+"/server/directory",schemaPath:"#/properties/server/properties/directory/pattern",keyword:"pattern",params:{pattern: "^/"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/server/directory",schemaPath:"#/properties/server/properties/directory/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data12.project !== undefined){
let data19 = data12.project;
if(typeof data19 === "string"){
if(!pattern13.test(data19)){
const err42 = {instancePath:instancePath+"/server/project",schemaPath:"#/properties/server/properties/project/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9_-]*$"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/server/project",schemaPath:"#/properties/server/properties/project/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data12.addresses !== undefined){
let data20 = data12.addresses;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key7 in data20){
const _errs53 = errors;
if(typeof key7 === "string"){
if(!pattern14.test(key7)){
const err44 = {instancePath:instancePath+"/server/addresses",schemaPath:"#/properties/server/properties/addresses/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?:\\*|[a-z0-9.-]+)$"},propertyName:key7};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
var valid12 = _errs53 === errors;
if(!valid12){
const err45 = {instancePath:instancePath+"/server/addresses",schemaPath:"#/properties/server/properties/addresses/propertyNames",keyword:"propertyNames",params:{propertyName: key7}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
for(const key8 in data20){
let data21 = data20[key8];
if(typeof data21 === "string"){
if(func2(data21) < 1){
const err46 = {instancePath:instancePath+"/server/addresses/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/server/properties/addresses/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/server/addresses/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/server/properties/addresses/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/server/addresses",schemaPath:"#/properties/server/properties/addresses/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/server",schemaPath:"#/properties/server/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.tls !== undefined){
let data22 = data.tls;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key9 in data22){
if(!(key9 === "certificateAuthority")){
const err50 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data22.certificateAuthority !== undefined){
let data23 = data22.certificateAuthority;
if(typeof data23 === "string"){
if(func2(data23) < 1){
const err51 = {instancePath:instancePath+"/tls/certificateAuthority",schemaPath:"#/properties/tls/properties/certificateAuthority/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/tls/certificateAuthority",schemaPath:"#/properties/tls/properties/certificateAuthority/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.soakSeconds !== undefined){
let data24 = data.soakSeconds;
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 3600 || isNaN(data24)){
const err54 = {instancePath:instancePath+"/soakSeconds",schemaPath:"#/properties/soakSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data24 < 0 || isNaN(data24)){
const err55 = {instancePath:instancePath+"/soakSeconds",schemaPath:"#/properties/soakSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/soakSeconds",schemaPath:"#/properties/soakSeconds/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.startSeconds !== undefined){
let data25 = data.startSeconds;
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 7200 || isNaN(data25)){
const err57 = {instancePath:instancePath+"/startSeconds",schemaPath:"#/properties/startSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 7200}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data25 < 1 || isNaN(data25)){
const err58 = {instancePath:instancePath+"/startSeconds",schemaPath:"#/properties/startSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/startSeconds",schemaPath:"#/properties/startSeconds/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.removalLimit !== undefined){
let data26 = data.removalLimit;
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 1 || isNaN(data26)){
const err60 = {instancePath:instancePath+"/removalLimit",schemaPath:"#/properties/removalLimit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data26 < 0 || isNaN(data26)){
const err61 = {instancePath:instancePath+"/removalLimit",schemaPath:"#/properties/removalLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/removalLimit",schemaPath:"#/properties/removalLimit/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.suppressions !== undefined){
let data27 = data.suppressions;
if(Array.isArray(data27)){
const len1 = data27.length;
for(let i1=0; i1<len1; i1++){
let data28 = data27[i1];
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.rule === undefined){
const err63 = {instancePath:instancePath+"/suppressions/" + i1,schemaPath:"#/properties/suppressions/items/required",keyword:"required",params:{missingProperty: "rule"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data28.reason === undefined){
const err64 = {instancePath:instancePath+"/suppressions/" + i1,schemaPath:"#/properties/suppressions/items/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
for(const key10 in data28){
if(!(((key10 === "rule") || (key10 === "service")) || (key10 === "reason"))){
const err65 = {instancePath:instancePath+"/suppressions/" + i1,schemaPath:"#/properties/suppressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data28.rule !== undefined){
let data29 = data28.rule;
if(typeof data29 === "string"){
if(!pattern15.test(data29)){
const err66 = {instancePath:instancePath+"/suppressions/" + i1+"/rule",schemaPath:"#/properties/suppressions/items/properties/rule/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/suppressions/" + i1+"/rule",schemaPath:"#/properties/suppressions/items/properties/rule/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data28.service !== undefined){
let data30 = data28.service;
if(typeof data30 === "string"){
if(func2(data30) < 1){
const err68 = {instancePath:instancePath+"/suppressions/" + i1+"/service",schemaPath:"#/properties/suppressions/items/properties/service/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/suppressions/" + i1+"/service",schemaPath:"#/properties/suppressions/items/properties/service/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data28.reason !== undefined){
let data31 = data28.reason;
if(typeof data31 === "string"){
if(!pattern16.test(data31)){
const err70 = {instancePath:instancePath+"/suppressions/" + i1+"/reason",schemaPath:"#/properties/suppressions/items/properties/reason/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/suppressions/" + i1+"/reason",schemaPath:"#/properties/suppressions/items/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/suppressions/" + i1,schemaPath:"#/properties/suppressions/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/suppressions",schemaPath:"#/properties/suppressions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export { schema30 as schema };
