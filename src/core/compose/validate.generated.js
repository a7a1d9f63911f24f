// Written by scripts/validators.ts from schema/compose.schema.json.
"use strict";
export const validate = validate13;
const schema10 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Compose file","type":"object","properties":{"version":{"type":"string"},"name":{"type":"string"},"include":{"type":"array","items":{"$ref":"#/$defs/include"}},"services":{"type":"object","patternProperties":{"^[a-zA-Z0-9._-]+$":{"$ref":"#/$defs/service"},"^x-":{}},"additionalProperties":false},"networks":{"type":"object","patternProperties":{"^[a-zA-Z0-9._-]+$":{"$ref":"#/$defs/network"},"^x-":{}},"additionalProperties":false},"volumes":{"type":"object","patternProperties":{"^[a-zA-Z0-9._-]+$":{"$ref":"#/$defs/volume"},"^x-":{}},"additionalProperties":false},"configs":{"type":"object","patternProperties":{"^[a-zA-Z0-9._-]+$":{"$ref":"#/$defs/config"},"^x-":{}},"additionalProperties":false},"secrets":{"type":"object","patternProperties":{"^[a-zA-Z0-9._-]+$":{"$ref":"#/$defs/secret"},"^x-":{}},"additionalProperties":false},"models":{"type":"object","patternProperties":{"^[a-zA-Z0-9._-]+$":{"$ref":"#/$defs/model"},"^x-":{}},"additionalProperties":false}},"patternProperties":{"^x-":{}},"additionalProperties":false,"$defs":{"service":{"type":"object","properties":{"annotations":{"$ref":"#/$defs/pairs"},"attach":{"$ref":"#/$defs/boolean"},"build":{"type":["string","object"],"properties":{"context":{"type":"string"},"dockerfile":{"type":"string"},"dockerfile_inline":{"type":"string"},"entitlements":{"$ref":"#/$defs/texts"},"args":{"$ref":"#/$defs/pairs"},"ssh":{"$ref":"#/$defs/ssh"},"labels":{"$ref":"#/$defs/pairs"},"cache_from":{"$ref":"#/$defs/texts"},"cache_to":{"$ref":"#/$defs/texts"},"no_cache":{"$ref":"#/$defs/boolean"},"no_cache_filter":{"$ref":"#/$defs/textOrTexts"},"additional_contexts":{"$ref":"#/$defs/pairs"},"network":{"type":"string"},"provenance":{"type":["string","boolean"]},"sbom":{"type":["string","boolean"]},"pull":{"$ref":"#/$defs/boolean"},"target":{"type":"string"},"shm_size":{"$ref":"#/$defs/size"},"extra_hosts":{"$ref":"#/$defs/hosts"},"isolation":{"type":"string"},"privileged":{"$ref":"#/$defs/boolean"},"secrets":{"$ref":"#/$defs/grants"},"tags":{"$ref":"#/$defs/texts"},"ulimits":{"$ref":"#/$defs/ulimits"},"platforms":{"$ref":"#/$defs/texts"}},"patternProperties":{"^x-":{}},"additionalProperties":false},"blkio_config":{"type":"object","properties":{"weight":{"$ref":"#/$defs/integer"},"weight_device":{"type":"array","items":{"type":"object","properties":{"path":{"type":"string"},"weight":{"$ref":"#/$defs/integer"}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"device_read_bps":{"type":"array","items":{"type":"object","properties":{"path":{"type":"string"},"rate":{"$ref":"#/$defs/size"}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"device_read_iops":{"type":"array","items":{"type":"object","properties":{"path":{"type":"string"},"rate":{"$ref":"#/$defs/integer"}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"device_write_bps":{"type":"array","items":{"type":"object","properties":{"path":{"type":"string"},"rate":{"$ref":"#/$defs/size"}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"device_write_iops":{"type":"array","items":{"type":"object","properties":{"path":{"type":"string"},"rate":{"$ref":"#/$defs/integer"}},"patternProperties":{"^x-":{}},"additionalProperties":false}}},"patternProperties":{"^x-":{}},"additionalProperties":false},"cap_add":{"$ref":"#/$defs/texts"},"cap_drop":{"$ref":"#/$defs/texts"},"cgroup":{"enum":["host","private"]},"cgroup_parent":{"type":"string"},"command":{"$ref":"#/$defs/command"},"configs":{"$ref":"#/$defs/grants"},"container_name":{"$ref":"#/$defs/containerName"},"cpu_count":{"$ref":"#/$defs/integer"},"cpu_percent":{"type":["integer","string"],"pattern":"^[-+]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?$","minimum":0,"maximum":100},"cpu_shares":{"$ref":"#/$defs/number"},"cpu_quota":{"$ref":"#/$defs/integer"},"cpu_period":{"$ref":"#/$defs/integer"},"cpu_rt_period":{"$ref":"#/$defs/integer"},"cpu_rt_runtime":{"$ref":"#/$defs/integer"},"cpus":{"$ref":"#/$defs/number"},"cpuset":{"type":"string"},"credential_spec":{"type":"object","properties":{"config":{"type":"string"},"file":{"type":"string"},"registry":{"type":"string"}},"patternProperties":{"^x-":{}},"additionalProperties":false},"depends_on":{"type":["array","object"],"items":{"type":"string"},"patternProperties":{"^[a-zA-Z0-9._-]+$":{"type":"object","properties":{"condition":{"enum":["service_started","service_healthy","service_completed_successfully"]},"restart":{"$ref":"#/$defs/boolean"},"required":{"type":"boolean"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["condition"]},"^x-":{}},"additionalProperties":false,"uniqueItems":true},"deploy":{"type":["object","null"],"properties":{"mode":{"type":"string"},"endpoint_mode":{"type":"string"},"replicas":{"$ref":"#/$defs/integer"},"labels":{"$ref":"#/$defs/pairs"},"rollback_config":{"type":["object","null"],"properties":{"parallelism":{"$ref":"#/$defs/integer"},"delay":{"$ref":"#/$defs/duration"},"failure_action":{"type":"string"},"monitor":{"$ref":"#/$defs/duration"},"max_failure_ratio":{"$ref":"#/$defs/number"},"order":{"enum":["start-first","stop-first"]}},"patternProperties":{"^x-":{}},"additionalProperties":false},"update_config":{"type":["object","null"],"properties":{"parallelism":{"$ref":"#/$defs/integer"},"delay":{"$ref":"#/$defs/duration"},"failure_action":{"type":"string"},"monitor":{"$ref":"#/$defs/duration"},"max_failure_ratio":{"$ref":"#/$defs/number"},"order":{"enum":["start-first","stop-first"]}},"patternProperties":{"^x-":{}},"additionalProperties":false},"resources":{"type":["object","null"],"properties":{"limits":{"type":["object","null"],"properties":{"cpus":{"$ref":"#/$defs/number"},"memory":{"$ref":"#/$defs/size"},"pids":{"$ref":"#/$defs/integer"}},"patternProperties":{"^x-":{}},"additionalProperties":false},"reservations":{"type":["object","null"],"properties":{"cpus":{"$ref":"#/$defs/number"},"memory":{"$ref":"#/$defs/size"},"generic_resources":{"type":"array","items":{"type":"object","properties":{"discrete_resource_spec":{"type":"object","properties":{"kind":{"type":"string"},"value":{"$ref":"#/$defs/number"}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"devices":{"type":"array","items":{"$ref":"#/$defs/device"}}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"patternProperties":{"^x-":{}},"additionalProperties":false},"restart_policy":{"type":["object","null"],"properties":{"condition":{"type":"string"},"delay":{"$ref":"#/$defs/duration"},"max_attempts":{"$ref":"#/$defs/integer"},"window":{"$ref":"#/$defs/duration"}},"patternProperties":{"^x-":{}},"additionalProperties":false},"placement":{"type":["object","null"],"properties":{"constraints":{"$ref":"#/$defs/texts"},"preferences":{"type":"array","items":{"type":"object","properties":{"spread":{"type":"string"}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"max_replicas_per_node":{"$ref":"#/$defs/integer"}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"patternProperties":{"^x-":{}},"additionalProperties":false},"develop":{"type":["object","null"],"properties":{"watch":{"type":"array","items":{"type":"object","properties":{"path":{"type":"string"},"action":{"enum":["rebuild","sync","restart","sync+restart","sync+exec"]},"target":{"type":"string"},"ignore":{"$ref":"#/$defs/textOrTexts"},"include":{"$ref":"#/$defs/textOrTexts"},"exec":{"type":"object","properties":{"command":{"$ref":"#/$defs/command"},"user":{"type":"string"},"privileged":{"$ref":"#/$defs/boolean"},"working_dir":{"type":"string"},"environment":{"$ref":"#/$defs/pairs"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["command"]},"initial_sync":{"type":"boolean"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["path","action"]}}},"patternProperties":{"^x-":{}},"additionalProperties":false},"device_cgroup_rules":{"$ref":"#/$defs/texts"},"devices":{"type":"array","items":{"type":["string","object"],"properties":{"source":{"type":"string"},"target":{"type":"string"},"permissions":{"type":"string"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["source","target"]}},"dns":{"$ref":"#/$defs/textOrTexts"},"dns_opt":{"$ref":"#/$defs/texts"},"dns_search":{"$ref":"#/$defs/textOrTexts"},"domainname":{"type":"string"},"entrypoint":{"$ref":"#/$defs/command"},"env_file":{"$ref":"#/$defs/envFiles"},"environment":{"$ref":"#/$defs/pairs"},"expose":{"type":"array","items":{"type":["string","number"]}},"extends":{"type":["string","object"],"properties":{"service":{"type":"string"},"file":{"type":"string"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["service"]},"external_links":{"$ref":"#/$defs/distinctTexts"},"extra_hosts":{"$ref":"#/$defs/hosts"},"gpus":{"type":["string","array"],"items":{"$ref":"#/$defs/gpu"},"pattern":"^all$"},"group_add":{"type":"array","items":{"type":["string","number"]},"uniqueItems":true},"healthcheck":{"type":"object","properties":{"disable":{"$ref":"#/$defs/boolean"},"interval":{"$ref":"#/$defs/duration"},"retries":{"type":["integer","string"],"pattern":"^\\+?[0-9]+$","minimum":0},"test":{"type":["string","array"],"items":{"type":"string"}},"timeout":{"$ref":"#/$defs/duration"},"start_period":{"$ref":"#/$defs/duration"},"start_interval":{"$ref":"#/$defs/duration"}},"patternProperties":{"^x-":{}},"additionalProperties":false},"hostname":{"type":"string"},"image":{"type":"string"},"init":{"$ref":"#/$defs/boolean"},"ipc":{"type":"string"},"isolation":{"type":"string"},"label_file":{"$ref":"#/$defs/textOrTexts"},"labels":{"$ref":"#/$defs/pairs"},"links":{"$ref":"#/$defs/texts"},"logging":{"type":"object","properties":{"driver":{"type":"string"},"options":{"type":["object","null"],"additionalProperties":{"type":["string","number","boolean","null"]}}},"patternProperties":{"^x-":{}},"additionalProperties":false},"mac_address":{"type":"string"},"mem_limit":{"$ref":"#/$defs/size"},"mem_reservation":{"$ref":"#/$defs/size"},"mem_swappiness":{"$ref":"#/$defs/integer"},"memswap_limit":{"$ref":"#/$defs/size"},"models":{"type":["array","object"],"items":{"type":"string"},"patternProperties":{"^[a-zA-Z0-9._-]+$":{"type":["object","null"],"properties":{"endpoint_var":{"type":"string"},"model_var":{"type":"string"}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"additionalProperties":false},"network_mode":{"type":"string"},"networks":{"type":["array","object"],"items":{"type":"string"},"patternProperties":{"^[a-zA-Z0-9._-]+$":{"type":["object","null"],"properties":{"aliases":{"$ref":"#/$defs/texts"},"interface_name":{"type":"string"},"ipv4_address":{"type":"string"},"ipv6_address":{"type":"string"},"link_local_ips":{"$ref":"#/$defs/texts"},"mac_address":{"type":"string"},"driver_opts":{"type":["object","null"],"additionalProperties":{"type":["string","number","boolean","null"]}},"priority":{"type":"number"},"gw_priority":{"type":"number"}},"patternProperties":{"^x-":{}},"additionalProperties":false},"^x-":{}},"additionalProperties":false,"uniqueItems":true},"oom_kill_disable":{"$ref":"#/$defs/boolean"},"oom_score_adj":{"type":["integer","string"],"pattern":"^[-+]?[0-9]+$","minimum":-1000,"maximum":1000},"pid":{"type":"string"},"pids_limit":{"$ref":"#/$defs/number"},"platform":{"type":"string"},"ports":{"type":"array","items":{"type":["string","number","object"],"properties":{"name":{"type":"string"},"mode":{"type":"string"},"host_ip":{"type":"string"},"target":{"$ref":"#/$defs/integer"},"published":{"type":["string","integer"]},"protocol":{"type":"string"},"app_protocol":{"type":"string"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["target"]}},"pre_start":{"type":"array","items":{"type":"object","properties":{"command":{"$ref":"#/$defs/command"},"image":{"type":"string"},"user":{"type":"string"},"privileged":{"$ref":"#/$defs/boolean"},"working_dir":{"type":"string"},"environment":{"$ref":"#/$defs/pairs"},"per_replica":{"$ref":"#/$defs/boolean"}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"post_start":{"type":"array","items":{"type":"object","properties":{"command":{"$ref":"#/$defs/command"},"user":{"type":"string"},"privileged":{"$ref":"#/$defs/boolean"},"working_dir":{"type":"string"},"environment":{"$ref":"#/$defs/pairs"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["command"]}},"pre_stop":{"type":"array","items":{"type":"object","properties":{"command":{"$ref":"#/$defs/command"},"user":{"type":"string"},"privileged":{"$ref":"#/$defs/boolean"},"working_dir":{"type":"string"},"environment":{"$ref":"#/$defs/pairs"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["command"]}},"privileged":{"$ref":"#/$defs/boolean"},"profiles":{"$ref":"#/$defs/texts"},"provider":{"type":"object","properties":{"type":{"type":"string"},"options":{"type":["object","null"],"additionalProperties":{"type":["string","number","boolean","array"],"items":{"type":["string","number","boolean"]}}}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["type"]},"pull_policy":{"$ref":"#/$defs/pullPolicy"},"pull_refresh_after":{"$ref":"#/$defs/duration"},"read_only":{"$ref":"#/$defs/boolean"},"restart":{"$ref":"#/$defs/restart"},"runtime":{"type":"string"},"scale":{"$ref":"#/$defs/integer"},"secrets":{"$ref":"#/$defs/grants"},"security_opt":{"$ref":"#/$defs/distinctTexts"},"shm_size":{"$ref":"#/$defs/size"},"stdin_open":{"$ref":"#/$defs/boolean"},"stop_grace_period":{"$ref":"#/$defs/duration"},"stop_signal":{"type":"string"},"storage_opt":{"type":["object","null"]},"sysctls":{"$ref":"#/$defs/pairs"},"tmpfs":{"$ref":"#/$defs/textOrTexts"},"tty":{"$ref":"#/$defs/boolean"},"ulimits":{"$ref":"#/$defs/ulimits"},"use_api_socket":{"type":"boolean"},"user":{"type":"string"},"userns_mode":{"type":"string"},"uts":{"type":"string"},"volumes":{"type":"array","items":{"type":["string","object"],"properties":{"type":{"enum":["bind","volume","tmpfs","cluster","npipe","image"]},"source":{"type":"string"},"target":{"type":"string"},"read_only":{"$ref":"#/$defs/boolean"},"consistency":{"type":"string"},"bind":{"type":["object","null"],"properties":{"propagation":{"type":"string"},"create_host_path":{"$ref":"#/$defs/boolean"},"recursive":{"enum":["enabled","disabled","writable","readonly"]},"selinux":{"enum":["z","Z"]}},"patternProperties":{"^x-":{}},"additionalProperties":false},"volume":{"type":["object","null"],"properties":{"nocopy":{"$ref":"#/$defs/boolean"},"subpath":{"type":"string"},"labels":{"$ref":"#/$defs/pairs"}},"patternProperties":{"^x-":{}},"additionalProperties":false},"tmpfs":{"type":["object","null"],"properties":{"size":{"$ref":"#/$defs/size"},"mode":{"$ref":"#/$defs/number"}},"patternProperties":{"^x-":{}},"additionalProperties":false},"image":{"type":["object","null"],"properties":{"subpath":{"type":"string"}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["type","target"]}},"volumes_from":{"$ref":"#/$defs/distinctTexts"},"working_dir":{"type":"string"}},"patternProperties":{"^x-":{}},"additionalProperties":false},"network":{"type":["object","null"],"properties":{"name":{"type":"string"},"driver":{"type":"string"},"driver_opts":{"type":["object","null"],"additionalProperties":{"type":["string","number","boolean","null"]}},"ipam":{"type":["object","null"],"properties":{"driver":{"type":"string"},"options":{"type":["object","null"],"additionalProperties":{"type":["string","number","boolean","null"]}},"config":{"type":"array","items":{"type":"object","properties":{"subnet":{"type":"string"},"ip_range":{"type":"string"},"gateway":{"type":"string"},"aux_addresses":{"type":"object","additionalProperties":{"type":"string"}}},"patternProperties":{"^x-":{}},"additionalProperties":false}}},"patternProperties":{"^x-":{}},"additionalProperties":false},"external":{"$ref":"#/$defs/external"},"internal":{"$ref":"#/$defs/boolean"},"enable_ipv4":{"$ref":"#/$defs/boolean"},"enable_ipv6":{"$ref":"#/$defs/boolean"},"attachable":{"$ref":"#/$defs/boolean"},"labels":{"$ref":"#/$defs/pairs"}},"patternProperties":{"^x-":{}},"additionalProperties":false},"volume":{"type":["object","null"],"properties":{"name":{"type":"string"},"driver":{"type":"string"},"driver_opts":{"type":["object","null"],"additionalProperties":{"type":["string","number","boolean","null"]}},"external":{"$ref":"#/$defs/external"},"labels":{"$ref":"#/$defs/pairs"}},"patternProperties":{"^x-":{}},"additionalProperties":false},"config":{"type":"object","properties":{"name":{"type":"string"},"content":{"type":"string"},"environment":{"type":"string"},"file":{"type":"string"},"external":{"$ref":"#/$defs/external"},"labels":{"$ref":"#/$defs/pairs"},"template_driver":{"type":"string"}},"patternProperties":{"^x-":{}},"additionalProperties":false},"secret":{"type":"object","properties":{"name":{"type":"string"},"environment":{"type":"string"},"file":{"type":"string"},"external":{"$ref":"#/$defs/external"},"labels":{"$ref":"#/$defs/pairs"},"driver":{"type":"string"},"driver_opts":{"type":["object","null"],"additionalProperties":{"type":["string","number","boolean","null"]}},"template_driver":{"type":"string"}},"patternProperties":{"^x-":{}},"additionalProperties":false},"model":{"type":"object","properties":{"name":{"type":"string"},"model":{"type":"string"},"context_size":{"type":"integer"},"runtime_flags":{"$ref":"#/$defs/texts"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["model"]},"include":{"type":["string","object"],"properties":{"path":{"$ref":"#/$defs/textOrTexts"},"env_file":{"$ref":"#/$defs/textOrTexts"},"project_directory":{"type":"string"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["path"]},"device":{"type":"object","properties":{"capabilities":{"$ref":"#/$defs/distinctTexts"},"count":{"$ref":"#/$defs/count"},"device_ids":{"$ref":"#/$defs/texts"},"driver":{"type":"string"},"options":{"$ref":"#/$defs/pairs"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["capabilities"]},"gpu":{"type":"object","properties":{"capabilities":{"$ref":"#/$defs/distinctTexts"},"count":{"$ref":"#/$defs/count"},"device_ids":{"$ref":"#/$defs/texts"},"driver":{"type":"string"},"options":{"$ref":"#/$defs/pairs"}},"patternProperties":{"^x-":{}},"additionalProperties":false},"grants":{"type":"array","items":{"type":["string","object"],"properties":{"source":{"type":"string"},"target":{"type":"string"},"uid":{"type":"string"},"gid":{"type":"string"},"mode":{"$ref":"#/$defs/number"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["source"]}},"ulimits":{"type":["object","null"],"patternProperties":{"^[a-z]+$":{"type":["integer","string","object"],"properties":{"soft":{"$ref":"#/$defs/integer"},"hard":{"$ref":"#/$defs/integer"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["soft","hard"],"pattern":"^[-+]?[0-9]+$"},"^x-":{}},"additionalProperties":false},"envFiles":{"type":["string","array"],"items":{"type":["string","object"],"properties":{"path":{"type":"string"},"format":{"type":"string"},"required":{"$ref":"#/$defs/boolean"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["path"]}},"pairs":{"type":["object","array"],"additionalProperties":{"type":["string","number","boolean","null"]},"items":{"type":"string"}},"ssh":{"type":["object","array"],"additionalProperties":{"type":["string","number","boolean","null"]},"items":{"type":"string"}},"hosts":{"type":["object","array"],"additionalProperties":{"type":["string","array"],"items":{"type":"string"}},"items":{"type":"string"},"uniqueItems":true},"command":{"type":["string","array","null"],"items":{"type":"string"}},"texts":{"type":"array","items":{"type":"string"}},"textOrTexts":{"type":["string","array"],"items":{"type":"string"}},"boolean":{"type":["boolean","string"],"pattern":"^(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy](?:[Ee][Ss])?|[Nn][Oo]?|[Oo][Nn]|[Oo][Ff][Ff])$"},"integer":{"type":["integer","string"],"pattern":"^[-+]?[0-9]+$"},"number":{"type":["number","string"],"pattern":"^[-+]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?$"},"count":{"type":["integer","string"],"pattern":"^(?:all|-?[0-9]+)$"},"duration":{"type":"string","pattern":"^(?:0|[-+]?(?:(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:ns|us|µs|μs|ms|s|m|h|d|w))+)$"},"size":{"type":["number","string"],"pattern":"^(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+) ?(?:[kKmMgGtTpP]?[iI]?[bB]?)$"},"containerName":{"type":"string","pattern":"^/?[a-zA-Z0-9][a-zA-Z0-9_.-]*$"},"pullPolicy":{"type":"string","pattern":"^(?:always|never|build|if_not_present|missing|refresh|daily|weekly|every_(?:[0-9]+[wdhms])+)$"},"restart":{"type":"string","pattern":"^(?:no|always|unless-stopped|on-failure(?::[0-9]+)?|)$"},"external":{"type":["boolean","string","object"],"pattern":"^(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy](?:[Ee][Ss])?|[Nn][Oo]?|[Oo][Nn]|[Oo][Ff][Ff])$","properties":{"name":{"type":"string"}},"patternProperties":{"^x-":{}},"additionalProperties":false},"distinctTexts":{"type":"array","items":{"type":"string"},"uniqueItems":true}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^x-", "u");
const pattern2 = new RegExp("^[a-zA-Z0-9._-]+$", "u");
const schema11 = {"type":["string","object"],"properties":{"path":{"$ref":"#/$defs/textOrTexts"},"env_file":{"$ref":"#/$defs/textOrTexts"},"project_directory":{"type":"string"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["path"]};
const schema12 = {"type":["string","array"],"items":{"type":"string"}};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema12.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(typeof data[i0] !== "string"){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate15.errors = vErrors;
return errors === 0;
}


function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema11.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "path") || (key0 === "env_file")) || (key0 === "project_directory")) || (pattern0.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.path !== undefined){
if(!(validate15(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data.env_file !== undefined){
if(!(validate15(data.env_file, {instancePath:instancePath+"/env_file",parentData:data,parentDataProperty:"env_file",rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data.project_directory !== undefined){
if(typeof data.project_directory !== "string"){
const err3 = {instancePath:instancePath+"/project_directory",schemaPath:"#/properties/project_directory/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
validate14.errors = vErrors;
return errors === 0;
}

const schema13 = {"type":"object","properties":{"annotations":{"$ref":"#/$defs/pairs"},"attach":{"$ref":"#/$defs/boolean"},"build":{"type":["string","object"],"properties":{"context":{"type":"string"},"dockerfile":{"type":"string"},"dockerfile_inline":{"type":"string"},"entitlements":{"$ref":"#/$defs/texts"},"args":{"$ref":"#/$defs/pairs"},"ssh":{"$ref":"#/$defs/ssh"},"labels":{"$ref":"#/$defs/pairs"},"cache_from":{"$ref":"#/$defs/texts"},"cache_to":{"$ref":"#/$defs/texts"},"no_cache":{"$ref":"#/$defs/boolean"},"no_cache_filter":{"$ref":"#/$defs/textOrTexts"},"additional_contexts":{"$ref":"#/$defs/pairs"},"network":{"type":"string"},"provenance":{"type":["string","boolean"]},"sbom":{"type":["string","boolean"]},"pull":{"$ref":"#/$defs/boolean"},"target":{"type":"string"},"shm_size":{"$ref":"#/$defs/size"},"extra_hosts":{"$ref":"#/$defs/hosts"},"isolation":{"type":"string"},"privileged":{"$ref":"#/$defs/boolean"},"secrets":{"$ref":"#/$defs/grants"},"tags":{"$ref":"#/$defs/texts"},"ulimits":{"$ref":"#/$defs/ulimits"},"platforms":{"$ref":"#/$defs/texts"}},"patternProperties":{"^x-":{}},"additionalProperties":false},"blkio_config":{"type":"object","properties":{"weight":{"$ref":"#/$defs/integer"},"weight_device":{"type":"array","items":{"type":"object","properties":{"path":{"type":"string"},"weight":{"$ref":"#/$defs/integer"}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"device_read_bps":{"type":"array","items":{"type":"object","properties":{"path":{"type":"string"},"rate":{"$ref":"#/$defs/size"}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"device_read_iops":{"type":"array","items":{"type":"object","properties":{"path":{"type":"string"},"rate":{"$ref":"#/$defs/integer"}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"device_write_bps":{"type":"array","items":{"type":"object","properties":{"path":{"type":"string"},"rate":{"$ref":"#/$defs/size"}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"device_write_iops":{"type":"array","items":{"type":"object","properties":{"path":{"type":"string"},"rate":{"$ref":"#/$defs/integer"}},"patternProperties":{"^x-":{}},"additionalProperties":false}}},"patternProperties":{"^x-":{}},"additionalProperties":false},"cap_add":{"$ref":"#/$defs/texts"},"cap_drop":{"$ref":"#/$defs/texts"},"cgroup":{"enum":["host","private"]},"cgroup_parent":{"type":"string"},"command":{"$ref":"#/$defs/command"},"configs":{"$ref":"#/$defs/grants"},"container_name":{"$ref":"#/$defs/containerName"},"cpu_count":{"$ref":"#/$defs/integer"},"cpu_percent":{"type":["integer","string"],"pattern":"^[-+]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?$","minimum":0,"maximum":100},"cpu_shares":{"$ref":"#/$defs/number"},"cpu_quota":{"$ref":"#/$defs/integer"},"cpu_period":{"$ref":"#/$defs/integer"},"cpu_rt_period":{"$ref":"#/$defs/integer"},"cpu_rt_runtime":{"$ref":"#/$defs/integer"},"cpus":{"$ref":"#/$defs/number"},"cpuset":{"type":"string"},"credential_spec":{"type":"object","properties":{"config":{"type":"string"},"file":{"type":"string"},"registry":{"type":"string"}},"patternProperties":{"^x-":{}},"additionalProperties":false},"depends_on":{"type":["array","object"],"items":{"type":"string"},"patternProperties":{"^[a-zA-Z0-9._-]+$":{"type":"object","properties":{"condition":{"enum":["service_started","service_healthy","service_completed_successfully"]},"restart":{"$ref":"#/$defs/boolean"},"required":{"type":"boolean"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["condition"]},"^x-":{}},"additionalProperties":false,"uniqueItems":true},"deploy":{"type":["object","null"],"properties":{"mode":{"type":"string"},"endpoint_mode":{"type":"string"},"replicas":{"$ref":"#/$defs/integer"},"labels":{"$ref":"#/$defs/pairs"},"rollback_config":{"type":["object","null"],"properties":{"parallelism":{"$ref":"#/$defs/integer"},"delay":{"$ref":"#/$defs/duration"},"failure_action":{"type":"string"},"monitor":{"$ref":"#/$defs/duration"},"max_failure_ratio":{"$ref":"#/$defs/number"},"order":{"enum":["start-first","stop-first"]}},"patternProperties":{"^x-":{}},"additionalProperties":false},"update_config":{"type":["object","null"],"properties":{"parallelism":{"$ref":"#/$defs/integer"},"delay":{"$ref":"#/$defs/duration"},"failure_action":{"type":"string"},"monitor":{"$ref":"#/$defs/duration"},"max_failure_ratio":{"$ref":"#/$defs/number"},"order":{"enum":["start-first","stop-first"]}},"patternProperties":{"^x-":{}},"additionalProperties":false},"resources":{"type":["object","null"],"properties":{"limits":{"type":["object","null"],"properties":{"cpus":{"$ref":"#/$defs/number"},"memory":{"$ref":"#/$defs/size"},"pids":{"$ref":"#/$defs/integer"}},"patternProperties":{"^x-":{}},"additionalProperties":false},"reservations":{"type":["object","null"],"properties":{"cpus":{"$ref":"#/$defs/number"},"memory":{"$ref":"#/$defs/size"},"generic_resources":{"type":"array","items":{"type":"object","properties":{"discrete_resource_spec":{"type":"object","properties":{"kind":{"type":"string"},"value":{"$ref":"#/$defs/number"}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"devices":{"type":"array","items":{"$ref":"#/$defs/device"}}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"patternProperties":{"^x-":{}},"additionalProperties":false},"restart_policy":{"type":["object","null"],"properties":{"condition":{"type":"string"},"delay":{"$ref":"#/$defs/duration"},"max_attempts":{"$ref":"#/$defs/integer"},"window":{"$ref":"#/$defs/duration"}},"patternProperties":{"^x-":{}},"additionalProperties":false},"placement":{"type":["object","null"],"properties":{"constraints":{"$ref":"#/$defs/texts"},"preferences":{"type":"array","items":{"type":"object","properties":{"spread":{"type":"string"}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"max_replicas_per_node":{"$ref":"#/$defs/integer"}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"patternProperties":{"^x-":{}},"additionalProperties":false},"develop":{"type":["object","null"],"properties":{"watch":{"type":"array","items":{"type":"object","properties":{"path":{"type":"string"},"action":{"enum":["rebuild","sync","restart","sync+restart","sync+exec"]},"target":{"type":"string"},"ignore":{"$ref":"#/$defs/textOrTexts"},"include":{"$ref":"#/$defs/textOrTexts"},"exec":{"type":"object","properties":{"command":{"$ref":"#/$defs/command"},"user":{"type":"string"},"privileged":{"$ref":"#/$defs/boolean"},"working_dir":{"type":"string"},"environment":{"$ref":"#/$defs/pairs"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["command"]},"initial_sync":{"type":"boolean"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["path","action"]}}},"patternProperties":{"^x-":{}},"additionalProperties":false},"device_cgroup_rules":{"$ref":"#/$defs/texts"},"devices":{"type":"array","items":{"type":["string","object"],"properties":{"source":{"type":"string"},"target":{"type":"string"},"permissions":{"type":"string"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["source","target"]}},"dns":{"$ref":"#/$defs/textOrTexts"},"dns_opt":{"$ref":"#/$defs/texts"},"dns_search":{"$ref":"#/$defs/textOrTexts"},"domainname":{"type":"string"},"entrypoint":{"$ref":"#/$defs/command"},"env_file":{"$ref":"#/$defs/envFiles"},"environment":{"$ref":"#/$defs/pairs"},"expose":{"type":"array","items":{"type":["string","number"]}},"extends":{"type":["string","object"],"properties":{"service":{"type":"string"},"file":{"type":"string"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["service"]},"external_links":{"$ref":"#/$defs/distinctTexts"},"extra_hosts":{"$ref":"#/$defs/hosts"},"gpus":{"type":["string","array"],"items":{"$ref":"#/$defs/gpu"},"pattern":"^all$"},"group_add":{"type":"array","items":{"type":["string","number"]},"uniqueItems":true},"healthcheck":{"type":"object","properties":{"disable":{"$ref":"#/$defs/boolean"},"interval":{"$ref":"#/$defs/duration"},"retries":{"type":["integer","string"],"pattern":"^\\+?[0-9]+$","minimum":0},"test":{"type":["string","array"],"items":{"type":"string"}},"timeout":{"$ref":"#/$defs/duration"},"start_period":{"$ref":"#/$defs/duration"},"start_interval":{"$ref":"#/$defs/duration"}},"patternProperties":{"^x-":{}},"additionalProperties":false},"hostname":{"type":"string"},"image":{"type":"string"},"init":{"$ref":"#/$defs/boolean"},"ipc":{"type":"string"},"isolation":{"type":"string"},"label_file":{"$ref":"#/$defs/textOrTexts"},"labels":{"$ref":"#/$defs/pairs"},"links":{"$ref":"#/$defs/texts"},"logging":{"type":"object","properties":{"driver":{"type":"string"},"options":{"type":["object","null"],"additionalProperties":{"type":["string","number","boolean","null"]}}},"patternProperties":{"^x-":{}},"additionalProperties":false},"mac_address":{"type":"string"},"mem_limit":{"$ref":"#/$defs/size"},"mem_reservation":{"$ref":"#/$defs/size"},"mem_swappiness":{"$ref":"#/$defs/integer"},"memswap_limit":{"$ref":"#/$defs/size"},"models":{"type":["array","object"],"items":{"type":"string"},"patternProperties":{"^[a-zA-Z0-9._-]+$":{"type":["object","null"],"properties":{"endpoint_var":{"type":"string"},"model_var":{"type":"string"}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"additionalProperties":false},"network_mode":{"type":"string"},"networks":{"type":["array","object"],"items":{"type":"string"},"patternProperties":{"^[a-zA-Z0-9._-]+$":{"type":["object","null"],"properties":{"aliases":{"$ref":"#/$defs/texts"},"interface_name":{"type":"string"},"ipv4_address":{"type":"string"},"ipv6_address":{"type":"string"},"link_local_ips":{"$ref":"#/$defs/texts"},"mac_address":{"type":"string"},"driver_opts":{"type":["object","null"],"additionalProperties":{"type":["string","number","boolean","null"]}},"priority":{"type":"number"},"gw_priority":{"type":"number"}},"patternProperties":{"^x-":{}},"additionalProperties":false},"^x-":{}},"additionalProperties":false,"uniqueItems":true},"oom_kill_disable":{"$ref":"#/$defs/boolean"},"oom_score_adj":{"type":["integer","string"],"pattern":"^[-+]?[0-9]+$","minimum":-1000,"maximum":1000},"pid":{"type":"string"},"pids_limit":{"$ref":"#/$defs/number"},"platform":{"type":"string"},"ports":{"type":"array","items":{"type":["string","number","object"],"properties":{"name":{"type":"string"},"mode":{"type":"string"},"host_ip":{"type":"string"},"target":{"$ref":"#/$defs/integer"},"published":{"type":["string","integer"]},"protocol":{"type":"string"},"app_protocol":{"type":"string"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["target"]}},"pre_start":{"type":"array","items":{"type":"object","properties":{"command":{"$ref":"#/$defs/command"},"image":{"type":"string"},"user":{"type":"string"},"privileged":{"$ref":"#/$defs/boolean"},"working_dir":{"type":"string"},"environment":{"$ref":"#/$defs/pairs"},"per_replica":{"$ref":"#/$defs/boolean"}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"post_start":{"type":"array","items":{"type":"object","properties":{"command":{"$ref":"#/$defs/command"},"user":{"type":"string"},"privileged":{"$ref":"#/$defs/boolean"},"working_dir":{"type":"string"},"environment":{"$ref":"#/$defs/pairs"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["command"]}},"pre_stop":{"type":"array","items":{"type":"object","properties":{"command":{"$ref":"#/$defs/command"},"user":{"type":"string"},"privileged":{"$ref":"#/$defs/boolean"},"working_dir":{"type":"string"},"environment":{"$ref":"#/$defs/pairs"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["command"]}},"privileged":{"$ref":"#/$defs/boolean"},"profiles":{"$ref":"#/$defs/texts"},"provider":{"type":"object","properties":{"type":{"type":"string"},"options":{"type":["object","null"],"additionalProperties":{"type":["string","number","boolean","array"],"items":{"type":["string","number","boolean"]}}}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["type"]},"pull_policy":{"$ref":"#/$defs/pullPolicy"},"pull_refresh_after":{"$ref":"#/$defs/duration"},"read_only":{"$ref":"#/$defs/boolean"},"restart":{"$ref":"#/$defs/restart"},"runtime":{"type":"string"},"scale":{"$ref":"#/$defs/integer"},"secrets":{"$ref":"#/$defs/grants"},"security_opt":{"$ref":"#/$defs/distinctTexts"},"shm_size":{"$ref":"#/$defs/size"},"stdin_open":{"$ref":"#/$defs/boolean"},"stop_grace_period":{"$ref":"#/$defs/duration"},"stop_signal":{"type":"string"},"storage_opt":{"type":["object","null"]},"sysctls":{"$ref":"#/$defs/pairs"},"tmpfs":{"$ref":"#/$defs/textOrTexts"},"tty":{"$ref":"#/$defs/boolean"},"ulimits":{"$ref":"#/$defs/ulimits"},"use_api_socket":{"type":"boolean"},"user":{"type":"string"},"userns_mode":{"type":"string"},"uts":{"type":"string"},"volumes":{"type":"array","items":{"type":["string","object"],"properties":{"type":{"enum":["bind","volume","tmpfs","cluster","npipe","image"]},"source":{"type":"string"},"target":{"type":"string"},"read_only":{"$ref":"#/$defs/boolean"},"consistency":{"type":"string"},"bind":{"type":["object","null"],"properties":{"propagation":{"type":"string"},"create_host_path":{"$ref":"#/$defs/boolean"},"recursive":{"enum":["enabled","disabled","writable","readonly"]},"selinux":{"enum":["z","Z"]}},"patternProperties":{"^x-":{}},"additionalProperties":false},"volume":{"type":["object","null"],"properties":{"nocopy":{"$ref":"#/$defs/boolean"},"subpath":{"type":"string"},"labels":{"$ref":"#/$defs/pairs"}},"patternProperties":{"^x-":{}},"additionalProperties":false},"tmpfs":{"type":["object","null"],"properties":{"size":{"$ref":"#/$defs/size"},"mode":{"$ref":"#/$defs/number"}},"patternProperties":{"^x-":{}},"additionalProperties":false},"image":{"type":["object","null"],"properties":{"subpath":{"type":"string"}},"patternProperties":{"^x-":{}},"additionalProperties":false}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["type","target"]}},"volumes_from":{"$ref":"#/$defs/distinctTexts"},"working_dir":{"type":"string"}},"patternProperties":{"^x-":{}},"additionalProperties":false};
const schema15 = {"type":["boolean","string"],"pattern":"^(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy](?:[Ee][Ss])?|[Nn][Oo]?|[Oo][Nn]|[Oo][Ff][Ff])$"};
const schema20 = {"type":["number","string"],"pattern":"^(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+) ?(?:[kKmMgGtTpP]?[iI]?[bB]?)$"};
const schema26 = {"type":["integer","string"],"pattern":"^[-+]?[0-9]+$"};
const schema35 = {"type":"string","pattern":"^/?[a-zA-Z0-9][a-zA-Z0-9_.-]*$"};
const schema24 = {"type":["number","string"],"pattern":"^[-+]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?$"};
const schema46 = {"type":"string","pattern":"^(?:0|[-+]?(?:(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:ns|us|µs|μs|ms|s|m|h|d|w))+)$"};
const schema89 = {"type":"string","pattern":"^(?:always|never|build|if_not_present|missing|refresh|daily|weekly|every_(?:[0-9]+[wdhms])+)$"};
const schema92 = {"type":"string","pattern":"^(?:no|always|unless-stopped|on-failure(?::[0-9]+)?|)$"};
const pattern6 = new RegExp("^(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy](?:[Ee][Ss])?|[Nn][Oo]?|[Oo][Nn]|[Oo][Ff][Ff])$", "u");
const pattern10 = new RegExp("^(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+) ?(?:[kKmMgGtTpP]?[iI]?[bB]?)$", "u");
const pattern17 = new RegExp("^[-+]?[0-9]+$", "u");
const pattern34 = new RegExp("^/?[a-zA-Z0-9][a-zA-Z0-9_.-]*$", "u");
const pattern13 = new RegExp("^[-+]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?$", "u");
const pattern54 = new RegExp("^(?:0|[-+]?(?:(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:ns|us|µs|μs|ms|s|m|h|d|w))+)$", "u");
const pattern90 = new RegExp("^all$", "u");
const pattern96 = new RegExp("^\\+?[0-9]+$", "u");
const pattern128 = new RegExp("^(?:always|never|build|if_not_present|missing|refresh|daily|weekly|every_(?:[0-9]+[wdhms])+)$", "u");
const pattern131 = new RegExp("^(?:no|always|unless-stopped|on-failure(?::[0-9]+)?|)$", "u");
const schema14 = {"type":["object","array"],"additionalProperties":{"type":["string","number","boolean","null"]},"items":{"type":"string"}};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data || typeof data != "object"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema14.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(typeof data[i0] !== "string"){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data1 = data[key0];
if((((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: schema14.additionalProperties.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
validate20.errors = vErrors;
return errors === 0;
}

const schema16 = {"type":"array","items":{"type":"string"}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(typeof data[i0] !== "string"){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const schema17 = {"type":["object","array"],"additionalProperties":{"type":["string","number","boolean","null"]},"items":{"type":"string"}};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data || typeof data != "object"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema17.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(typeof data[i0] !== "string"){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data1 = data[key0];
if((((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: schema17.additionalProperties.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
validate25.errors = vErrors;
return errors === 0;
}

const schema21 = {"type":["object","array"],"additionalProperties":{"type":["string","array"],"items":{"type":"string"}},"items":{"type":"string"},"uniqueItems":true};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!data || typeof data != "object"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema21.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(typeof data[i0] !== "string"){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err2 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data1 = data[key0];
if((typeof data1 !== "string") && (!(Array.isArray(data1)))){
const err3 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: schema21.additionalProperties.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(Array.isArray(data1)){
const len1 = data1.length;
for(let i2=0; i2<len1; i2++){
if(typeof data1[i2] !== "string"){
const err4 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/additionalProperties/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
}
validate32.errors = vErrors;
return errors === 0;
}

const schema23 = {"type":"array","items":{"type":["string","object"],"properties":{"source":{"type":"string"},"target":{"type":"string"},"uid":{"type":"string"},"gid":{"type":"string"},"mode":{"$ref":"#/$defs/number"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["source"]}};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if((typeof data0 !== "string") && (!(data0 && typeof data0 == "object" && !Array.isArray(data0)))){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: schema23.items.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.source === undefined){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "source"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data0){
if(!((((((key0 === "source") || (key0 === "target")) || (key0 === "uid")) || (key0 === "gid")) || (key0 === "mode")) || (pattern0.test(key0)))){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.source !== undefined){
if(typeof data0.source !== "string"){
const err3 = {instancePath:instancePath+"/" + i0+"/source",schemaPath:"#/items/properties/source/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.target !== undefined){
if(typeof data0.target !== "string"){
const err4 = {instancePath:instancePath+"/" + i0+"/target",schemaPath:"#/items/properties/target/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.uid !== undefined){
if(typeof data0.uid !== "string"){
const err5 = {instancePath:instancePath+"/" + i0+"/uid",schemaPath:"#/items/properties/uid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.gid !== undefined){
if(typeof data0.gid !== "string"){
const err6 = {instancePath:instancePath+"/" + i0+"/gid",schemaPath:"#/items/properties/gid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.mode !== undefined){
let data5 = data0.mode;
if((!((typeof data5 == "number") && (isFinite(data5)))) && (typeof data5 !== "string")){
const err7 = {instancePath:instancePath+"/" + i0+"/mode",schemaPath:"#/$defs/number/type",keyword:"type",params:{type: schema24.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data5 === "string"){
if(!pattern13.test(data5)){
const err8 = {instancePath:instancePath+"/" + i0+"/mode",schemaPath:"#/$defs/number/pattern",keyword:"pattern",params:{pattern: "^[-+]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?$"}};
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
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}

const schema25 = {"type":["object","null"],"patternProperties":{"^[a-z]+$":{"type":["integer","string","object"],"properties":{"soft":{"$ref":"#/$defs/integer"},"hard":{"$ref":"#/$defs/integer"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["soft","hard"],"pattern":"^[-+]?[0-9]+$"},"^x-":{}},"additionalProperties":false};
const pattern14 = new RegExp("^[a-z]+$", "u");

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema25.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((pattern14.test(key0)) || (pattern0.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key1 in data){
if(pattern14.test(key1)){
let data0 = data[key1];
if(((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (typeof data0 !== "string")) && (!(data0 && typeof data0 == "object" && !Array.isArray(data0)))){
const err2 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5E%5Ba-z%5D%2B%24/type",keyword:"type",params:{type: schema25.patternProperties["^[a-z]+$"].type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern17.test(data0)){
const err3 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5E%5Ba-z%5D%2B%24/pattern",keyword:"pattern",params:{pattern: "^[-+]?[0-9]+$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.soft === undefined){
const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5E%5Ba-z%5D%2B%24/required",keyword:"required",params:{missingProperty: "soft"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.hard === undefined){
const err5 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5E%5Ba-z%5D%2B%24/required",keyword:"required",params:{missingProperty: "hard"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key2 in data0){
if(!(((key2 === "soft") || (key2 === "hard")) || (pattern0.test(key2)))){
const err6 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5E%5Ba-z%5D%2B%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.soft !== undefined){
let data1 = data0.soft;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (typeof data1 !== "string")){
const err7 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/soft",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema26.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern17.test(data1)){
const err8 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/soft",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^[-+]?[0-9]+$"}};
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
if(data0.hard !== undefined){
let data2 = data0.hard;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (typeof data2 !== "string")){
const err9 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/hard",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema26.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern17.test(data2)){
const err10 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/hard",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^[-+]?[0-9]+$"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
}
}
}
validate37.errors = vErrors;
return errors === 0;
}

const schema34 = {"type":["string","array","null"],"items":{"type":"string"}};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((typeof data !== "string") && (!(Array.isArray(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema34.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(typeof data[i0] !== "string"){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate42.errors = vErrors;
return errors === 0;
}

const schema59 = {"type":"object","properties":{"capabilities":{"$ref":"#/$defs/distinctTexts"},"count":{"$ref":"#/$defs/count"},"device_ids":{"$ref":"#/$defs/texts"},"driver":{"type":"string"},"options":{"$ref":"#/$defs/pairs"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["capabilities"]};
const schema61 = {"type":["integer","string"],"pattern":"^(?:all|-?[0-9]+)$"};
const pattern74 = new RegExp("^(?:all|-?[0-9]+)$", "u");
const schema60 = {"type":"array","items":{"type":"string"},"uniqueItems":true};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(typeof data[i0] !== "string"){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err1 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}


function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.capabilities === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "capabilities"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "capabilities") || (key0 === "count")) || (key0 === "device_ids")) || (key0 === "driver")) || (key0 === "options")) || (pattern0.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.capabilities !== undefined){
if(!(validate47(data.capabilities, {instancePath:instancePath+"/capabilities",parentData:data,parentDataProperty:"capabilities",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.count !== undefined){
let data1 = data.count;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (typeof data1 !== "string")){
const err2 = {instancePath:instancePath+"/count",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: schema61.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern74.test(data1)){
const err3 = {instancePath:instancePath+"/count",schemaPath:"#/$defs/count/pattern",keyword:"pattern",params:{pattern: "^(?:all|-?[0-9]+)$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.device_ids !== undefined){
if(!(validate22(data.device_ids, {instancePath:instancePath+"/device_ids",parentData:data,parentDataProperty:"device_ids",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.driver !== undefined){
if(typeof data.driver !== "string"){
const err4 = {instancePath:instancePath+"/driver",schemaPath:"#/properties/driver/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.options !== undefined){
if(!(validate20(data.options, {instancePath:instancePath+"/options",parentData:data,parentDataProperty:"options",rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}

const schema67 = {"type":["string","array"],"items":{"type":["string","object"],"properties":{"path":{"type":"string"},"format":{"type":"string"},"required":{"$ref":"#/$defs/boolean"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["path"]}};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema67.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if((typeof data0 !== "string") && (!(data0 && typeof data0 == "object" && !Array.isArray(data0)))){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: schema67.items.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.path === undefined){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data0){
if(!((((key0 === "path") || (key0 === "format")) || (key0 === "required")) || (pattern0.test(key0)))){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.path !== undefined){
if(typeof data0.path !== "string"){
const err4 = {instancePath:instancePath+"/" + i0+"/path",schemaPath:"#/items/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.format !== undefined){
if(typeof data0.format !== "string"){
const err5 = {instancePath:instancePath+"/" + i0+"/format",schemaPath:"#/items/properties/format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.required !== undefined){
let data3 = data0.required;
if((typeof data3 !== "boolean") && (typeof data3 !== "string")){
const err6 = {instancePath:instancePath+"/" + i0+"/required",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema15.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern6.test(data3)){
const err7 = {instancePath:instancePath+"/" + i0+"/required",schemaPath:"#/$defs/boolean/pattern",keyword:"pattern",params:{pattern: "^(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy](?:[Ee][Ss])?|[Nn][Oo]?|[Oo][Nn]|[Oo][Ff][Ff])$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
}
}
validate62.errors = vErrors;
return errors === 0;
}

const schema69 = {"type":"object","properties":{"capabilities":{"$ref":"#/$defs/distinctTexts"},"count":{"$ref":"#/$defs/count"},"device_ids":{"$ref":"#/$defs/texts"},"driver":{"type":"string"},"options":{"$ref":"#/$defs/pairs"}},"patternProperties":{"^x-":{}},"additionalProperties":false};

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "capabilities") || (key0 === "count")) || (key0 === "device_ids")) || (key0 === "driver")) || (key0 === "options")) || (pattern0.test(key0)))){
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
if(data.capabilities !== undefined){
if(!(validate47(data.capabilities, {instancePath:instancePath+"/capabilities",parentData:data,parentDataProperty:"capabilities",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.count !== undefined){
let data1 = data.count;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (typeof data1 !== "string")){
const err1 = {instancePath:instancePath+"/count",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: schema61.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern74.test(data1)){
const err2 = {instancePath:instancePath+"/count",schemaPath:"#/$defs/count/pattern",keyword:"pattern",params:{pattern: "^(?:all|-?[0-9]+)$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.device_ids !== undefined){
if(!(validate22(data.device_ids, {instancePath:instancePath+"/device_ids",parentData:data,parentDataProperty:"device_ids",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.driver !== undefined){
if(typeof data.driver !== "string"){
const err3 = {instancePath:instancePath+"/driver",schemaPath:"#/properties/driver/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.options !== undefined){
if(!(validate20(data.options, {instancePath:instancePath+"/options",parentData:data,parentDataProperty:"options",rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}


function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func2.call(schema13.properties, key0)) || (pattern0.test(key0)))){
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
if(data.annotations !== undefined){
if(!(validate20(data.annotations, {instancePath:instancePath+"/annotations",parentData:data,parentDataProperty:"annotations",rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
if(data.attach !== undefined){
let data1 = data.attach;
if((typeof data1 !== "boolean") && (typeof data1 !== "string")){
const err1 = {instancePath:instancePath+"/attach",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema15.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
const err2 = {instancePath:instancePath+"/attach",schemaPath:"#/$defs/boolean/pattern",keyword:"pattern",params:{pattern: "^(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy](?:[Ee][Ss])?|[Nn][Oo]?|[Oo][Nn]|[Oo][Ff][Ff])$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.build !== undefined){
let data2 = data.build;
if((typeof data2 !== "string") && (!(data2 && typeof data2 == "object" && !Array.isArray(data2)))){
const err3 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/type",keyword:"type",params:{type: schema13.properties.build.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!((func2.call(schema13.properties.build.properties, key1)) || (pattern0.test(key1)))){
const err4 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data2.context !== undefined){
if(typeof data2.context !== "string"){
const err5 = {instancePath:instancePath+"/build/context",schemaPath:"#/properties/build/properties/context/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data2.dockerfile !== undefined){
if(typeof data2.dockerfile !== "string"){
const err6 = {instancePath:instancePath+"/build/dockerfile",schemaPath:"#/properties/build/properties/dockerfile/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.dockerfile_inline !== undefined){
if(typeof data2.dockerfile_inline !== "string"){
const err7 = {instancePath:instancePath+"/build/dockerfile_inline",schemaPath:"#/properties/build/properties/dockerfile_inline/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.entitlements !== undefined){
if(!(validate22(data2.entitlements, {instancePath:instancePath+"/build/entitlements",parentData:data2,parentDataProperty:"entitlements",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data2.args !== undefined){
if(!(validate20(data2.args, {instancePath:instancePath+"/build/args",parentData:data2,parentDataProperty:"args",rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
if(data2.ssh !== undefined){
if(!(validate25(data2.ssh, {instancePath:instancePath+"/build/ssh",parentData:data2,parentDataProperty:"ssh",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data2.labels !== undefined){
if(!(validate20(data2.labels, {instancePath:instancePath+"/build/labels",parentData:data2,parentDataProperty:"labels",rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
if(data2.cache_from !== undefined){
if(!(validate22(data2.cache_from, {instancePath:instancePath+"/build/cache_from",parentData:data2,parentDataProperty:"cache_from",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data2.cache_to !== undefined){
if(!(validate22(data2.cache_to, {instancePath:instancePath+"/build/cache_to",parentData:data2,parentDataProperty:"cache_to",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data2.no_cache !== undefined){
let data12 = data2.no_cache;
if((typeof data12 !== "boolean") && (typeof data12 !== "string")){
const err8 = {instancePath:instancePath+"/build/no_cache",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema15.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data12 === "string"){
if(!pattern6.test(data12)){
const err9 = {instancePath:instancePath+"/build/no_cache",schemaPath:"#/$defs/boolean/pattern",keyword:"pattern",params:{pattern: "^(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy](?:[Ee][Ss])?|[Nn][Oo]?|[Oo][Nn]|[Oo][Ff][Ff])$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data2.no_cache_filter !== undefined){
if(!(validate15(data2.no_cache_filter, {instancePath:instancePath+"/build/no_cache_filter",parentData:data2,parentDataProperty:"no_cache_filter",rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data2.additional_contexts !== undefined){
if(!(validate20(data2.additional_contexts, {instancePath:instancePath+"/build/additional_contexts",parentData:data2,parentDataProperty:"additional_contexts",rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
if(data2.network !== undefined){
if(typeof data2.network !== "string"){
const err10 = {instancePath:instancePath+"/build/network",schemaPath:"#/properties/build/properties/network/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.provenance !== undefined){
let data16 = data2.provenance;
if((typeof data16 !== "string") && (typeof data16 !== "boolean")){
const err11 = {instancePath:instancePath+"/build/provenance",schemaPath:"#/properties/build/properties/provenance/type",keyword:"type",params:{type: schema13.properties.build.properties.provenance.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.sbom !== undefined){
let data17 = data2.sbom;
if((typeof data17 !== "string") && (typeof data17 !== "boolean")){
const err12 = {instancePath:instancePath+"/build/sbom",schemaPath:"#/properties/build/properties/sbom/type",keyword:"type",params:{type: schema13.properties.build.properties.sbom.type}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.pull !== undefined){
let data18 = data2.pull;
if((typeof data18 !== "boolean") && (typeof data18 !== "string")){
const err13 = {instancePath:instancePath+"/build/pull",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema15.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data18 === "string"){
if(!pattern6.test(data18)){
const err14 = {instancePath:instancePath+"/build/pull",schemaPath:"#/$defs/boolean/pattern",keyword:"pattern",params:{pattern: "^(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy](?:[Ee][Ss])?|[Nn][Oo]?|[Oo][Nn]|[Oo][Ff][Ff])$"}};
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
if(data2.target !== undefined){
if(typeof data2.target !== "string"){
const err15 = {instancePath:instancePath+"/build/target",schemaPath:"#/properties/build/properties/target/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data2.shm_size !== undefined){
let data20 = data2.shm_size;
if((!((typeof data20 == "number") && (isFinite(data20)))) && (typeof data20 !== "string")){
const err16 = {instancePath:instancePath+"/build/shm_size",schemaPath:"#/$defs/size/type",keyword:"type",params:{type: schema20.type}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data20 === "string"){
if(!pattern10.test(data20)){
const err17 = {instancePath:instancePath+"/build/shm_size",schemaPath:"#/$defs/size/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+) ?(?:[kKmMgGtTpP]?[iI]?[bB]?)$"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data2.extra_hosts !== undefined){
if(!(validate32(data2.extra_hosts, {instancePath:instancePath+"/build/extra_hosts",parentData:data2,parentDataProperty:"extra_hosts",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data2.isolation !== undefined){
if(typeof data2.isolation !== "string"){
const err18 = {instancePath:instancePath+"/build/isolation",schemaPath:"#/properties/build/properties/isolation/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data2.privileged !== undefined){
let data23 = data2.privileged;
if((typeof data23 !== "boolean") && (typeof data23 !== "string")){
const err19 = {instancePath:instancePath+"/build/privileged",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema15.type}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(typeof data23 === "string"){
if(!pattern6.test(data23)){
const err20 = {instancePath:instancePath+"/build/privileged",schemaPath:"#/$defs/boolean/pattern",keyword:"pattern",params:{pattern: "^(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy](?:[Ee][Ss])?|[Nn][Oo]?|[Oo][Nn]|[Oo][Ff][Ff])$"}};
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
if(data2.secrets !== undefined){
if(!(validate34(data2.secrets, {instancePath:instancePath+"/build/secrets",parentData:data2,parentDataProperty:"secrets",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data2.tags !== undefined){
if(!(validate22(data2.tags, {instancePath:instancePath+"/build/tags",parentData:data2,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data2.ulimits !== undefined){
if(!(validate37(data2.ulimits, {instancePath:instancePath+"/build/ulimits",parentData:data2,parentDataProperty:"ulimits",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data2.platforms !== undefined){
if(!(validate22(data2.platforms, {instancePath:instancePath+"/build/platforms",parentData:data2,parentDataProperty:"platforms",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
}
if(data.blkio_config !== undefined){
let data28 = data.blkio_config;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key2 in data28){
if(!(((((((key2 === "weight") || (key2 === "weight_device")) || (key2 === "device_read_bps")) || (key2 === "device_read_iops")) || (key2 === "device_write_bps")) || (key2 === "device_write_iops")) || (pattern0.test(key2)))){
const err21 = {instancePath:instancePath+"/blkio_config",schemaPath:"#/properties/blkio_config/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data28.weight !== undefined){
let data29 = data28.weight;
if((!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))) && (typeof data29 !== "string")){
const err22 = {instancePath:instancePath+"/blkio_config/weight",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema26.type}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(typeof data29 === "string"){
if(!pattern17.test(data29)){
const err23 = {instancePath:instancePath+"/blkio_config/weight",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^[-+]?[0-9]+$"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data28.weight_device !== undefined){
let data30 = data28.weight_device;
if(Array.isArray(data30)){
const len0 = data30.length;
for(let i0=0; i0<len0; i0++){
let data31 = data30[i0];
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
for(const key3 in data31){
if(!(((key3 === "path") || (key3 === "weight")) || (pattern0.test(key3)))){
const err24 = {instancePath:instancePath+"/blkio_config/weight_device/" + i0,schemaPath:"#/properties/blkio_config/properties/weight_device/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data31.path !== undefined){
if(typeof data31.path !== "string"){
const err25 = {instancePath:instancePath+"/blkio_config/weight_device/" + i0+"/path",schemaPath:"#/properties/blkio_config/properties/weight_device/items/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data31.weight !== undefined){
let data33 = data31.weight;
if((!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))) && (typeof data33 !== "string")){
const err26 = {instancePath:instancePath+"/blkio_config/weight_device/" + i0+"/weight",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema26.type}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(typeof data33 === "string"){
if(!pattern17.test(data33)){
const err27 = {instancePath:instancePath+"/blkio_config/weight_device/" + i0+"/weight",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^[-+]?[0-9]+$"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
}
else {
const err28 = {instancePath:instancePath+"/blkio_config/weight_device/" + i0,schemaPath:"#/properties/blkio_config/properties/weight_device/items/type",keyword:"type",params:{type: "object"}};
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
const err29 = {instancePath:instancePath+"/blkio_config/weight_device",schemaPath:"#/properties/blkio_config/properties/weight_device/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data28.device_read_bps !== undefined){
let data34 = data28.device_read_bps;
if(Array.isArray(data34)){
const len1 = data34.length;
for(let i1=0; i1<len1; i1++){
let data35 = data34[i1];
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key4 in data35){
if(!(((key4 === "path") || (key4 === "rate")) || (pattern0.test(key4)))){
const err30 = {instancePath:instancePath+"/blkio_config/device_read_bps/" + i1,schemaPath:"#/properties/blkio_config/properties/device_read_bps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data35.path !== undefined){
if(typeof data35.path !== "string"){
const err31 = {instancePath:instancePath+"/blkio_config/device_read_bps/" + i1+"/path",schemaPath:"#/properties/blkio_config/properties/device_read_bps/items/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data35.rate !== undefined){
let data37 = data35.rate;
if((!((typeof data37 == "number") && (isFinite(data37)))) && (typeof data37 !== "string")){
const err32 = {instancePath:instancePath+"/blkio_config/device_read_bps/" + i1+"/rate",schemaPath:"#/$defs/size/type",keyword:"type",params:{type: schema20.type}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(typeof data37 === "string"){
if(!pattern10.test(data37)){
const err33 = {instancePath:instancePath+"/blkio_config/device_read_bps/" + i1+"/rate",schemaPath:"#/$defs/size/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+) ?(?:[kKmMgGtTpP]?[iI]?[bB]?)$"}};
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
}
else {
const err34 = {instancePath:instancePath+"/blkio_config/device_read_bps/" + i1,schemaPath:"#/properties/blkio_config/properties/device_read_bps/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/blkio_config/device_read_bps",schemaPath:"#/properties/blkio_config/properties/device_read_bps/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data28.device_read_iops !== undefined){
let data38 = data28.device_read_iops;
if(Array.isArray(data38)){
const len2 = data38.length;
for(let i2=0; i2<len2; i2++){
let data39 = data38[i2];
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key5 in data39){
if(!(((key5 === "path") || (key5 === "rate")) || (pattern0.test(key5)))){
const err36 = {instancePath:instancePath+"/blkio_config/device_read_iops/" + i2,schemaPath:"#/properties/blkio_config/properties/device_read_iops/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data39.path !== undefined){
if(typeof data39.path !== "string"){
const err37 = {instancePath:instancePath+"/blkio_config/device_read_iops/" + i2+"/path",schemaPath:"#/properties/blkio_config/properties/device_read_iops/items/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data39.rate !== undefined){
let data41 = data39.rate;
if((!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))) && (typeof data41 !== "string")){
const err38 = {instancePath:instancePath+"/blkio_config/device_read_iops/" + i2+"/rate",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema26.type}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(typeof data41 === "string"){
if(!pattern17.test(data41)){
const err39 = {instancePath:instancePath+"/blkio_config/device_read_iops/" + i2+"/rate",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^[-+]?[0-9]+$"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
}
else {
const err40 = {instancePath:instancePath+"/blkio_config/device_read_iops/" + i2,schemaPath:"#/properties/blkio_config/properties/device_read_iops/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/blkio_config/device_read_iops",schemaPath:"#/properties/blkio_config/properties/device_read_iops/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data28.device_write_bps !== undefined){
let data42 = data28.device_write_bps;
if(Array.isArray(data42)){
const len3 = data42.length;
for(let i3=0; i3<len3; i3++){
let data43 = data42[i3];
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key6 in data43){
if(!(((key6 === "path") || (key6 === "rate")) || (pattern0.test(key6)))){
const err42 = {instancePath:instancePath+"/blkio_config/device_write_bps/" + i3,schemaPath:"#/properties/blkio_config/properties/device_write_bps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data43.path !== undefined){
if(typeof data43.path !== "string"){
const err43 = {instancePath:instancePath+"/blkio_config/device_write_bps/" + i3+"/path",schemaPath:"#/properties/blkio_config/properties/device_write_bps/items/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data43.rate !== undefined){
let data45 = data43.rate;
if((!((typeof data45 == "number") && (isFinite(data45)))) && (typeof data45 !== "string")){
const err44 = {instancePath:instancePath+"/blkio_config/device_write_bps/" + i3+"/rate",schemaPath:"#/$defs/size/type",keyword:"type",params:{type: schema20.type}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(typeof data45 === "string"){
if(!pattern10.test(data45)){
const err45 = {instancePath:instancePath+"/blkio_config/device_write_bps/" + i3+"/rate",schemaPath:"#/$defs/size/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+) ?(?:[kKmMgGtTpP]?[iI]?[bB]?)$"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
}
else {
const err46 = {instancePath:instancePath+"/blkio_config/device_write_bps/" + i3,schemaPath:"#/properties/blkio_config/properties/device_write_bps/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/blkio_config/device_write_bps",schemaPath:"#/properties/blkio_config/properties/device_write_bps/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data28.device_write_iops !== undefined){
let data46 = data28.device_write_iops;
if(Array.isArray(data46)){
const len4 = data46.length;
for(let i4=0; i4<len4; i4++){
let data47 = data46[i4];
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
for(const key7 in data47){
if(!(((key7 === "path") || (key7 === "rate")) || (pattern0.test(key7)))){
const err48 = {instancePath:instancePath+"/blkio_config/device_write_iops/" + i4,schemaPath:"#/properties/blkio_config/properties/device_write_iops/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data47.path !== undefined){
if(typeof data47.path !== "string"){
const err49 = {instancePath:instancePath+"/blkio_config/device_write_iops/" + i4+"/path",schemaPath:"#/properties/blkio_config/properties/device_write_iops/items/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data47.rate !== undefined){
let data49 = data47.rate;
if((!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))) && (typeof data49 !== "string")){
const err50 = {instancePath:instancePath+"/blkio_config/device_write_iops/" + i4+"/rate",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema26.type}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(typeof data49 === "string"){
if(!pattern17.test(data49)){
const err51 = {instancePath:instancePath+"/blkio_config/device_write_iops/" + i4+"/rate",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^[-+]?[0-9]+$"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
}
else {
const err52 = {instancePath:instancePath+"/blkio_config/device_write_iops/" + i4,schemaPath:"#/properties/blkio_config/properties/device_write_iops/items/type",keyword:"type",params:{type: "object"}};
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
const err53 = {instancePath:instancePath+"/blkio_config/device_write_iops",schemaPath:"#/properties/blkio_config/properties/device_write_iops/type",keyword:"type",params:{type: "array"}};
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
const err54 = {instancePath:instancePath+"/blkio_config",schemaPath:"#/properties/blkio_config/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.cap_add !== undefined){
if(!(validate22(data.cap_add, {instancePath:instancePath+"/cap_add",parentData:data,parentDataProperty:"cap_add",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.cap_drop !== undefined){
if(!(validate22(data.cap_drop, {instancePath:instancePath+"/cap_drop",parentData:data,parentDataProperty:"cap_drop",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.cgroup !== undefined){
let data52 = data.cgroup;
if(!((data52 === "host") || (data52 === "private"))){
const err55 = {instancePath:instancePath+"/cgroup",schemaPath:"#/properties/cgroup/enum",keyword:"enum",params:{allowedValues: schema13.properties.cgroup.enum}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.cgroup_parent !== undefined){
if(typeof data.cgroup_parent !== "string"){
const err56 = {instancePath:instancePath+"/cgroup_parent",schemaPath:"#/properties/cgroup_parent/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.command !== undefined){
if(!(validate42(data.command, {instancePath:instancePath+"/command",parentData:data,parentDataProperty:"command",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data.configs !== undefined){
if(!(validate34(data.configs, {instancePath:instancePath+"/configs",parentData:data,parentDataProperty:"configs",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.container_name !== undefined){
let data56 = data.container_name;
if(typeof data56 === "string"){
if(!pattern34.test(data56)){
const err57 = {instancePath:instancePath+"/container_name",schemaPath:"#/$defs/containerName/pattern",keyword:"pattern",params:{pattern: "^/?[a-zA-Z0-9][a-zA-Z0-9_.-]*$"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/container_name",schemaPath:"#/$defs/containerName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.cpu_count !== undefined){
let data57 = data.cpu_count;
if((!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))) && (typeof data57 !== "string")){
const err59 = {instancePath:instancePath+"/cpu_count",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema26.type}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(typeof data57 === "string"){
if(!pattern17.test(data57)){
const err60 = {instancePath:instancePath+"/cpu_count",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^[-+]?[0-9]+$"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
if(data.cpu_percent !== undefined){
let data58 = data.cpu_percent;
if((!(((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58))) && (isFinite(data58)))) && (typeof data58 !== "string")){
const err61 = {instancePath:instancePath+"/cpu_percent",schemaPath:"#/properties/cpu_percent/type",keyword:"type",params:{type: schema13.properties.cpu_percent.type}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if((typeof data58 == "number") && (isFinite(data58))){
if(data58 > 100 || isNaN(data58)){
const err62 = {instancePath:instancePath+"/cpu_percent",schemaPath:"#/properties/cpu_percent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data58 < 0 || isNaN(data58)){
const err63 = {instancePath:instancePath+"/cpu_percent",schemaPath:"#/properties/cpu_percent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(typeof data58 === "string"){
if(!pattern13.test(data58)){
const err64 = {instancePath:instancePath+"/cpu_percent",schemaPath:"#/properties/cpu_percent/pattern",keyword:"pattern",params:{pattern: "^[-+]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?$"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
if(data.cpu_shares !== undefined){
let data59 = data.cpu_shares;
if((!((typeof data59 == "number") && (isFinite(data59)))) && (typeof data59 !== "string")){
const err65 = {instancePath:instancePath+"/cpu_shares",schemaPath:"#/$defs/number/type",keyword:"type",params:{type: schema24.type}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(typeof data59 === "string"){
if(!pattern13.test(data59)){
const err66 = {instancePath:instancePath+"/cpu_shares",schemaPath:"#/$defs/number/pattern",keyword:"pattern",params:{pattern: "^[-+]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?$"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
if(data.cpu_quota !== undefined){
let data60 = data.cpu_quota;
if((!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))) && (typeof data60 !== "string")){
const err67 = {instancePath:instancePath+"/cpu_quota",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema26.type}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(typeof data60 === "string"){
if(!pattern17.test(data60)){
const err68 = {instancePath:instancePath+"/cpu_quota",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^[-+]?[0-9]+$"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
if(data.cpu_period !== undefined){
let data61 = data.cpu_period;
if((!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61)))) && (typeof data61 !== "string")){
const err69 = {instancePath:instancePath+"/cpu_period",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema26.type}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(typeof data61 === "string"){
if(!pattern17.test(data61)){
const err70 = {instancePath:instancePath+"/cpu_period",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^[-+]?[0-9]+$"}};
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
if(data.cpu_rt_period !== undefined){
let data62 = data.cpu_rt_period;
if((!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62)))) && (typeof data62 !== "string")){
const err71 = {instancePath:instancePath+"/cpu_rt_period",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema26.type}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(typeof data62 === "string"){
if(!pattern17.test(data62)){
const err72 = {instancePath:instancePath+"/cpu_rt_period",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^[-+]?[0-9]+$"}};
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
if(data.cpu_rt_runtime !== undefined){
let data63 = data.cpu_rt_runtime;
if((!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))) && (typeof data63 !== "string")){
const err73 = {instancePath:instancePath+"/cpu_rt_runtime",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema26.type}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(typeof data63 === "string"){
if(!pattern17.test(data63)){
const err74 = {instancePath:instancePath+"/cpu_rt_runtime",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^[-+]?[0-9]+$"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
if(data.cpus !== undefined){
let data64 = data.cpus;
if((!((typeof data64 == "number") && (isFinite(data64)))) && (typeof data64 !== "string")){
const err75 = {instancePath:instancePath+"/cpus",schemaPath:"#/$defs/number/type",keyword:"type",params:{type: schema24.type}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(typeof data64 === "string"){
if(!pattern13.test(data64)){
const err76 = {instancePath:instancePath+"/cpus",schemaPath:"#/$defs/number/pattern",keyword:"pattern",params:{pattern: "^[-+]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?$"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
if(data.cpuset !== undefined){
if(typeof data.cpuset !== "string"){
const err77 = {instancePath:instancePath+"/cpuset",schemaPath:"#/properties/cpuset/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data.credential_spec !== undefined){
let data66 = data.credential_spec;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
for(const key8 in data66){
if(!((((key8 === "config") || (key8 === "file")) || (key8 === "registry")) || (pattern0.test(key8)))){
const err78 = {instancePath:instancePath+"/credential_spec",schemaPath:"#/properties/credential_spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data66.config !== undefined){
if(typeof data66.config !== "string"){
const err79 = {instancePath:instancePath+"/credential_spec/config",schemaPath:"#/properties/credential_spec/properties/config/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data66.file !== undefined){
if(typeof data66.file !== "string"){
const err80 = {instancePath:instancePath+"/credential_spec/file",schemaPath:"#/properties/credential_spec/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data66.registry !== undefined){
if(typeof data66.registry !== "string"){
const err81 = {instancePath:instancePath+"/credential_spec/registry",schemaPath:"#/properties/credential_spec/properties/registry/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/credential_spec",schemaPath:"#/properties/credential_spec/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data.depends_on !== undefined){
let data70 = data.depends_on;
if(!data70 || typeof data70 != "object"){
const err83 = {instancePath:instancePath+"/depends_on",schemaPath:"#/properties/depends_on/type",keyword:"type",params:{type: schema13.properties.depends_on.type}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(Array.isArray(data70)){
const len5 = data70.length;
for(let i5=0; i5<len5; i5++){
if(typeof data70[i5] !== "string"){
const err84 = {instancePath:instancePath+"/depends_on/" + i5,schemaPath:"#/properties/depends_on/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
let i6 = data70.length;
let j0;
if(i6 > 1){
const indices0 = {};
for(;i6--;){
let item0 = data70[i6];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err85 = {instancePath:instancePath+"/depends_on",schemaPath:"#/properties/depends_on/uniqueItems",keyword:"uniqueItems",params:{i: i6, j: j0}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
break;
}
indices0[item0] = i6;
}
}
}
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
for(const key9 in data70){
if(!((pattern2.test(key9)) || (pattern0.test(key9)))){
const err86 = {instancePath:instancePath+"/depends_on",schemaPath:"#/properties/depends_on/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
for(const key10 in data70){
if(pattern2.test(key10)){
let data72 = data70[key10];
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(data72.condition === undefined){
const err87 = {instancePath:instancePath+"/depends_on/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/depends_on/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/required",keyword:"required",params:{missingProperty: "condition"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
for(const key11 in data72){
if(!((((key11 === "condition") || (key11 === "restart")) || (key11 === "required")) || (pattern0.test(key11)))){
const err88 = {instancePath:instancePath+"/depends_on/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/depends_on/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data72.condition !== undefined){
let data73 = data72.condition;
if(!(((data73 === "service_started") || (data73 === "service_healthy")) || (data73 === "service_completed_successfully"))){
const err89 = {instancePath:instancePath+"/depends_on/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/condition",schemaPath:"#/properties/depends_on/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/condition/enum",keyword:"enum",params:{allowedValues: schema13.properties.depends_on.patternProperties["^[a-zA-Z0-9._-]+$"].properties.condition.enum}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data72.restart !== undefined){
let data74 = data72.restart;
if((typeof data74 !== "boolean") && (typeof data74 !== "string")){
const err90 = {instancePath:instancePath+"/depends_on/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/restart",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema15.type}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(typeof data74 === "string"){
if(!pattern6.test(data74)){
const err91 = {instancePath:instancePath+"/depends_on/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/restart",schemaPath:"#/$defs/boolean/pattern",keyword:"pattern",params:{pattern: "^(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy](?:[Ee][Ss])?|[Nn][Oo]?|[Oo][Nn]|[Oo][Ff][Ff])$"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
if(data72.required !== undefined){
if(typeof data72.required !== "boolean"){
const err92 = {instancePath:instancePath+"/depends_on/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/required",schemaPath:"#/properties/depends_on/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/required/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
else {
const err93 = {instancePath:instancePath+"/depends_on/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/depends_on/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
}
}
if(data.deploy !== undefined){
let data76 = data.deploy;
if((!(data76 && typeof data76 == "object" && !Array.isArray(data76))) && (data76 !== null)){
const err94 = {instancePath:instancePath+"/deploy",schemaPath:"#/properties/deploy/type",keyword:"type",params:{type: schema13.properties.deploy.type}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
for(const key13 in data76){
if(!((func2.call(schema13.properties.deploy.properties, key13)) || (pattern0.test(key13)))){
const err95 = {instancePath:instancePath+"/deploy",schemaPath:"#/properties/deploy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data76.mode !== undefined){
if(typeof data76.mode !== "string"){
const err96 = {instancePath:instancePath+"/deploy/mode",schemaPath:"#/properties/deploy/properties/mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data76.endpoint_mode !== undefined){
if(typeof data76.endpoint_mode !== "string"){
const err97 = {instancePath:instancePath+"/deploy/endpoint_mode",schemaPath:"#/properties/deploy/properties/endpoint_mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data76.replicas !== undefined){
let data79 = data76.replicas;
if((!(((typeof data79 == "number") && (!(data79 % 1) && !isNaN(data79))) && (isFinite(data79)))) && (typeof data79 !== "string")){
const err98 = {instancePath:instancePath+"/deploy/replicas",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema26.type}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(typeof data79 === "string"){
if(!pattern17.test(data79)){
const err99 = {instancePath:instancePath+"/deploy/replicas",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^[-+]?[0-9]+$"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
if(data76.labels !== undefined){
if(!(validate20(data76.labels, {instancePath:instancePath+"/deploy/labels",parentData:data76,parentDataProperty:"labels",rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
if(data76.rollback_config !== undefined){
let data81 = data76.rollback_config;
if((!(data81 && typeof data81 == "object" && !Array.isArray(data81))) && (data81 !== null)){
const err100 = {instancePath:instancePath+"/deploy/rollback_config",schemaPath:"#/properties/deploy/properties/rollback_config/type",keyword:"type",params:{type: schema13.properties.deploy.properties.rollback_config.type}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
for(const key14 in data81){
if(!(((((((key14 === "parallelism") || (key14 === "delay")) || (key14 === "failure_action")) || (key14 === "monitor")) || (key14 === "max_failure_ratio")) || (key14 === "order")) || (pattern0.test(key14)))){
const err101 = {instancePath:instancePath+"/deploy/rollback_config",schemaPath:"#/properties/deploy/properties/rollback_config/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data81.parallelism !== undefined){
let data82 = data81.parallelism;
if((!(((typeof data82 == "number") && (!(data82 % 1) && !isNaN(data82))) && (isFinite(data82)))) && (typeof data82 !== "string")){
const err102 = {instancePath:instancePath+"/deploy/rollback_config/parallelism",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema26.type}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(typeof data82 === "string"){
if(!pattern17.test(data82)){
const err103 = {instancePath:instancePath+"/deploy/rollback_config/parallelism",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^[-+]?[0-9]+$"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
if(data81.delay !== undefined){
let data83 = data81.delay;
if(typeof data83 === "string"){
if(!pattern54.test(data83)){
const err104 = {instancePath:instancePath+"/deploy/rollback_config/delay",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^(?:0|[-+]?(?:(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:ns|us|µs|μs|ms|s|m|h|d|w))+)$"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/deploy/rollback_config/delay",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data81.failure_action !== undefined){
if(typeof data81.failure_action !== "string"){
const err106 = {instancePath:instancePath+"/deploy/rollback_config/failure_action",schemaPath:"#/properties/deploy/properties/rollback_config/properties/failure_action/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data81.monitor !== undefined){
let data85 = data81.monitor;
if(typeof data85 === "string"){
if(!pattern54.test(data85)){
const err107 = {instancePath:instancePath+"/deploy/rollback_config/monitor",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^(?:0|[-+]?(?:(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:ns|us|µs|μs|ms|s|m|h|d|w))+)$"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
else {
const err108 = {instancePath:instancePath+"/deploy/rollback_config/monitor",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data81.max_failure_ratio !== undefined){
let data86 = data81.max_failure_ratio;
if((!((typeof data86 == "number") && (isFinite(data86)))) && (typeof data86 !== "string")){
const err109 = {instancePath:instancePath+"/deploy/rollback_config/max_failure_ratio",schemaPath:"#/$defs/number/type",keyword:"type",params:{type: schema24.type}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(typeof data86 === "string"){
if(!pattern13.test(data86)){
const err110 = {instancePath:instancePath+"/deploy/rollback_config/max_failure_ratio",schemaPath:"#/$defs/number/pattern",keyword:"pattern",params:{pattern: "^[-+]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?$"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
if(data81.order !== undefined){
let data87 = data81.order;
if(!((data87 === "start-first") || (data87 === "stop-first"))){
const err111 = {instancePath:instancePath+"/deploy/rollback_config/order",schemaPath:"#/properties/deploy/properties/rollback_config/properties/order/enum",keyword:"enum",params:{allowedValues: schema13.properties.deploy.properties.rollback_config.properties.order.enum}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
}
if(data76.update_config !== undefined){
let data88 = data76.update_config;
if((!(data88 && typeof data88 == "object" && !Array.isArray(data88))) && (data88 !== null)){
const err112 = {instancePath:instancePath+"/deploy/update_config",schemaPath:"#/properties/deploy/properties/update_config/type",keyword:"type",params:{type: schema13.properties.deploy.properties.update_config.type}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
for(const key15 in data88){
if(!(((((((key15 === "parallelism") || (key15 === "delay")) || (key15 === "failure_action")) || (key15 === "monitor")) || (key15 === "max_failure_ratio")) || (key15 === "order")) || (pattern0.test(key15)))){
const err113 = {instancePath:instancePath+"/deploy/update_config",schemaPath:"#/properties/deploy/properties/update_config/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data88.parallelism !== undefined){
let data89 = data88.parallelism;
if((!(((typeof data89 == "number") && (!(data89 % 1) && !isNaN(data89))) && (isFinite(data89)))) && (typeof data89 !== "string")){
const err114 = {instancePath:instancePath+"/deploy/update_config/parallelism",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema26.type}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(typeof data89 === "string"){
if(!pattern17.test(data89)){
const err115 = {instancePath:instancePath+"/deploy/update_config/parallelism",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^[-+]?[0-9]+$"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
if(data88.delay !== undefined){
let data90 = data88.delay;
if(typeof data90 === "string"){
if(!pattern54.test(data90)){
const err116 = {instancePath:instancePath+"/deploy/update_config/delay",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^(?:0|[-+]?(?:(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:ns|us|µs|μs|ms|s|m|h|d|w))+)$"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
else {
const err117 = {instancePath:instancePath+"/deploy/update_config/delay",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data88.failure_action !== undefined){
if(typeof data88.failure_action !== "string"){
const err118 = {instancePath:instancePath+"/deploy/update_config/failure_action",schemaPath:"#/properties/deploy/properties/update_config/properties/failure_action/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data88.monitor !== undefined){
let data92 = data88.monitor;
if(typeof data92 === "string"){
if(!pattern54.test(data92)){
const err119 = {instancePath:instancePath+"/deploy/update_config/monitor",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^(?:0|[-+]?(?:(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:ns|us|µs|μs|ms|s|m|h|d|w))+)$"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
else {
const err120 = {instancePath:instancePath+"/deploy/update_config/monitor",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data88.max_failure_ratio !== undefined){
let data93 = data88.max_failure_ratio;
if((!((typeof data93 == "number") && (isFinite(data93)))) && (typeof data93 !== "string")){
const err121 = {instancePath:instancePath+"/deploy/update_config/max_failure_ratio",schemaPath:"#/$defs/number/type",keyword:"type",params:{type: schema24.type}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(typeof data93 === "string"){
if(!pattern13.test(data93)){
const err122 = {instancePath:instancePath+"/deploy/update_config/max_failure_ratio",schemaPath:"#/$defs/number/pattern",keyword:"pattern",params:{pattern: "^[-+]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?$"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
if(data88.order !== undefined){
let data94 = data88.order;
if(!((data94 === "start-first") || (data94 === "stop-first"))){
const err123 = {instancePath:instancePath+"/deploy/update_config/order",schemaPath:"#/properties/deploy/properties/update_config/properties/order/enum",keyword:"enum",params:{allowedValues: schema13.properties.deploy.properties.update_config.properties.order.enum}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
}
if(data76.resources !== undefined){
let data95 = data76.resources;
if((!(data95 && typeof data95 == "object" && !Array.isArray(data95))) && (data95 !== null)){
const err124 = {instancePath:instancePath+"/deploy/resources",schemaPath:"#/properties/deploy/properties/resources/type",keyword:"type",params:{type: schema13.properties.deploy.properties.resources.type}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
for(const key16 in data95){
if(!(((key16 === "limits") || (key16 === "reservations")) || (pattern0.test(key16)))){
const err125 = {instancePath:instancePath+"/deploy/resources",schemaPath:"#/properties/deploy/properties/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data95.limits !== undefined){
let data96 = data95.limits;
if((!(data96 && typeof data96 == "object" && !Array.isArray(data96))) && (data96 !== null)){
const err126 = {instancePath:instancePath+"/deploy/resources/limits",schemaPath:"#/properties/deploy/properties/resources/properties/limits/type",keyword:"type",params:{type: schema13.properties.deploy.properties.resources.properties.limits.type}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
for(const key17 in data96){
if(!((((key17 === "cpus") || (key17 === "memory")) || (key17 === "pids")) || (pattern0.test(key17)))){
const err127 = {instancePath:instancePath+"/deploy/resources/limits",schemaPath:"#/properties/deploy/properties/resources/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data96.cpus !== undefined){
let data97 = data96.cpus;
if((!((typeof data97 == "number") && (isFinite(data97)))) && (typeof data97 !== "string")){
const err128 = {instancePath:instancePath+"/deploy/resources/limits/cpus",schemaPath:"#/$defs/number/type",keyword:"type",params:{type: schema24.type}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(typeof data97 === "string"){
if(!pattern13.test(data97)){
const err129 = {instancePath:instancePath+"/deploy/resources/limits/cpus",schemaPath:"#/$defs/number/pattern",keyword:"pattern",params:{pattern: "^[-+]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?$"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
if(data96.memory !== undefined){
let data98 = data96.memory;
if((!((typeof data98 == "number") && (isFinite(data98)))) && (typeof data98 !== "string")){
const err130 = {instancePath:instancePath+"/deploy/resources/limits/memory",schemaPath:"#/$defs/size/type",keyword:"type",params:{type: schema20.type}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(typeof data98 === "string"){
if(!pattern10.test(data98)){
const err131 = {instancePath:instancePath+"/deploy/resources/limits/memory",schemaPath:"#/$defs/size/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+) ?(?:[kKmMgGtTpP]?[iI]?[bB]?)$"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
if(data96.pids !== undefined){
let data99 = data96.pids;
if((!(((typeof data99 == "number") && (!(data99 % 1) && !isNaN(data99))) && (isFinite(data99)))) && (typeof data99 !== "string")){
const err132 = {instancePath:instancePath+"/deploy/resources/limits/pids",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema26.type}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(typeof data99 === "string"){
if(!pattern17.test(data99)){
const err133 = {instancePath:instancePath+"/deploy/resources/limits/pids",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^[-+]?[0-9]+$"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
}
}
if(data95.reservations !== undefined){
let data100 = data95.reservations;
if((!(data100 && typeof data100 == "object" && !Array.isArray(data100))) && (data100 !== null)){
const err134 = {instancePath:instancePath+"/deploy/resources/reservations",schemaPath:"#/properties/deploy/properties/resources/properties/reservations/type",keyword:"type",params:{type: schema13.properties.deploy.properties.resources.properties.reservations.type}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
for(const key18 in data100){
if(!(((((key18 === "cpus") || (key18 === "memory")) || (key18 === "generic_resources")) || (key18 === "devices")) || (pattern0.test(key18)))){
const err135 = {instancePath:instancePath+"/deploy/resources/reservations",schemaPath:"#/properties/deploy/properties/resources/properties/reservations/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data100.cpus !== undefined){
let data101 = data100.cpus;
if((!((typeof data101 == "number") && (isFinite(data101)))) && (typeof data101 !== "string")){
const err136 = {instancePath:instancePath+"/deploy/resources/reservations/cpus",schemaPath:"#/$defs/number/type",keyword:"type",params:{type: schema24.type}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(typeof data101 === "string"){
if(!pattern13.test(data101)){
const err137 = {instancePath:instancePath+"/deploy/resources/reservations/cpus",schemaPath:"#/$defs/number/pattern",keyword:"pattern",params:{pattern: "^[-+]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?$"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
if(data100.memory !== undefined){
let data102 = data100.memory;
if((!((typeof data102 == "number") && (isFinite(data102)))) && (typeof data102 !== "string")){
const err138 = {instancePath:instancePath+"/deploy/resources/reservations/memory",schemaPath:"#/$defs/size/type",keyword:"type",params:{type: schema20.type}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(typeof data102 === "string"){
if(!pattern10.test(data102)){
const err139 = {instancePath:instancePath+"/deploy/resources/reservations/memory",schemaPath:"#/$defs/size/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+) ?(?:[kKmMgGtTpP]?[iI]?[bB]?)$"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
}
if(data100.generic_resources !== undefined){
let data103 = data100.generic_resources;
if(Array.isArray(data103)){
const len6 = data103.length;
for(let i7=0; i7<len6; i7++){
let data104 = data103[i7];
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
for(const key19 in data104){
if(!((key19 === "discrete_resource_spec") || (pattern0.test(key19)))){
const err140 = {instancePath:instancePath+"/deploy/resources/reservations/generic_resources/" + i7,schemaPath:"#/properties/deploy/properties/resources/properties/reservations/properties/generic_resources/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data104.discrete_resource_spec !== undefined){
let data105 = data104.discrete_resource_spec;
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
for(const key20 in data105){
if(!(((key20 === "kind") || (key20 === "value")) || (pattern0.test(key20)))){
const err141 = {instancePath:instancePath+"/deploy/resources/reservations/generic_resources/" + i7+"/discrete_resource_spec",schemaPath:"#/properties/deploy/properties/resources/properties/reservations/properties/generic_resources/items/properties/discrete_resource_spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data105.kind !== undefined){
if(typeof data105.kind !== "string"){
const err142 = {instancePath:instancePath+"/deploy/resources/reservations/generic_resources/" + i7+"/discrete_resource_spec/kind",schemaPath:"#/properties/deploy/properties/resources/properties/reservations/properties/generic_resources/items/properties/discrete_resource_spec/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data105.value !== undefined){
let data107 = data105.value;
if((!((typeof data107 == "number") && (isFinite(data107)))) && (typeof data107 !== "string")){
const err143 = {instancePath:instancePath+"/deploy/resources/reservations/generic_resources/" + i7+"/discrete_resource_spec/value",schemaPath:"#/$defs/number/type",keyword:"type",params:{type: schema24.type}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if(typeof data107 === "string"){
if(!pattern13.test(data107)){
const err144 = {instancePath:instancePath+"/deploy/resources/reservations/generic_resources/" + i7+"/discrete_resource_spec/value",schemaPath:"#/$defs/number/pattern",keyword:"pattern",params:{pattern: "^[-+]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?$"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
}
}
else {
const err145 = {instancePath:instancePath+"/deploy/resources/reservations/generic_resources/" + i7+"/discrete_resource_spec",schemaPath:"#/properties/deploy/properties/resources/properties/reservations/properties/generic_resources/items/properties/discrete_resource_spec/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
}
else {
const err146 = {instancePath:instancePath+"/deploy/resources/reservations/generic_resources/" + i7,schemaPath:"#/properties/deploy/properties/resources/properties/reservations/properties/generic_resources/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
else {
const err147 = {instancePath:instancePath+"/deploy/resources/reservations/generic_resources",schemaPath:"#/properties/deploy/properties/resources/properties/reservations/properties/generic_resources/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data100.devices !== undefined){
let data108 = data100.devices;
if(Array.isArray(data108)){
const len7 = data108.length;
for(let i8=0; i8<len7; i8++){
if(!(validate46(data108[i8], {instancePath:instancePath+"/deploy/resources/reservations/devices/" + i8,parentData:data108,parentDataProperty:i8,rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
}
else {
const err148 = {instancePath:instancePath+"/deploy/resources/reservations/devices",schemaPath:"#/properties/deploy/properties/resources/properties/reservations/properties/devices/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
}
}
}
}
if(data76.restart_policy !== undefined){
let data110 = data76.restart_policy;
if((!(data110 && typeof data110 == "object" && !Array.isArray(data110))) && (data110 !== null)){
const err149 = {instancePath:instancePath+"/deploy/restart_policy",schemaPath:"#/properties/deploy/properties/restart_policy/type",keyword:"type",params:{type: schema13.properties.deploy.properties.restart_policy.type}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
for(const key21 in data110){
if(!(((((key21 === "condition") || (key21 === "delay")) || (key21 === "max_attempts")) || (key21 === "window")) || (pattern0.test(key21)))){
const err150 = {instancePath:instancePath+"/deploy/restart_policy",schemaPath:"#/properties/deploy/properties/restart_policy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data110.condition !== undefined){
if(typeof data110.condition !== "string"){
const err151 = {instancePath:instancePath+"/deploy/restart_policy/condition",schemaPath:"#/properties/deploy/properties/restart_policy/properties/condition/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data110.delay !== undefined){
let data112 = data110.delay;
if(typeof data112 === "string"){
if(!pattern54.test(data112)){
const err152 = {instancePath:instancePath+"/deploy/restart_policy/delay",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^(?:0|[-+]?(?:(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:ns|us|µs|μs|ms|s|m|h|d|w))+)$"}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
else {
const err153 = {instancePath:instancePath+"/deploy/restart_policy/delay",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data110.max_attempts !== undefined){
let data113 = data110.max_attempts;
if((!(((typeof data113 == "number") && (!(data113 % 1) && !isNaN(data113))) && (isFinite(data113)))) && (typeof data113 !== "string")){
const err154 = {instancePath:instancePath+"/deploy/restart_policy/max_attempts",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema26.type}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if(typeof data113 === "string"){
if(!pattern17.test(data113)){
const err155 = {instancePath:instancePath+"/deploy/restart_policy/max_attempts",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^[-+]?[0-9]+$"}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
}
if(data110.window !== undefined){
let data114 = data110.window;
if(typeof data114 === "string"){
if(!pattern54.test(data114)){
const err156 = {instancePath:instancePath+"/deploy/restart_policy/window",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^(?:0|[-+]?(?:(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:ns|us|µs|μs|ms|s|m|h|d|w))+)$"}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
else {
const err157 = {instancePath:instancePath+"/deploy/restart_policy/window",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
}
}
if(data76.placement !== undefined){
let data115 = data76.placement;
if((!(data115 && typeof data115 == "object" && !Array.isArray(data115))) && (data115 !== null)){
const err158 = {instancePath:instancePath+"/deploy/placement",schemaPath:"#/properties/deploy/properties/placement/type",keyword:"type",params:{type: schema13.properties.deploy.properties.placement.type}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
for(const key22 in data115){
if(!((((key22 === "constraints") || (key22 === "preferences")) || (key22 === "max_replicas_per_node")) || (pattern0.test(key22)))){
const err159 = {instancePath:instancePath+"/deploy/placement",schemaPath:"#/properties/deploy/properties/placement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data115.constraints !== undefined){
if(!(validate22(data115.constraints, {instancePath:instancePath+"/deploy/placement/constraints",parentData:data115,parentDataProperty:"constraints",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data115.preferences !== undefined){
let data117 = data115.preferences;
if(Array.isArray(data117)){
const len8 = data117.length;
for(let i9=0; i9<len8; i9++){
let data118 = data117[i9];
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
for(const key23 in data118){
if(!((key23 === "spread") || (pattern0.test(key23)))){
const err160 = {instancePath:instancePath+"/deploy/placement/preferences/" + i9,schemaPath:"#/properties/deploy/properties/placement/properties/preferences/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data118.spread !== undefined){
if(typeof data118.spread !== "string"){
const err161 = {instancePath:instancePath+"/deploy/placement/preferences/" + i9+"/spread",schemaPath:"#/properties/deploy/properties/placement/properties/preferences/items/properties/spread/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
}
else {
const err162 = {instancePath:instancePath+"/deploy/placement/preferences/" + i9,schemaPath:"#/properties/deploy/properties/placement/properties/preferences/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
}
else {
const err163 = {instancePath:instancePath+"/deploy/placement/preferences",schemaPath:"#/properties/deploy/properties/placement/properties/preferences/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data115.max_replicas_per_node !== undefined){
let data120 = data115.max_replicas_per_node;
if((!(((typeof data120 == "number") && (!(data120 % 1) && !isNaN(data120))) && (isFinite(data120)))) && (typeof data120 !== "string")){
const err164 = {instancePath:instancePath+"/deploy/placement/max_replicas_per_node",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema26.type}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if(typeof data120 === "string"){
if(!pattern17.test(data120)){
const err165 = {instancePath:instancePath+"/deploy/placement/max_replicas_per_node",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^[-+]?[0-9]+$"}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
}
}
}
}
}
if(data.develop !== undefined){
let data121 = data.develop;
if((!(data121 && typeof data121 == "object" && !Array.isArray(data121))) && (data121 !== null)){
const err166 = {instancePath:instancePath+"/develop",schemaPath:"#/properties/develop/type",keyword:"type",params:{type: schema13.properties.develop.type}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
for(const key24 in data121){
if(!((key24 === "watch") || (pattern0.test(key24)))){
const err167 = {instancePath:instancePath+"/develop",schemaPath:"#/properties/develop/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data121.watch !== undefined){
let data122 = data121.watch;
if(Array.isArray(data122)){
const len9 = data122.length;
for(let i10=0; i10<len9; i10++){
let data123 = data122[i10];
if(data123 && typeof data123 == "object" && !Array.isArray(data123)){
if(data123.path === undefined){
const err168 = {instancePath:instancePath+"/develop/watch/" + i10,schemaPath:"#/properties/develop/properties/watch/items/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
if(data123.action === undefined){
const err169 = {instancePath:instancePath+"/develop/watch/" + i10,schemaPath:"#/properties/develop/properties/watch/items/required",keyword:"required",params:{missingProperty: "action"}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
for(const key25 in data123){
if(!((((((((key25 === "path") || (key25 === "action")) || (key25 === "target")) || (key25 === "ignore")) || (key25 === "include")) || (key25 === "exec")) || (key25 === "initial_sync")) || (pattern0.test(key25)))){
const err170 = {instancePath:instancePath+"/develop/watch/" + i10,schemaPath:"#/properties/develop/properties/watch/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data123.path !== undefined){
if(typeof data123.path !== "string"){
const err171 = {instancePath:instancePath+"/develop/watch/" + i10+"/path",schemaPath:"#/properties/develop/properties/watch/items/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data123.action !== undefined){
let data125 = data123.action;
if(!(((((data125 === "rebuild") || (data125 === "sync")) || (data125 === "restart")) || (data125 === "sync+restart")) || (data125 === "sync+exec"))){
const err172 = {instancePath:instancePath+"/develop/watch/" + i10+"/action",schemaPath:"#/properties/develop/properties/watch/items/properties/action/enum",keyword:"enum",params:{allowedValues: schema13.properties.develop.properties.watch.items.properties.action.enum}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data123.target !== undefined){
if(typeof data123.target !== "string"){
const err173 = {instancePath:instancePath+"/develop/watch/" + i10+"/target",schemaPath:"#/properties/develop/properties/watch/items/properties/target/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data123.ignore !== undefined){
if(!(validate15(data123.ignore, {instancePath:instancePath+"/develop/watch/" + i10+"/ignore",parentData:data123,parentDataProperty:"ignore",rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data123.include !== undefined){
if(!(validate15(data123.include, {instancePath:instancePath+"/develop/watch/" + i10+"/include",parentData:data123,parentDataProperty:"include",rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data123.exec !== undefined){
let data129 = data123.exec;
if(data129 && typeof data129 == "object" && !Array.isArray(data129)){
if(data129.command === undefined){
const err174 = {instancePath:instancePath+"/develop/watch/" + i10+"/exec",schemaPath:"#/properties/develop/properties/watch/items/properties/exec/required",keyword:"required",params:{missingProperty: "command"}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
for(const key26 in data129){
if(!((((((key26 === "command") || (key26 === "user")) || (key26 === "privileged")) || (key26 === "working_dir")) || (key26 === "environment")) || (pattern0.test(key26)))){
const err175 = {instancePath:instancePath+"/develop/watch/" + i10+"/exec",schemaPath:"#/properties/develop/properties/watch/items/properties/exec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data129.command !== undefined){
if(!(validate42(data129.command, {instancePath:instancePath+"/develop/watch/" + i10+"/exec/command",parentData:data129,parentDataProperty:"command",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data129.user !== undefined){
if(typeof data129.user !== "string"){
const err176 = {instancePath:instancePath+"/develop/watch/" + i10+"/exec/user",schemaPath:"#/properties/develop/properties/watch/items/properties/exec/properties/user/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data129.privileged !== undefined){
let data132 = data129.privileged;
if((typeof data132 !== "boolean") && (typeof data132 !== "string")){
const err177 = {instancePath:instancePath+"/develop/watch/" + i10+"/exec/privileged",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema15.type}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if(typeof data132 === "string"){
if(!pattern6.test(data132)){
const err178 = {instancePath:instancePath+"/develop/watch/" + i10+"/exec/privileged",schemaPath:"#/$defs/boolean/pattern",keyword:"pattern",params:{pattern: "^(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy](?:[Ee][Ss])?|[Nn][Oo]?|[Oo][Nn]|[Oo][Ff][Ff])$"}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
}
if(data129.working_dir !== undefined){
if(typeof data129.working_dir !== "string"){
const err179 = {instancePath:instancePath+"/develop/watch/" + i10+"/exec/working_dir",schemaPath:"#/properties/develop/properties/watch/items/properties/exec/properties/working_dir/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data129.environment !== undefined){
if(!(validate20(data129.environment, {instancePath:instancePath+"/develop/watch/" + i10+"/exec/environment",parentData:data129,parentDataProperty:"environment",rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
}
else {
const err180 = {instancePath:instancePath+"/develop/watch/" + i10+"/exec",schemaPath:"#/properties/develop/properties/watch/items/properties/exec/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data123.initial_sync !== undefined){
if(typeof data123.initial_sync !== "boolean"){
const err181 = {instancePath:instancePath+"/develop/watch/" + i10+"/initial_sync",schemaPath:"#/properties/develop/properties/watch/items/properties/initial_sync/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
}
else {
const err182 = {instancePath:instancePath+"/develop/watch/" + i10,schemaPath:"#/properties/develop/properties/watch/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
}
else {
const err183 = {instancePath:instancePath+"/develop/watch",schemaPath:"#/properties/develop/properties/watch/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
}
}
if(data.device_cgroup_rules !== undefined){
if(!(validate22(data.device_cgroup_rules, {instancePath:instancePath+"/device_cgroup_rules",parentData:data,parentDataProperty:"device_cgroup_rules",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.devices !== undefined){
let data137 = data.devices;
if(Array.isArray(data137)){
const len10 = data137.length;
for(let i11=0; i11<len10; i11++){
let data138 = data137[i11];
if((typeof data138 !== "string") && (!(data138 && typeof data138 == "object" && !Array.isArray(data138)))){
const err184 = {instancePath:instancePath+"/devices/" + i11,schemaPath:"#/properties/devices/items/type",keyword:"type",params:{type: schema13.properties.devices.items.type}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
if(data138 && typeof data138 == "object" && !Array.isArray(data138)){
if(data138.source === undefined){
const err185 = {instancePath:instancePath+"/devices/" + i11,schemaPath:"#/properties/devices/items/required",keyword:"required",params:{missingProperty: "source"}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if(data138.target === undefined){
const err186 = {instancePath:instancePath+"/devices/" + i11,schemaPath:"#/properties/devices/items/required",keyword:"required",params:{missingProperty: "target"}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
for(const key27 in data138){
if(!((((key27 === "source") || (key27 === "target")) || (key27 === "permissions")) || (pattern0.test(key27)))){
const err187 = {instancePath:instancePath+"/devices/" + i11,schemaPath:"#/properties/devices/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data138.source !== undefined){
if(typeof data138.source !== "string"){
const err188 = {instancePath:instancePath+"/devices/" + i11+"/source",schemaPath:"#/properties/devices/items/properties/source/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data138.target !== undefined){
if(typeof data138.target !== "string"){
const err189 = {instancePath:instancePath+"/devices/" + i11+"/target",schemaPath:"#/properties/devices/items/properties/target/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data138.permissions !== undefined){
if(typeof data138.permissions !== "string"){
const err190 = {instancePath:instancePath+"/devices/" + i11+"/permissions",schemaPath:"#/properties/devices/items/properties/permissions/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
}
}
}
else {
const err191 = {instancePath:instancePath+"/devices",schemaPath:"#/properties/devices/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data.dns !== undefined){
if(!(validate15(data.dns, {instancePath:instancePath+"/dns",parentData:data,parentDataProperty:"dns",rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data.dns_opt !== undefined){
if(!(validate22(data.dns_opt, {instancePath:instancePath+"/dns_opt",parentData:data,parentDataProperty:"dns_opt",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.dns_search !== undefined){
if(!(validate15(data.dns_search, {instancePath:instancePath+"/dns_search",parentData:data,parentDataProperty:"dns_search",rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data.domainname !== undefined){
if(typeof data.domainname !== "string"){
const err192 = {instancePath:instancePath+"/domainname",schemaPath:"#/properties/domainname/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data.entrypoint !== undefined){
if(!(validate42(data.entrypoint, {instancePath:instancePath+"/entrypoint",parentData:data,parentDataProperty:"entrypoint",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data.env_file !== undefined){
if(!(validate62(data.env_file, {instancePath:instancePath+"/env_file",parentData:data,parentDataProperty:"env_file",rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data.environment !== undefined){
if(!(validate20(data.environment, {instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"environment",rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
if(data.expose !== undefined){
let data149 = data.expose;
if(Array.isArray(data149)){
const len11 = data149.length;
for(let i12=0; i12<len11; i12++){
let data150 = data149[i12];
if((typeof data150 !== "string") && (!((typeof data150 == "number") && (isFinite(data150))))){
const err193 = {instancePath:instancePath+"/expose/" + i12,schemaPath:"#/properties/expose/items/type",keyword:"type",params:{type: schema13.properties.expose.items.type}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
}
else {
const err194 = {instancePath:instancePath+"/expose",schemaPath:"#/properties/expose/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data.extends !== undefined){
let data151 = data.extends;
if((typeof data151 !== "string") && (!(data151 && typeof data151 == "object" && !Array.isArray(data151)))){
const err195 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type: schema13.properties.extends.type}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
if(data151.service === undefined){
const err196 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/required",keyword:"required",params:{missingProperty: "service"}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
for(const key28 in data151){
if(!(((key28 === "service") || (key28 === "file")) || (pattern0.test(key28)))){
const err197 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data151.service !== undefined){
if(typeof data151.service !== "string"){
const err198 = {instancePath:instancePath+"/extends/service",schemaPath:"#/properties/extends/properties/service/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data151.file !== undefined){
if(typeof data151.file !== "string"){
const err199 = {instancePath:instancePath+"/extends/file",schemaPath:"#/properties/extends/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
}
}
if(data.external_links !== undefined){
if(!(validate47(data.external_links, {instancePath:instancePath+"/external_links",parentData:data,parentDataProperty:"external_links",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.extra_hosts !== undefined){
if(!(validate32(data.extra_hosts, {instancePath:instancePath+"/extra_hosts",parentData:data,parentDataProperty:"extra_hosts",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.gpus !== undefined){
let data156 = data.gpus;
if((typeof data156 !== "string") && (!(Array.isArray(data156)))){
const err200 = {instancePath:instancePath+"/gpus",schemaPath:"#/properties/gpus/type",keyword:"type",params:{type: schema13.properties.gpus.type}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
if(typeof data156 === "string"){
if(!pattern90.test(data156)){
const err201 = {instancePath:instancePath+"/gpus",schemaPath:"#/properties/gpus/pattern",keyword:"pattern",params:{pattern: "^all$"}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(Array.isArray(data156)){
const len12 = data156.length;
for(let i13=0; i13<len12; i13++){
if(!(validate67(data156[i13], {instancePath:instancePath+"/gpus/" + i13,parentData:data156,parentDataProperty:i13,rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
}
}
if(data.group_add !== undefined){
let data158 = data.group_add;
if(Array.isArray(data158)){
const len13 = data158.length;
for(let i14=0; i14<len13; i14++){
let data159 = data158[i14];
if((typeof data159 !== "string") && (!((typeof data159 == "number") && (isFinite(data159))))){
const err202 = {instancePath:instancePath+"/group_add/" + i14,schemaPath:"#/properties/group_add/items/type",keyword:"type",params:{type: schema13.properties.group_add.items.type}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
let i15 = data158.length;
let j1;
if(i15 > 1){
const indices1 = {};
for(;i15--;){
let item1 = data158[i15];
if((typeof item1 !== "string") && (!((typeof item1 == "number") && (isFinite(item1))))){
continue;
}
if(typeof item1 == "string"){
item1 += "_";
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err203 = {instancePath:instancePath+"/group_add",schemaPath:"#/properties/group_add/uniqueItems",keyword:"uniqueItems",params:{i: i15, j: j1}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
break;
}
indices1[item1] = i15;
}
}
}
else {
const err204 = {instancePath:instancePath+"/group_add",schemaPath:"#/properties/group_add/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data.healthcheck !== undefined){
let data160 = data.healthcheck;
if(data160 && typeof data160 == "object" && !Array.isArray(data160)){
for(const key29 in data160){
if(!((((((((key29 === "disable") || (key29 === "interval")) || (key29 === "retries")) || (key29 === "test")) || (key29 === "timeout")) || (key29 === "start_period")) || (key29 === "start_interval")) || (pattern0.test(key29)))){
const err205 = {instancePath:instancePath+"/healthcheck",schemaPath:"#/properties/healthcheck/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data160.disable !== undefined){
let data161 = data160.disable;
if((typeof data161 !== "boolean") && (typeof data161 !== "string")){
const err206 = {instancePath:instancePath+"/healthcheck/disable",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema15.type}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
if(typeof data161 === "string"){
if(!pattern6.test(data161)){
const err207 = {instancePath:instancePath+"/healthcheck/disable",schemaPath:"#/$defs/boolean/pattern",keyword:"pattern",params:{pattern: "^(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy](?:[Ee][Ss])?|[Nn][Oo]?|[Oo][Nn]|[Oo][Ff][Ff])$"}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
}
if(data160.interval !== undefined){
let data162 = data160.interval;
if(typeof data162 === "string"){
if(!pattern54.test(data162)){
const err208 = {instancePath:instancePath+"/healthcheck/interval",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^(?:0|[-+]?(?:(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:ns|us|µs|μs|ms|s|m|h|d|w))+)$"}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
else {
const err209 = {instancePath:instancePath+"/healthcheck/interval",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data160.retries !== undefined){
let data163 = data160.retries;
if((!(((typeof data163 == "number") && (!(data163 % 1) && !isNaN(data163))) && (isFinite(data163)))) && (typeof data163 !== "string")){
const err210 = {instancePath:instancePath+"/healthcheck/retries",schemaPath:"#/properties/healthcheck/properties/retries/type",keyword:"type",params:{type: schema13.properties.healthcheck.properties.retries.type}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
if((typeof data163 == "number") && (isFinite(data163))){
if(data163 < 0 || isNaN(data163)){
const err211 = {instancePath:instancePath+"/healthcheck/retries",schemaPath:"#/properties/healthcheck/properties/retries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(typeof data163 === "string"){
if(!pattern96.test(data163)){
const err212 = {instancePath:instancePath+"/healthcheck/retries",schemaPath:"#/properties/healthcheck/properties/retries/pattern",keyword:"pattern",params:{pattern: "^\\+?[0-9]+$"}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
}
if(data160.test !== undefined){
let data164 = data160.test;
if((typeof data164 !== "string") && (!(Array.isArray(data164)))){
const err213 = {instancePath:instancePath+"/healthcheck/test",schemaPath:"#/properties/healthcheck/properties/test/type",keyword:"type",params:{type: schema13.properties.healthcheck.properties.test.type}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
if(Array.isArray(data164)){
const len14 = data164.length;
for(let i16=0; i16<len14; i16++){
if(typeof data164[i16] !== "string"){
const err214 = {instancePath:instancePath+"/healthcheck/test/" + i16,schemaPath:"#/properties/healthcheck/properties/test/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
}
}
if(data160.timeout !== undefined){
let data166 = data160.timeout;
if(typeof data166 === "string"){
if(!pattern54.test(data166)){
const err215 = {instancePath:instancePath+"/healthcheck/timeout",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^(?:0|[-+]?(?:(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:ns|us|µs|μs|ms|s|m|h|d|w))+)$"}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
else {
const err216 = {instancePath:instancePath+"/healthcheck/timeout",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data160.start_period !== undefined){
let data167 = data160.start_period;
if(typeof data167 === "string"){
if(!pattern54.test(data167)){
const err217 = {instancePath:instancePath+"/healthcheck/start_period",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^(?:0|[-+]?(?:(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:ns|us|µs|μs|ms|s|m|h|d|w))+)$"}};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
else {
const err218 = {instancePath:instancePath+"/healthcheck/start_period",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data160.start_interval !== undefined){
let data168 = data160.start_interval;
if(typeof data168 === "string"){
if(!pattern54.test(data168)){
const err219 = {instancePath:instancePath+"/healthcheck/start_interval",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^(?:0|[-+]?(?:(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:ns|us|µs|μs|ms|s|m|h|d|w))+)$"}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
else {
const err220 = {instancePath:instancePath+"/healthcheck/start_interval",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
}
else {
const err221 = {instancePath:instancePath+"/healthcheck",schemaPath:"#/properties/healthcheck/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data.hostname !== undefined){
if(typeof data.hostname !== "string"){
const err222 = {instancePath:instancePath+"/hostname",schemaPath:"#/properties/hostname/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data.image !== undefined){
if(typeof data.image !== "string"){
const err223 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data.init !== undefined){
let data171 = data.init;
if((typeof data171 !== "boolean") && (typeof data171 !== "string")){
const err224 = {instancePath:instancePath+"/init",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema15.type}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
if(typeof data171 === "string"){
if(!pattern6.test(data171)){
const err225 = {instancePath:instancePath+"/init",schemaPath:"#/$defs/boolean/pattern",keyword:"pattern",params:{pattern: "^(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy](?:[Ee][Ss])?|[Nn][Oo]?|[Oo][Nn]|[Oo][Ff][Ff])$"}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
}
if(data.ipc !== undefined){
if(typeof data.ipc !== "string"){
const err226 = {instancePath:instancePath+"/ipc",schemaPath:"#/properties/ipc/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data.isolation !== undefined){
if(typeof data.isolation !== "string"){
const err227 = {instancePath:instancePath+"/isolation",schemaPath:"#/properties/isolation/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data.label_file !== undefined){
if(!(validate15(data.label_file, {instancePath:instancePath+"/label_file",parentData:data,parentDataProperty:"label_file",rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data.labels !== undefined){
if(!(validate20(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate22(data.links, {instancePath:instancePath+"/links",parentData:data,parentDataProperty:"links",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.logging !== undefined){
let data177 = data.logging;
if(data177 && typeof data177 == "object" && !Array.isArray(data177)){
for(const key30 in data177){
if(!(((key30 === "driver") || (key30 === "options")) || (pattern0.test(key30)))){
const err228 = {instancePath:instancePath+"/logging",schemaPath:"#/properties/logging/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data177.driver !== undefined){
if(typeof data177.driver !== "string"){
const err229 = {instancePath:instancePath+"/logging/driver",schemaPath:"#/properties/logging/properties/driver/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data177.options !== undefined){
let data179 = data177.options;
if((!(data179 && typeof data179 == "object" && !Array.isArray(data179))) && (data179 !== null)){
const err230 = {instancePath:instancePath+"/logging/options",schemaPath:"#/properties/logging/properties/options/type",keyword:"type",params:{type: schema13.properties.logging.properties.options.type}};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
if(data179 && typeof data179 == "object" && !Array.isArray(data179)){
for(const key31 in data179){
let data180 = data179[key31];
if((((typeof data180 !== "string") && (!((typeof data180 == "number") && (isFinite(data180))))) && (typeof data180 !== "boolean")) && (data180 !== null)){
const err231 = {instancePath:instancePath+"/logging/options/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/logging/properties/options/additionalProperties/type",keyword:"type",params:{type: schema13.properties.logging.properties.options.additionalProperties.type}};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
}
}
}
else {
const err232 = {instancePath:instancePath+"/logging",schemaPath:"#/properties/logging/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data.mac_address !== undefined){
if(typeof data.mac_address !== "string"){
const err233 = {instancePath:instancePath+"/mac_address",schemaPath:"#/properties/mac_address/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data.mem_limit !== undefined){
let data182 = data.mem_limit;
if((!((typeof data182 == "number") && (isFinite(data182)))) && (typeof data182 !== "string")){
const err234 = {instancePath:instancePath+"/mem_limit",schemaPath:"#/$defs/size/type",keyword:"type",params:{type: schema20.type}};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
if(typeof data182 === "string"){
if(!pattern10.test(data182)){
const err235 = {instancePath:instancePath+"/mem_limit",schemaPath:"#/$defs/size/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+) ?(?:[kKmMgGtTpP]?[iI]?[bB]?)$"}};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
}
if(data.mem_reservation !== undefined){
let data183 = data.mem_reservation;
if((!((typeof data183 == "number") && (isFinite(data183)))) && (typeof data183 !== "string")){
const err236 = {instancePath:instancePath+"/mem_reservation",schemaPath:"#/$defs/size/type",keyword:"type",params:{type: schema20.type}};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
if(typeof data183 === "string"){
if(!pattern10.test(data183)){
const err237 = {instancePath:instancePath+"/mem_reservation",schemaPath:"#/$defs/size/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+) ?(?:[kKmMgGtTpP]?[iI]?[bB]?)$"}};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
}
if(data.mem_swappiness !== undefined){
let data184 = data.mem_swappiness;
if((!(((typeof data184 == "number") && (!(data184 % 1) && !isNaN(data184))) && (isFinite(data184)))) && (typeof data184 !== "string")){
const err238 = {instancePath:instancePath+"/mem_swappiness",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema26.type}};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
if(typeof data184 === "string"){
if(!pattern17.test(data184)){
const err239 = {instancePath:instancePath+"/mem_swappiness",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^[-+]?[0-9]+$"}};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
}
if(data.memswap_limit !== undefined){
let data185 = data.memswap_limit;
if((!((typeof data185 == "number") && (isFinite(data185)))) && (typeof data185 !== "string")){
const err240 = {instancePath:instancePath+"/memswap_limit",schemaPath:"#/$defs/size/type",keyword:"type",params:{type: schema20.type}};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
if(typeof data185 === "string"){
if(!pattern10.test(data185)){
const err241 = {instancePath:instancePath+"/memswap_limit",schemaPath:"#/$defs/size/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+) ?(?:[kKmMgGtTpP]?[iI]?[bB]?)$"}};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
}
if(data.models !== undefined){
let data186 = data.models;
if(!data186 || typeof data186 != "object"){
const err242 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type: schema13.properties.models.type}};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
if(Array.isArray(data186)){
const len15 = data186.length;
for(let i17=0; i17<len15; i17++){
if(typeof data186[i17] !== "string"){
const err243 = {instancePath:instancePath+"/models/" + i17,schemaPath:"#/properties/models/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
}
if(data186 && typeof data186 == "object" && !Array.isArray(data186)){
for(const key32 in data186){
if(!(pattern2.test(key32))){
const err244 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32}};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
for(const key33 in data186){
if(pattern2.test(key33)){
let data188 = data186[key33];
if((!(data188 && typeof data188 == "object" && !Array.isArray(data188))) && (data188 !== null)){
const err245 = {instancePath:instancePath+"/models/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/type",keyword:"type",params:{type: schema13.properties.models.patternProperties["^[a-zA-Z0-9._-]+$"].type}};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
if(data188 && typeof data188 == "object" && !Array.isArray(data188)){
for(const key34 in data188){
if(!(((key34 === "endpoint_var") || (key34 === "model_var")) || (pattern0.test(key34)))){
const err246 = {instancePath:instancePath+"/models/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34}};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data188.endpoint_var !== undefined){
if(typeof data188.endpoint_var !== "string"){
const err247 = {instancePath:instancePath+"/models/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/endpoint_var",schemaPath:"#/properties/models/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/endpoint_var/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
if(data188.model_var !== undefined){
if(typeof data188.model_var !== "string"){
const err248 = {instancePath:instancePath+"/models/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/model_var",schemaPath:"#/properties/models/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/model_var/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
}
}
}
}
}
if(data.network_mode !== undefined){
if(typeof data.network_mode !== "string"){
const err249 = {instancePath:instancePath+"/network_mode",schemaPath:"#/properties/network_mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
if(data.networks !== undefined){
let data192 = data.networks;
if(!data192 || typeof data192 != "object"){
const err250 = {instancePath:instancePath+"/networks",schemaPath:"#/properties/networks/type",keyword:"type",params:{type: schema13.properties.networks.type}};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
if(Array.isArray(data192)){
const len16 = data192.length;
for(let i18=0; i18<len16; i18++){
if(typeof data192[i18] !== "string"){
const err251 = {instancePath:instancePath+"/networks/" + i18,schemaPath:"#/properties/networks/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
let i19 = data192.length;
let j2;
if(i19 > 1){
const indices2 = {};
for(;i19--;){
let item2 = data192[i19];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err252 = {instancePath:instancePath+"/networks",schemaPath:"#/properties/networks/uniqueItems",keyword:"uniqueItems",params:{i: i19, j: j2}};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
break;
}
indices2[item2] = i19;
}
}
}
if(data192 && typeof data192 == "object" && !Array.isArray(data192)){
for(const key35 in data192){
if(!((pattern2.test(key35)) || (pattern0.test(key35)))){
const err253 = {instancePath:instancePath+"/networks",schemaPath:"#/properties/networks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35}};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
for(const key36 in data192){
if(pattern2.test(key36)){
let data194 = data192[key36];
if((!(data194 && typeof data194 == "object" && !Array.isArray(data194))) && (data194 !== null)){
const err254 = {instancePath:instancePath+"/networks/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/networks/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/type",keyword:"type",params:{type: schema13.properties.networks.patternProperties["^[a-zA-Z0-9._-]+$"].type}};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
if(data194 && typeof data194 == "object" && !Array.isArray(data194)){
for(const key37 in data194){
if(!((func2.call(schema13.properties.networks.patternProperties["^[a-zA-Z0-9._-]+$"].properties, key37)) || (pattern0.test(key37)))){
const err255 = {instancePath:instancePath+"/networks/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/networks/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37}};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
if(data194.aliases !== undefined){
if(!(validate22(data194.aliases, {instancePath:instancePath+"/networks/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/aliases",parentData:data194,parentDataProperty:"aliases",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data194.interface_name !== undefined){
if(typeof data194.interface_name !== "string"){
const err256 = {instancePath:instancePath+"/networks/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/interface_name",schemaPath:"#/properties/networks/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/interface_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data194.ipv4_address !== undefined){
if(typeof data194.ipv4_address !== "string"){
const err257 = {instancePath:instancePath+"/networks/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/ipv4_address",schemaPath:"#/properties/networks/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/ipv4_address/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
if(data194.ipv6_address !== undefined){
if(typeof data194.ipv6_address !== "string"){
const err258 = {instancePath:instancePath+"/networks/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/ipv6_address",schemaPath:"#/properties/networks/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/ipv6_address/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
if(data194.link_local_ips !== undefined){
if(!(validate22(data194.link_local_ips, {instancePath:instancePath+"/networks/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/link_local_ips",parentData:data194,parentDataProperty:"link_local_ips",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data194.mac_address !== undefined){
if(typeof data194.mac_address !== "string"){
const err259 = {instancePath:instancePath+"/networks/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/mac_address",schemaPath:"#/properties/networks/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/mac_address/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
if(data194.driver_opts !== undefined){
let data201 = data194.driver_opts;
if((!(data201 && typeof data201 == "object" && !Array.isArray(data201))) && (data201 !== null)){
const err260 = {instancePath:instancePath+"/networks/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/driver_opts",schemaPath:"#/properties/networks/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/driver_opts/type",keyword:"type",params:{type: schema13.properties.networks.patternProperties["^[a-zA-Z0-9._-]+$"].properties.driver_opts.type}};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
if(data201 && typeof data201 == "object" && !Array.isArray(data201)){
for(const key38 in data201){
let data202 = data201[key38];
if((((typeof data202 !== "string") && (!((typeof data202 == "number") && (isFinite(data202))))) && (typeof data202 !== "boolean")) && (data202 !== null)){
const err261 = {instancePath:instancePath+"/networks/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/driver_opts/" + key38.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/networks/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/driver_opts/additionalProperties/type",keyword:"type",params:{type: schema13.properties.networks.patternProperties["^[a-zA-Z0-9._-]+$"].properties.driver_opts.additionalProperties.type}};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
}
}
if(data194.priority !== undefined){
let data203 = data194.priority;
if(!((typeof data203 == "number") && (isFinite(data203)))){
const err262 = {instancePath:instancePath+"/networks/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/priority",schemaPath:"#/properties/networks/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/priority/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
if(data194.gw_priority !== undefined){
let data204 = data194.gw_priority;
if(!((typeof data204 == "number") && (isFinite(data204)))){
const err263 = {instancePath:instancePath+"/networks/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/gw_priority",schemaPath:"#/properties/networks/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/gw_priority/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
}
}
}
}
}
if(data.oom_kill_disable !== undefined){
let data205 = data.oom_kill_disable;
if((typeof data205 !== "boolean") && (typeof data205 !== "string")){
const err264 = {instancePath:instancePath+"/oom_kill_disable",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema15.type}};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
if(typeof data205 === "string"){
if(!pattern6.test(data205)){
const err265 = {instancePath:instancePath+"/oom_kill_disable",schemaPath:"#/$defs/boolean/pattern",keyword:"pattern",params:{pattern: "^(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy](?:[Ee][Ss])?|[Nn][Oo]?|[Oo][Nn]|[Oo][Ff][Ff])$"}};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
}
if(data.oom_score_adj !== undefined){
let data206 = data.oom_score_adj;
if((!(((typeof data206 == "number") && (!(data206 % 1) && !isNaN(data206))) && (isFinite(data206)))) && (typeof data206 !== "string")){
const err266 = {instancePath:instancePath+"/oom_score_adj",schemaPath:"#/properties/oom_score_adj/type",keyword:"type",params:{type: schema13.properties.oom_score_adj.type}};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
if((typeof data206 == "number") && (isFinite(data206))){
if(data206 > 1000 || isNaN(data206)){
const err267 = {instancePath:instancePath+"/oom_score_adj",schemaPath:"#/properties/oom_score_adj/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
if(data206 < -1000 || isNaN(data206)){
const err268 = {instancePath:instancePath+"/oom_score_adj",schemaPath:"#/properties/oom_score_adj/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1000}};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(typeof data206 === "string"){
if(!pattern17.test(data206)){
const err269 = {instancePath:instancePath+"/oom_score_adj",schemaPath:"#/properties/oom_score_adj/pattern",keyword:"pattern",params:{pattern: "^[-+]?[0-9]+$"}};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
}
if(data.pid !== undefined){
if(typeof data.pid !== "string"){
const err270 = {instancePath:instancePath+"/pid",schemaPath:"#/properties/pid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
if(data.pids_limit !== undefined){
let data208 = data.pids_limit;
if((!((typeof data208 == "number") && (isFinite(data208)))) && (typeof data208 !== "string")){
const err271 = {instancePath:instancePath+"/pids_limit",schemaPath:"#/$defs/number/type",keyword:"type",params:{type: schema24.type}};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
if(typeof data208 === "string"){
if(!pattern13.test(data208)){
const err272 = {instancePath:instancePath+"/pids_limit",schemaPath:"#/$defs/number/pattern",keyword:"pattern",params:{pattern: "^[-+]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?$"}};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
}
if(data.platform !== undefined){
if(typeof data.platform !== "string"){
const err273 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data.ports !== undefined){
let data210 = data.ports;
if(Array.isArray(data210)){
const len17 = data210.length;
for(let i20=0; i20<len17; i20++){
let data211 = data210[i20];
if(((typeof data211 !== "string") && (!((typeof data211 == "number") && (isFinite(data211))))) && (!(data211 && typeof data211 == "object" && !Array.isArray(data211)))){
const err274 = {instancePath:instancePath+"/ports/" + i20,schemaPath:"#/properties/ports/items/type",keyword:"type",params:{type: schema13.properties.ports.items.type}};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
if(data211 && typeof data211 == "object" && !Array.isArray(data211)){
if(data211.target === undefined){
const err275 = {instancePath:instancePath+"/ports/" + i20,schemaPath:"#/properties/ports/items/required",keyword:"required",params:{missingProperty: "target"}};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
for(const key40 in data211){
if(!((((((((key40 === "name") || (key40 === "mode")) || (key40 === "host_ip")) || (key40 === "target")) || (key40 === "published")) || (key40 === "protocol")) || (key40 === "app_protocol")) || (pattern0.test(key40)))){
const err276 = {instancePath:instancePath+"/ports/" + i20,schemaPath:"#/properties/ports/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40}};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
if(data211.name !== undefined){
if(typeof data211.name !== "string"){
const err277 = {instancePath:instancePath+"/ports/" + i20+"/name",schemaPath:"#/properties/ports/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data211.mode !== undefined){
if(typeof data211.mode !== "string"){
const err278 = {instancePath:instancePath+"/ports/" + i20+"/mode",schemaPath:"#/properties/ports/items/properties/mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
if(data211.host_ip !== undefined){
if(typeof data211.host_ip !== "string"){
const err279 = {instancePath:instancePath+"/ports/" + i20+"/host_ip",schemaPath:"#/properties/ports/items/properties/host_ip/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
if(data211.target !== undefined){
let data215 = data211.target;
if((!(((typeof data215 == "number") && (!(data215 % 1) && !isNaN(data215))) && (isFinite(data215)))) && (typeof data215 !== "string")){
const err280 = {instancePath:instancePath+"/ports/" + i20+"/target",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema26.type}};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
if(typeof data215 === "string"){
if(!pattern17.test(data215)){
const err281 = {instancePath:instancePath+"/ports/" + i20+"/target",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^[-+]?[0-9]+$"}};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
}
if(data211.published !== undefined){
let data216 = data211.published;
if((typeof data216 !== "string") && (!(((typeof data216 == "number") && (!(data216 % 1) && !isNaN(data216))) && (isFinite(data216))))){
const err282 = {instancePath:instancePath+"/ports/" + i20+"/published",schemaPath:"#/properties/ports/items/properties/published/type",keyword:"type",params:{type: schema13.properties.ports.items.properties.published.type}};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
if(data211.protocol !== undefined){
if(typeof data211.protocol !== "string"){
const err283 = {instancePath:instancePath+"/ports/" + i20+"/protocol",schemaPath:"#/properties/ports/items/properties/protocol/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
if(data211.app_protocol !== undefined){
if(typeof data211.app_protocol !== "string"){
const err284 = {instancePath:instancePath+"/ports/" + i20+"/app_protocol",schemaPath:"#/properties/ports/items/properties/app_protocol/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
}
}
}
else {
const err285 = {instancePath:instancePath+"/ports",schemaPath:"#/properties/ports/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data.pre_start !== undefined){
let data219 = data.pre_start;
if(Array.isArray(data219)){
const len18 = data219.length;
for(let i21=0; i21<len18; i21++){
let data220 = data219[i21];
if(data220 && typeof data220 == "object" && !Array.isArray(data220)){
for(const key41 in data220){
if(!((((((((key41 === "command") || (key41 === "image")) || (key41 === "user")) || (key41 === "privileged")) || (key41 === "working_dir")) || (key41 === "environment")) || (key41 === "per_replica")) || (pattern0.test(key41)))){
const err286 = {instancePath:instancePath+"/pre_start/" + i21,schemaPath:"#/properties/pre_start/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41}};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
if(data220.command !== undefined){
if(!(validate42(data220.command, {instancePath:instancePath+"/pre_start/" + i21+"/command",parentData:data220,parentDataProperty:"command",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data220.image !== undefined){
if(typeof data220.image !== "string"){
const err287 = {instancePath:instancePath+"/pre_start/" + i21+"/image",schemaPath:"#/properties/pre_start/items/properties/image/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
if(data220.user !== undefined){
if(typeof data220.user !== "string"){
const err288 = {instancePath:instancePath+"/pre_start/" + i21+"/user",schemaPath:"#/properties/pre_start/items/properties/user/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
if(data220.privileged !== undefined){
let data224 = data220.privileged;
if((typeof data224 !== "boolean") && (typeof data224 !== "string")){
const err289 = {instancePath:instancePath+"/pre_start/" + i21+"/privileged",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema15.type}};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
if(typeof data224 === "string"){
if(!pattern6.test(data224)){
const err290 = {instancePath:instancePath+"/pre_start/" + i21+"/privileged",schemaPath:"#/$defs/boolean/pattern",keyword:"pattern",params:{pattern: "^(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy](?:[Ee][Ss])?|[Nn][Oo]?|[Oo][Nn]|[Oo][Ff][Ff])$"}};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
}
if(data220.working_dir !== undefined){
if(typeof data220.working_dir !== "string"){
const err291 = {instancePath:instancePath+"/pre_start/" + i21+"/working_dir",schemaPath:"#/properties/pre_start/items/properties/working_dir/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
if(data220.environment !== undefined){
if(!(validate20(data220.environment, {instancePath:instancePath+"/pre_start/" + i21+"/environment",parentData:data220,parentDataProperty:"environment",rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
if(data220.per_replica !== undefined){
let data227 = data220.per_replica;
if((typeof data227 !== "boolean") && (typeof data227 !== "string")){
const err292 = {instancePath:instancePath+"/pre_start/" + i21+"/per_replica",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema15.type}};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
if(typeof data227 === "string"){
if(!pattern6.test(data227)){
const err293 = {instancePath:instancePath+"/pre_start/" + i21+"/per_replica",schemaPath:"#/$defs/boolean/pattern",keyword:"pattern",params:{pattern: "^(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy](?:[Ee][Ss])?|[Nn][Oo]?|[Oo][Nn]|[Oo][Ff][Ff])$"}};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
}
}
else {
const err294 = {instancePath:instancePath+"/pre_start/" + i21,schemaPath:"#/properties/pre_start/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
}
else {
const err295 = {instancePath:instancePath+"/pre_start",schemaPath:"#/properties/pre_start/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
if(data.post_start !== undefined){
let data228 = data.post_start;
if(Array.isArray(data228)){
const len19 = data228.length;
for(let i22=0; i22<len19; i22++){
let data229 = data228[i22];
if(data229 && typeof data229 == "object" && !Array.isArray(data229)){
if(data229.command === undefined){
const err296 = {instancePath:instancePath+"/post_start/" + i22,schemaPath:"#/properties/post_start/items/required",keyword:"required",params:{missingProperty: "command"}};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
for(const key42 in data229){
if(!((((((key42 === "command") || (key42 === "user")) || (key42 === "privileged")) || (key42 === "working_dir")) || (key42 === "environment")) || (pattern0.test(key42)))){
const err297 = {instancePath:instancePath+"/post_start/" + i22,schemaPath:"#/properties/post_start/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42}};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
if(data229.command !== undefined){
if(!(validate42(data229.command, {instancePath:instancePath+"/post_start/" + i22+"/command",parentData:data229,parentDataProperty:"command",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data229.user !== undefined){
if(typeof data229.user !== "string"){
const err298 = {instancePath:instancePath+"/post_start/" + i22+"/user",schemaPath:"#/properties/post_start/items/properties/user/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
if(data229.privileged !== undefined){
let data232 = data229.privileged;
if((typeof data232 !== "boolean") && (typeof data232 !== "string")){
const err299 = {instancePath:instancePath+"/post_start/" + i22+"/privileged",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema15.type}};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
if(typeof data232 === "string"){
if(!pattern6.test(data232)){
const err300 = {instancePath:instancePath+"/post_start/" + i22+"/privileged",schemaPath:"#/$defs/boolean/pattern",keyword:"pattern",params:{pattern: "^(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy](?:[Ee][Ss])?|[Nn][Oo]?|[Oo][Nn]|[Oo][Ff][Ff])$"}};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
}
if(data229.working_dir !== undefined){
if(typeof data229.working_dir !== "string"){
const err301 = {instancePath:instancePath+"/post_start/" + i22+"/working_dir",schemaPath:"#/properties/post_start/items/properties/working_dir/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
if(data229.environment !== undefined){
if(!(validate20(data229.environment, {instancePath:instancePath+"/post_start/" + i22+"/environment",parentData:data229,parentDataProperty:"environment",rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
}
else {
const err302 = {instancePath:instancePath+"/post_start/" + i22,schemaPath:"#/properties/post_start/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
}
else {
const err303 = {instancePath:instancePath+"/post_start",schemaPath:"#/properties/post_start/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
if(data.pre_stop !== undefined){
let data235 = data.pre_stop;
if(Array.isArray(data235)){
const len20 = data235.length;
for(let i23=0; i23<len20; i23++){
let data236 = data235[i23];
if(data236 && typeof data236 == "object" && !Array.isArray(data236)){
if(data236.command === undefined){
const err304 = {instancePath:instancePath+"/pre_stop/" + i23,schemaPath:"#/properties/pre_stop/items/required",keyword:"required",params:{missingProperty: "command"}};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
for(const key43 in data236){
if(!((((((key43 === "command") || (key43 === "user")) || (key43 === "privileged")) || (key43 === "working_dir")) || (key43 === "environment")) || (pattern0.test(key43)))){
const err305 = {instancePath:instancePath+"/pre_stop/" + i23,schemaPath:"#/properties/pre_stop/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43}};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
if(data236.command !== undefined){
if(!(validate42(data236.command, {instancePath:instancePath+"/pre_stop/" + i23+"/command",parentData:data236,parentDataProperty:"command",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data236.user !== undefined){
if(typeof data236.user !== "string"){
const err306 = {instancePath:instancePath+"/pre_stop/" + i23+"/user",schemaPath:"#/properties/pre_stop/items/properties/user/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
if(data236.privileged !== undefined){
let data239 = data236.privileged;
if((typeof data239 !== "boolean") && (typeof data239 !== "string")){
const err307 = {instancePath:instancePath+"/pre_stop/" + i23+"/privileged",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema15.type}};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
if(typeof data239 === "string"){
if(!pattern6.test(data239)){
const err308 = {instancePath:instancePath+"/pre_stop/" + i23+"/privileged",schemaPath:"#/$defs/boolean/pattern",keyword:"pattern",params:{pattern: "^(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy](?:[Ee][Ss])?|[Nn][Oo]?|[Oo][Nn]|[Oo][Ff][Ff])$"}};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
}
if(data236.working_dir !== undefined){
if(typeof data236.working_dir !== "string"){
const err309 = {instancePath:instancePath+"/pre_stop/" + i23+"/working_dir",schemaPath:"#/properties/pre_stop/items/properties/working_dir/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
if(data236.environment !== undefined){
if(!(validate20(data236.environment, {instancePath:instancePath+"/pre_stop/" + i23+"/environment",parentData:data236,parentDataProperty:"environment",rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
}
else {
const err310 = {instancePath:instancePath+"/pre_stop/" + i23,schemaPath:"#/properties/pre_stop/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
}
else {
const err311 = {instancePath:instancePath+"/pre_stop",schemaPath:"#/properties/pre_stop/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
if(data.privileged !== undefined){
let data242 = data.privileged;
if((typeof data242 !== "boolean") && (typeof data242 !== "string")){
const err312 = {instancePath:instancePath+"/privileged",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema15.type}};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
if(typeof data242 === "string"){
if(!pattern6.test(data242)){
const err313 = {instancePath:instancePath+"/privileged",schemaPath:"#/$defs/boolean/pattern",keyword:"pattern",params:{pattern: "^(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy](?:[Ee][Ss])?|[Nn][Oo]?|[Oo][Nn]|[Oo][Ff][Ff])$"}};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
}
if(data.profiles !== undefined){
if(!(validate22(data.profiles, {instancePath:instancePath+"/profiles",parentData:data,parentDataProperty:"profiles",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.provider !== undefined){
let data244 = data.provider;
if(data244 && typeof data244 == "object" && !Array.isArray(data244)){
if(data244.type === undefined){
const err314 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
for(const key44 in data244){
if(!(((key44 === "type") || (key44 === "options")) || (pattern0.test(key44)))){
const err315 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44}};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
if(data244.type !== undefined){
if(typeof data244.type !== "string"){
const err316 = {instancePath:instancePath+"/provider/type",schemaPath:"#/properties/provider/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
if(data244.options !== undefined){
let data246 = data244.options;
if((!(data246 && typeof data246 == "object" && !Array.isArray(data246))) && (data246 !== null)){
const err317 = {instancePath:instancePath+"/provider/options",schemaPath:"#/properties/provider/properties/options/type",keyword:"type",params:{type: schema13.properties.provider.properties.options.type}};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
if(data246 && typeof data246 == "object" && !Array.isArray(data246)){
for(const key45 in data246){
let data247 = data246[key45];
if((((typeof data247 !== "string") && (!((typeof data247 == "number") && (isFinite(data247))))) && (typeof data247 !== "boolean")) && (!(Array.isArray(data247)))){
const err318 = {instancePath:instancePath+"/provider/options/" + key45.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/provider/properties/options/additionalProperties/type",keyword:"type",params:{type: schema13.properties.provider.properties.options.additionalProperties.type}};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
if(Array.isArray(data247)){
const len21 = data247.length;
for(let i24=0; i24<len21; i24++){
let data248 = data247[i24];
if(((typeof data248 !== "string") && (!((typeof data248 == "number") && (isFinite(data248))))) && (typeof data248 !== "boolean")){
const err319 = {instancePath:instancePath+"/provider/options/" + key45.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i24,schemaPath:"#/properties/provider/properties/options/additionalProperties/items/type",keyword:"type",params:{type: schema13.properties.provider.properties.options.additionalProperties.items.type}};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
}
}
}
}
}
else {
const err320 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
if(data.pull_policy !== undefined){
let data249 = data.pull_policy;
if(typeof data249 === "string"){
if(!pattern128.test(data249)){
const err321 = {instancePath:instancePath+"/pull_policy",schemaPath:"#/$defs/pullPolicy/pattern",keyword:"pattern",params:{pattern: "^(?:always|never|build|if_not_present|missing|refresh|daily|weekly|every_(?:[0-9]+[wdhms])+)$"}};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
else {
const err322 = {instancePath:instancePath+"/pull_policy",schemaPath:"#/$defs/pullPolicy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
if(data.pull_refresh_after !== undefined){
let data250 = data.pull_refresh_after;
if(typeof data250 === "string"){
if(!pattern54.test(data250)){
const err323 = {instancePath:instancePath+"/pull_refresh_after",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^(?:0|[-+]?(?:(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:ns|us|µs|μs|ms|s|m|h|d|w))+)$"}};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
else {
const err324 = {instancePath:instancePath+"/pull_refresh_after",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
if(data.read_only !== undefined){
let data251 = data.read_only;
if((typeof data251 !== "boolean") && (typeof data251 !== "string")){
const err325 = {instancePath:instancePath+"/read_only",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema15.type}};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
if(typeof data251 === "string"){
if(!pattern6.test(data251)){
const err326 = {instancePath:instancePath+"/read_only",schemaPath:"#/$defs/boolean/pattern",keyword:"pattern",params:{pattern: "^(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy](?:[Ee][Ss])?|[Nn][Oo]?|[Oo][Nn]|[Oo][Ff][Ff])$"}};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
}
if(data.restart !== undefined){
let data252 = data.restart;
if(typeof data252 === "string"){
if(!pattern131.test(data252)){
const err327 = {instancePath:instancePath+"/restart",schemaPath:"#/$defs/restart/pattern",keyword:"pattern",params:{pattern: "^(?:no|always|unless-stopped|on-failure(?::[0-9]+)?|)$"}};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
else {
const err328 = {instancePath:instancePath+"/restart",schemaPath:"#/$defs/restart/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
if(data.runtime !== undefined){
if(typeof data.runtime !== "string"){
const err329 = {instancePath:instancePath+"/runtime",schemaPath:"#/properties/runtime/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
if(data.scale !== undefined){
let data254 = data.scale;
if((!(((typeof data254 == "number") && (!(data254 % 1) && !isNaN(data254))) && (isFinite(data254)))) && (typeof data254 !== "string")){
const err330 = {instancePath:instancePath+"/scale",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema26.type}};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
if(typeof data254 === "string"){
if(!pattern17.test(data254)){
const err331 = {instancePath:instancePath+"/scale",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^[-+]?[0-9]+$"}};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
}
if(data.secrets !== undefined){
if(!(validate34(data.secrets, {instancePath:instancePath+"/secrets",parentData:data,parentDataProperty:"secrets",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.security_opt !== undefined){
if(!(validate47(data.security_opt, {instancePath:instancePath+"/security_opt",parentData:data,parentDataProperty:"security_opt",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.shm_size !== undefined){
let data257 = data.shm_size;
if((!((typeof data257 == "number") && (isFinite(data257)))) && (typeof data257 !== "string")){
const err332 = {instancePath:instancePath+"/shm_size",schemaPath:"#/$defs/size/type",keyword:"type",params:{type: schema20.type}};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
if(typeof data257 === "string"){
if(!pattern10.test(data257)){
const err333 = {instancePath:instancePath+"/shm_size",schemaPath:"#/$defs/size/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+) ?(?:[kKmMgGtTpP]?[iI]?[bB]?)$"}};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
}
if(data.stdin_open !== undefined){
let data258 = data.stdin_open;
if((typeof data258 !== "boolean") && (typeof data258 !== "string")){
const err334 = {instancePath:instancePath+"/stdin_open",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema15.type}};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
if(typeof data258 === "string"){
if(!pattern6.test(data258)){
const err335 = {instancePath:instancePath+"/stdin_open",schemaPath:"#/$defs/boolean/pattern",keyword:"pattern",params:{pattern: "^(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy](?:[Ee][Ss])?|[Nn][Oo]?|[Oo][Nn]|[Oo][Ff][Ff])$"}};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
}
if(data.stop_grace_period !== undefined){
let data259 = data.stop_grace_period;
if(typeof data259 === "string"){
if(!pattern54.test(data259)){
const err336 = {instancePath:instancePath+"/stop_grace_period",schemaPath:"#/$defs/duration/pattern",keyword:"pattern",params:{pattern: "^(?:0|[-+]?(?:(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:ns|us|µs|μs|ms|s|m|h|d|w))+)$"}};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
else {
const err337 = {instancePath:instancePath+"/stop_grace_period",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
if(data.stop_signal !== undefined){
if(typeof data.stop_signal !== "string"){
const err338 = {instancePath:instancePath+"/stop_signal",schemaPath:"#/properties/stop_signal/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
if(data.storage_opt !== undefined){
let data261 = data.storage_opt;
if((!(data261 && typeof data261 == "object" && !Array.isArray(data261))) && (data261 !== null)){
const err339 = {instancePath:instancePath+"/storage_opt",schemaPath:"#/properties/storage_opt/type",keyword:"type",params:{type: schema13.properties.storage_opt.type}};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
if(data.sysctls !== undefined){
if(!(validate20(data.sysctls, {instancePath:instancePath+"/sysctls",parentData:data,parentDataProperty:"sysctls",rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
if(data.tmpfs !== undefined){
if(!(validate15(data.tmpfs, {instancePath:instancePath+"/tmpfs",parentData:data,parentDataProperty:"tmpfs",rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data.tty !== undefined){
let data264 = data.tty;
if((typeof data264 !== "boolean") && (typeof data264 !== "string")){
const err340 = {instancePath:instancePath+"/tty",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema15.type}};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
if(typeof data264 === "string"){
if(!pattern6.test(data264)){
const err341 = {instancePath:instancePath+"/tty",schemaPath:"#/$defs/boolean/pattern",keyword:"pattern",params:{pattern: "^(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy](?:[Ee][Ss])?|[Nn][Oo]?|[Oo][Nn]|[Oo][Ff][Ff])$"}};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
}
if(data.ulimits !== undefined){
if(!(validate37(data.ulimits, {instancePath:instancePath+"/ulimits",parentData:data,parentDataProperty:"ulimits",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.use_api_socket !== undefined){
if(typeof data.use_api_socket !== "boolean"){
const err342 = {instancePath:instancePath+"/use_api_socket",schemaPath:"#/properties/use_api_socket/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
if(data.user !== undefined){
if(typeof data.user !== "string"){
const err343 = {instancePath:instancePath+"/user",schemaPath:"#/properties/user/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
if(data.userns_mode !== undefined){
if(typeof data.userns_mode !== "string"){
const err344 = {instancePath:instancePath+"/userns_mode",schemaPath:"#/properties/userns_mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
if(data.uts !== undefined){
if(typeof data.uts !== "string"){
const err345 = {instancePath:instancePath+"/uts",schemaPath:"#/properties/uts/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
if(data.volumes !== undefined){
let data270 = data.volumes;
if(Array.isArray(data270)){
const len22 = data270.length;
for(let i25=0; i25<len22; i25++){
let data271 = data270[i25];
if((typeof data271 !== "string") && (!(data271 && typeof data271 == "object" && !Array.isArray(data271)))){
const err346 = {instancePath:instancePath+"/volumes/" + i25,schemaPath:"#/properties/volumes/items/type",keyword:"type",params:{type: schema13.properties.volumes.items.type}};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
if(data271 && typeof data271 == "object" && !Array.isArray(data271)){
if(data271.type === undefined){
const err347 = {instancePath:instancePath+"/volumes/" + i25,schemaPath:"#/properties/volumes/items/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
if(data271.target === undefined){
const err348 = {instancePath:instancePath+"/volumes/" + i25,schemaPath:"#/properties/volumes/items/required",keyword:"required",params:{missingProperty: "target"}};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
for(const key46 in data271){
if(!((func2.call(schema13.properties.volumes.items.properties, key46)) || (pattern0.test(key46)))){
const err349 = {instancePath:instancePath+"/volumes/" + i25,schemaPath:"#/properties/volumes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46}};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
if(data271.type !== undefined){
let data272 = data271.type;
if(!((((((data272 === "bind") || (data272 === "volume")) || (data272 === "tmpfs")) || (data272 === "cluster")) || (data272 === "npipe")) || (data272 === "image"))){
const err350 = {instancePath:instancePath+"/volumes/" + i25+"/type",schemaPath:"#/properties/volumes/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema13.properties.volumes.items.properties.type.enum}};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
if(data271.source !== undefined){
if(typeof data271.source !== "string"){
const err351 = {instancePath:instancePath+"/volumes/" + i25+"/source",schemaPath:"#/properties/volumes/items/properties/source/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
if(data271.target !== undefined){
if(typeof data271.target !== "string"){
const err352 = {instancePath:instancePath+"/volumes/" + i25+"/target",schemaPath:"#/properties/volumes/items/properties/target/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
if(data271.read_only !== undefined){
let data275 = data271.read_only;
if((typeof data275 !== "boolean") && (typeof data275 !== "string")){
const err353 = {instancePath:instancePath+"/volumes/" + i25+"/read_only",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema15.type}};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
if(typeof data275 === "string"){
if(!pattern6.test(data275)){
const err354 = {instancePath:instancePath+"/volumes/" + i25+"/read_only",schemaPath:"#/$defs/boolean/pattern",keyword:"pattern",params:{pattern: "^(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy](?:[Ee][Ss])?|[Nn][Oo]?|[Oo][Nn]|[Oo][Ff][Ff])$"}};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
}
if(data271.consistency !== undefined){
if(typeof data271.consistency !== "string"){
const err355 = {instancePath:instancePath+"/volumes/" + i25+"/consistency",schemaPath:"#/properties/volumes/items/properties/consistency/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
if(data271.bind !== undefined){
let data277 = data271.bind;
if((!(data277 && typeof data277 == "object" && !Array.isArray(data277))) && (data277 !== null)){
const err356 = {instancePath:instancePath+"/volumes/" + i25+"/bind",schemaPath:"#/properties/volumes/items/properties/bind/type",keyword:"type",params:{type: schema13.properties.volumes.items.properties.bind.type}};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
if(data277 && typeof data277 == "object" && !Array.isArray(data277)){
for(const key47 in data277){
if(!(((((key47 === "propagation") || (key47 === "create_host_path")) || (key47 === "recursive")) || (key47 === "selinux")) || (pattern0.test(key47)))){
const err357 = {instancePath:instancePath+"/volumes/" + i25+"/bind",schemaPath:"#/properties/volumes/items/properties/bind/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47}};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
if(data277.propagation !== undefined){
if(typeof data277.propagation !== "string"){
const err358 = {instancePath:instancePath+"/volumes/" + i25+"/bind/propagation",schemaPath:"#/properties/volumes/items/properties/bind/properties/propagation/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
if(data277.create_host_path !== undefined){
let data279 = data277.create_host_path;
if((typeof data279 !== "boolean") && (typeof data279 !== "string")){
const err359 = {instancePath:instancePath+"/volumes/" + i25+"/bind/create_host_path",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema15.type}};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
if(typeof data279 === "string"){
if(!pattern6.test(data279)){
const err360 = {instancePath:instancePath+"/volumes/" + i25+"/bind/create_host_path",schemaPath:"#/$defs/boolean/pattern",keyword:"pattern",params:{pattern: "^(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy](?:[Ee][Ss])?|[Nn][Oo]?|[Oo][Nn]|[Oo][Ff][Ff])$"}};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
}
if(data277.recursive !== undefined){
let data280 = data277.recursive;
if(!((((data280 === "enabled") || (data280 === "disabled")) || (data280 === "writable")) || (data280 === "readonly"))){
const err361 = {instancePath:instancePath+"/volumes/" + i25+"/bind/recursive",schemaPath:"#/properties/volumes/items/properties/bind/properties/recursive/enum",keyword:"enum",params:{allowedValues: schema13.properties.volumes.items.properties.bind.properties.recursive.enum}};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
if(data277.selinux !== undefined){
let data281 = data277.selinux;
if(!((data281 === "z") || (data281 === "Z"))){
const err362 = {instancePath:instancePath+"/volumes/" + i25+"/bind/selinux",schemaPath:"#/properties/volumes/items/properties/bind/properties/selinux/enum",keyword:"enum",params:{allowedValues: schema13.properties.volumes.items.properties.bind.properties.selinux.enum}};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
}
}
if(data271.volume !== undefined){
let data282 = data271.volume;
if((!(data282 && typeof data282 == "object" && !Array.isArray(data282))) && (data282 !== null)){
const err363 = {instancePath:instancePath+"/volumes/" + i25+"/volume",schemaPath:"#/properties/volumes/items/properties/volume/type",keyword:"type",params:{type: schema13.properties.volumes.items.properties.volume.type}};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
if(data282 && typeof data282 == "object" && !Array.isArray(data282)){
for(const key48 in data282){
if(!((((key48 === "nocopy") || (key48 === "subpath")) || (key48 === "labels")) || (pattern0.test(key48)))){
const err364 = {instancePath:instancePath+"/volumes/" + i25+"/volume",schemaPath:"#/properties/volumes/items/properties/volume/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48}};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
if(data282.nocopy !== undefined){
let data283 = data282.nocopy;
if((typeof data283 !== "boolean") && (typeof data283 !== "string")){
const err365 = {instancePath:instancePath+"/volumes/" + i25+"/volume/nocopy",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema15.type}};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
if(typeof data283 === "string"){
if(!pattern6.test(data283)){
const err366 = {instancePath:instancePath+"/volumes/" + i25+"/volume/nocopy",schemaPath:"#/$defs/boolean/pattern",keyword:"pattern",params:{pattern: "^(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy](?:[Ee][Ss])?|[Nn][Oo]?|[Oo][Nn]|[Oo][Ff][Ff])$"}};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
}
if(data282.subpath !== undefined){
if(typeof data282.subpath !== "string"){
const err367 = {instancePath:instancePath+"/volumes/" + i25+"/volume/subpath",schemaPath:"#/properties/volumes/items/properties/volume/properties/subpath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
if(data282.labels !== undefined){
if(!(validate20(data282.labels, {instancePath:instancePath+"/volumes/" + i25+"/volume/labels",parentData:data282,parentDataProperty:"labels",rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
}
}
if(data271.tmpfs !== undefined){
let data286 = data271.tmpfs;
if((!(data286 && typeof data286 == "object" && !Array.isArray(data286))) && (data286 !== null)){
const err368 = {instancePath:instancePath+"/volumes/" + i25+"/tmpfs",schemaPath:"#/properties/volumes/items/properties/tmpfs/type",keyword:"type",params:{type: schema13.properties.volumes.items.properties.tmpfs.type}};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
if(data286 && typeof data286 == "object" && !Array.isArray(data286)){
for(const key49 in data286){
if(!(((key49 === "size") || (key49 === "mode")) || (pattern0.test(key49)))){
const err369 = {instancePath:instancePath+"/volumes/" + i25+"/tmpfs",schemaPath:"#/properties/volumes/items/properties/tmpfs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49}};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
if(data286.size !== undefined){
let data287 = data286.size;
if((!((typeof data287 == "number") && (isFinite(data287)))) && (typeof data287 !== "string")){
const err370 = {instancePath:instancePath+"/volumes/" + i25+"/tmpfs/size",schemaPath:"#/$defs/size/type",keyword:"type",params:{type: schema20.type}};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
if(typeof data287 === "string"){
if(!pattern10.test(data287)){
const err371 = {instancePath:instancePath+"/volumes/" + i25+"/tmpfs/size",schemaPath:"#/$defs/size/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+) ?(?:[kKmMgGtTpP]?[iI]?[bB]?)$"}};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
}
if(data286.mode !== undefined){
let data288 = data286.mode;
if((!((typeof data288 == "number") && (isFinite(data288)))) && (typeof data288 !== "string")){
const err372 = {instancePath:instancePath+"/volumes/" + i25+"/tmpfs/mode",schemaPath:"#/$defs/number/type",keyword:"type",params:{type: schema24.type}};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
if(typeof data288 === "string"){
if(!pattern13.test(data288)){
const err373 = {instancePath:instancePath+"/volumes/" + i25+"/tmpfs/mode",schemaPath:"#/$defs/number/pattern",keyword:"pattern",params:{pattern: "^[-+]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?$"}};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
}
}
}
if(data271.image !== undefined){
let data289 = data271.image;
if((!(data289 && typeof data289 == "object" && !Array.isArray(data289))) && (data289 !== null)){
const err374 = {instancePath:instancePath+"/volumes/" + i25+"/image",schemaPath:"#/properties/volumes/items/properties/image/type",keyword:"type",params:{type: schema13.properties.volumes.items.properties.image.type}};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
if(data289 && typeof data289 == "object" && !Array.isArray(data289)){
for(const key50 in data289){
if(!((key50 === "subpath") || (pattern0.test(key50)))){
const err375 = {instancePath:instancePath+"/volumes/" + i25+"/image",schemaPath:"#/properties/volumes/items/properties/image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50}};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
if(data289.subpath !== undefined){
if(typeof data289.subpath !== "string"){
const err376 = {instancePath:instancePath+"/volumes/" + i25+"/image/subpath",schemaPath:"#/properties/volumes/items/properties/image/properties/subpath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
}
}
}
}
}
else {
const err377 = {instancePath:instancePath+"/volumes",schemaPath:"#/properties/volumes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
if(data.volumes_from !== undefined){
if(!(validate47(data.volumes_from, {instancePath:instancePath+"/volumes_from",parentData:data,parentDataProperty:"volumes_from",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.working_dir !== undefined){
if(typeof data.working_dir !== "string"){
const err378 = {instancePath:instancePath+"/working_dir",schemaPath:"#/properties/working_dir/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
}
else {
const err379 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}

const schema103 = {"type":["object","null"],"properties":{"name":{"type":"string"},"driver":{"type":"string"},"driver_opts":{"type":["object","null"],"additionalProperties":{"type":["string","number","boolean","null"]}},"ipam":{"type":["object","null"],"properties":{"driver":{"type":"string"},"options":{"type":["object","null"],"additionalProperties":{"type":["string","number","boolean","null"]}},"config":{"type":"array","items":{"type":"object","properties":{"subnet":{"type":"string"},"ip_range":{"type":"string"},"gateway":{"type":"string"},"aux_addresses":{"type":"object","additionalProperties":{"type":"string"}}},"patternProperties":{"^x-":{}},"additionalProperties":false}}},"patternProperties":{"^x-":{}},"additionalProperties":false},"external":{"$ref":"#/$defs/external"},"internal":{"$ref":"#/$defs/boolean"},"enable_ipv4":{"$ref":"#/$defs/boolean"},"enable_ipv6":{"$ref":"#/$defs/boolean"},"attachable":{"$ref":"#/$defs/boolean"},"labels":{"$ref":"#/$defs/pairs"}},"patternProperties":{"^x-":{}},"additionalProperties":false};
const schema104 = {"type":["boolean","string","object"],"pattern":"^(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy](?:[Ee][Ss])?|[Nn][Oo]?|[Oo][Nn]|[Oo][Ff][Ff])$","properties":{"name":{"type":"string"}},"patternProperties":{"^x-":{}},"additionalProperties":false};

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((typeof data !== "boolean") && (typeof data !== "string")) && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema104.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern6.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy](?:[Ee][Ss])?|[Nn][Oo]?|[Oo][Nn]|[Oo][Ff][Ff])$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "name") || (pattern0.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
validate93.errors = vErrors;
return errors === 0;
}


function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema103.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func2.call(schema103.properties, key0)) || (pattern0.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.driver !== undefined){
if(typeof data.driver !== "string"){
const err3 = {instancePath:instancePath+"/driver",schemaPath:"#/properties/driver/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.driver_opts !== undefined){
let data2 = data.driver_opts;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err4 = {instancePath:instancePath+"/driver_opts",schemaPath:"#/properties/driver_opts/type",keyword:"type",params:{type: schema103.properties.driver_opts.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
let data3 = data2[key1];
if((((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")) && (data3 !== null)){
const err5 = {instancePath:instancePath+"/driver_opts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/driver_opts/additionalProperties/type",keyword:"type",params:{type: schema103.properties.driver_opts.additionalProperties.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
if(data.ipam !== undefined){
let data4 = data.ipam;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
const err6 = {instancePath:instancePath+"/ipam",schemaPath:"#/properties/ipam/type",keyword:"type",params:{type: schema103.properties.ipam.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key2 in data4){
if(!((((key2 === "driver") || (key2 === "options")) || (key2 === "config")) || (pattern0.test(key2)))){
const err7 = {instancePath:instancePath+"/ipam",schemaPath:"#/properties/ipam/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data4.driver !== undefined){
if(typeof data4.driver !== "string"){
const err8 = {instancePath:instancePath+"/ipam/driver",schemaPath:"#/properties/ipam/properties/driver/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data4.options !== undefined){
let data6 = data4.options;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
const err9 = {instancePath:instancePath+"/ipam/options",schemaPath:"#/properties/ipam/properties/options/type",keyword:"type",params:{type: schema103.properties.ipam.properties.options.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key3 in data6){
let data7 = data6[key3];
if((((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))) && (typeof data7 !== "boolean")) && (data7 !== null)){
const err10 = {instancePath:instancePath+"/ipam/options/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/ipam/properties/options/additionalProperties/type",keyword:"type",params:{type: schema103.properties.ipam.properties.options.additionalProperties.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
if(data4.config !== undefined){
let data8 = data4.config;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key4 in data9){
if(!(((((key4 === "subnet") || (key4 === "ip_range")) || (key4 === "gateway")) || (key4 === "aux_addresses")) || (pattern0.test(key4)))){
const err11 = {instancePath:instancePath+"/ipam/config/" + i0,schemaPath:"#/properties/ipam/properties/config/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data9.subnet !== undefined){
if(typeof data9.subnet !== "string"){
const err12 = {instancePath:instancePath+"/ipam/config/" + i0+"/subnet",schemaPath:"#/properties/ipam/properties/config/items/properties/subnet/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data9.ip_range !== undefined){
if(typeof data9.ip_range !== "string"){
const err13 = {instancePath:instancePath+"/ipam/config/" + i0+"/ip_range",schemaPath:"#/properties/ipam/properties/config/items/properties/ip_range/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data9.gateway !== undefined){
if(typeof data9.gateway !== "string"){
const err14 = {instancePath:instancePath+"/ipam/config/" + i0+"/gateway",schemaPath:"#/properties/ipam/properties/config/items/properties/gateway/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data9.aux_addresses !== undefined){
let data13 = data9.aux_addresses;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key5 in data13){
if(typeof data13[key5] !== "string"){
const err15 = {instancePath:instancePath+"/ipam/config/" + i0+"/aux_addresses/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/ipam/properties/config/items/properties/aux_addresses/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/ipam/config/" + i0+"/aux_addresses",schemaPath:"#/properties/ipam/properties/config/items/properties/aux_addresses/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/ipam/config/" + i0,schemaPath:"#/properties/ipam/properties/config/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/ipam/config",schemaPath:"#/properties/ipam/properties/config/type",keyword:"type",params:{type: "array"}};
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
}
if(data.external !== undefined){
if(!(validate93(data.external, {instancePath:instancePath+"/external",parentData:data,parentDataProperty:"external",rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
let data16 = data.internal;
if((typeof data16 !== "boolean") && (typeof data16 !== "string")){
const err19 = {instancePath:instancePath+"/internal",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema15.type}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(typeof data16 === "string"){
if(!pattern6.test(data16)){
const err20 = {instancePath:instancePath+"/internal",schemaPath:"#/$defs/boolean/pattern",keyword:"pattern",params:{pattern: "^(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy](?:[Ee][Ss])?|[Nn][Oo]?|[Oo][Nn]|[Oo][Ff][Ff])$"}};
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
if(data.enable_ipv4 !== undefined){
let data17 = data.enable_ipv4;
if((typeof data17 !== "boolean") && (typeof data17 !== "string")){
const err21 = {instancePath:instancePath+"/enable_ipv4",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema15.type}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(typeof data17 === "string"){
if(!pattern6.test(data17)){
const err22 = {instancePath:instancePath+"/enable_ipv4",schemaPath:"#/$defs/boolean/pattern",keyword:"pattern",params:{pattern: "^(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy](?:[Ee][Ss])?|[Nn][Oo]?|[Oo][Nn]|[Oo][Ff][Ff])$"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data.enable_ipv6 !== undefined){
let data18 = data.enable_ipv6;
if((typeof data18 !== "boolean") && (typeof data18 !== "string")){
const err23 = {instancePath:instancePath+"/enable_ipv6",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema15.type}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(typeof data18 === "string"){
if(!pattern6.test(data18)){
const err24 = {instancePath:instancePath+"/enable_ipv6",schemaPath:"#/$defs/boolean/pattern",keyword:"pattern",params:{pattern: "^(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy](?:[Ee][Ss])?|[Nn][Oo]?|[Oo][Nn]|[Oo][Ff][Ff])$"}};
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
if(data.attachable !== undefined){
let data19 = data.attachable;
if((typeof data19 !== "boolean") && (typeof data19 !== "string")){
const err25 = {instancePath:instancePath+"/attachable",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema15.type}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(typeof data19 === "string"){
if(!pattern6.test(data19)){
const err26 = {instancePath:instancePath+"/attachable",schemaPath:"#/$defs/boolean/pattern",keyword:"pattern",params:{pattern: "^(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy](?:[Ee][Ss])?|[Nn][Oo]?|[Oo][Nn]|[Oo][Ff][Ff])$"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
if(data.labels !== undefined){
if(!(validate20(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
}
validate92.errors = vErrors;
return errors === 0;
}

const schema109 = {"type":["object","null"],"properties":{"name":{"type":"string"},"driver":{"type":"string"},"driver_opts":{"type":["object","null"],"additionalProperties":{"type":["string","number","boolean","null"]}},"external":{"$ref":"#/$defs/external"},"labels":{"$ref":"#/$defs/pairs"}},"patternProperties":{"^x-":{}},"additionalProperties":false};

function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema109.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "name") || (key0 === "driver")) || (key0 === "driver_opts")) || (key0 === "external")) || (key0 === "labels")) || (pattern0.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.driver !== undefined){
if(typeof data.driver !== "string"){
const err3 = {instancePath:instancePath+"/driver",schemaPath:"#/properties/driver/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.driver_opts !== undefined){
let data2 = data.driver_opts;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err4 = {instancePath:instancePath+"/driver_opts",schemaPath:"#/properties/driver_opts/type",keyword:"type",params:{type: schema109.properties.driver_opts.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
let data3 = data2[key1];
if((((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")) && (data3 !== null)){
const err5 = {instancePath:instancePath+"/driver_opts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/driver_opts/additionalProperties/type",keyword:"type",params:{type: schema109.properties.driver_opts.additionalProperties.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
if(data.external !== undefined){
if(!(validate93(data.external, {instancePath:instancePath+"/external",parentData:data,parentDataProperty:"external",rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
}
if(data.labels !== undefined){
if(!(validate20(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
}
validate97.errors = vErrors;
return errors === 0;
}

const schema110 = {"type":"object","properties":{"name":{"type":"string"},"content":{"type":"string"},"environment":{"type":"string"},"file":{"type":"string"},"external":{"$ref":"#/$defs/external"},"labels":{"$ref":"#/$defs/pairs"},"template_driver":{"type":"string"}},"patternProperties":{"^x-":{}},"additionalProperties":false};

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "name") || (key0 === "content")) || (key0 === "environment")) || (key0 === "file")) || (key0 === "external")) || (key0 === "labels")) || (key0 === "template_driver")) || (pattern0.test(key0)))){
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
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.content !== undefined){
if(typeof data.content !== "string"){
const err2 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.environment !== undefined){
if(typeof data.environment !== "string"){
const err3 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.file !== undefined){
if(typeof data.file !== "string"){
const err4 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.external !== undefined){
if(!(validate93(data.external, {instancePath:instancePath+"/external",parentData:data,parentDataProperty:"external",rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
}
if(data.labels !== undefined){
if(!(validate20(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
if(data.template_driver !== undefined){
if(typeof data.template_driver !== "string"){
const err5 = {instancePath:instancePath+"/template_driver",schemaPath:"#/properties/template_driver/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate101.errors = vErrors;
return errors === 0;
}

const schema111 = {"type":"object","properties":{"name":{"type":"string"},"environment":{"type":"string"},"file":{"type":"string"},"external":{"$ref":"#/$defs/external"},"labels":{"$ref":"#/$defs/pairs"},"driver":{"type":"string"},"driver_opts":{"type":["object","null"],"additionalProperties":{"type":["string","number","boolean","null"]}},"template_driver":{"type":"string"}},"patternProperties":{"^x-":{}},"additionalProperties":false};

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((((key0 === "name") || (key0 === "environment")) || (key0 === "file")) || (key0 === "external")) || (key0 === "labels")) || (key0 === "driver")) || (key0 === "driver_opts")) || (key0 === "template_driver")) || (pattern0.test(key0)))){
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
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.environment !== undefined){
if(typeof data.environment !== "string"){
const err2 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.file !== undefined){
if(typeof data.file !== "string"){
const err3 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.external !== undefined){
if(!(validate93(data.external, {instancePath:instancePath+"/external",parentData:data,parentDataProperty:"external",rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
}
if(data.labels !== undefined){
if(!(validate20(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
if(data.driver !== undefined){
if(typeof data.driver !== "string"){
const err4 = {instancePath:instancePath+"/driver",schemaPath:"#/properties/driver/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.driver_opts !== undefined){
let data6 = data.driver_opts;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
const err5 = {instancePath:instancePath+"/driver_opts",schemaPath:"#/properties/driver_opts/type",keyword:"type",params:{type: schema111.properties.driver_opts.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
let data7 = data6[key1];
if((((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))) && (typeof data7 !== "boolean")) && (data7 !== null)){
const err6 = {instancePath:instancePath+"/driver_opts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/driver_opts/additionalProperties/type",keyword:"type",params:{type: schema111.properties.driver_opts.additionalProperties.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
if(data.template_driver !== undefined){
if(typeof data.template_driver !== "string"){
const err7 = {instancePath:instancePath+"/template_driver",schemaPath:"#/properties/template_driver/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}

const schema112 = {"type":"object","properties":{"name":{"type":"string"},"model":{"type":"string"},"context_size":{"type":"integer"},"runtime_flags":{"$ref":"#/$defs/texts"}},"patternProperties":{"^x-":{}},"additionalProperties":false,"required":["model"]};

function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "model")) || (key0 === "context_size")) || (key0 === "runtime_flags")) || (pattern0.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.model !== undefined){
if(typeof data.model !== "string"){
const err3 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.context_size !== undefined){
let data2 = data.context_size;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/context_size",schemaPath:"#/properties/context_size/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.runtime_flags !== undefined){
if(!(validate22(data.runtime_flags, {instancePath:instancePath+"/runtime_flags",parentData:data,parentDataProperty:"runtime_flags",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate109.errors = vErrors;
return errors === 0;
}


function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func2.call(schema10.properties, key0)) || (pattern0.test(key0)))){
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
if(data.version !== undefined){
if(typeof data.version !== "string"){
const err1 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.include !== undefined){
let data2 = data.include;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate14(data2[i0], {instancePath:instancePath+"/include/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/include",schemaPath:"#/properties/include/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.services !== undefined){
let data4 = data.services;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(!((pattern2.test(key1)) || (pattern0.test(key1)))){
const err4 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key2 in data4){
if(pattern2.test(key2)){
if(!(validate19(data4[key2], {instancePath:instancePath+"/services/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
}
}
else {
const err5 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.networks !== undefined){
let data6 = data.networks;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key4 in data6){
if(!((pattern2.test(key4)) || (pattern0.test(key4)))){
const err6 = {instancePath:instancePath+"/networks",schemaPath:"#/properties/networks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
for(const key5 in data6){
if(pattern2.test(key5)){
if(!(validate92(data6[key5], {instancePath:instancePath+"/networks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data6,parentDataProperty:key5,rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
}
}
else {
const err7 = {instancePath:instancePath+"/networks",schemaPath:"#/properties/networks/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.volumes !== undefined){
let data8 = data.volumes;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key7 in data8){
if(!((pattern2.test(key7)) || (pattern0.test(key7)))){
const err8 = {instancePath:instancePath+"/volumes",schemaPath:"#/properties/volumes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
for(const key8 in data8){
if(pattern2.test(key8)){
if(!(validate97(data8[key8], {instancePath:instancePath+"/volumes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data8,parentDataProperty:key8,rootData}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
}
}
}
else {
const err9 = {instancePath:instancePath+"/volumes",schemaPath:"#/properties/volumes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.configs !== undefined){
let data10 = data.configs;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key10 in data10){
if(!((pattern2.test(key10)) || (pattern0.test(key10)))){
const err10 = {instancePath:instancePath+"/configs",schemaPath:"#/properties/configs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
for(const key11 in data10){
if(pattern2.test(key11)){
if(!(validate101(data10[key11], {instancePath:instancePath+"/configs/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data10,parentDataProperty:key11,rootData}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
}
}
else {
const err11 = {instancePath:instancePath+"/configs",schemaPath:"#/properties/configs/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.secrets !== undefined){
let data12 = data.secrets;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key13 in data12){
if(!((pattern2.test(key13)) || (pattern0.test(key13)))){
const err12 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
for(const key14 in data12){
if(pattern2.test(key14)){
if(!(validate105(data12[key14], {instancePath:instancePath+"/secrets/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data12,parentDataProperty:key14,rootData}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
}
}
else {
const err13 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.models !== undefined){
let data14 = data.models;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key16 in data14){
if(!((pattern2.test(key16)) || (pattern0.test(key16)))){
const err14 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
for(const key17 in data14){
if(pattern2.test(key17)){
if(!(validate109(data14[key17], {instancePath:instancePath+"/models/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data14,parentDataProperty:key17,rootData}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
}
}
else {
const err15 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

export { schema10 as schema };
