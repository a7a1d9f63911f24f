// Written by scripts/validators.ts from schema/settings.schema.json.
import runtime_ucs2length from 'ajv/dist/runtime/ucs2length.js';
"use strict";
export const validate = validate25;
const schema30 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"mission-control.yaml","description":"Settings of mission-control. Everything is optional: what is left out is inferred from the stack, or has the default named here.","type":"object","additionalProperties":false,"properties":{"zone":{"description":"The domain all hostnames lie in, `lab.example.org`. Default: the longest suffix all hostnames of the stack share.","$ref":"#/$defs/hostname"},"email":{"description":"The address every certificate is ordered with. Default: the address most services give.","type":"string","pattern":"^[^\\s@]+@[^\\s@]+$"},"postures":{"description":"How each hostname is protected. A hostname that is not named here is `authenticated`.","type":"object","propertyNames":{"$ref":"#/$defs/hostname"},"additionalProperties":{"description":"`authenticated`: the proxy asks for a session or a bearer token; `token`: the service itself checks the bearer token; `public`: anybody may come in.","enum":["authenticated","token","public"]}},"proxy":{"description":"The reverse proxy in front of the services.","type":"object","additionalProperties":false,"properties":{"service":{"description":"Name of the service. Default: the service with an nginx-proxy image, or the one that reads docker.sock and publishes ports 80 and 443.","type":"string","minLength":1},"network":{"description":"Name of the network on which it reaches the services. Default: the network of the proxy that most services with a hostname are on.","type":"string","minLength":1}}},"authentication":{"description":"Where people log in.","type":"object","additionalProperties":false,"properties":{"hostname":{"description":"The hostname a browser without session is sent to. Default: any other host counts as a login page.","$ref":"#/$defs/hostname"}}},"secrets":{"description":"The volume through which services get their secrets.","type":"object","additionalProperties":false,"properties":{"volume":{"description":"Name of the volume. Default: the one most services mount at `mount`.","type":"string","minLength":1},"mount":{"description":"Where services mount it.","type":"string","pattern":"^/[^/]","default":"/secrets"},"deprecated":{"description":"Secrets not to be used any more, as `NAME/KEY` below the mount, each with the one to use instead.","type":"object","propertyNames":{"pattern":"^[^/\\s][^\\s]*$"},"additionalProperties":{"type":"string","minLength":1}}}},"server":{"description":"The server the stack runs on. `mission-control server install` prints this section.","type":"object","additionalProperties":false,"required":["address","hostKeys"],"properties":{"address":{"description":"Name or IP address for ssh.","type":"string","pattern":"^[^\\s@-][^\\s@]*$"},"port":{"description":"Port of sshd.","type":"integer","minimum":1,"maximum":65535,"default":22},"user":{"description":"The user whose authorized_keys holds the door of the agent.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_.-]*$","default":"mission-control"},"hostKeys":{"description":"Every key the server may show, each as in known_hosts without the host: `ssh-ed25519 AAAA…`.","type":"array","minItems":1,"items":{"type":"string","pattern":"^(?:ssh|ecdsa|sk-ssh|sk-ecdsa)-[A-Za-z0-9@.-]+ [A-Za-z0-9+/]+=*(?: .*)?$"}},"directory":{"description":"Absolute path of the project directory on the server. Default: as the server was installed.","type":"string","pattern":"^/"},"project":{"description":"Compose project name. Default: as the server was installed.","type":"string","pattern":"^[a-z0-9][a-z0-9_-]*$"},"addresses":{"description":"Addresses to connect to instead of asking DNS: hostname, or `*` for every other, to address.","type":"object","propertyNames":{"pattern":"^(?:\\*|[a-z0-9.-]+)$"},"additionalProperties":{"type":"string","minLength":1}}}},"tls":{"description":"Certificates as seen from outside.","type":"object","additionalProperties":false,"properties":{"certificateAuthority":{"description":"A PEM file, relative to the directory of the stack, trusted besides the public authorities.","type":"string","minLength":1}}},"soakSeconds":{"description":"How long a changed service must stay up before a deploy counts, in seconds.","type":"number","minimum":0,"maximum":3600,"default":20},"startSeconds":{"description":"How long a service may take to become healthy, in seconds.","type":"number","minimum":1,"maximum":7200,"default":300},"removalLimit":{"description":"The largest share of the services one deploy may remove, 0 to 1.","type":"number","minimum":0,"maximum":1,"default":0.3},"severities":{"description":"How loudly a rule speaks, by its id: `error`, `warning`, `note`, or `off`. What docker compose itself refuses stays an error.","type":"object","propertyNames":{"pattern":"^[a-z][a-z0-9-]*$"},"additionalProperties":{"enum":["error","warning","note","off"]}},"exceptions":{"description":"What single services may do beyond the others, each as the finding names it: a path of the server, `privileged`, `cap_add NET_ADMIN`. One that is not needed is reported.","type":"array","items":{"type":"object","additionalProperties":false,"required":["service","allow","reason"],"properties":{"service":{"description":"The service that may do it.","type":"string","minLength":1},"allow":{"description":"What it may do.","type":"array","minItems":1,"items":{"type":"string","minLength":1}},"reason":{"description":"Why, for whoever reads this next year.","type":"string","pattern":"\\S"}}}},"suppressions":{"description":"Findings somebody decided to live with. One that hides nothing is reported.","type":"array","items":{"type":"object","additionalProperties":false,"required":["rule","reason"],"properties":{"rule":{"description":"Id of the rule, as the finding names it.","type":"string","pattern":"^[a-z][a-z0-9-]*$"},"service":{"description":"The service it holds for. Default: every one.","type":"string","minLength":1},"reason":{"description":"Why, for whoever reads this next year.","type":"string","pattern":"\\S"},"until":{"description":"The last day it holds, `2027-03-31`. From the next day on the finding is back.","type":"string","pattern":"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$"}}}}},"$defs":{"hostname":{"type":"string","pattern":"^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"}}};
const schema31 = {"type":"string","pattern":"^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"};
const func1 = Object.prototype.hasOwnProperty;
const func2 = runtime_ucs2length.default ?? runtime_ucs2length;
const pattern4 = new RegExp("^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$", "u");
const pattern5 = new RegExp("^[^\\s@]+@[^\\s@]+$", "u");
const pattern8 = new RegExp("^/[^/]", "u");
const pattern9 = new RegExp("^[^/\\s][^\\s]*$", "u");
const pattern10 = new RegExp("^[^\\s@-][^\\s@]*$", "u");
const pattern11 = new RegExp("^[A-Za-z_][A-Za-z0-9_.-]*$", "u");
const pattern12 = new RegExp("^(?:ssh|ecdsa|sk-ssh|sk-ecdsa)-[A-Za-z0-9@.-]+ [A-Za-z0-9+/]+=*(?: .*)?$", "u");
const pattern13 = new RegExp("^/", "u");
const pattern14 = new RegExp("^[a-z0-9][a-z0-9_-]*$", "u");
const pattern15 = new RegExp("^(?:\\*|[a-z0-9.-]+)$", "u");
const pattern16 = new RegExp("^[a-z][a-z0-9-]*$", "u");
const pattern17 = new RegExp("\\S", "u");
const pattern20 = new RegExp("^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$", "u");

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
if(!(((key5 === "volume") || (key5 === "mount")) || (key5 === "deprecated"))){
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
if(data9.deprecated !== undefined){
let data12 = data9.deprecated;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key6 in data12){
const _errs36 = errors;
if(typeof key6 === "string"){
if(!pattern9.test(key6)){
const err25 = {instancePath:instancePath+"/secrets/deprecated",schemaPath:"#/properties/secrets/properties/deprecated/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^/\\s][^\\s]*$"},propertyName:key6};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
var valid9 = _errs36 === errors;
if(!valid9){
const err26 = {instancePath:instancePath+"/secrets/deprecated",schemaPath:"#/properties/secrets/properties/deprecated/propertyNames",keyword:"propertyNames",params:{propertyName: key6}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
for(const key7 in data12){
let data13 = data12[key7];
if(typeof data13 === "string"){
if(func2(data13) < 1){
const err27 = {instancePath:instancePath+"/secrets/deprecated/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/secrets/properties/deprecated/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/secrets/deprecated/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/secrets/properties/deprecated/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/secrets/deprecated",schemaPath:"#/properties/secrets/properties/deprecated/type",keyword:"type",params:{type: "object"}};
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
const err30 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.server !== undefined){
let data14 = data.server;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.address === undefined){
const err31 = {instancePath:instancePath+"/server",schemaPath:"#/properties/server/required",keyword:"required",params:{missingProperty: "address"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data14.hostKeys === undefined){
const err32 = {instancePath:instancePath+"/server",schemaPath:"#/properties/server/required",keyword:"required",params:{missingProperty: "hostKeys"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
for(const key8 in data14){
if(!(((((((key8 === "address") || (key8 === "port")) || (key8 === "user")) || (key8 === "hostKeys")) || (key8 === "directory")) || (key8 === "project")) || (key8 === "addresses"))){
const err33 = {instancePath:instancePath+"/server",schemaPath:"#/properties/server/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data14.address !== undefined){
let data15 = data14.address;
if(typeof data15 === "string"){
if(!pattern10.test(data15)){
const err34 = {instancePath:instancePath+"/server/address",schemaPath:"#/properties/server/properties/address/pattern",keyword:"pattern",params:{pattern: "^[^\\s@-][^\\s@]*$"}};
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
const err35 = {instancePath:instancePath+"/server/address",schemaPath:"#/properties/server/properties/address/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data14.port !== undefined){
let data16 = data14.port;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err36 = {instancePath:instancePath+"/server/port",schemaPath:"#/properties/server/properties/port/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 65535 || isNaN(data16)){
const err37 = {instancePath:instancePath+"/server/port",schemaPath:"#/properties/server/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data16 < 1 || isNaN(data16)){
const err38 = {instancePath:instancePath+"/server/port",schemaPath:"#/properties/server/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data14.user !== undefined){
let data17 = data14.user;
if(typeof data17 === "string"){
if(!pattern11.test(data17)){
const err39 = {instancePath:instancePath+"/server/user",schemaPath:"#/properties/server/properties/user/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_.-]*$"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/server/user",schemaPath:"#/properties/server/properties/user/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data14.hostKeys !== undefined){
let data18 = data14.hostKeys;
if(Array.isArray(data18)){
if(data18.length < 1){
const err41 = {instancePath:instancePath+"/server/hostKeys",schemaPath:"#/properties/server/properties/hostKeys/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
const len0 = data18.length;
for(let i0=0; i0<len0; i0++){
let data19 = data18[i0];
if(typeof data19 === "string"){
if(!pattern12.test(data19)){
const err42 = {instancePath:instancePath+"/server/hostKeys/" + i0,schemaPath:"#/properties/server/properties/hostKeys/items/pattern",keyword:"pattern",params:{pattern: "^(?:ssh|ecdsa|sk-ssh|sk-ecdsa)-[A-Za-z0-9@.-]+ [A-Za-z0-9+/]+=*(?: .*)?$"}};
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
const err43 = {instancePath:instancePath+"/server/hostKeys/" + i0,schemaPath:"#/properties/server/properties/hostKeys/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/server/hostKeys",schemaPath:"#/properties/server/properties/hostKeys/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data14.directory !== undefined){
let data20 = data14.directory;
if(typeof data20 === "string"){
if(!pattern13.test(data20)){
const err45 = {instancePath:instancePath+"/server/directory",schemaPath:"#/properties/server/properties/directory/pattern",keyword:"pattern",params:{pattern: "^/"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/server/directory",schemaPath:"#/properties/server/properties/directory/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data14.project !== undefined){
let data21 = data14.project;
if(typeof data21 === "string"){
if(!pattern14.test(data21)){
const err47 = {instancePath:instancePath+"/server/project",schemaPath:"#/properties/server/properties/project/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9_-]*$"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/server/project",schemaPath:"#/properties/server/properties/project/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data14.addresses !== undefined){
let data22 = data14.addresses;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key9 in data22){
const _errs59 = errors;
if(typeof key9 === "string"){
if(!pattern15.test(key9)){
const err49 = {instancePath:instancePath+"/server/addresses",schemaPath:"#/properties/server/properties/addresses/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?:\\*|[a-z0-9.-]+)$"},propertyName:key9};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
var valid14 = _errs59 === errors;
if(!valid14){
const err50 = {instancePath:instancePath+"/server/addresses",schemaPath:"#/properties/server/properties/addresses/propertyNames",keyword:"propertyNames",params:{propertyName: key9}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
for(const key10 in data22){
let data23 = data22[key10];
if(typeof data23 === "string"){
if(func2(data23) < 1){
const err51 = {instancePath:instancePath+"/server/addresses/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/server/properties/addresses/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
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
const err52 = {instancePath:instancePath+"/server/addresses/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/server/properties/addresses/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err53 = {instancePath:instancePath+"/server/addresses",schemaPath:"#/properties/server/properties/addresses/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/server",schemaPath:"#/properties/server/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.tls !== undefined){
let data24 = data.tls;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key11 in data24){
if(!(key11 === "certificateAuthority")){
const err55 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data24.certificateAuthority !== undefined){
let data25 = data24.certificateAuthority;
if(typeof data25 === "string"){
if(func2(data25) < 1){
const err56 = {instancePath:instancePath+"/tls/certificateAuthority",schemaPath:"#/properties/tls/properties/certificateAuthority/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/tls/certificateAuthority",schemaPath:"#/properties/tls/properties/certificateAuthority/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.soakSeconds !== undefined){
let data26 = data.soakSeconds;
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 3600 || isNaN(data26)){
const err59 = {instancePath:instancePath+"/soakSeconds",schemaPath:"#/properties/soakSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data26 < 0 || isNaN(data26)){
const err60 = {instancePath:instancePath+"/soakSeconds",schemaPath:"#/properties/soakSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/soakSeconds",schemaPath:"#/properties/soakSeconds/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.startSeconds !== undefined){
let data27 = data.startSeconds;
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 7200 || isNaN(data27)){
const err62 = {instancePath:instancePath+"/startSeconds",schemaPath:"#/properties/startSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 7200}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data27 < 1 || isNaN(data27)){
const err63 = {instancePath:instancePath+"/startSeconds",schemaPath:"#/properties/startSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/startSeconds",schemaPath:"#/properties/startSeconds/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.removalLimit !== undefined){
let data28 = data.removalLimit;
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 1 || isNaN(data28)){
const err65 = {instancePath:instancePath+"/removalLimit",schemaPath:"#/properties/removalLimit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data28 < 0 || isNaN(data28)){
const err66 = {instancePath:instancePath+"/removalLimit",schemaPath:"#/properties/removalLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
const err67 = {instancePath:instancePath+"/removalLimit",schemaPath:"#/properties/removalLimit/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.severities !== undefined){
let data29 = data.severities;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key12 in data29){
const _errs76 = errors;
if(typeof key12 === "string"){
if(!pattern16.test(key12)){
const err68 = {instancePath:instancePath+"/severities",schemaPath:"#/properties/severities/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},propertyName:key12};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
var valid17 = _errs76 === errors;
if(!valid17){
const err69 = {instancePath:instancePath+"/severities",schemaPath:"#/properties/severities/propertyNames",keyword:"propertyNames",params:{propertyName: key12}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
for(const key13 in data29){
let data30 = data29[key13];
if(!((((data30 === "error") || (data30 === "warning")) || (data30 === "note")) || (data30 === "off"))){
const err70 = {instancePath:instancePath+"/severities/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/severities/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema30.properties.severities.additionalProperties.enum}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/severities",schemaPath:"#/properties/severities/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.exceptions !== undefined){
let data31 = data.exceptions;
if(Array.isArray(data31)){
const len1 = data31.length;
for(let i1=0; i1<len1; i1++){
let data32 = data31[i1];
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.service === undefined){
const err72 = {instancePath:instancePath+"/exceptions/" + i1,schemaPath:"#/properties/exceptions/items/required",keyword:"required",params:{missingProperty: "service"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data32.allow === undefined){
const err73 = {instancePath:instancePath+"/exceptions/" + i1,schemaPath:"#/properties/exceptions/items/required",keyword:"required",params:{missingProperty: "allow"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data32.reason === undefined){
const err74 = {instancePath:instancePath+"/exceptions/" + i1,schemaPath:"#/properties/exceptions/items/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
for(const key14 in data32){
if(!(((key14 === "service") || (key14 === "allow")) || (key14 === "reason"))){
const err75 = {instancePath:instancePath+"/exceptions/" + i1,schemaPath:"#/properties/exceptions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data32.service !== undefined){
let data33 = data32.service;
if(typeof data33 === "string"){
if(func2(data33) < 1){
const err76 = {instancePath:instancePath+"/exceptions/" + i1+"/service",schemaPath:"#/properties/exceptions/items/properties/service/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/exceptions/" + i1+"/service",schemaPath:"#/properties/exceptions/items/properties/service/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data32.allow !== undefined){
let data34 = data32.allow;
if(Array.isArray(data34)){
if(data34.length < 1){
const err78 = {instancePath:instancePath+"/exceptions/" + i1+"/allow",schemaPath:"#/properties/exceptions/items/properties/allow/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
const len2 = data34.length;
for(let i2=0; i2<len2; i2++){
let data35 = data34[i2];
if(typeof data35 === "string"){
if(func2(data35) < 1){
const err79 = {instancePath:instancePath+"/exceptions/" + i1+"/allow/" + i2,schemaPath:"#/properties/exceptions/items/properties/allow/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/exceptions/" + i1+"/allow/" + i2,schemaPath:"#/properties/exceptions/items/properties/allow/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/exceptions/" + i1+"/allow",schemaPath:"#/properties/exceptions/items/properties/allow/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data32.reason !== undefined){
let data36 = data32.reason;
if(typeof data36 === "string"){
if(!pattern17.test(data36)){
const err82 = {instancePath:instancePath+"/exceptions/" + i1+"/reason",schemaPath:"#/properties/exceptions/items/properties/reason/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/exceptions/" + i1+"/reason",schemaPath:"#/properties/exceptions/items/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/exceptions/" + i1,schemaPath:"#/properties/exceptions/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath:instancePath+"/exceptions",schemaPath:"#/properties/exceptions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data.suppressions !== undefined){
let data37 = data.suppressions;
if(Array.isArray(data37)){
const len3 = data37.length;
for(let i3=0; i3<len3; i3++){
let data38 = data37[i3];
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.rule === undefined){
const err86 = {instancePath:instancePath+"/suppressions/" + i3,schemaPath:"#/properties/suppressions/items/required",keyword:"required",params:{missingProperty: "rule"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data38.reason === undefined){
const err87 = {instancePath:instancePath+"/suppressions/" + i3,schemaPath:"#/properties/suppressions/items/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
for(const key15 in data38){
if(!((((key15 === "rule") || (key15 === "service")) || (key15 === "reason")) || (key15 === "until"))){
const err88 = {instancePath:instancePath+"/suppressions/" + i3,schemaPath:"#/properties/suppressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data38.rule !== undefined){
let data39 = data38.rule;
if(typeof data39 === "string"){
if(!pattern16.test(data39)){
const err89 = {instancePath:instancePath+"/suppressions/" + i3+"/rule",schemaPath:"#/properties/suppressions/items/properties/rule/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
else {
const err90 = {instancePath:instancePath+"/suppressions/" + i3+"/rule",schemaPath:"#/properties/suppressions/items/properties/rule/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data38.service !== undefined){
let data40 = data38.service;
if(typeof data40 === "string"){
if(func2(data40) < 1){
const err91 = {instancePath:instancePath+"/suppressions/" + i3+"/service",schemaPath:"#/properties/suppressions/items/properties/service/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
else {
const err92 = {instancePath:instancePath+"/suppressions/" + i3+"/service",schemaPath:"#/properties/suppressions/items/properties/service/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data38.reason !== undefined){
let data41 = data38.reason;
if(typeof data41 === "string"){
if(!pattern17.test(data41)){
const err93 = {instancePath:instancePath+"/suppressions/" + i3+"/reason",schemaPath:"#/properties/suppressions/items/properties/reason/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
else {
const err94 = {instancePath:instancePath+"/suppressions/" + i3+"/reason",schemaPath:"#/properties/suppressions/items/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data38.until !== undefined){
let data42 = data38.until;
if(typeof data42 === "string"){
if(!pattern20.test(data42)){
const err95 = {instancePath:instancePath+"/suppressions/" + i3+"/until",schemaPath:"#/properties/suppressions/items/properties/until/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/suppressions/" + i3+"/until",schemaPath:"#/properties/suppressions/items/properties/until/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
else {
const err97 = {instancePath:instancePath+"/suppressions/" + i3,schemaPath:"#/properties/suppressions/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
else {
const err98 = {instancePath:instancePath+"/suppressions",schemaPath:"#/properties/suppressions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
else {
const err99 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export { schema30 as schema };
