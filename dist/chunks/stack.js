import { n as __require, r as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { a as limitFindings, i as finding, n as findComposeFiles, o as sortFindings, r as readAsked } from "./files.js";
import { i as suggest, n as didYouMean, t as CANDIDATES } from "./suggest.js";
import { n as MissionControlError } from "./errors.js";

// src/core/source/source.ts
function openSource(path, raw) {
	const text = raw.replace(/^\uFEFF/, "").replace(/\r(?!\n)/g, "\n");
	return {
		path,
		text,
		lineStarts: findLineStarts(text),
		ascii: /^\p{ASCII}*$/u.test(text)
	};
}
function locate(span) {
	return {
		file: span.source.path,
		range: rangeOf(span)
	};
}
function positionOf(source, offset) {
	const at = Math.min(Math.max(offset, 0), source.text.length);
	const line = lineOf(source, at);
	return {
		line,
		column: 1 + countCodePoints(source, source.lineStarts[line - 1] ?? 0, at)
	};
}
function lineSpan(source, line) {
	const start = source.lineStarts[line - 1] ?? source.text.length;
	const next = source.lineStarts[line] ?? source.text.length;
	return {
		source,
		start,
		end: start + source.text.slice(start, next).replace(/[\r\n]+$/, "").length
	};
}
function trimmedEnd(text, start, end) {
	let at = end;
	while (at > start && " 	\r\n".includes(text[at - 1] ?? "")) at--;
	return at;
}
function rangeOf(span) {
	const from = positionOf(span.source, span.start);
	const to = positionOf(span.source, Math.max(span.end, span.start));
	return {
		line: from.line,
		column: from.column,
		endLine: to.line,
		endColumn: to.column
	};
}
function lineOf(source, offset) {
	let low = 0;
	let high = source.lineStarts.length;
	while (high - low > 1) {
		const middle = low + high >> 1;
		if ((source.lineStarts[middle] ?? 0) <= offset) low = middle;
		else high = middle;
	}
	return low + 1;
}
function countCodePoints(source, start, end) {
	if (source.ascii) return end - start;
	let count = 0;
	for (const _ of source.text.slice(start, end)) count++;
	return count;
}
function findLineStarts(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
}

// src/core/source/node.ts
function plain(node, known = /* @__PURE__ */ new Map()) {
	if (node.kind === "scalar") return node.value;
	const seen = known.get(node);
	if (seen !== void 0) return seen;
	const made = node.kind === "list" ? node.items.map((item) => plain(item, known)) : plainMap(node, known);
	known.set(node, made);
	return made;
}
function child(node, key) {
	return node?.kind === "map" ? node.entries.get(key)?.value ?? null : null;
}
function locatePath(root, path) {
	return locate(spanAt(root, path, (_, value) => value.span));
}
function locateKey(root, path) {
	return locate(spanAt(root, path, (key) => key));
}
function spanAt(root, path, choose) {
	let node = root;
	let span = root.span;
	for (const step of path) {
		const entry = node.kind === "map" ? node.entries.get(String(step)) : void 0;
		const item = node.kind === "list" ? node.items[Number(step)] : void 0;
		const next = entry?.value ?? item;
		if (next === void 0) break;
		span = choose(entry?.keySpan ?? next.span, next);
		node = next;
	}
	return span;
}
function plainMap(node, known) {
	const made = {};
	for (const [key, entry] of node.entries) {
		const value = plain(entry.value, known);
		if (key === "__proto__") Object.defineProperty(made, key, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else made[key] = value;
	}
	return made;
}

// src/core/compose/validate.generated.js
const validate$1 = validate13;
const schema10 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"title": "Compose file",
	"type": "object",
	"properties": {
		"version": { "type": "string" },
		"name": { "type": "string" },
		"include": {
			"type": "array",
			"items": { "$ref": "#/$defs/include" }
		},
		"services": {
			"type": "object",
			"patternProperties": {
				"^[a-zA-Z0-9._-]+$": { "$ref": "#/$defs/service" },
				"^x-": {}
			},
			"additionalProperties": false
		},
		"networks": {
			"type": "object",
			"patternProperties": {
				"^[a-zA-Z0-9._-]+$": { "$ref": "#/$defs/network" },
				"^x-": {}
			},
			"additionalProperties": false
		},
		"volumes": {
			"type": "object",
			"patternProperties": {
				"^[a-zA-Z0-9._-]+$": { "$ref": "#/$defs/volume" },
				"^x-": {}
			},
			"additionalProperties": false
		},
		"configs": {
			"type": "object",
			"patternProperties": {
				"^[a-zA-Z0-9._-]+$": { "$ref": "#/$defs/config" },
				"^x-": {}
			},
			"additionalProperties": false
		},
		"secrets": {
			"type": "object",
			"patternProperties": {
				"^[a-zA-Z0-9._-]+$": { "$ref": "#/$defs/secret" },
				"^x-": {}
			},
			"additionalProperties": false
		},
		"models": {
			"type": "object",
			"patternProperties": {
				"^[a-zA-Z0-9._-]+$": { "$ref": "#/$defs/model" },
				"^x-": {}
			},
			"additionalProperties": false
		}
	},
	"patternProperties": { "^x-": {} },
	"additionalProperties": false,
	"$defs": {
		"service": {
			"type": "object",
			"properties": {
				"annotations": { "$ref": "#/$defs/pairs" },
				"attach": { "$ref": "#/$defs/boolean" },
				"build": {
					"type": ["string", "object"],
					"properties": {
						"context": { "type": "string" },
						"dockerfile": { "type": "string" },
						"dockerfile_inline": { "type": "string" },
						"entitlements": { "$ref": "#/$defs/texts" },
						"args": { "$ref": "#/$defs/pairs" },
						"ssh": { "$ref": "#/$defs/ssh" },
						"labels": { "$ref": "#/$defs/pairs" },
						"cache_from": { "$ref": "#/$defs/texts" },
						"cache_to": { "$ref": "#/$defs/texts" },
						"no_cache": { "$ref": "#/$defs/boolean" },
						"no_cache_filter": { "$ref": "#/$defs/textOrTexts" },
						"additional_contexts": { "$ref": "#/$defs/pairs" },
						"network": { "type": "string" },
						"provenance": { "type": ["string", "boolean"] },
						"sbom": { "type": ["string", "boolean"] },
						"pull": { "$ref": "#/$defs/boolean" },
						"target": { "type": "string" },
						"shm_size": { "$ref": "#/$defs/size" },
						"extra_hosts": { "$ref": "#/$defs/hosts" },
						"isolation": { "type": "string" },
						"privileged": { "$ref": "#/$defs/boolean" },
						"secrets": { "$ref": "#/$defs/grants" },
						"tags": { "$ref": "#/$defs/texts" },
						"ulimits": { "$ref": "#/$defs/ulimits" },
						"platforms": { "$ref": "#/$defs/texts" }
					},
					"patternProperties": { "^x-": {} },
					"additionalProperties": false
				},
				"blkio_config": {
					"type": "object",
					"properties": {
						"weight": { "$ref": "#/$defs/integer" },
						"weight_device": {
							"type": "array",
							"items": {
								"type": "object",
								"properties": {
									"path": { "type": "string" },
									"weight": { "$ref": "#/$defs/integer" }
								},
								"patternProperties": { "^x-": {} },
								"additionalProperties": false
							}
						},
						"device_read_bps": {
							"type": "array",
							"items": {
								"type": "object",
								"properties": {
									"path": { "type": "string" },
									"rate": { "$ref": "#/$defs/size" }
								},
								"patternProperties": { "^x-": {} },
								"additionalProperties": false
							}
						},
						"device_read_iops": {
							"type": "array",
							"items": {
								"type": "object",
								"properties": {
									"path": { "type": "string" },
									"rate": { "$ref": "#/$defs/integer" }
								},
								"patternProperties": { "^x-": {} },
								"additionalProperties": false
							}
						},
						"device_write_bps": {
							"type": "array",
							"items": {
								"type": "object",
								"properties": {
									"path": { "type": "string" },
									"rate": { "$ref": "#/$defs/size" }
								},
								"patternProperties": { "^x-": {} },
								"additionalProperties": false
							}
						},
						"device_write_iops": {
							"type": "array",
							"items": {
								"type": "object",
								"properties": {
									"path": { "type": "string" },
									"rate": { "$ref": "#/$defs/integer" }
								},
								"patternProperties": { "^x-": {} },
								"additionalProperties": false
							}
						}
					},
					"patternProperties": { "^x-": {} },
					"additionalProperties": false
				},
				"cap_add": { "$ref": "#/$defs/texts" },
				"cap_drop": { "$ref": "#/$defs/texts" },
				"cgroup": { "enum": ["host", "private"] },
				"cgroup_parent": { "type": "string" },
				"command": { "$ref": "#/$defs/command" },
				"configs": { "$ref": "#/$defs/grants" },
				"container_name": { "$ref": "#/$defs/containerName" },
				"cpu_count": { "$ref": "#/$defs/integer" },
				"cpu_percent": {
					"type": ["integer", "string"],
					"pattern": "^[-+]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?$",
					"minimum": 0,
					"maximum": 100
				},
				"cpu_shares": { "$ref": "#/$defs/number" },
				"cpu_quota": { "$ref": "#/$defs/integer" },
				"cpu_period": { "$ref": "#/$defs/integer" },
				"cpu_rt_period": { "$ref": "#/$defs/integer" },
				"cpu_rt_runtime": { "$ref": "#/$defs/integer" },
				"cpus": { "$ref": "#/$defs/number" },
				"cpuset": { "type": "string" },
				"credential_spec": {
					"type": "object",
					"properties": {
						"config": { "type": "string" },
						"file": { "type": "string" },
						"registry": { "type": "string" }
					},
					"patternProperties": { "^x-": {} },
					"additionalProperties": false
				},
				"depends_on": {
					"type": ["array", "object"],
					"items": { "type": "string" },
					"patternProperties": {
						"^[a-zA-Z0-9._-]+$": {
							"type": "object",
							"properties": {
								"condition": { "enum": [
									"service_started",
									"service_healthy",
									"service_completed_successfully"
								] },
								"restart": { "$ref": "#/$defs/boolean" },
								"required": { "type": "boolean" }
							},
							"patternProperties": { "^x-": {} },
							"additionalProperties": false,
							"required": ["condition"]
						},
						"^x-": {}
					},
					"additionalProperties": false,
					"uniqueItems": true
				},
				"deploy": {
					"type": ["object", "null"],
					"properties": {
						"mode": { "type": "string" },
						"endpoint_mode": { "type": "string" },
						"replicas": { "$ref": "#/$defs/integer" },
						"labels": { "$ref": "#/$defs/pairs" },
						"rollback_config": {
							"type": ["object", "null"],
							"properties": {
								"parallelism": { "$ref": "#/$defs/integer" },
								"delay": { "$ref": "#/$defs/duration" },
								"failure_action": { "type": "string" },
								"monitor": { "$ref": "#/$defs/duration" },
								"max_failure_ratio": { "$ref": "#/$defs/number" },
								"order": { "enum": ["start-first", "stop-first"] }
							},
							"patternProperties": { "^x-": {} },
							"additionalProperties": false
						},
						"update_config": {
							"type": ["object", "null"],
							"properties": {
								"parallelism": { "$ref": "#/$defs/integer" },
								"delay": { "$ref": "#/$defs/duration" },
								"failure_action": { "type": "string" },
								"monitor": { "$ref": "#/$defs/duration" },
								"max_failure_ratio": { "$ref": "#/$defs/number" },
								"order": { "enum": ["start-first", "stop-first"] }
							},
							"patternProperties": { "^x-": {} },
							"additionalProperties": false
						},
						"resources": {
							"type": ["object", "null"],
							"properties": {
								"limits": {
									"type": ["object", "null"],
									"properties": {
										"cpus": { "$ref": "#/$defs/number" },
										"memory": { "$ref": "#/$defs/size" },
										"pids": { "$ref": "#/$defs/integer" }
									},
									"patternProperties": { "^x-": {} },
									"additionalProperties": false
								},
								"reservations": {
									"type": ["object", "null"],
									"properties": {
										"cpus": { "$ref": "#/$defs/number" },
										"memory": { "$ref": "#/$defs/size" },
										"generic_resources": {
											"type": "array",
											"items": {
												"type": "object",
												"properties": { "discrete_resource_spec": {
													"type": "object",
													"properties": {
														"kind": { "type": "string" },
														"value": { "$ref": "#/$defs/number" }
													},
													"patternProperties": { "^x-": {} },
													"additionalProperties": false
												} },
												"patternProperties": { "^x-": {} },
												"additionalProperties": false
											}
										},
										"devices": {
											"type": "array",
											"items": { "$ref": "#/$defs/device" }
										}
									},
									"patternProperties": { "^x-": {} },
									"additionalProperties": false
								}
							},
							"patternProperties": { "^x-": {} },
							"additionalProperties": false
						},
						"restart_policy": {
							"type": ["object", "null"],
							"properties": {
								"condition": { "type": "string" },
								"delay": { "$ref": "#/$defs/duration" },
								"max_attempts": { "$ref": "#/$defs/integer" },
								"window": { "$ref": "#/$defs/duration" }
							},
							"patternProperties": { "^x-": {} },
							"additionalProperties": false
						},
						"placement": {
							"type": ["object", "null"],
							"properties": {
								"constraints": { "$ref": "#/$defs/texts" },
								"preferences": {
									"type": "array",
									"items": {
										"type": "object",
										"properties": { "spread": { "type": "string" } },
										"patternProperties": { "^x-": {} },
										"additionalProperties": false
									}
								},
								"max_replicas_per_node": { "$ref": "#/$defs/integer" }
							},
							"patternProperties": { "^x-": {} },
							"additionalProperties": false
						}
					},
					"patternProperties": { "^x-": {} },
					"additionalProperties": false
				},
				"develop": {
					"type": ["object", "null"],
					"properties": { "watch": {
						"type": "array",
						"items": {
							"type": "object",
							"properties": {
								"path": { "type": "string" },
								"action": { "enum": [
									"rebuild",
									"sync",
									"restart",
									"sync+restart",
									"sync+exec"
								] },
								"target": { "type": "string" },
								"ignore": { "$ref": "#/$defs/textOrTexts" },
								"include": { "$ref": "#/$defs/textOrTexts" },
								"exec": {
									"type": "object",
									"properties": {
										"command": { "$ref": "#/$defs/command" },
										"user": { "type": "string" },
										"privileged": { "$ref": "#/$defs/boolean" },
										"working_dir": { "type": "string" },
										"environment": { "$ref": "#/$defs/pairs" }
									},
									"patternProperties": { "^x-": {} },
									"additionalProperties": false,
									"required": ["command"]
								},
								"initial_sync": { "type": "boolean" }
							},
							"patternProperties": { "^x-": {} },
							"additionalProperties": false,
							"required": ["path", "action"]
						}
					} },
					"patternProperties": { "^x-": {} },
					"additionalProperties": false
				},
				"device_cgroup_rules": { "$ref": "#/$defs/texts" },
				"devices": {
					"type": "array",
					"items": {
						"type": ["string", "object"],
						"properties": {
							"source": { "type": "string" },
							"target": { "type": "string" },
							"permissions": { "type": "string" }
						},
						"patternProperties": { "^x-": {} },
						"additionalProperties": false,
						"required": ["source", "target"]
					}
				},
				"dns": { "$ref": "#/$defs/textOrTexts" },
				"dns_opt": { "$ref": "#/$defs/texts" },
				"dns_search": { "$ref": "#/$defs/textOrTexts" },
				"domainname": { "type": "string" },
				"entrypoint": { "$ref": "#/$defs/command" },
				"env_file": { "$ref": "#/$defs/envFiles" },
				"environment": { "$ref": "#/$defs/pairs" },
				"expose": {
					"type": "array",
					"items": { "type": ["string", "number"] }
				},
				"extends": {
					"type": ["string", "object"],
					"properties": {
						"service": { "type": "string" },
						"file": { "type": "string" }
					},
					"patternProperties": { "^x-": {} },
					"additionalProperties": false,
					"required": ["service"]
				},
				"external_links": { "$ref": "#/$defs/distinctTexts" },
				"extra_hosts": { "$ref": "#/$defs/hosts" },
				"gpus": {
					"type": ["string", "array"],
					"items": { "$ref": "#/$defs/gpu" },
					"pattern": "^all$"
				},
				"group_add": {
					"type": "array",
					"items": { "type": ["string", "number"] },
					"uniqueItems": true
				},
				"healthcheck": {
					"type": "object",
					"properties": {
						"disable": { "$ref": "#/$defs/boolean" },
						"interval": { "$ref": "#/$defs/duration" },
						"retries": {
							"type": ["integer", "string"],
							"pattern": "^\\+?[0-9]+$",
							"minimum": 0
						},
						"test": {
							"type": ["string", "array"],
							"items": { "type": "string" }
						},
						"timeout": { "$ref": "#/$defs/duration" },
						"start_period": { "$ref": "#/$defs/duration" },
						"start_interval": { "$ref": "#/$defs/duration" }
					},
					"patternProperties": { "^x-": {} },
					"additionalProperties": false
				},
				"hostname": { "type": "string" },
				"image": { "type": "string" },
				"init": { "$ref": "#/$defs/boolean" },
				"ipc": { "type": "string" },
				"isolation": { "type": "string" },
				"label_file": { "$ref": "#/$defs/textOrTexts" },
				"labels": { "$ref": "#/$defs/pairs" },
				"links": { "$ref": "#/$defs/texts" },
				"logging": {
					"type": "object",
					"properties": {
						"driver": { "type": "string" },
						"options": {
							"type": ["object", "null"],
							"additionalProperties": { "type": [
								"string",
								"number",
								"boolean",
								"null"
							] }
						}
					},
					"patternProperties": { "^x-": {} },
					"additionalProperties": false
				},
				"mac_address": { "type": "string" },
				"mem_limit": { "$ref": "#/$defs/size" },
				"mem_reservation": { "$ref": "#/$defs/size" },
				"mem_swappiness": { "$ref": "#/$defs/integer" },
				"memswap_limit": { "$ref": "#/$defs/size" },
				"models": {
					"type": ["array", "object"],
					"items": { "type": "string" },
					"patternProperties": { "^[a-zA-Z0-9._-]+$": {
						"type": ["object", "null"],
						"properties": {
							"endpoint_var": { "type": "string" },
							"model_var": { "type": "string" }
						},
						"patternProperties": { "^x-": {} },
						"additionalProperties": false
					} },
					"additionalProperties": false
				},
				"network_mode": { "type": "string" },
				"networks": {
					"type": ["array", "object"],
					"items": { "type": "string" },
					"patternProperties": {
						"^[a-zA-Z0-9._-]+$": {
							"type": ["object", "null"],
							"properties": {
								"aliases": { "$ref": "#/$defs/texts" },
								"interface_name": { "type": "string" },
								"ipv4_address": { "type": "string" },
								"ipv6_address": { "type": "string" },
								"link_local_ips": { "$ref": "#/$defs/texts" },
								"mac_address": { "type": "string" },
								"driver_opts": {
									"type": ["object", "null"],
									"additionalProperties": { "type": [
										"string",
										"number",
										"boolean",
										"null"
									] }
								},
								"priority": { "type": "number" },
								"gw_priority": { "type": "number" }
							},
							"patternProperties": { "^x-": {} },
							"additionalProperties": false
						},
						"^x-": {}
					},
					"additionalProperties": false,
					"uniqueItems": true
				},
				"oom_kill_disable": { "$ref": "#/$defs/boolean" },
				"oom_score_adj": {
					"type": ["integer", "string"],
					"pattern": "^[-+]?[0-9]+$",
					"minimum": -1e3,
					"maximum": 1e3
				},
				"pid": { "type": "string" },
				"pids_limit": { "$ref": "#/$defs/number" },
				"platform": { "type": "string" },
				"ports": {
					"type": "array",
					"items": {
						"type": [
							"string",
							"number",
							"object"
						],
						"properties": {
							"name": { "type": "string" },
							"mode": { "type": "string" },
							"host_ip": { "type": "string" },
							"target": { "$ref": "#/$defs/integer" },
							"published": { "type": ["string", "integer"] },
							"protocol": { "type": "string" },
							"app_protocol": { "type": "string" }
						},
						"patternProperties": { "^x-": {} },
						"additionalProperties": false,
						"required": ["target"]
					}
				},
				"pre_start": {
					"type": "array",
					"items": {
						"type": "object",
						"properties": {
							"command": { "$ref": "#/$defs/command" },
							"image": { "type": "string" },
							"user": { "type": "string" },
							"privileged": { "$ref": "#/$defs/boolean" },
							"working_dir": { "type": "string" },
							"environment": { "$ref": "#/$defs/pairs" },
							"per_replica": { "$ref": "#/$defs/boolean" }
						},
						"patternProperties": { "^x-": {} },
						"additionalProperties": false
					}
				},
				"post_start": {
					"type": "array",
					"items": {
						"type": "object",
						"properties": {
							"command": { "$ref": "#/$defs/command" },
							"user": { "type": "string" },
							"privileged": { "$ref": "#/$defs/boolean" },
							"working_dir": { "type": "string" },
							"environment": { "$ref": "#/$defs/pairs" }
						},
						"patternProperties": { "^x-": {} },
						"additionalProperties": false,
						"required": ["command"]
					}
				},
				"pre_stop": {
					"type": "array",
					"items": {
						"type": "object",
						"properties": {
							"command": { "$ref": "#/$defs/command" },
							"user": { "type": "string" },
							"privileged": { "$ref": "#/$defs/boolean" },
							"working_dir": { "type": "string" },
							"environment": { "$ref": "#/$defs/pairs" }
						},
						"patternProperties": { "^x-": {} },
						"additionalProperties": false,
						"required": ["command"]
					}
				},
				"privileged": { "$ref": "#/$defs/boolean" },
				"profiles": { "$ref": "#/$defs/texts" },
				"provider": {
					"type": "object",
					"properties": {
						"type": { "type": "string" },
						"options": {
							"type": ["object", "null"],
							"additionalProperties": {
								"type": [
									"string",
									"number",
									"boolean",
									"array"
								],
								"items": { "type": [
									"string",
									"number",
									"boolean"
								] }
							}
						}
					},
					"patternProperties": { "^x-": {} },
					"additionalProperties": false,
					"required": ["type"]
				},
				"pull_policy": { "$ref": "#/$defs/pullPolicy" },
				"pull_refresh_after": { "$ref": "#/$defs/duration" },
				"read_only": { "$ref": "#/$defs/boolean" },
				"restart": { "$ref": "#/$defs/restart" },
				"runtime": { "type": "string" },
				"scale": { "$ref": "#/$defs/integer" },
				"secrets": { "$ref": "#/$defs/grants" },
				"security_opt": { "$ref": "#/$defs/distinctTexts" },
				"shm_size": { "$ref": "#/$defs/size" },
				"stdin_open": { "$ref": "#/$defs/boolean" },
				"stop_grace_period": { "$ref": "#/$defs/duration" },
				"stop_signal": { "type": "string" },
				"storage_opt": { "type": ["object", "null"] },
				"sysctls": { "$ref": "#/$defs/pairs" },
				"tmpfs": { "$ref": "#/$defs/textOrTexts" },
				"tty": { "$ref": "#/$defs/boolean" },
				"ulimits": { "$ref": "#/$defs/ulimits" },
				"use_api_socket": { "type": "boolean" },
				"user": { "type": "string" },
				"userns_mode": { "type": "string" },
				"uts": { "type": "string" },
				"volumes": {
					"type": "array",
					"items": {
						"type": ["string", "object"],
						"properties": {
							"type": { "enum": [
								"bind",
								"volume",
								"tmpfs",
								"cluster",
								"npipe",
								"image"
							] },
							"source": { "type": "string" },
							"target": { "type": "string" },
							"read_only": { "$ref": "#/$defs/boolean" },
							"consistency": { "type": "string" },
							"bind": {
								"type": ["object", "null"],
								"properties": {
									"propagation": { "type": "string" },
									"create_host_path": { "$ref": "#/$defs/boolean" },
									"recursive": { "enum": [
										"enabled",
										"disabled",
										"writable",
										"readonly"
									] },
									"selinux": { "enum": ["z", "Z"] }
								},
								"patternProperties": { "^x-": {} },
								"additionalProperties": false
							},
							"volume": {
								"type": ["object", "null"],
								"properties": {
									"nocopy": { "$ref": "#/$defs/boolean" },
									"subpath": { "type": "string" },
									"labels": { "$ref": "#/$defs/pairs" }
								},
								"patternProperties": { "^x-": {} },
								"additionalProperties": false
							},
							"tmpfs": {
								"type": ["object", "null"],
								"properties": {
									"size": { "$ref": "#/$defs/size" },
									"mode": { "$ref": "#/$defs/number" }
								},
								"patternProperties": { "^x-": {} },
								"additionalProperties": false
							},
							"image": {
								"type": ["object", "null"],
								"properties": { "subpath": { "type": "string" } },
								"patternProperties": { "^x-": {} },
								"additionalProperties": false
							}
						},
						"patternProperties": { "^x-": {} },
						"additionalProperties": false,
						"required": ["type", "target"]
					}
				},
				"volumes_from": { "$ref": "#/$defs/distinctTexts" },
				"working_dir": { "type": "string" }
			},
			"patternProperties": { "^x-": {} },
			"additionalProperties": false
		},
		"network": {
			"type": ["object", "null"],
			"properties": {
				"name": { "type": "string" },
				"driver": { "type": "string" },
				"driver_opts": {
					"type": ["object", "null"],
					"additionalProperties": { "type": [
						"string",
						"number",
						"boolean",
						"null"
					] }
				},
				"ipam": {
					"type": ["object", "null"],
					"properties": {
						"driver": { "type": "string" },
						"options": {
							"type": ["object", "null"],
							"additionalProperties": { "type": [
								"string",
								"number",
								"boolean",
								"null"
							] }
						},
						"config": {
							"type": "array",
							"items": {
								"type": "object",
								"properties": {
									"subnet": { "type": "string" },
									"ip_range": { "type": "string" },
									"gateway": { "type": "string" },
									"aux_addresses": {
										"type": "object",
										"additionalProperties": { "type": "string" }
									}
								},
								"patternProperties": { "^x-": {} },
								"additionalProperties": false
							}
						}
					},
					"patternProperties": { "^x-": {} },
					"additionalProperties": false
				},
				"external": { "$ref": "#/$defs/external" },
				"internal": { "$ref": "#/$defs/boolean" },
				"enable_ipv4": { "$ref": "#/$defs/boolean" },
				"enable_ipv6": { "$ref": "#/$defs/boolean" },
				"attachable": { "$ref": "#/$defs/boolean" },
				"labels": { "$ref": "#/$defs/pairs" }
			},
			"patternProperties": { "^x-": {} },
			"additionalProperties": false
		},
		"volume": {
			"type": ["object", "null"],
			"properties": {
				"name": { "type": "string" },
				"driver": { "type": "string" },
				"driver_opts": {
					"type": ["object", "null"],
					"additionalProperties": { "type": [
						"string",
						"number",
						"boolean",
						"null"
					] }
				},
				"external": { "$ref": "#/$defs/external" },
				"labels": { "$ref": "#/$defs/pairs" }
			},
			"patternProperties": { "^x-": {} },
			"additionalProperties": false
		},
		"config": {
			"type": "object",
			"properties": {
				"name": { "type": "string" },
				"content": { "type": "string" },
				"environment": { "type": "string" },
				"file": { "type": "string" },
				"external": { "$ref": "#/$defs/external" },
				"labels": { "$ref": "#/$defs/pairs" },
				"template_driver": { "type": "string" }
			},
			"patternProperties": { "^x-": {} },
			"additionalProperties": false
		},
		"secret": {
			"type": "object",
			"properties": {
				"name": { "type": "string" },
				"environment": { "type": "string" },
				"file": { "type": "string" },
				"external": { "$ref": "#/$defs/external" },
				"labels": { "$ref": "#/$defs/pairs" },
				"driver": { "type": "string" },
				"driver_opts": {
					"type": ["object", "null"],
					"additionalProperties": { "type": [
						"string",
						"number",
						"boolean",
						"null"
					] }
				},
				"template_driver": { "type": "string" }
			},
			"patternProperties": { "^x-": {} },
			"additionalProperties": false
		},
		"model": {
			"type": "object",
			"properties": {
				"name": { "type": "string" },
				"model": { "type": "string" },
				"context_size": { "type": "integer" },
				"runtime_flags": { "$ref": "#/$defs/texts" }
			},
			"patternProperties": { "^x-": {} },
			"additionalProperties": false,
			"required": ["model"]
		},
		"include": {
			"type": ["string", "object"],
			"properties": {
				"path": { "$ref": "#/$defs/textOrTexts" },
				"env_file": { "$ref": "#/$defs/textOrTexts" },
				"project_directory": { "type": "string" }
			},
			"patternProperties": { "^x-": {} },
			"additionalProperties": false,
			"required": ["path"]
		},
		"device": {
			"type": "object",
			"properties": {
				"capabilities": { "$ref": "#/$defs/distinctTexts" },
				"count": { "$ref": "#/$defs/count" },
				"device_ids": { "$ref": "#/$defs/texts" },
				"driver": { "type": "string" },
				"options": { "$ref": "#/$defs/pairs" }
			},
			"patternProperties": { "^x-": {} },
			"additionalProperties": false,
			"required": ["capabilities"]
		},
		"gpu": {
			"type": "object",
			"properties": {
				"capabilities": { "$ref": "#/$defs/distinctTexts" },
				"count": { "$ref": "#/$defs/count" },
				"device_ids": { "$ref": "#/$defs/texts" },
				"driver": { "type": "string" },
				"options": { "$ref": "#/$defs/pairs" }
			},
			"patternProperties": { "^x-": {} },
			"additionalProperties": false
		},
		"grants": {
			"type": "array",
			"items": {
				"type": ["string", "object"],
				"properties": {
					"source": { "type": "string" },
					"target": { "type": "string" },
					"uid": { "type": "string" },
					"gid": { "type": "string" },
					"mode": { "$ref": "#/$defs/number" }
				},
				"patternProperties": { "^x-": {} },
				"additionalProperties": false,
				"required": ["source"]
			}
		},
		"ulimits": {
			"type": ["object", "null"],
			"patternProperties": {
				"^[a-z]+$": {
					"type": [
						"integer",
						"string",
						"object"
					],
					"properties": {
						"soft": { "$ref": "#/$defs/integer" },
						"hard": { "$ref": "#/$defs/integer" }
					},
					"patternProperties": { "^x-": {} },
					"additionalProperties": false,
					"required": ["soft", "hard"],
					"pattern": "^[-+]?[0-9]+$"
				},
				"^x-": {}
			},
			"additionalProperties": false
		},
		"envFiles": {
			"type": ["string", "array"],
			"items": {
				"type": ["string", "object"],
				"properties": {
					"path": { "type": "string" },
					"format": { "type": "string" },
					"required": { "$ref": "#/$defs/boolean" }
				},
				"patternProperties": { "^x-": {} },
				"additionalProperties": false,
				"required": ["path"]
			}
		},
		"pairs": {
			"type": ["object", "array"],
			"additionalProperties": { "type": [
				"string",
				"number",
				"boolean",
				"null"
			] },
			"items": { "type": "string" }
		},
		"ssh": {
			"type": ["object", "array"],
			"additionalProperties": { "type": [
				"string",
				"number",
				"boolean",
				"null"
			] },
			"items": { "type": "string" }
		},
		"hosts": {
			"type": ["object", "array"],
			"additionalProperties": {
				"type": ["string", "array"],
				"items": { "type": "string" }
			},
			"items": { "type": "string" },
			"uniqueItems": true
		},
		"command": {
			"type": [
				"string",
				"array",
				"null"
			],
			"items": { "type": "string" }
		},
		"texts": {
			"type": "array",
			"items": { "type": "string" }
		},
		"textOrTexts": {
			"type": ["string", "array"],
			"items": { "type": "string" }
		},
		"boolean": {
			"type": ["boolean", "string"],
			"pattern": "^(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy](?:[Ee][Ss])?|[Nn][Oo]?|[Oo][Nn]|[Oo][Ff][Ff])$"
		},
		"integer": {
			"type": ["integer", "string"],
			"pattern": "^[-+]?[0-9]+$"
		},
		"number": {
			"type": ["number", "string"],
			"pattern": "^[-+]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?$"
		},
		"count": {
			"type": ["integer", "string"],
			"pattern": "^(?:all|-?[0-9]+)$"
		},
		"duration": {
			"type": "string",
			"pattern": "^(?:0|[-+]?(?:(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:ns|us|µs|μs|ms|s|m|h|d|w))+)$"
		},
		"size": {
			"type": ["number", "string"],
			"pattern": "^(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+) ?(?:[kKmMgGtTpP]?[iI]?[bB]?)$"
		},
		"containerName": {
			"type": "string",
			"pattern": "^/?[a-zA-Z0-9][a-zA-Z0-9_.-]*$"
		},
		"pullPolicy": {
			"type": "string",
			"pattern": "^(?:always|never|build|if_not_present|missing|refresh|daily|weekly|every_(?:[0-9]+[wdhms])+)$"
		},
		"restart": {
			"type": "string",
			"pattern": "^(?:no|always|unless-stopped|on-failure(?::[0-9]+)?|)$"
		},
		"external": {
			"type": [
				"boolean",
				"string",
				"object"
			],
			"pattern": "^(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy](?:[Ee][Ss])?|[Nn][Oo]?|[Oo][Nn]|[Oo][Ff][Ff])$",
			"properties": { "name": { "type": "string" } },
			"patternProperties": { "^x-": {} },
			"additionalProperties": false
		},
		"distinctTexts": {
			"type": "array",
			"items": { "type": "string" },
			"uniqueItems": true
		}
	}
};
const func2$1 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^x-", "u");
const pattern2 = new RegExp("^[a-zA-Z0-9._-]+$", "u");
const schema11 = {
	"type": ["string", "object"],
	"properties": {
		"path": { "$ref": "#/$defs/textOrTexts" },
		"env_file": { "$ref": "#/$defs/textOrTexts" },
		"project_directory": { "type": "string" }
	},
	"patternProperties": { "^x-": {} },
	"additionalProperties": false,
	"required": ["path"]
};
const schema12 = {
	"type": ["string", "array"],
	"items": { "type": "string" }
};
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data !== "string" && !Array.isArray(data)) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema12.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (typeof data[i0] !== "string") {
			const err1 = {
				instancePath: instancePath + "/" + i0,
				schemaPath: "#/items/type",
				keyword: "type",
				params: { type: "string" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	validate15.errors = vErrors;
	return errors === 0;
}
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema11.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "path" || key0 === "env_file" || key0 === "project_directory" || pattern0.test(key0))) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.path !== void 0) {
			if (!validate15(data.path, {
				instancePath: instancePath + "/path",
				parentData: data,
				parentDataProperty: "path",
				rootData
			})) {
				vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
				errors = vErrors.length;
			}
		}
		if (data.env_file !== void 0) {
			if (!validate15(data.env_file, {
				instancePath: instancePath + "/env_file",
				parentData: data,
				parentDataProperty: "env_file",
				rootData
			})) {
				vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
				errors = vErrors.length;
			}
		}
		if (data.project_directory !== void 0) {
			if (typeof data.project_directory !== "string") {
				const err3 = {
					instancePath: instancePath + "/project_directory",
					schemaPath: "#/properties/project_directory/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	}
	validate14.errors = vErrors;
	return errors === 0;
}
const schema13 = {
	"type": "object",
	"properties": {
		"annotations": { "$ref": "#/$defs/pairs" },
		"attach": { "$ref": "#/$defs/boolean" },
		"build": {
			"type": ["string", "object"],
			"properties": {
				"context": { "type": "string" },
				"dockerfile": { "type": "string" },
				"dockerfile_inline": { "type": "string" },
				"entitlements": { "$ref": "#/$defs/texts" },
				"args": { "$ref": "#/$defs/pairs" },
				"ssh": { "$ref": "#/$defs/ssh" },
				"labels": { "$ref": "#/$defs/pairs" },
				"cache_from": { "$ref": "#/$defs/texts" },
				"cache_to": { "$ref": "#/$defs/texts" },
				"no_cache": { "$ref": "#/$defs/boolean" },
				"no_cache_filter": { "$ref": "#/$defs/textOrTexts" },
				"additional_contexts": { "$ref": "#/$defs/pairs" },
				"network": { "type": "string" },
				"provenance": { "type": ["string", "boolean"] },
				"sbom": { "type": ["string", "boolean"] },
				"pull": { "$ref": "#/$defs/boolean" },
				"target": { "type": "string" },
				"shm_size": { "$ref": "#/$defs/size" },
				"extra_hosts": { "$ref": "#/$defs/hosts" },
				"isolation": { "type": "string" },
				"privileged": { "$ref": "#/$defs/boolean" },
				"secrets": { "$ref": "#/$defs/grants" },
				"tags": { "$ref": "#/$defs/texts" },
				"ulimits": { "$ref": "#/$defs/ulimits" },
				"platforms": { "$ref": "#/$defs/texts" }
			},
			"patternProperties": { "^x-": {} },
			"additionalProperties": false
		},
		"blkio_config": {
			"type": "object",
			"properties": {
				"weight": { "$ref": "#/$defs/integer" },
				"weight_device": {
					"type": "array",
					"items": {
						"type": "object",
						"properties": {
							"path": { "type": "string" },
							"weight": { "$ref": "#/$defs/integer" }
						},
						"patternProperties": { "^x-": {} },
						"additionalProperties": false
					}
				},
				"device_read_bps": {
					"type": "array",
					"items": {
						"type": "object",
						"properties": {
							"path": { "type": "string" },
							"rate": { "$ref": "#/$defs/size" }
						},
						"patternProperties": { "^x-": {} },
						"additionalProperties": false
					}
				},
				"device_read_iops": {
					"type": "array",
					"items": {
						"type": "object",
						"properties": {
							"path": { "type": "string" },
							"rate": { "$ref": "#/$defs/integer" }
						},
						"patternProperties": { "^x-": {} },
						"additionalProperties": false
					}
				},
				"device_write_bps": {
					"type": "array",
					"items": {
						"type": "object",
						"properties": {
							"path": { "type": "string" },
							"rate": { "$ref": "#/$defs/size" }
						},
						"patternProperties": { "^x-": {} },
						"additionalProperties": false
					}
				},
				"device_write_iops": {
					"type": "array",
					"items": {
						"type": "object",
						"properties": {
							"path": { "type": "string" },
							"rate": { "$ref": "#/$defs/integer" }
						},
						"patternProperties": { "^x-": {} },
						"additionalProperties": false
					}
				}
			},
			"patternProperties": { "^x-": {} },
			"additionalProperties": false
		},
		"cap_add": { "$ref": "#/$defs/texts" },
		"cap_drop": { "$ref": "#/$defs/texts" },
		"cgroup": { "enum": ["host", "private"] },
		"cgroup_parent": { "type": "string" },
		"command": { "$ref": "#/$defs/command" },
		"configs": { "$ref": "#/$defs/grants" },
		"container_name": { "$ref": "#/$defs/containerName" },
		"cpu_count": { "$ref": "#/$defs/integer" },
		"cpu_percent": {
			"type": ["integer", "string"],
			"pattern": "^[-+]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?$",
			"minimum": 0,
			"maximum": 100
		},
		"cpu_shares": { "$ref": "#/$defs/number" },
		"cpu_quota": { "$ref": "#/$defs/integer" },
		"cpu_period": { "$ref": "#/$defs/integer" },
		"cpu_rt_period": { "$ref": "#/$defs/integer" },
		"cpu_rt_runtime": { "$ref": "#/$defs/integer" },
		"cpus": { "$ref": "#/$defs/number" },
		"cpuset": { "type": "string" },
		"credential_spec": {
			"type": "object",
			"properties": {
				"config": { "type": "string" },
				"file": { "type": "string" },
				"registry": { "type": "string" }
			},
			"patternProperties": { "^x-": {} },
			"additionalProperties": false
		},
		"depends_on": {
			"type": ["array", "object"],
			"items": { "type": "string" },
			"patternProperties": {
				"^[a-zA-Z0-9._-]+$": {
					"type": "object",
					"properties": {
						"condition": { "enum": [
							"service_started",
							"service_healthy",
							"service_completed_successfully"
						] },
						"restart": { "$ref": "#/$defs/boolean" },
						"required": { "type": "boolean" }
					},
					"patternProperties": { "^x-": {} },
					"additionalProperties": false,
					"required": ["condition"]
				},
				"^x-": {}
			},
			"additionalProperties": false,
			"uniqueItems": true
		},
		"deploy": {
			"type": ["object", "null"],
			"properties": {
				"mode": { "type": "string" },
				"endpoint_mode": { "type": "string" },
				"replicas": { "$ref": "#/$defs/integer" },
				"labels": { "$ref": "#/$defs/pairs" },
				"rollback_config": {
					"type": ["object", "null"],
					"properties": {
						"parallelism": { "$ref": "#/$defs/integer" },
						"delay": { "$ref": "#/$defs/duration" },
						"failure_action": { "type": "string" },
						"monitor": { "$ref": "#/$defs/duration" },
						"max_failure_ratio": { "$ref": "#/$defs/number" },
						"order": { "enum": ["start-first", "stop-first"] }
					},
					"patternProperties": { "^x-": {} },
					"additionalProperties": false
				},
				"update_config": {
					"type": ["object", "null"],
					"properties": {
						"parallelism": { "$ref": "#/$defs/integer" },
						"delay": { "$ref": "#/$defs/duration" },
						"failure_action": { "type": "string" },
						"monitor": { "$ref": "#/$defs/duration" },
						"max_failure_ratio": { "$ref": "#/$defs/number" },
						"order": { "enum": ["start-first", "stop-first"] }
					},
					"patternProperties": { "^x-": {} },
					"additionalProperties": false
				},
				"resources": {
					"type": ["object", "null"],
					"properties": {
						"limits": {
							"type": ["object", "null"],
							"properties": {
								"cpus": { "$ref": "#/$defs/number" },
								"memory": { "$ref": "#/$defs/size" },
								"pids": { "$ref": "#/$defs/integer" }
							},
							"patternProperties": { "^x-": {} },
							"additionalProperties": false
						},
						"reservations": {
							"type": ["object", "null"],
							"properties": {
								"cpus": { "$ref": "#/$defs/number" },
								"memory": { "$ref": "#/$defs/size" },
								"generic_resources": {
									"type": "array",
									"items": {
										"type": "object",
										"properties": { "discrete_resource_spec": {
											"type": "object",
											"properties": {
												"kind": { "type": "string" },
												"value": { "$ref": "#/$defs/number" }
											},
											"patternProperties": { "^x-": {} },
											"additionalProperties": false
										} },
										"patternProperties": { "^x-": {} },
										"additionalProperties": false
									}
								},
								"devices": {
									"type": "array",
									"items": { "$ref": "#/$defs/device" }
								}
							},
							"patternProperties": { "^x-": {} },
							"additionalProperties": false
						}
					},
					"patternProperties": { "^x-": {} },
					"additionalProperties": false
				},
				"restart_policy": {
					"type": ["object", "null"],
					"properties": {
						"condition": { "type": "string" },
						"delay": { "$ref": "#/$defs/duration" },
						"max_attempts": { "$ref": "#/$defs/integer" },
						"window": { "$ref": "#/$defs/duration" }
					},
					"patternProperties": { "^x-": {} },
					"additionalProperties": false
				},
				"placement": {
					"type": ["object", "null"],
					"properties": {
						"constraints": { "$ref": "#/$defs/texts" },
						"preferences": {
							"type": "array",
							"items": {
								"type": "object",
								"properties": { "spread": { "type": "string" } },
								"patternProperties": { "^x-": {} },
								"additionalProperties": false
							}
						},
						"max_replicas_per_node": { "$ref": "#/$defs/integer" }
					},
					"patternProperties": { "^x-": {} },
					"additionalProperties": false
				}
			},
			"patternProperties": { "^x-": {} },
			"additionalProperties": false
		},
		"develop": {
			"type": ["object", "null"],
			"properties": { "watch": {
				"type": "array",
				"items": {
					"type": "object",
					"properties": {
						"path": { "type": "string" },
						"action": { "enum": [
							"rebuild",
							"sync",
							"restart",
							"sync+restart",
							"sync+exec"
						] },
						"target": { "type": "string" },
						"ignore": { "$ref": "#/$defs/textOrTexts" },
						"include": { "$ref": "#/$defs/textOrTexts" },
						"exec": {
							"type": "object",
							"properties": {
								"command": { "$ref": "#/$defs/command" },
								"user": { "type": "string" },
								"privileged": { "$ref": "#/$defs/boolean" },
								"working_dir": { "type": "string" },
								"environment": { "$ref": "#/$defs/pairs" }
							},
							"patternProperties": { "^x-": {} },
							"additionalProperties": false,
							"required": ["command"]
						},
						"initial_sync": { "type": "boolean" }
					},
					"patternProperties": { "^x-": {} },
					"additionalProperties": false,
					"required": ["path", "action"]
				}
			} },
			"patternProperties": { "^x-": {} },
			"additionalProperties": false
		},
		"device_cgroup_rules": { "$ref": "#/$defs/texts" },
		"devices": {
			"type": "array",
			"items": {
				"type": ["string", "object"],
				"properties": {
					"source": { "type": "string" },
					"target": { "type": "string" },
					"permissions": { "type": "string" }
				},
				"patternProperties": { "^x-": {} },
				"additionalProperties": false,
				"required": ["source", "target"]
			}
		},
		"dns": { "$ref": "#/$defs/textOrTexts" },
		"dns_opt": { "$ref": "#/$defs/texts" },
		"dns_search": { "$ref": "#/$defs/textOrTexts" },
		"domainname": { "type": "string" },
		"entrypoint": { "$ref": "#/$defs/command" },
		"env_file": { "$ref": "#/$defs/envFiles" },
		"environment": { "$ref": "#/$defs/pairs" },
		"expose": {
			"type": "array",
			"items": { "type": ["string", "number"] }
		},
		"extends": {
			"type": ["string", "object"],
			"properties": {
				"service": { "type": "string" },
				"file": { "type": "string" }
			},
			"patternProperties": { "^x-": {} },
			"additionalProperties": false,
			"required": ["service"]
		},
		"external_links": { "$ref": "#/$defs/distinctTexts" },
		"extra_hosts": { "$ref": "#/$defs/hosts" },
		"gpus": {
			"type": ["string", "array"],
			"items": { "$ref": "#/$defs/gpu" },
			"pattern": "^all$"
		},
		"group_add": {
			"type": "array",
			"items": { "type": ["string", "number"] },
			"uniqueItems": true
		},
		"healthcheck": {
			"type": "object",
			"properties": {
				"disable": { "$ref": "#/$defs/boolean" },
				"interval": { "$ref": "#/$defs/duration" },
				"retries": {
					"type": ["integer", "string"],
					"pattern": "^\\+?[0-9]+$",
					"minimum": 0
				},
				"test": {
					"type": ["string", "array"],
					"items": { "type": "string" }
				},
				"timeout": { "$ref": "#/$defs/duration" },
				"start_period": { "$ref": "#/$defs/duration" },
				"start_interval": { "$ref": "#/$defs/duration" }
			},
			"patternProperties": { "^x-": {} },
			"additionalProperties": false
		},
		"hostname": { "type": "string" },
		"image": { "type": "string" },
		"init": { "$ref": "#/$defs/boolean" },
		"ipc": { "type": "string" },
		"isolation": { "type": "string" },
		"label_file": { "$ref": "#/$defs/textOrTexts" },
		"labels": { "$ref": "#/$defs/pairs" },
		"links": { "$ref": "#/$defs/texts" },
		"logging": {
			"type": "object",
			"properties": {
				"driver": { "type": "string" },
				"options": {
					"type": ["object", "null"],
					"additionalProperties": { "type": [
						"string",
						"number",
						"boolean",
						"null"
					] }
				}
			},
			"patternProperties": { "^x-": {} },
			"additionalProperties": false
		},
		"mac_address": { "type": "string" },
		"mem_limit": { "$ref": "#/$defs/size" },
		"mem_reservation": { "$ref": "#/$defs/size" },
		"mem_swappiness": { "$ref": "#/$defs/integer" },
		"memswap_limit": { "$ref": "#/$defs/size" },
		"models": {
			"type": ["array", "object"],
			"items": { "type": "string" },
			"patternProperties": { "^[a-zA-Z0-9._-]+$": {
				"type": ["object", "null"],
				"properties": {
					"endpoint_var": { "type": "string" },
					"model_var": { "type": "string" }
				},
				"patternProperties": { "^x-": {} },
				"additionalProperties": false
			} },
			"additionalProperties": false
		},
		"network_mode": { "type": "string" },
		"networks": {
			"type": ["array", "object"],
			"items": { "type": "string" },
			"patternProperties": {
				"^[a-zA-Z0-9._-]+$": {
					"type": ["object", "null"],
					"properties": {
						"aliases": { "$ref": "#/$defs/texts" },
						"interface_name": { "type": "string" },
						"ipv4_address": { "type": "string" },
						"ipv6_address": { "type": "string" },
						"link_local_ips": { "$ref": "#/$defs/texts" },
						"mac_address": { "type": "string" },
						"driver_opts": {
							"type": ["object", "null"],
							"additionalProperties": { "type": [
								"string",
								"number",
								"boolean",
								"null"
							] }
						},
						"priority": { "type": "number" },
						"gw_priority": { "type": "number" }
					},
					"patternProperties": { "^x-": {} },
					"additionalProperties": false
				},
				"^x-": {}
			},
			"additionalProperties": false,
			"uniqueItems": true
		},
		"oom_kill_disable": { "$ref": "#/$defs/boolean" },
		"oom_score_adj": {
			"type": ["integer", "string"],
			"pattern": "^[-+]?[0-9]+$",
			"minimum": -1e3,
			"maximum": 1e3
		},
		"pid": { "type": "string" },
		"pids_limit": { "$ref": "#/$defs/number" },
		"platform": { "type": "string" },
		"ports": {
			"type": "array",
			"items": {
				"type": [
					"string",
					"number",
					"object"
				],
				"properties": {
					"name": { "type": "string" },
					"mode": { "type": "string" },
					"host_ip": { "type": "string" },
					"target": { "$ref": "#/$defs/integer" },
					"published": { "type": ["string", "integer"] },
					"protocol": { "type": "string" },
					"app_protocol": { "type": "string" }
				},
				"patternProperties": { "^x-": {} },
				"additionalProperties": false,
				"required": ["target"]
			}
		},
		"pre_start": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"command": { "$ref": "#/$defs/command" },
					"image": { "type": "string" },
					"user": { "type": "string" },
					"privileged": { "$ref": "#/$defs/boolean" },
					"working_dir": { "type": "string" },
					"environment": { "$ref": "#/$defs/pairs" },
					"per_replica": { "$ref": "#/$defs/boolean" }
				},
				"patternProperties": { "^x-": {} },
				"additionalProperties": false
			}
		},
		"post_start": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"command": { "$ref": "#/$defs/command" },
					"user": { "type": "string" },
					"privileged": { "$ref": "#/$defs/boolean" },
					"working_dir": { "type": "string" },
					"environment": { "$ref": "#/$defs/pairs" }
				},
				"patternProperties": { "^x-": {} },
				"additionalProperties": false,
				"required": ["command"]
			}
		},
		"pre_stop": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"command": { "$ref": "#/$defs/command" },
					"user": { "type": "string" },
					"privileged": { "$ref": "#/$defs/boolean" },
					"working_dir": { "type": "string" },
					"environment": { "$ref": "#/$defs/pairs" }
				},
				"patternProperties": { "^x-": {} },
				"additionalProperties": false,
				"required": ["command"]
			}
		},
		"privileged": { "$ref": "#/$defs/boolean" },
		"profiles": { "$ref": "#/$defs/texts" },
		"provider": {
			"type": "object",
			"properties": {
				"type": { "type": "string" },
				"options": {
					"type": ["object", "null"],
					"additionalProperties": {
						"type": [
							"string",
							"number",
							"boolean",
							"array"
						],
						"items": { "type": [
							"string",
							"number",
							"boolean"
						] }
					}
				}
			},
			"patternProperties": { "^x-": {} },
			"additionalProperties": false,
			"required": ["type"]
		},
		"pull_policy": { "$ref": "#/$defs/pullPolicy" },
		"pull_refresh_after": { "$ref": "#/$defs/duration" },
		"read_only": { "$ref": "#/$defs/boolean" },
		"restart": { "$ref": "#/$defs/restart" },
		"runtime": { "type": "string" },
		"scale": { "$ref": "#/$defs/integer" },
		"secrets": { "$ref": "#/$defs/grants" },
		"security_opt": { "$ref": "#/$defs/distinctTexts" },
		"shm_size": { "$ref": "#/$defs/size" },
		"stdin_open": { "$ref": "#/$defs/boolean" },
		"stop_grace_period": { "$ref": "#/$defs/duration" },
		"stop_signal": { "type": "string" },
		"storage_opt": { "type": ["object", "null"] },
		"sysctls": { "$ref": "#/$defs/pairs" },
		"tmpfs": { "$ref": "#/$defs/textOrTexts" },
		"tty": { "$ref": "#/$defs/boolean" },
		"ulimits": { "$ref": "#/$defs/ulimits" },
		"use_api_socket": { "type": "boolean" },
		"user": { "type": "string" },
		"userns_mode": { "type": "string" },
		"uts": { "type": "string" },
		"volumes": {
			"type": "array",
			"items": {
				"type": ["string", "object"],
				"properties": {
					"type": { "enum": [
						"bind",
						"volume",
						"tmpfs",
						"cluster",
						"npipe",
						"image"
					] },
					"source": { "type": "string" },
					"target": { "type": "string" },
					"read_only": { "$ref": "#/$defs/boolean" },
					"consistency": { "type": "string" },
					"bind": {
						"type": ["object", "null"],
						"properties": {
							"propagation": { "type": "string" },
							"create_host_path": { "$ref": "#/$defs/boolean" },
							"recursive": { "enum": [
								"enabled",
								"disabled",
								"writable",
								"readonly"
							] },
							"selinux": { "enum": ["z", "Z"] }
						},
						"patternProperties": { "^x-": {} },
						"additionalProperties": false
					},
					"volume": {
						"type": ["object", "null"],
						"properties": {
							"nocopy": { "$ref": "#/$defs/boolean" },
							"subpath": { "type": "string" },
							"labels": { "$ref": "#/$defs/pairs" }
						},
						"patternProperties": { "^x-": {} },
						"additionalProperties": false
					},
					"tmpfs": {
						"type": ["object", "null"],
						"properties": {
							"size": { "$ref": "#/$defs/size" },
							"mode": { "$ref": "#/$defs/number" }
						},
						"patternProperties": { "^x-": {} },
						"additionalProperties": false
					},
					"image": {
						"type": ["object", "null"],
						"properties": { "subpath": { "type": "string" } },
						"patternProperties": { "^x-": {} },
						"additionalProperties": false
					}
				},
				"patternProperties": { "^x-": {} },
				"additionalProperties": false,
				"required": ["type", "target"]
			}
		},
		"volumes_from": { "$ref": "#/$defs/distinctTexts" },
		"working_dir": { "type": "string" }
	},
	"patternProperties": { "^x-": {} },
	"additionalProperties": false
};
const schema15 = {
	"type": ["boolean", "string"],
	"pattern": "^(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy](?:[Ee][Ss])?|[Nn][Oo]?|[Oo][Nn]|[Oo][Ff][Ff])$"
};
const schema20 = {
	"type": ["number", "string"],
	"pattern": "^(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+) ?(?:[kKmMgGtTpP]?[iI]?[bB]?)$"
};
const schema26 = {
	"type": ["integer", "string"],
	"pattern": "^[-+]?[0-9]+$"
};
const schema24 = {
	"type": ["number", "string"],
	"pattern": "^[-+]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?$"
};
const pattern6 = new RegExp("^(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy](?:[Ee][Ss])?|[Nn][Oo]?|[Oo][Nn]|[Oo][Ff][Ff])$", "u");
const pattern10$1 = new RegExp("^(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+) ?(?:[kKmMgGtTpP]?[iI]?[bB]?)$", "u");
const pattern17$1 = new RegExp("^[-+]?[0-9]+$", "u");
const pattern34 = new RegExp("^/?[a-zA-Z0-9][a-zA-Z0-9_.-]*$", "u");
const pattern13$1 = new RegExp("^[-+]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?$", "u");
const pattern54 = new RegExp("^(?:0|[-+]?(?:(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:ns|us|µs|μs|ms|s|m|h|d|w))+)$", "u");
const pattern90 = new RegExp("^all$", "u");
const pattern96 = new RegExp("^\\+?[0-9]+$", "u");
const pattern128 = new RegExp("^(?:always|never|build|if_not_present|missing|refresh|daily|weekly|every_(?:[0-9]+[wdhms])+)$", "u");
const pattern131 = new RegExp("^(?:no|always|unless-stopped|on-failure(?::[0-9]+)?|)$", "u");
const schema14 = {
	"type": ["object", "array"],
	"additionalProperties": { "type": [
		"string",
		"number",
		"boolean",
		"null"
	] },
	"items": { "type": "string" }
};
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!data || typeof data != "object") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema14.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (typeof data[i0] !== "string") {
			const err1 = {
				instancePath: instancePath + "/" + i0,
				schemaPath: "#/items/type",
				keyword: "type",
				params: { type: "string" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		let data1 = data[key0];
		if (typeof data1 !== "string" && !(typeof data1 == "number" && isFinite(data1)) && typeof data1 !== "boolean" && data1 !== null) {
			const err2 = {
				instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
				schemaPath: "#/additionalProperties/type",
				keyword: "type",
				params: { type: schema14.additionalProperties.type }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	}
	validate20.errors = vErrors;
	return errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (typeof data[i0] !== "string") {
			const err0 = {
				instancePath: instancePath + "/" + i0,
				schemaPath: "#/items/type",
				keyword: "type",
				params: { type: "string" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate22.errors = vErrors;
	return errors === 0;
}
const schema17 = {
	"type": ["object", "array"],
	"additionalProperties": { "type": [
		"string",
		"number",
		"boolean",
		"null"
	] },
	"items": { "type": "string" }
};
function validate25$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!data || typeof data != "object") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema17.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (typeof data[i0] !== "string") {
			const err1 = {
				instancePath: instancePath + "/" + i0,
				schemaPath: "#/items/type",
				keyword: "type",
				params: { type: "string" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		let data1 = data[key0];
		if (typeof data1 !== "string" && !(typeof data1 == "number" && isFinite(data1)) && typeof data1 !== "boolean" && data1 !== null) {
			const err2 = {
				instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
				schemaPath: "#/additionalProperties/type",
				keyword: "type",
				params: { type: schema17.additionalProperties.type }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	}
	validate25$1.errors = vErrors;
	return errors === 0;
}
const schema21 = {
	"type": ["object", "array"],
	"additionalProperties": {
		"type": ["string", "array"],
		"items": { "type": "string" }
	},
	"items": { "type": "string" },
	"uniqueItems": true
};
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!data || typeof data != "object") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema21.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (typeof data[i0] !== "string") {
			const err1 = {
				instancePath: instancePath + "/" + i0,
				schemaPath: "#/items/type",
				keyword: "type",
				params: { type: "string" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		let i1 = data.length;
		let j0;
		if (i1 > 1) {
			const indices0 = {};
			for (; i1--;) {
				let item0 = data[i1];
				if (typeof item0 !== "string") continue;
				if (typeof indices0[item0] == "number") {
					j0 = indices0[item0];
					const err2 = {
						instancePath,
						schemaPath: "#/uniqueItems",
						keyword: "uniqueItems",
						params: {
							i: i1,
							j: j0
						}
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
					break;
				}
				indices0[item0] = i1;
			}
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		let data1 = data[key0];
		if (typeof data1 !== "string" && !Array.isArray(data1)) {
			const err3 = {
				instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
				schemaPath: "#/additionalProperties/type",
				keyword: "type",
				params: { type: schema21.additionalProperties.type }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (Array.isArray(data1)) {
			const len1 = data1.length;
			for (let i2 = 0; i2 < len1; i2++) if (typeof data1[i2] !== "string") {
				const err4 = {
					instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2,
					schemaPath: "#/additionalProperties/items/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	}
	validate32.errors = vErrors;
	return errors === 0;
}
const schema23 = {
	"type": "array",
	"items": {
		"type": ["string", "object"],
		"properties": {
			"source": { "type": "string" },
			"target": { "type": "string" },
			"uid": { "type": "string" },
			"gid": { "type": "string" },
			"mode": { "$ref": "#/$defs/number" }
		},
		"patternProperties": { "^x-": {} },
		"additionalProperties": false,
		"required": ["source"]
	}
};
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 !== "string" && !(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
				const err0 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/type",
					keyword: "type",
					params: { type: schema23.items.type }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.source === void 0) {
					const err1 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/required",
						keyword: "required",
						params: { missingProperty: "source" }
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				for (const key0 in data0) if (!(key0 === "source" || key0 === "target" || key0 === "uid" || key0 === "gid" || key0 === "mode" || pattern0.test(key0))) {
					const err2 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data0.source !== void 0) {
					if (typeof data0.source !== "string") {
						const err3 = {
							instancePath: instancePath + "/" + i0 + "/source",
							schemaPath: "#/items/properties/source/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
				if (data0.target !== void 0) {
					if (typeof data0.target !== "string") {
						const err4 = {
							instancePath: instancePath + "/" + i0 + "/target",
							schemaPath: "#/items/properties/target/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
				if (data0.uid !== void 0) {
					if (typeof data0.uid !== "string") {
						const err5 = {
							instancePath: instancePath + "/" + i0 + "/uid",
							schemaPath: "#/items/properties/uid/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
				if (data0.gid !== void 0) {
					if (typeof data0.gid !== "string") {
						const err6 = {
							instancePath: instancePath + "/" + i0 + "/gid",
							schemaPath: "#/items/properties/gid/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
				if (data0.mode !== void 0) {
					let data5 = data0.mode;
					if (!(typeof data5 == "number" && isFinite(data5)) && typeof data5 !== "string") {
						const err7 = {
							instancePath: instancePath + "/" + i0 + "/mode",
							schemaPath: "#/$defs/number/type",
							keyword: "type",
							params: { type: schema24.type }
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
					if (typeof data5 === "string") {
						if (!pattern13$1.test(data5)) {
							const err8 = {
								instancePath: instancePath + "/" + i0 + "/mode",
								schemaPath: "#/$defs/number/pattern",
								keyword: "pattern",
								params: { pattern: "^[-+]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?$" }
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
					}
				}
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" }
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate34.errors = vErrors;
	return errors === 0;
}
const schema25 = {
	"type": ["object", "null"],
	"patternProperties": {
		"^[a-z]+$": {
			"type": [
				"integer",
				"string",
				"object"
			],
			"properties": {
				"soft": { "$ref": "#/$defs/integer" },
				"hard": { "$ref": "#/$defs/integer" }
			},
			"patternProperties": { "^x-": {} },
			"additionalProperties": false,
			"required": ["soft", "hard"],
			"pattern": "^[-+]?[0-9]+$"
		},
		"^x-": {}
	},
	"additionalProperties": false
};
const pattern14$1 = new RegExp("^[a-z]+$", "u");
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema25.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(pattern14$1.test(key0) || pattern0.test(key0))) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key1 in data) if (pattern14$1.test(key1)) {
			let data0 = data[key1];
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && typeof data0 !== "string" && !(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
				const err2 = {
					instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
					schemaPath: "#/patternProperties/%5E%5Ba-z%5D%2B%24/type",
					keyword: "type",
					params: { type: schema25.patternProperties["^[a-z]+$"].type }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (typeof data0 === "string") {
				if (!pattern17$1.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/patternProperties/%5E%5Ba-z%5D%2B%24/pattern",
						keyword: "pattern",
						params: { pattern: "^[-+]?[0-9]+$" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.soft === void 0) {
					const err4 = {
						instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/patternProperties/%5E%5Ba-z%5D%2B%24/required",
						keyword: "required",
						params: { missingProperty: "soft" }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data0.hard === void 0) {
					const err5 = {
						instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/patternProperties/%5E%5Ba-z%5D%2B%24/required",
						keyword: "required",
						params: { missingProperty: "hard" }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				for (const key2 in data0) if (!(key2 === "soft" || key2 === "hard" || pattern0.test(key2))) {
					const err6 = {
						instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/patternProperties/%5E%5Ba-z%5D%2B%24/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (data0.soft !== void 0) {
					let data1 = data0.soft;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)) && typeof data1 !== "string") {
						const err7 = {
							instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/soft",
							schemaPath: "#/$defs/integer/type",
							keyword: "type",
							params: { type: schema26.type }
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
					if (typeof data1 === "string") {
						if (!pattern17$1.test(data1)) {
							const err8 = {
								instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/soft",
								schemaPath: "#/$defs/integer/pattern",
								keyword: "pattern",
								params: { pattern: "^[-+]?[0-9]+$" }
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
					}
				}
				if (data0.hard !== void 0) {
					let data2 = data0.hard;
					if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) && typeof data2 !== "string") {
						const err9 = {
							instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/hard",
							schemaPath: "#/$defs/integer/type",
							keyword: "type",
							params: { type: schema26.type }
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
					if (typeof data2 === "string") {
						if (!pattern17$1.test(data2)) {
							const err10 = {
								instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/hard",
								schemaPath: "#/$defs/integer/pattern",
								keyword: "pattern",
								params: { pattern: "^[-+]?[0-9]+$" }
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
					}
				}
			}
		}
	}
	validate37.errors = vErrors;
	return errors === 0;
}
const schema34 = {
	"type": [
		"string",
		"array",
		"null"
	],
	"items": { "type": "string" }
};
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data !== "string" && !Array.isArray(data) && data !== null) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema34.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (typeof data[i0] !== "string") {
			const err1 = {
				instancePath: instancePath + "/" + i0,
				schemaPath: "#/items/type",
				keyword: "type",
				params: { type: "string" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	validate42.errors = vErrors;
	return errors === 0;
}
const schema61 = {
	"type": ["integer", "string"],
	"pattern": "^(?:all|-?[0-9]+)$"
};
const pattern74 = new RegExp("^(?:all|-?[0-9]+)$", "u");
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (typeof data[i0] !== "string") {
			const err0 = {
				instancePath: instancePath + "/" + i0,
				schemaPath: "#/items/type",
				keyword: "type",
				params: { type: "string" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		let i1 = data.length;
		let j0;
		if (i1 > 1) {
			const indices0 = {};
			for (; i1--;) {
				let item0 = data[i1];
				if (typeof item0 !== "string") continue;
				if (typeof indices0[item0] == "number") {
					j0 = indices0[item0];
					const err1 = {
						instancePath,
						schemaPath: "#/uniqueItems",
						keyword: "uniqueItems",
						params: {
							i: i1,
							j: j0
						}
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
					break;
				}
				indices0[item0] = i1;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate47.errors = vErrors;
	return errors === 0;
}
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.capabilities === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "capabilities" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "capabilities" || key0 === "count" || key0 === "device_ids" || key0 === "driver" || key0 === "options" || pattern0.test(key0))) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.capabilities !== void 0) {
			if (!validate47(data.capabilities, {
				instancePath: instancePath + "/capabilities",
				parentData: data,
				parentDataProperty: "capabilities",
				rootData
			})) {
				vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
				errors = vErrors.length;
			}
		}
		if (data.count !== void 0) {
			let data1 = data.count;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)) && typeof data1 !== "string") {
				const err2 = {
					instancePath: instancePath + "/count",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: schema61.type }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (typeof data1 === "string") {
				if (!pattern74.test(data1)) {
					const err3 = {
						instancePath: instancePath + "/count",
						schemaPath: "#/$defs/count/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:all|-?[0-9]+)$" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
		if (data.device_ids !== void 0) {
			if (!validate22(data.device_ids, {
				instancePath: instancePath + "/device_ids",
				parentData: data,
				parentDataProperty: "device_ids",
				rootData
			})) {
				vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.driver !== void 0) {
			if (typeof data.driver !== "string") {
				const err4 = {
					instancePath: instancePath + "/driver",
					schemaPath: "#/properties/driver/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.options !== void 0) {
			if (!validate20(data.options, {
				instancePath: instancePath + "/options",
				parentData: data,
				parentDataProperty: "options",
				rootData
			})) {
				vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate46.errors = vErrors;
	return errors === 0;
}
const schema67 = {
	"type": ["string", "array"],
	"items": {
		"type": ["string", "object"],
		"properties": {
			"path": { "type": "string" },
			"format": { "type": "string" },
			"required": { "$ref": "#/$defs/boolean" }
		},
		"patternProperties": { "^x-": {} },
		"additionalProperties": false,
		"required": ["path"]
	}
};
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data !== "string" && !Array.isArray(data)) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema67.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 !== "string" && !(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
				const err1 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/type",
					keyword: "type",
					params: { type: schema67.items.type }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.path === void 0) {
					const err2 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/required",
						keyword: "required",
						params: { missingProperty: "path" }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				for (const key0 in data0) if (!(key0 === "path" || key0 === "format" || key0 === "required" || pattern0.test(key0))) {
					const err3 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data0.path !== void 0) {
					if (typeof data0.path !== "string") {
						const err4 = {
							instancePath: instancePath + "/" + i0 + "/path",
							schemaPath: "#/items/properties/path/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
				if (data0.format !== void 0) {
					if (typeof data0.format !== "string") {
						const err5 = {
							instancePath: instancePath + "/" + i0 + "/format",
							schemaPath: "#/items/properties/format/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
				if (data0.required !== void 0) {
					let data3 = data0.required;
					if (typeof data3 !== "boolean" && typeof data3 !== "string") {
						const err6 = {
							instancePath: instancePath + "/" + i0 + "/required",
							schemaPath: "#/$defs/boolean/type",
							keyword: "type",
							params: { type: schema15.type }
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
					if (typeof data3 === "string") {
						if (!pattern6.test(data3)) {
							const err7 = {
								instancePath: instancePath + "/" + i0 + "/required",
								schemaPath: "#/$defs/boolean/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy](?:[Ee][Ss])?|[Nn][Oo]?|[Oo][Nn]|[Oo][Ff][Ff])$" }
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
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
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "capabilities" || key0 === "count" || key0 === "device_ids" || key0 === "driver" || key0 === "options" || pattern0.test(key0))) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.capabilities !== void 0) {
			if (!validate47(data.capabilities, {
				instancePath: instancePath + "/capabilities",
				parentData: data,
				parentDataProperty: "capabilities",
				rootData
			})) {
				vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
				errors = vErrors.length;
			}
		}
		if (data.count !== void 0) {
			let data1 = data.count;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)) && typeof data1 !== "string") {
				const err1 = {
					instancePath: instancePath + "/count",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: schema61.type }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (typeof data1 === "string") {
				if (!pattern74.test(data1)) {
					const err2 = {
						instancePath: instancePath + "/count",
						schemaPath: "#/$defs/count/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:all|-?[0-9]+)$" }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
		}
		if (data.device_ids !== void 0) {
			if (!validate22(data.device_ids, {
				instancePath: instancePath + "/device_ids",
				parentData: data,
				parentDataProperty: "device_ids",
				rootData
			})) {
				vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.driver !== void 0) {
			if (typeof data.driver !== "string") {
				const err3 = {
					instancePath: instancePath + "/driver",
					schemaPath: "#/properties/driver/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.options !== void 0) {
			if (!validate20(data.options, {
				instancePath: instancePath + "/options",
				parentData: data,
				parentDataProperty: "options",
				rootData
			})) {
				vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate67.errors = vErrors;
	return errors === 0;
}
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(func2$1.call(schema13.properties, key0) || pattern0.test(key0))) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.annotations !== void 0) {
			if (!validate20(data.annotations, {
				instancePath: instancePath + "/annotations",
				parentData: data,
				parentDataProperty: "annotations",
				rootData
			})) {
				vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
				errors = vErrors.length;
			}
		}
		if (data.attach !== void 0) {
			let data1 = data.attach;
			if (typeof data1 !== "boolean" && typeof data1 !== "string") {
				const err1 = {
					instancePath: instancePath + "/attach",
					schemaPath: "#/$defs/boolean/type",
					keyword: "type",
					params: { type: schema15.type }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (typeof data1 === "string") {
				if (!pattern6.test(data1)) {
					const err2 = {
						instancePath: instancePath + "/attach",
						schemaPath: "#/$defs/boolean/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy](?:[Ee][Ss])?|[Nn][Oo]?|[Oo][Nn]|[Oo][Ff][Ff])$" }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
		}
		if (data.build !== void 0) {
			let data2 = data.build;
			if (typeof data2 !== "string" && !(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
				const err3 = {
					instancePath: instancePath + "/build",
					schemaPath: "#/properties/build/type",
					keyword: "type",
					params: { type: schema13.properties.build.type }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				for (const key1 in data2) if (!(func2$1.call(schema13.properties.build.properties, key1) || pattern0.test(key1))) {
					const err4 = {
						instancePath: instancePath + "/build",
						schemaPath: "#/properties/build/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data2.context !== void 0) {
					if (typeof data2.context !== "string") {
						const err5 = {
							instancePath: instancePath + "/build/context",
							schemaPath: "#/properties/build/properties/context/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
				if (data2.dockerfile !== void 0) {
					if (typeof data2.dockerfile !== "string") {
						const err6 = {
							instancePath: instancePath + "/build/dockerfile",
							schemaPath: "#/properties/build/properties/dockerfile/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
				if (data2.dockerfile_inline !== void 0) {
					if (typeof data2.dockerfile_inline !== "string") {
						const err7 = {
							instancePath: instancePath + "/build/dockerfile_inline",
							schemaPath: "#/properties/build/properties/dockerfile_inline/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
				if (data2.entitlements !== void 0) {
					if (!validate22(data2.entitlements, {
						instancePath: instancePath + "/build/entitlements",
						parentData: data2,
						parentDataProperty: "entitlements",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.args !== void 0) {
					if (!validate20(data2.args, {
						instancePath: instancePath + "/build/args",
						parentData: data2,
						parentDataProperty: "args",
						rootData
					})) {
						vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ssh !== void 0) {
					if (!validate25$1(data2.ssh, {
						instancePath: instancePath + "/build/ssh",
						parentData: data2,
						parentDataProperty: "ssh",
						rootData
					})) {
						vErrors = vErrors === null ? validate25$1.errors : vErrors.concat(validate25$1.errors);
						errors = vErrors.length;
					}
				}
				if (data2.labels !== void 0) {
					if (!validate20(data2.labels, {
						instancePath: instancePath + "/build/labels",
						parentData: data2,
						parentDataProperty: "labels",
						rootData
					})) {
						vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
						errors = vErrors.length;
					}
				}
				if (data2.cache_from !== void 0) {
					if (!validate22(data2.cache_from, {
						instancePath: instancePath + "/build/cache_from",
						parentData: data2,
						parentDataProperty: "cache_from",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.cache_to !== void 0) {
					if (!validate22(data2.cache_to, {
						instancePath: instancePath + "/build/cache_to",
						parentData: data2,
						parentDataProperty: "cache_to",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.no_cache !== void 0) {
					let data12 = data2.no_cache;
					if (typeof data12 !== "boolean" && typeof data12 !== "string") {
						const err8 = {
							instancePath: instancePath + "/build/no_cache",
							schemaPath: "#/$defs/boolean/type",
							keyword: "type",
							params: { type: schema15.type }
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
					if (typeof data12 === "string") {
						if (!pattern6.test(data12)) {
							const err9 = {
								instancePath: instancePath + "/build/no_cache",
								schemaPath: "#/$defs/boolean/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy](?:[Ee][Ss])?|[Nn][Oo]?|[Oo][Nn]|[Oo][Ff][Ff])$" }
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
					}
				}
				if (data2.no_cache_filter !== void 0) {
					if (!validate15(data2.no_cache_filter, {
						instancePath: instancePath + "/build/no_cache_filter",
						parentData: data2,
						parentDataProperty: "no_cache_filter",
						rootData
					})) {
						vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
						errors = vErrors.length;
					}
				}
				if (data2.additional_contexts !== void 0) {
					if (!validate20(data2.additional_contexts, {
						instancePath: instancePath + "/build/additional_contexts",
						parentData: data2,
						parentDataProperty: "additional_contexts",
						rootData
					})) {
						vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
						errors = vErrors.length;
					}
				}
				if (data2.network !== void 0) {
					if (typeof data2.network !== "string") {
						const err10 = {
							instancePath: instancePath + "/build/network",
							schemaPath: "#/properties/build/properties/network/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
				if (data2.provenance !== void 0) {
					let data16 = data2.provenance;
					if (typeof data16 !== "string" && typeof data16 !== "boolean") {
						const err11 = {
							instancePath: instancePath + "/build/provenance",
							schemaPath: "#/properties/build/properties/provenance/type",
							keyword: "type",
							params: { type: schema13.properties.build.properties.provenance.type }
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
				if (data2.sbom !== void 0) {
					let data17 = data2.sbom;
					if (typeof data17 !== "string" && typeof data17 !== "boolean") {
						const err12 = {
							instancePath: instancePath + "/build/sbom",
							schemaPath: "#/properties/build/properties/sbom/type",
							keyword: "type",
							params: { type: schema13.properties.build.properties.sbom.type }
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
				if (data2.pull !== void 0) {
					let data18 = data2.pull;
					if (typeof data18 !== "boolean" && typeof data18 !== "string") {
						const err13 = {
							instancePath: instancePath + "/build/pull",
							schemaPath: "#/$defs/boolean/type",
							keyword: "type",
							params: { type: schema15.type }
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
					if (typeof data18 === "string") {
						if (!pattern6.test(data18)) {
							const err14 = {
								instancePath: instancePath + "/build/pull",
								schemaPath: "#/$defs/boolean/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy](?:[Ee][Ss])?|[Nn][Oo]?|[Oo][Nn]|[Oo][Ff][Ff])$" }
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
					}
				}
				if (data2.target !== void 0) {
					if (typeof data2.target !== "string") {
						const err15 = {
							instancePath: instancePath + "/build/target",
							schemaPath: "#/properties/build/properties/target/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
				if (data2.shm_size !== void 0) {
					let data20 = data2.shm_size;
					if (!(typeof data20 == "number" && isFinite(data20)) && typeof data20 !== "string") {
						const err16 = {
							instancePath: instancePath + "/build/shm_size",
							schemaPath: "#/$defs/size/type",
							keyword: "type",
							params: { type: schema20.type }
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
					if (typeof data20 === "string") {
						if (!pattern10$1.test(data20)) {
							const err17 = {
								instancePath: instancePath + "/build/shm_size",
								schemaPath: "#/$defs/size/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+) ?(?:[kKmMgGtTpP]?[iI]?[bB]?)$" }
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
					}
				}
				if (data2.extra_hosts !== void 0) {
					if (!validate32(data2.extra_hosts, {
						instancePath: instancePath + "/build/extra_hosts",
						parentData: data2,
						parentDataProperty: "extra_hosts",
						rootData
					})) {
						vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
						errors = vErrors.length;
					}
				}
				if (data2.isolation !== void 0) {
					if (typeof data2.isolation !== "string") {
						const err18 = {
							instancePath: instancePath + "/build/isolation",
							schemaPath: "#/properties/build/properties/isolation/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
				if (data2.privileged !== void 0) {
					let data23 = data2.privileged;
					if (typeof data23 !== "boolean" && typeof data23 !== "string") {
						const err19 = {
							instancePath: instancePath + "/build/privileged",
							schemaPath: "#/$defs/boolean/type",
							keyword: "type",
							params: { type: schema15.type }
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
					if (typeof data23 === "string") {
						if (!pattern6.test(data23)) {
							const err20 = {
								instancePath: instancePath + "/build/privileged",
								schemaPath: "#/$defs/boolean/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy](?:[Ee][Ss])?|[Nn][Oo]?|[Oo][Nn]|[Oo][Ff][Ff])$" }
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
					}
				}
				if (data2.secrets !== void 0) {
					if (!validate34(data2.secrets, {
						instancePath: instancePath + "/build/secrets",
						parentData: data2,
						parentDataProperty: "secrets",
						rootData
					})) {
						vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
						errors = vErrors.length;
					}
				}
				if (data2.tags !== void 0) {
					if (!validate22(data2.tags, {
						instancePath: instancePath + "/build/tags",
						parentData: data2,
						parentDataProperty: "tags",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data2.ulimits !== void 0) {
					if (!validate37(data2.ulimits, {
						instancePath: instancePath + "/build/ulimits",
						parentData: data2,
						parentDataProperty: "ulimits",
						rootData
					})) {
						vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
						errors = vErrors.length;
					}
				}
				if (data2.platforms !== void 0) {
					if (!validate22(data2.platforms, {
						instancePath: instancePath + "/build/platforms",
						parentData: data2,
						parentDataProperty: "platforms",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
			}
		}
		if (data.blkio_config !== void 0) {
			let data28 = data.blkio_config;
			if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
				for (const key2 in data28) if (!(key2 === "weight" || key2 === "weight_device" || key2 === "device_read_bps" || key2 === "device_read_iops" || key2 === "device_write_bps" || key2 === "device_write_iops" || pattern0.test(key2))) {
					const err21 = {
						instancePath: instancePath + "/blkio_config",
						schemaPath: "#/properties/blkio_config/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 }
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				if (data28.weight !== void 0) {
					let data29 = data28.weight;
					if (!(typeof data29 == "number" && !(data29 % 1) && !isNaN(data29) && isFinite(data29)) && typeof data29 !== "string") {
						const err22 = {
							instancePath: instancePath + "/blkio_config/weight",
							schemaPath: "#/$defs/integer/type",
							keyword: "type",
							params: { type: schema26.type }
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
					if (typeof data29 === "string") {
						if (!pattern17$1.test(data29)) {
							const err23 = {
								instancePath: instancePath + "/blkio_config/weight",
								schemaPath: "#/$defs/integer/pattern",
								keyword: "pattern",
								params: { pattern: "^[-+]?[0-9]+$" }
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
					}
				}
				if (data28.weight_device !== void 0) {
					let data30 = data28.weight_device;
					if (Array.isArray(data30)) {
						const len0 = data30.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data31 = data30[i0];
							if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
								for (const key3 in data31) if (!(key3 === "path" || key3 === "weight" || pattern0.test(key3))) {
									const err24 = {
										instancePath: instancePath + "/blkio_config/weight_device/" + i0,
										schemaPath: "#/properties/blkio_config/properties/weight_device/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key3 }
									};
									if (vErrors === null) vErrors = [err24];
									else vErrors.push(err24);
									errors++;
								}
								if (data31.path !== void 0) {
									if (typeof data31.path !== "string") {
										const err25 = {
											instancePath: instancePath + "/blkio_config/weight_device/" + i0 + "/path",
											schemaPath: "#/properties/blkio_config/properties/weight_device/items/properties/path/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err25];
										else vErrors.push(err25);
										errors++;
									}
								}
								if (data31.weight !== void 0) {
									let data33 = data31.weight;
									if (!(typeof data33 == "number" && !(data33 % 1) && !isNaN(data33) && isFinite(data33)) && typeof data33 !== "string") {
										const err26 = {
											instancePath: instancePath + "/blkio_config/weight_device/" + i0 + "/weight",
											schemaPath: "#/$defs/integer/type",
											keyword: "type",
											params: { type: schema26.type }
										};
										if (vErrors === null) vErrors = [err26];
										else vErrors.push(err26);
										errors++;
									}
									if (typeof data33 === "string") {
										if (!pattern17$1.test(data33)) {
											const err27 = {
												instancePath: instancePath + "/blkio_config/weight_device/" + i0 + "/weight",
												schemaPath: "#/$defs/integer/pattern",
												keyword: "pattern",
												params: { pattern: "^[-+]?[0-9]+$" }
											};
											if (vErrors === null) vErrors = [err27];
											else vErrors.push(err27);
											errors++;
										}
									}
								}
							} else {
								const err28 = {
									instancePath: instancePath + "/blkio_config/weight_device/" + i0,
									schemaPath: "#/properties/blkio_config/properties/weight_device/items/type",
									keyword: "type",
									params: { type: "object" }
								};
								if (vErrors === null) vErrors = [err28];
								else vErrors.push(err28);
								errors++;
							}
						}
					} else {
						const err29 = {
							instancePath: instancePath + "/blkio_config/weight_device",
							schemaPath: "#/properties/blkio_config/properties/weight_device/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
				}
				if (data28.device_read_bps !== void 0) {
					let data34 = data28.device_read_bps;
					if (Array.isArray(data34)) {
						const len1 = data34.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data35 = data34[i1];
							if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
								for (const key4 in data35) if (!(key4 === "path" || key4 === "rate" || pattern0.test(key4))) {
									const err30 = {
										instancePath: instancePath + "/blkio_config/device_read_bps/" + i1,
										schemaPath: "#/properties/blkio_config/properties/device_read_bps/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key4 }
									};
									if (vErrors === null) vErrors = [err30];
									else vErrors.push(err30);
									errors++;
								}
								if (data35.path !== void 0) {
									if (typeof data35.path !== "string") {
										const err31 = {
											instancePath: instancePath + "/blkio_config/device_read_bps/" + i1 + "/path",
											schemaPath: "#/properties/blkio_config/properties/device_read_bps/items/properties/path/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err31];
										else vErrors.push(err31);
										errors++;
									}
								}
								if (data35.rate !== void 0) {
									let data37 = data35.rate;
									if (!(typeof data37 == "number" && isFinite(data37)) && typeof data37 !== "string") {
										const err32 = {
											instancePath: instancePath + "/blkio_config/device_read_bps/" + i1 + "/rate",
											schemaPath: "#/$defs/size/type",
											keyword: "type",
											params: { type: schema20.type }
										};
										if (vErrors === null) vErrors = [err32];
										else vErrors.push(err32);
										errors++;
									}
									if (typeof data37 === "string") {
										if (!pattern10$1.test(data37)) {
											const err33 = {
												instancePath: instancePath + "/blkio_config/device_read_bps/" + i1 + "/rate",
												schemaPath: "#/$defs/size/pattern",
												keyword: "pattern",
												params: { pattern: "^(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+) ?(?:[kKmMgGtTpP]?[iI]?[bB]?)$" }
											};
											if (vErrors === null) vErrors = [err33];
											else vErrors.push(err33);
											errors++;
										}
									}
								}
							} else {
								const err34 = {
									instancePath: instancePath + "/blkio_config/device_read_bps/" + i1,
									schemaPath: "#/properties/blkio_config/properties/device_read_bps/items/type",
									keyword: "type",
									params: { type: "object" }
								};
								if (vErrors === null) vErrors = [err34];
								else vErrors.push(err34);
								errors++;
							}
						}
					} else {
						const err35 = {
							instancePath: instancePath + "/blkio_config/device_read_bps",
							schemaPath: "#/properties/blkio_config/properties/device_read_bps/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					}
				}
				if (data28.device_read_iops !== void 0) {
					let data38 = data28.device_read_iops;
					if (Array.isArray(data38)) {
						const len2 = data38.length;
						for (let i2 = 0; i2 < len2; i2++) {
							let data39 = data38[i2];
							if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
								for (const key5 in data39) if (!(key5 === "path" || key5 === "rate" || pattern0.test(key5))) {
									const err36 = {
										instancePath: instancePath + "/blkio_config/device_read_iops/" + i2,
										schemaPath: "#/properties/blkio_config/properties/device_read_iops/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key5 }
									};
									if (vErrors === null) vErrors = [err36];
									else vErrors.push(err36);
									errors++;
								}
								if (data39.path !== void 0) {
									if (typeof data39.path !== "string") {
										const err37 = {
											instancePath: instancePath + "/blkio_config/device_read_iops/" + i2 + "/path",
											schemaPath: "#/properties/blkio_config/properties/device_read_iops/items/properties/path/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err37];
										else vErrors.push(err37);
										errors++;
									}
								}
								if (data39.rate !== void 0) {
									let data41 = data39.rate;
									if (!(typeof data41 == "number" && !(data41 % 1) && !isNaN(data41) && isFinite(data41)) && typeof data41 !== "string") {
										const err38 = {
											instancePath: instancePath + "/blkio_config/device_read_iops/" + i2 + "/rate",
											schemaPath: "#/$defs/integer/type",
											keyword: "type",
											params: { type: schema26.type }
										};
										if (vErrors === null) vErrors = [err38];
										else vErrors.push(err38);
										errors++;
									}
									if (typeof data41 === "string") {
										if (!pattern17$1.test(data41)) {
											const err39 = {
												instancePath: instancePath + "/blkio_config/device_read_iops/" + i2 + "/rate",
												schemaPath: "#/$defs/integer/pattern",
												keyword: "pattern",
												params: { pattern: "^[-+]?[0-9]+$" }
											};
											if (vErrors === null) vErrors = [err39];
											else vErrors.push(err39);
											errors++;
										}
									}
								}
							} else {
								const err40 = {
									instancePath: instancePath + "/blkio_config/device_read_iops/" + i2,
									schemaPath: "#/properties/blkio_config/properties/device_read_iops/items/type",
									keyword: "type",
									params: { type: "object" }
								};
								if (vErrors === null) vErrors = [err40];
								else vErrors.push(err40);
								errors++;
							}
						}
					} else {
						const err41 = {
							instancePath: instancePath + "/blkio_config/device_read_iops",
							schemaPath: "#/properties/blkio_config/properties/device_read_iops/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err41];
						else vErrors.push(err41);
						errors++;
					}
				}
				if (data28.device_write_bps !== void 0) {
					let data42 = data28.device_write_bps;
					if (Array.isArray(data42)) {
						const len3 = data42.length;
						for (let i3 = 0; i3 < len3; i3++) {
							let data43 = data42[i3];
							if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
								for (const key6 in data43) if (!(key6 === "path" || key6 === "rate" || pattern0.test(key6))) {
									const err42 = {
										instancePath: instancePath + "/blkio_config/device_write_bps/" + i3,
										schemaPath: "#/properties/blkio_config/properties/device_write_bps/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key6 }
									};
									if (vErrors === null) vErrors = [err42];
									else vErrors.push(err42);
									errors++;
								}
								if (data43.path !== void 0) {
									if (typeof data43.path !== "string") {
										const err43 = {
											instancePath: instancePath + "/blkio_config/device_write_bps/" + i3 + "/path",
											schemaPath: "#/properties/blkio_config/properties/device_write_bps/items/properties/path/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err43];
										else vErrors.push(err43);
										errors++;
									}
								}
								if (data43.rate !== void 0) {
									let data45 = data43.rate;
									if (!(typeof data45 == "number" && isFinite(data45)) && typeof data45 !== "string") {
										const err44 = {
											instancePath: instancePath + "/blkio_config/device_write_bps/" + i3 + "/rate",
											schemaPath: "#/$defs/size/type",
											keyword: "type",
											params: { type: schema20.type }
										};
										if (vErrors === null) vErrors = [err44];
										else vErrors.push(err44);
										errors++;
									}
									if (typeof data45 === "string") {
										if (!pattern10$1.test(data45)) {
											const err45 = {
												instancePath: instancePath + "/blkio_config/device_write_bps/" + i3 + "/rate",
												schemaPath: "#/$defs/size/pattern",
												keyword: "pattern",
												params: { pattern: "^(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+) ?(?:[kKmMgGtTpP]?[iI]?[bB]?)$" }
											};
											if (vErrors === null) vErrors = [err45];
											else vErrors.push(err45);
											errors++;
										}
									}
								}
							} else {
								const err46 = {
									instancePath: instancePath + "/blkio_config/device_write_bps/" + i3,
									schemaPath: "#/properties/blkio_config/properties/device_write_bps/items/type",
									keyword: "type",
									params: { type: "object" }
								};
								if (vErrors === null) vErrors = [err46];
								else vErrors.push(err46);
								errors++;
							}
						}
					} else {
						const err47 = {
							instancePath: instancePath + "/blkio_config/device_write_bps",
							schemaPath: "#/properties/blkio_config/properties/device_write_bps/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err47];
						else vErrors.push(err47);
						errors++;
					}
				}
				if (data28.device_write_iops !== void 0) {
					let data46 = data28.device_write_iops;
					if (Array.isArray(data46)) {
						const len4 = data46.length;
						for (let i4 = 0; i4 < len4; i4++) {
							let data47 = data46[i4];
							if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
								for (const key7 in data47) if (!(key7 === "path" || key7 === "rate" || pattern0.test(key7))) {
									const err48 = {
										instancePath: instancePath + "/blkio_config/device_write_iops/" + i4,
										schemaPath: "#/properties/blkio_config/properties/device_write_iops/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key7 }
									};
									if (vErrors === null) vErrors = [err48];
									else vErrors.push(err48);
									errors++;
								}
								if (data47.path !== void 0) {
									if (typeof data47.path !== "string") {
										const err49 = {
											instancePath: instancePath + "/blkio_config/device_write_iops/" + i4 + "/path",
											schemaPath: "#/properties/blkio_config/properties/device_write_iops/items/properties/path/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err49];
										else vErrors.push(err49);
										errors++;
									}
								}
								if (data47.rate !== void 0) {
									let data49 = data47.rate;
									if (!(typeof data49 == "number" && !(data49 % 1) && !isNaN(data49) && isFinite(data49)) && typeof data49 !== "string") {
										const err50 = {
											instancePath: instancePath + "/blkio_config/device_write_iops/" + i4 + "/rate",
											schemaPath: "#/$defs/integer/type",
											keyword: "type",
											params: { type: schema26.type }
										};
										if (vErrors === null) vErrors = [err50];
										else vErrors.push(err50);
										errors++;
									}
									if (typeof data49 === "string") {
										if (!pattern17$1.test(data49)) {
											const err51 = {
												instancePath: instancePath + "/blkio_config/device_write_iops/" + i4 + "/rate",
												schemaPath: "#/$defs/integer/pattern",
												keyword: "pattern",
												params: { pattern: "^[-+]?[0-9]+$" }
											};
											if (vErrors === null) vErrors = [err51];
											else vErrors.push(err51);
											errors++;
										}
									}
								}
							} else {
								const err52 = {
									instancePath: instancePath + "/blkio_config/device_write_iops/" + i4,
									schemaPath: "#/properties/blkio_config/properties/device_write_iops/items/type",
									keyword: "type",
									params: { type: "object" }
								};
								if (vErrors === null) vErrors = [err52];
								else vErrors.push(err52);
								errors++;
							}
						}
					} else {
						const err53 = {
							instancePath: instancePath + "/blkio_config/device_write_iops",
							schemaPath: "#/properties/blkio_config/properties/device_write_iops/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err53];
						else vErrors.push(err53);
						errors++;
					}
				}
			} else {
				const err54 = {
					instancePath: instancePath + "/blkio_config",
					schemaPath: "#/properties/blkio_config/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err54];
				else vErrors.push(err54);
				errors++;
			}
		}
		if (data.cap_add !== void 0) {
			if (!validate22(data.cap_add, {
				instancePath: instancePath + "/cap_add",
				parentData: data,
				parentDataProperty: "cap_add",
				rootData
			})) {
				vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.cap_drop !== void 0) {
			if (!validate22(data.cap_drop, {
				instancePath: instancePath + "/cap_drop",
				parentData: data,
				parentDataProperty: "cap_drop",
				rootData
			})) {
				vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.cgroup !== void 0) {
			let data52 = data.cgroup;
			if (!(data52 === "host" || data52 === "private")) {
				const err55 = {
					instancePath: instancePath + "/cgroup",
					schemaPath: "#/properties/cgroup/enum",
					keyword: "enum",
					params: { allowedValues: schema13.properties.cgroup.enum }
				};
				if (vErrors === null) vErrors = [err55];
				else vErrors.push(err55);
				errors++;
			}
		}
		if (data.cgroup_parent !== void 0) {
			if (typeof data.cgroup_parent !== "string") {
				const err56 = {
					instancePath: instancePath + "/cgroup_parent",
					schemaPath: "#/properties/cgroup_parent/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err56];
				else vErrors.push(err56);
				errors++;
			}
		}
		if (data.command !== void 0) {
			if (!validate42(data.command, {
				instancePath: instancePath + "/command",
				parentData: data,
				parentDataProperty: "command",
				rootData
			})) {
				vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
				errors = vErrors.length;
			}
		}
		if (data.configs !== void 0) {
			if (!validate34(data.configs, {
				instancePath: instancePath + "/configs",
				parentData: data,
				parentDataProperty: "configs",
				rootData
			})) {
				vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
				errors = vErrors.length;
			}
		}
		if (data.container_name !== void 0) {
			let data56 = data.container_name;
			if (typeof data56 === "string") {
				if (!pattern34.test(data56)) {
					const err57 = {
						instancePath: instancePath + "/container_name",
						schemaPath: "#/$defs/containerName/pattern",
						keyword: "pattern",
						params: { pattern: "^/?[a-zA-Z0-9][a-zA-Z0-9_.-]*$" }
					};
					if (vErrors === null) vErrors = [err57];
					else vErrors.push(err57);
					errors++;
				}
			} else {
				const err58 = {
					instancePath: instancePath + "/container_name",
					schemaPath: "#/$defs/containerName/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err58];
				else vErrors.push(err58);
				errors++;
			}
		}
		if (data.cpu_count !== void 0) {
			let data57 = data.cpu_count;
			if (!(typeof data57 == "number" && !(data57 % 1) && !isNaN(data57) && isFinite(data57)) && typeof data57 !== "string") {
				const err59 = {
					instancePath: instancePath + "/cpu_count",
					schemaPath: "#/$defs/integer/type",
					keyword: "type",
					params: { type: schema26.type }
				};
				if (vErrors === null) vErrors = [err59];
				else vErrors.push(err59);
				errors++;
			}
			if (typeof data57 === "string") {
				if (!pattern17$1.test(data57)) {
					const err60 = {
						instancePath: instancePath + "/cpu_count",
						schemaPath: "#/$defs/integer/pattern",
						keyword: "pattern",
						params: { pattern: "^[-+]?[0-9]+$" }
					};
					if (vErrors === null) vErrors = [err60];
					else vErrors.push(err60);
					errors++;
				}
			}
		}
		if (data.cpu_percent !== void 0) {
			let data58 = data.cpu_percent;
			if (!(typeof data58 == "number" && !(data58 % 1) && !isNaN(data58) && isFinite(data58)) && typeof data58 !== "string") {
				const err61 = {
					instancePath: instancePath + "/cpu_percent",
					schemaPath: "#/properties/cpu_percent/type",
					keyword: "type",
					params: { type: schema13.properties.cpu_percent.type }
				};
				if (vErrors === null) vErrors = [err61];
				else vErrors.push(err61);
				errors++;
			}
			if (typeof data58 == "number" && isFinite(data58)) {
				if (data58 > 100 || isNaN(data58)) {
					const err62 = {
						instancePath: instancePath + "/cpu_percent",
						schemaPath: "#/properties/cpu_percent/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						}
					};
					if (vErrors === null) vErrors = [err62];
					else vErrors.push(err62);
					errors++;
				}
				if (data58 < 0 || isNaN(data58)) {
					const err63 = {
						instancePath: instancePath + "/cpu_percent",
						schemaPath: "#/properties/cpu_percent/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err63];
					else vErrors.push(err63);
					errors++;
				}
			}
			if (typeof data58 === "string") {
				if (!pattern13$1.test(data58)) {
					const err64 = {
						instancePath: instancePath + "/cpu_percent",
						schemaPath: "#/properties/cpu_percent/pattern",
						keyword: "pattern",
						params: { pattern: "^[-+]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?$" }
					};
					if (vErrors === null) vErrors = [err64];
					else vErrors.push(err64);
					errors++;
				}
			}
		}
		if (data.cpu_shares !== void 0) {
			let data59 = data.cpu_shares;
			if (!(typeof data59 == "number" && isFinite(data59)) && typeof data59 !== "string") {
				const err65 = {
					instancePath: instancePath + "/cpu_shares",
					schemaPath: "#/$defs/number/type",
					keyword: "type",
					params: { type: schema24.type }
				};
				if (vErrors === null) vErrors = [err65];
				else vErrors.push(err65);
				errors++;
			}
			if (typeof data59 === "string") {
				if (!pattern13$1.test(data59)) {
					const err66 = {
						instancePath: instancePath + "/cpu_shares",
						schemaPath: "#/$defs/number/pattern",
						keyword: "pattern",
						params: { pattern: "^[-+]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?$" }
					};
					if (vErrors === null) vErrors = [err66];
					else vErrors.push(err66);
					errors++;
				}
			}
		}
		if (data.cpu_quota !== void 0) {
			let data60 = data.cpu_quota;
			if (!(typeof data60 == "number" && !(data60 % 1) && !isNaN(data60) && isFinite(data60)) && typeof data60 !== "string") {
				const err67 = {
					instancePath: instancePath + "/cpu_quota",
					schemaPath: "#/$defs/integer/type",
					keyword: "type",
					params: { type: schema26.type }
				};
				if (vErrors === null) vErrors = [err67];
				else vErrors.push(err67);
				errors++;
			}
			if (typeof data60 === "string") {
				if (!pattern17$1.test(data60)) {
					const err68 = {
						instancePath: instancePath + "/cpu_quota",
						schemaPath: "#/$defs/integer/pattern",
						keyword: "pattern",
						params: { pattern: "^[-+]?[0-9]+$" }
					};
					if (vErrors === null) vErrors = [err68];
					else vErrors.push(err68);
					errors++;
				}
			}
		}
		if (data.cpu_period !== void 0) {
			let data61 = data.cpu_period;
			if (!(typeof data61 == "number" && !(data61 % 1) && !isNaN(data61) && isFinite(data61)) && typeof data61 !== "string") {
				const err69 = {
					instancePath: instancePath + "/cpu_period",
					schemaPath: "#/$defs/integer/type",
					keyword: "type",
					params: { type: schema26.type }
				};
				if (vErrors === null) vErrors = [err69];
				else vErrors.push(err69);
				errors++;
			}
			if (typeof data61 === "string") {
				if (!pattern17$1.test(data61)) {
					const err70 = {
						instancePath: instancePath + "/cpu_period",
						schemaPath: "#/$defs/integer/pattern",
						keyword: "pattern",
						params: { pattern: "^[-+]?[0-9]+$" }
					};
					if (vErrors === null) vErrors = [err70];
					else vErrors.push(err70);
					errors++;
				}
			}
		}
		if (data.cpu_rt_period !== void 0) {
			let data62 = data.cpu_rt_period;
			if (!(typeof data62 == "number" && !(data62 % 1) && !isNaN(data62) && isFinite(data62)) && typeof data62 !== "string") {
				const err71 = {
					instancePath: instancePath + "/cpu_rt_period",
					schemaPath: "#/$defs/integer/type",
					keyword: "type",
					params: { type: schema26.type }
				};
				if (vErrors === null) vErrors = [err71];
				else vErrors.push(err71);
				errors++;
			}
			if (typeof data62 === "string") {
				if (!pattern17$1.test(data62)) {
					const err72 = {
						instancePath: instancePath + "/cpu_rt_period",
						schemaPath: "#/$defs/integer/pattern",
						keyword: "pattern",
						params: { pattern: "^[-+]?[0-9]+$" }
					};
					if (vErrors === null) vErrors = [err72];
					else vErrors.push(err72);
					errors++;
				}
			}
		}
		if (data.cpu_rt_runtime !== void 0) {
			let data63 = data.cpu_rt_runtime;
			if (!(typeof data63 == "number" && !(data63 % 1) && !isNaN(data63) && isFinite(data63)) && typeof data63 !== "string") {
				const err73 = {
					instancePath: instancePath + "/cpu_rt_runtime",
					schemaPath: "#/$defs/integer/type",
					keyword: "type",
					params: { type: schema26.type }
				};
				if (vErrors === null) vErrors = [err73];
				else vErrors.push(err73);
				errors++;
			}
			if (typeof data63 === "string") {
				if (!pattern17$1.test(data63)) {
					const err74 = {
						instancePath: instancePath + "/cpu_rt_runtime",
						schemaPath: "#/$defs/integer/pattern",
						keyword: "pattern",
						params: { pattern: "^[-+]?[0-9]+$" }
					};
					if (vErrors === null) vErrors = [err74];
					else vErrors.push(err74);
					errors++;
				}
			}
		}
		if (data.cpus !== void 0) {
			let data64 = data.cpus;
			if (!(typeof data64 == "number" && isFinite(data64)) && typeof data64 !== "string") {
				const err75 = {
					instancePath: instancePath + "/cpus",
					schemaPath: "#/$defs/number/type",
					keyword: "type",
					params: { type: schema24.type }
				};
				if (vErrors === null) vErrors = [err75];
				else vErrors.push(err75);
				errors++;
			}
			if (typeof data64 === "string") {
				if (!pattern13$1.test(data64)) {
					const err76 = {
						instancePath: instancePath + "/cpus",
						schemaPath: "#/$defs/number/pattern",
						keyword: "pattern",
						params: { pattern: "^[-+]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?$" }
					};
					if (vErrors === null) vErrors = [err76];
					else vErrors.push(err76);
					errors++;
				}
			}
		}
		if (data.cpuset !== void 0) {
			if (typeof data.cpuset !== "string") {
				const err77 = {
					instancePath: instancePath + "/cpuset",
					schemaPath: "#/properties/cpuset/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err77];
				else vErrors.push(err77);
				errors++;
			}
		}
		if (data.credential_spec !== void 0) {
			let data66 = data.credential_spec;
			if (data66 && typeof data66 == "object" && !Array.isArray(data66)) {
				for (const key8 in data66) if (!(key8 === "config" || key8 === "file" || key8 === "registry" || pattern0.test(key8))) {
					const err78 = {
						instancePath: instancePath + "/credential_spec",
						schemaPath: "#/properties/credential_spec/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key8 }
					};
					if (vErrors === null) vErrors = [err78];
					else vErrors.push(err78);
					errors++;
				}
				if (data66.config !== void 0) {
					if (typeof data66.config !== "string") {
						const err79 = {
							instancePath: instancePath + "/credential_spec/config",
							schemaPath: "#/properties/credential_spec/properties/config/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err79];
						else vErrors.push(err79);
						errors++;
					}
				}
				if (data66.file !== void 0) {
					if (typeof data66.file !== "string") {
						const err80 = {
							instancePath: instancePath + "/credential_spec/file",
							schemaPath: "#/properties/credential_spec/properties/file/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err80];
						else vErrors.push(err80);
						errors++;
					}
				}
				if (data66.registry !== void 0) {
					if (typeof data66.registry !== "string") {
						const err81 = {
							instancePath: instancePath + "/credential_spec/registry",
							schemaPath: "#/properties/credential_spec/properties/registry/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err81];
						else vErrors.push(err81);
						errors++;
					}
				}
			} else {
				const err82 = {
					instancePath: instancePath + "/credential_spec",
					schemaPath: "#/properties/credential_spec/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err82];
				else vErrors.push(err82);
				errors++;
			}
		}
		if (data.depends_on !== void 0) {
			let data70 = data.depends_on;
			if (!data70 || typeof data70 != "object") {
				const err83 = {
					instancePath: instancePath + "/depends_on",
					schemaPath: "#/properties/depends_on/type",
					keyword: "type",
					params: { type: schema13.properties.depends_on.type }
				};
				if (vErrors === null) vErrors = [err83];
				else vErrors.push(err83);
				errors++;
			}
			if (Array.isArray(data70)) {
				const len5 = data70.length;
				for (let i5 = 0; i5 < len5; i5++) if (typeof data70[i5] !== "string") {
					const err84 = {
						instancePath: instancePath + "/depends_on/" + i5,
						schemaPath: "#/properties/depends_on/items/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err84];
					else vErrors.push(err84);
					errors++;
				}
				let i6 = data70.length;
				let j0;
				if (i6 > 1) {
					const indices0 = {};
					for (; i6--;) {
						let item0 = data70[i6];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err85 = {
								instancePath: instancePath + "/depends_on",
								schemaPath: "#/properties/depends_on/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i6,
									j: j0
								}
							};
							if (vErrors === null) vErrors = [err85];
							else vErrors.push(err85);
							errors++;
							break;
						}
						indices0[item0] = i6;
					}
				}
			}
			if (data70 && typeof data70 == "object" && !Array.isArray(data70)) {
				for (const key9 in data70) if (!(pattern2.test(key9) || pattern0.test(key9))) {
					const err86 = {
						instancePath: instancePath + "/depends_on",
						schemaPath: "#/properties/depends_on/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key9 }
					};
					if (vErrors === null) vErrors = [err86];
					else vErrors.push(err86);
					errors++;
				}
				for (const key10 in data70) if (pattern2.test(key10)) {
					let data72 = data70[key10];
					if (data72 && typeof data72 == "object" && !Array.isArray(data72)) {
						if (data72.condition === void 0) {
							const err87 = {
								instancePath: instancePath + "/depends_on/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/depends_on/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/required",
								keyword: "required",
								params: { missingProperty: "condition" }
							};
							if (vErrors === null) vErrors = [err87];
							else vErrors.push(err87);
							errors++;
						}
						for (const key11 in data72) if (!(key11 === "condition" || key11 === "restart" || key11 === "required" || pattern0.test(key11))) {
							const err88 = {
								instancePath: instancePath + "/depends_on/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/depends_on/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key11 }
							};
							if (vErrors === null) vErrors = [err88];
							else vErrors.push(err88);
							errors++;
						}
						if (data72.condition !== void 0) {
							let data73 = data72.condition;
							if (!(data73 === "service_started" || data73 === "service_healthy" || data73 === "service_completed_successfully")) {
								const err89 = {
									instancePath: instancePath + "/depends_on/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/condition",
									schemaPath: "#/properties/depends_on/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/condition/enum",
									keyword: "enum",
									params: { allowedValues: schema13.properties.depends_on.patternProperties["^[a-zA-Z0-9._-]+$"].properties.condition.enum }
								};
								if (vErrors === null) vErrors = [err89];
								else vErrors.push(err89);
								errors++;
							}
						}
						if (data72.restart !== void 0) {
							let data74 = data72.restart;
							if (typeof data74 !== "boolean" && typeof data74 !== "string") {
								const err90 = {
									instancePath: instancePath + "/depends_on/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/restart",
									schemaPath: "#/$defs/boolean/type",
									keyword: "type",
									params: { type: schema15.type }
								};
								if (vErrors === null) vErrors = [err90];
								else vErrors.push(err90);
								errors++;
							}
							if (typeof data74 === "string") {
								if (!pattern6.test(data74)) {
									const err91 = {
										instancePath: instancePath + "/depends_on/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/restart",
										schemaPath: "#/$defs/boolean/pattern",
										keyword: "pattern",
										params: { pattern: "^(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy](?:[Ee][Ss])?|[Nn][Oo]?|[Oo][Nn]|[Oo][Ff][Ff])$" }
									};
									if (vErrors === null) vErrors = [err91];
									else vErrors.push(err91);
									errors++;
								}
							}
						}
						if (data72.required !== void 0) {
							if (typeof data72.required !== "boolean") {
								const err92 = {
									instancePath: instancePath + "/depends_on/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/required",
									schemaPath: "#/properties/depends_on/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/required/type",
									keyword: "type",
									params: { type: "boolean" }
								};
								if (vErrors === null) vErrors = [err92];
								else vErrors.push(err92);
								errors++;
							}
						}
					} else {
						const err93 = {
							instancePath: instancePath + "/depends_on/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/depends_on/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err93];
						else vErrors.push(err93);
						errors++;
					}
				}
			}
		}
		if (data.deploy !== void 0) {
			let data76 = data.deploy;
			if (!(data76 && typeof data76 == "object" && !Array.isArray(data76)) && data76 !== null) {
				const err94 = {
					instancePath: instancePath + "/deploy",
					schemaPath: "#/properties/deploy/type",
					keyword: "type",
					params: { type: schema13.properties.deploy.type }
				};
				if (vErrors === null) vErrors = [err94];
				else vErrors.push(err94);
				errors++;
			}
			if (data76 && typeof data76 == "object" && !Array.isArray(data76)) {
				for (const key13 in data76) if (!(func2$1.call(schema13.properties.deploy.properties, key13) || pattern0.test(key13))) {
					const err95 = {
						instancePath: instancePath + "/deploy",
						schemaPath: "#/properties/deploy/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key13 }
					};
					if (vErrors === null) vErrors = [err95];
					else vErrors.push(err95);
					errors++;
				}
				if (data76.mode !== void 0) {
					if (typeof data76.mode !== "string") {
						const err96 = {
							instancePath: instancePath + "/deploy/mode",
							schemaPath: "#/properties/deploy/properties/mode/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err96];
						else vErrors.push(err96);
						errors++;
					}
				}
				if (data76.endpoint_mode !== void 0) {
					if (typeof data76.endpoint_mode !== "string") {
						const err97 = {
							instancePath: instancePath + "/deploy/endpoint_mode",
							schemaPath: "#/properties/deploy/properties/endpoint_mode/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err97];
						else vErrors.push(err97);
						errors++;
					}
				}
				if (data76.replicas !== void 0) {
					let data79 = data76.replicas;
					if (!(typeof data79 == "number" && !(data79 % 1) && !isNaN(data79) && isFinite(data79)) && typeof data79 !== "string") {
						const err98 = {
							instancePath: instancePath + "/deploy/replicas",
							schemaPath: "#/$defs/integer/type",
							keyword: "type",
							params: { type: schema26.type }
						};
						if (vErrors === null) vErrors = [err98];
						else vErrors.push(err98);
						errors++;
					}
					if (typeof data79 === "string") {
						if (!pattern17$1.test(data79)) {
							const err99 = {
								instancePath: instancePath + "/deploy/replicas",
								schemaPath: "#/$defs/integer/pattern",
								keyword: "pattern",
								params: { pattern: "^[-+]?[0-9]+$" }
							};
							if (vErrors === null) vErrors = [err99];
							else vErrors.push(err99);
							errors++;
						}
					}
				}
				if (data76.labels !== void 0) {
					if (!validate20(data76.labels, {
						instancePath: instancePath + "/deploy/labels",
						parentData: data76,
						parentDataProperty: "labels",
						rootData
					})) {
						vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
						errors = vErrors.length;
					}
				}
				if (data76.rollback_config !== void 0) {
					let data81 = data76.rollback_config;
					if (!(data81 && typeof data81 == "object" && !Array.isArray(data81)) && data81 !== null) {
						const err100 = {
							instancePath: instancePath + "/deploy/rollback_config",
							schemaPath: "#/properties/deploy/properties/rollback_config/type",
							keyword: "type",
							params: { type: schema13.properties.deploy.properties.rollback_config.type }
						};
						if (vErrors === null) vErrors = [err100];
						else vErrors.push(err100);
						errors++;
					}
					if (data81 && typeof data81 == "object" && !Array.isArray(data81)) {
						for (const key14 in data81) if (!(key14 === "parallelism" || key14 === "delay" || key14 === "failure_action" || key14 === "monitor" || key14 === "max_failure_ratio" || key14 === "order" || pattern0.test(key14))) {
							const err101 = {
								instancePath: instancePath + "/deploy/rollback_config",
								schemaPath: "#/properties/deploy/properties/rollback_config/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key14 }
							};
							if (vErrors === null) vErrors = [err101];
							else vErrors.push(err101);
							errors++;
						}
						if (data81.parallelism !== void 0) {
							let data82 = data81.parallelism;
							if (!(typeof data82 == "number" && !(data82 % 1) && !isNaN(data82) && isFinite(data82)) && typeof data82 !== "string") {
								const err102 = {
									instancePath: instancePath + "/deploy/rollback_config/parallelism",
									schemaPath: "#/$defs/integer/type",
									keyword: "type",
									params: { type: schema26.type }
								};
								if (vErrors === null) vErrors = [err102];
								else vErrors.push(err102);
								errors++;
							}
							if (typeof data82 === "string") {
								if (!pattern17$1.test(data82)) {
									const err103 = {
										instancePath: instancePath + "/deploy/rollback_config/parallelism",
										schemaPath: "#/$defs/integer/pattern",
										keyword: "pattern",
										params: { pattern: "^[-+]?[0-9]+$" }
									};
									if (vErrors === null) vErrors = [err103];
									else vErrors.push(err103);
									errors++;
								}
							}
						}
						if (data81.delay !== void 0) {
							let data83 = data81.delay;
							if (typeof data83 === "string") {
								if (!pattern54.test(data83)) {
									const err104 = {
										instancePath: instancePath + "/deploy/rollback_config/delay",
										schemaPath: "#/$defs/duration/pattern",
										keyword: "pattern",
										params: { pattern: "^(?:0|[-+]?(?:(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:ns|us|µs|μs|ms|s|m|h|d|w))+)$" }
									};
									if (vErrors === null) vErrors = [err104];
									else vErrors.push(err104);
									errors++;
								}
							} else {
								const err105 = {
									instancePath: instancePath + "/deploy/rollback_config/delay",
									schemaPath: "#/$defs/duration/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err105];
								else vErrors.push(err105);
								errors++;
							}
						}
						if (data81.failure_action !== void 0) {
							if (typeof data81.failure_action !== "string") {
								const err106 = {
									instancePath: instancePath + "/deploy/rollback_config/failure_action",
									schemaPath: "#/properties/deploy/properties/rollback_config/properties/failure_action/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err106];
								else vErrors.push(err106);
								errors++;
							}
						}
						if (data81.monitor !== void 0) {
							let data85 = data81.monitor;
							if (typeof data85 === "string") {
								if (!pattern54.test(data85)) {
									const err107 = {
										instancePath: instancePath + "/deploy/rollback_config/monitor",
										schemaPath: "#/$defs/duration/pattern",
										keyword: "pattern",
										params: { pattern: "^(?:0|[-+]?(?:(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:ns|us|µs|μs|ms|s|m|h|d|w))+)$" }
									};
									if (vErrors === null) vErrors = [err107];
									else vErrors.push(err107);
									errors++;
								}
							} else {
								const err108 = {
									instancePath: instancePath + "/deploy/rollback_config/monitor",
									schemaPath: "#/$defs/duration/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err108];
								else vErrors.push(err108);
								errors++;
							}
						}
						if (data81.max_failure_ratio !== void 0) {
							let data86 = data81.max_failure_ratio;
							if (!(typeof data86 == "number" && isFinite(data86)) && typeof data86 !== "string") {
								const err109 = {
									instancePath: instancePath + "/deploy/rollback_config/max_failure_ratio",
									schemaPath: "#/$defs/number/type",
									keyword: "type",
									params: { type: schema24.type }
								};
								if (vErrors === null) vErrors = [err109];
								else vErrors.push(err109);
								errors++;
							}
							if (typeof data86 === "string") {
								if (!pattern13$1.test(data86)) {
									const err110 = {
										instancePath: instancePath + "/deploy/rollback_config/max_failure_ratio",
										schemaPath: "#/$defs/number/pattern",
										keyword: "pattern",
										params: { pattern: "^[-+]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?$" }
									};
									if (vErrors === null) vErrors = [err110];
									else vErrors.push(err110);
									errors++;
								}
							}
						}
						if (data81.order !== void 0) {
							let data87 = data81.order;
							if (!(data87 === "start-first" || data87 === "stop-first")) {
								const err111 = {
									instancePath: instancePath + "/deploy/rollback_config/order",
									schemaPath: "#/properties/deploy/properties/rollback_config/properties/order/enum",
									keyword: "enum",
									params: { allowedValues: schema13.properties.deploy.properties.rollback_config.properties.order.enum }
								};
								if (vErrors === null) vErrors = [err111];
								else vErrors.push(err111);
								errors++;
							}
						}
					}
				}
				if (data76.update_config !== void 0) {
					let data88 = data76.update_config;
					if (!(data88 && typeof data88 == "object" && !Array.isArray(data88)) && data88 !== null) {
						const err112 = {
							instancePath: instancePath + "/deploy/update_config",
							schemaPath: "#/properties/deploy/properties/update_config/type",
							keyword: "type",
							params: { type: schema13.properties.deploy.properties.update_config.type }
						};
						if (vErrors === null) vErrors = [err112];
						else vErrors.push(err112);
						errors++;
					}
					if (data88 && typeof data88 == "object" && !Array.isArray(data88)) {
						for (const key15 in data88) if (!(key15 === "parallelism" || key15 === "delay" || key15 === "failure_action" || key15 === "monitor" || key15 === "max_failure_ratio" || key15 === "order" || pattern0.test(key15))) {
							const err113 = {
								instancePath: instancePath + "/deploy/update_config",
								schemaPath: "#/properties/deploy/properties/update_config/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key15 }
							};
							if (vErrors === null) vErrors = [err113];
							else vErrors.push(err113);
							errors++;
						}
						if (data88.parallelism !== void 0) {
							let data89 = data88.parallelism;
							if (!(typeof data89 == "number" && !(data89 % 1) && !isNaN(data89) && isFinite(data89)) && typeof data89 !== "string") {
								const err114 = {
									instancePath: instancePath + "/deploy/update_config/parallelism",
									schemaPath: "#/$defs/integer/type",
									keyword: "type",
									params: { type: schema26.type }
								};
								if (vErrors === null) vErrors = [err114];
								else vErrors.push(err114);
								errors++;
							}
							if (typeof data89 === "string") {
								if (!pattern17$1.test(data89)) {
									const err115 = {
										instancePath: instancePath + "/deploy/update_config/parallelism",
										schemaPath: "#/$defs/integer/pattern",
										keyword: "pattern",
										params: { pattern: "^[-+]?[0-9]+$" }
									};
									if (vErrors === null) vErrors = [err115];
									else vErrors.push(err115);
									errors++;
								}
							}
						}
						if (data88.delay !== void 0) {
							let data90 = data88.delay;
							if (typeof data90 === "string") {
								if (!pattern54.test(data90)) {
									const err116 = {
										instancePath: instancePath + "/deploy/update_config/delay",
										schemaPath: "#/$defs/duration/pattern",
										keyword: "pattern",
										params: { pattern: "^(?:0|[-+]?(?:(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:ns|us|µs|μs|ms|s|m|h|d|w))+)$" }
									};
									if (vErrors === null) vErrors = [err116];
									else vErrors.push(err116);
									errors++;
								}
							} else {
								const err117 = {
									instancePath: instancePath + "/deploy/update_config/delay",
									schemaPath: "#/$defs/duration/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err117];
								else vErrors.push(err117);
								errors++;
							}
						}
						if (data88.failure_action !== void 0) {
							if (typeof data88.failure_action !== "string") {
								const err118 = {
									instancePath: instancePath + "/deploy/update_config/failure_action",
									schemaPath: "#/properties/deploy/properties/update_config/properties/failure_action/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err118];
								else vErrors.push(err118);
								errors++;
							}
						}
						if (data88.monitor !== void 0) {
							let data92 = data88.monitor;
							if (typeof data92 === "string") {
								if (!pattern54.test(data92)) {
									const err119 = {
										instancePath: instancePath + "/deploy/update_config/monitor",
										schemaPath: "#/$defs/duration/pattern",
										keyword: "pattern",
										params: { pattern: "^(?:0|[-+]?(?:(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:ns|us|µs|μs|ms|s|m|h|d|w))+)$" }
									};
									if (vErrors === null) vErrors = [err119];
									else vErrors.push(err119);
									errors++;
								}
							} else {
								const err120 = {
									instancePath: instancePath + "/deploy/update_config/monitor",
									schemaPath: "#/$defs/duration/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err120];
								else vErrors.push(err120);
								errors++;
							}
						}
						if (data88.max_failure_ratio !== void 0) {
							let data93 = data88.max_failure_ratio;
							if (!(typeof data93 == "number" && isFinite(data93)) && typeof data93 !== "string") {
								const err121 = {
									instancePath: instancePath + "/deploy/update_config/max_failure_ratio",
									schemaPath: "#/$defs/number/type",
									keyword: "type",
									params: { type: schema24.type }
								};
								if (vErrors === null) vErrors = [err121];
								else vErrors.push(err121);
								errors++;
							}
							if (typeof data93 === "string") {
								if (!pattern13$1.test(data93)) {
									const err122 = {
										instancePath: instancePath + "/deploy/update_config/max_failure_ratio",
										schemaPath: "#/$defs/number/pattern",
										keyword: "pattern",
										params: { pattern: "^[-+]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?$" }
									};
									if (vErrors === null) vErrors = [err122];
									else vErrors.push(err122);
									errors++;
								}
							}
						}
						if (data88.order !== void 0) {
							let data94 = data88.order;
							if (!(data94 === "start-first" || data94 === "stop-first")) {
								const err123 = {
									instancePath: instancePath + "/deploy/update_config/order",
									schemaPath: "#/properties/deploy/properties/update_config/properties/order/enum",
									keyword: "enum",
									params: { allowedValues: schema13.properties.deploy.properties.update_config.properties.order.enum }
								};
								if (vErrors === null) vErrors = [err123];
								else vErrors.push(err123);
								errors++;
							}
						}
					}
				}
				if (data76.resources !== void 0) {
					let data95 = data76.resources;
					if (!(data95 && typeof data95 == "object" && !Array.isArray(data95)) && data95 !== null) {
						const err124 = {
							instancePath: instancePath + "/deploy/resources",
							schemaPath: "#/properties/deploy/properties/resources/type",
							keyword: "type",
							params: { type: schema13.properties.deploy.properties.resources.type }
						};
						if (vErrors === null) vErrors = [err124];
						else vErrors.push(err124);
						errors++;
					}
					if (data95 && typeof data95 == "object" && !Array.isArray(data95)) {
						for (const key16 in data95) if (!(key16 === "limits" || key16 === "reservations" || pattern0.test(key16))) {
							const err125 = {
								instancePath: instancePath + "/deploy/resources",
								schemaPath: "#/properties/deploy/properties/resources/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key16 }
							};
							if (vErrors === null) vErrors = [err125];
							else vErrors.push(err125);
							errors++;
						}
						if (data95.limits !== void 0) {
							let data96 = data95.limits;
							if (!(data96 && typeof data96 == "object" && !Array.isArray(data96)) && data96 !== null) {
								const err126 = {
									instancePath: instancePath + "/deploy/resources/limits",
									schemaPath: "#/properties/deploy/properties/resources/properties/limits/type",
									keyword: "type",
									params: { type: schema13.properties.deploy.properties.resources.properties.limits.type }
								};
								if (vErrors === null) vErrors = [err126];
								else vErrors.push(err126);
								errors++;
							}
							if (data96 && typeof data96 == "object" && !Array.isArray(data96)) {
								for (const key17 in data96) if (!(key17 === "cpus" || key17 === "memory" || key17 === "pids" || pattern0.test(key17))) {
									const err127 = {
										instancePath: instancePath + "/deploy/resources/limits",
										schemaPath: "#/properties/deploy/properties/resources/properties/limits/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key17 }
									};
									if (vErrors === null) vErrors = [err127];
									else vErrors.push(err127);
									errors++;
								}
								if (data96.cpus !== void 0) {
									let data97 = data96.cpus;
									if (!(typeof data97 == "number" && isFinite(data97)) && typeof data97 !== "string") {
										const err128 = {
											instancePath: instancePath + "/deploy/resources/limits/cpus",
											schemaPath: "#/$defs/number/type",
											keyword: "type",
											params: { type: schema24.type }
										};
										if (vErrors === null) vErrors = [err128];
										else vErrors.push(err128);
										errors++;
									}
									if (typeof data97 === "string") {
										if (!pattern13$1.test(data97)) {
											const err129 = {
												instancePath: instancePath + "/deploy/resources/limits/cpus",
												schemaPath: "#/$defs/number/pattern",
												keyword: "pattern",
												params: { pattern: "^[-+]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?$" }
											};
											if (vErrors === null) vErrors = [err129];
											else vErrors.push(err129);
											errors++;
										}
									}
								}
								if (data96.memory !== void 0) {
									let data98 = data96.memory;
									if (!(typeof data98 == "number" && isFinite(data98)) && typeof data98 !== "string") {
										const err130 = {
											instancePath: instancePath + "/deploy/resources/limits/memory",
											schemaPath: "#/$defs/size/type",
											keyword: "type",
											params: { type: schema20.type }
										};
										if (vErrors === null) vErrors = [err130];
										else vErrors.push(err130);
										errors++;
									}
									if (typeof data98 === "string") {
										if (!pattern10$1.test(data98)) {
											const err131 = {
												instancePath: instancePath + "/deploy/resources/limits/memory",
												schemaPath: "#/$defs/size/pattern",
												keyword: "pattern",
												params: { pattern: "^(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+) ?(?:[kKmMgGtTpP]?[iI]?[bB]?)$" }
											};
											if (vErrors === null) vErrors = [err131];
											else vErrors.push(err131);
											errors++;
										}
									}
								}
								if (data96.pids !== void 0) {
									let data99 = data96.pids;
									if (!(typeof data99 == "number" && !(data99 % 1) && !isNaN(data99) && isFinite(data99)) && typeof data99 !== "string") {
										const err132 = {
											instancePath: instancePath + "/deploy/resources/limits/pids",
											schemaPath: "#/$defs/integer/type",
											keyword: "type",
											params: { type: schema26.type }
										};
										if (vErrors === null) vErrors = [err132];
										else vErrors.push(err132);
										errors++;
									}
									if (typeof data99 === "string") {
										if (!pattern17$1.test(data99)) {
											const err133 = {
												instancePath: instancePath + "/deploy/resources/limits/pids",
												schemaPath: "#/$defs/integer/pattern",
												keyword: "pattern",
												params: { pattern: "^[-+]?[0-9]+$" }
											};
											if (vErrors === null) vErrors = [err133];
											else vErrors.push(err133);
											errors++;
										}
									}
								}
							}
						}
						if (data95.reservations !== void 0) {
							let data100 = data95.reservations;
							if (!(data100 && typeof data100 == "object" && !Array.isArray(data100)) && data100 !== null) {
								const err134 = {
									instancePath: instancePath + "/deploy/resources/reservations",
									schemaPath: "#/properties/deploy/properties/resources/properties/reservations/type",
									keyword: "type",
									params: { type: schema13.properties.deploy.properties.resources.properties.reservations.type }
								};
								if (vErrors === null) vErrors = [err134];
								else vErrors.push(err134);
								errors++;
							}
							if (data100 && typeof data100 == "object" && !Array.isArray(data100)) {
								for (const key18 in data100) if (!(key18 === "cpus" || key18 === "memory" || key18 === "generic_resources" || key18 === "devices" || pattern0.test(key18))) {
									const err135 = {
										instancePath: instancePath + "/deploy/resources/reservations",
										schemaPath: "#/properties/deploy/properties/resources/properties/reservations/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key18 }
									};
									if (vErrors === null) vErrors = [err135];
									else vErrors.push(err135);
									errors++;
								}
								if (data100.cpus !== void 0) {
									let data101 = data100.cpus;
									if (!(typeof data101 == "number" && isFinite(data101)) && typeof data101 !== "string") {
										const err136 = {
											instancePath: instancePath + "/deploy/resources/reservations/cpus",
											schemaPath: "#/$defs/number/type",
											keyword: "type",
											params: { type: schema24.type }
										};
										if (vErrors === null) vErrors = [err136];
										else vErrors.push(err136);
										errors++;
									}
									if (typeof data101 === "string") {
										if (!pattern13$1.test(data101)) {
											const err137 = {
												instancePath: instancePath + "/deploy/resources/reservations/cpus",
												schemaPath: "#/$defs/number/pattern",
												keyword: "pattern",
												params: { pattern: "^[-+]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?$" }
											};
											if (vErrors === null) vErrors = [err137];
											else vErrors.push(err137);
											errors++;
										}
									}
								}
								if (data100.memory !== void 0) {
									let data102 = data100.memory;
									if (!(typeof data102 == "number" && isFinite(data102)) && typeof data102 !== "string") {
										const err138 = {
											instancePath: instancePath + "/deploy/resources/reservations/memory",
											schemaPath: "#/$defs/size/type",
											keyword: "type",
											params: { type: schema20.type }
										};
										if (vErrors === null) vErrors = [err138];
										else vErrors.push(err138);
										errors++;
									}
									if (typeof data102 === "string") {
										if (!pattern10$1.test(data102)) {
											const err139 = {
												instancePath: instancePath + "/deploy/resources/reservations/memory",
												schemaPath: "#/$defs/size/pattern",
												keyword: "pattern",
												params: { pattern: "^(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+) ?(?:[kKmMgGtTpP]?[iI]?[bB]?)$" }
											};
											if (vErrors === null) vErrors = [err139];
											else vErrors.push(err139);
											errors++;
										}
									}
								}
								if (data100.generic_resources !== void 0) {
									let data103 = data100.generic_resources;
									if (Array.isArray(data103)) {
										const len6 = data103.length;
										for (let i7 = 0; i7 < len6; i7++) {
											let data104 = data103[i7];
											if (data104 && typeof data104 == "object" && !Array.isArray(data104)) {
												for (const key19 in data104) if (!(key19 === "discrete_resource_spec" || pattern0.test(key19))) {
													const err140 = {
														instancePath: instancePath + "/deploy/resources/reservations/generic_resources/" + i7,
														schemaPath: "#/properties/deploy/properties/resources/properties/reservations/properties/generic_resources/items/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key19 }
													};
													if (vErrors === null) vErrors = [err140];
													else vErrors.push(err140);
													errors++;
												}
												if (data104.discrete_resource_spec !== void 0) {
													let data105 = data104.discrete_resource_spec;
													if (data105 && typeof data105 == "object" && !Array.isArray(data105)) {
														for (const key20 in data105) if (!(key20 === "kind" || key20 === "value" || pattern0.test(key20))) {
															const err141 = {
																instancePath: instancePath + "/deploy/resources/reservations/generic_resources/" + i7 + "/discrete_resource_spec",
																schemaPath: "#/properties/deploy/properties/resources/properties/reservations/properties/generic_resources/items/properties/discrete_resource_spec/additionalProperties",
																keyword: "additionalProperties",
																params: { additionalProperty: key20 }
															};
															if (vErrors === null) vErrors = [err141];
															else vErrors.push(err141);
															errors++;
														}
														if (data105.kind !== void 0) {
															if (typeof data105.kind !== "string") {
																const err142 = {
																	instancePath: instancePath + "/deploy/resources/reservations/generic_resources/" + i7 + "/discrete_resource_spec/kind",
																	schemaPath: "#/properties/deploy/properties/resources/properties/reservations/properties/generic_resources/items/properties/discrete_resource_spec/properties/kind/type",
																	keyword: "type",
																	params: { type: "string" }
																};
																if (vErrors === null) vErrors = [err142];
																else vErrors.push(err142);
																errors++;
															}
														}
														if (data105.value !== void 0) {
															let data107 = data105.value;
															if (!(typeof data107 == "number" && isFinite(data107)) && typeof data107 !== "string") {
																const err143 = {
																	instancePath: instancePath + "/deploy/resources/reservations/generic_resources/" + i7 + "/discrete_resource_spec/value",
																	schemaPath: "#/$defs/number/type",
																	keyword: "type",
																	params: { type: schema24.type }
																};
																if (vErrors === null) vErrors = [err143];
																else vErrors.push(err143);
																errors++;
															}
															if (typeof data107 === "string") {
																if (!pattern13$1.test(data107)) {
																	const err144 = {
																		instancePath: instancePath + "/deploy/resources/reservations/generic_resources/" + i7 + "/discrete_resource_spec/value",
																		schemaPath: "#/$defs/number/pattern",
																		keyword: "pattern",
																		params: { pattern: "^[-+]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?$" }
																	};
																	if (vErrors === null) vErrors = [err144];
																	else vErrors.push(err144);
																	errors++;
																}
															}
														}
													} else {
														const err145 = {
															instancePath: instancePath + "/deploy/resources/reservations/generic_resources/" + i7 + "/discrete_resource_spec",
															schemaPath: "#/properties/deploy/properties/resources/properties/reservations/properties/generic_resources/items/properties/discrete_resource_spec/type",
															keyword: "type",
															params: { type: "object" }
														};
														if (vErrors === null) vErrors = [err145];
														else vErrors.push(err145);
														errors++;
													}
												}
											} else {
												const err146 = {
													instancePath: instancePath + "/deploy/resources/reservations/generic_resources/" + i7,
													schemaPath: "#/properties/deploy/properties/resources/properties/reservations/properties/generic_resources/items/type",
													keyword: "type",
													params: { type: "object" }
												};
												if (vErrors === null) vErrors = [err146];
												else vErrors.push(err146);
												errors++;
											}
										}
									} else {
										const err147 = {
											instancePath: instancePath + "/deploy/resources/reservations/generic_resources",
											schemaPath: "#/properties/deploy/properties/resources/properties/reservations/properties/generic_resources/type",
											keyword: "type",
											params: { type: "array" }
										};
										if (vErrors === null) vErrors = [err147];
										else vErrors.push(err147);
										errors++;
									}
								}
								if (data100.devices !== void 0) {
									let data108 = data100.devices;
									if (Array.isArray(data108)) {
										const len7 = data108.length;
										for (let i8 = 0; i8 < len7; i8++) if (!validate46(data108[i8], {
											instancePath: instancePath + "/deploy/resources/reservations/devices/" + i8,
											parentData: data108,
											parentDataProperty: i8,
											rootData
										})) {
											vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
											errors = vErrors.length;
										}
									} else {
										const err148 = {
											instancePath: instancePath + "/deploy/resources/reservations/devices",
											schemaPath: "#/properties/deploy/properties/resources/properties/reservations/properties/devices/type",
											keyword: "type",
											params: { type: "array" }
										};
										if (vErrors === null) vErrors = [err148];
										else vErrors.push(err148);
										errors++;
									}
								}
							}
						}
					}
				}
				if (data76.restart_policy !== void 0) {
					let data110 = data76.restart_policy;
					if (!(data110 && typeof data110 == "object" && !Array.isArray(data110)) && data110 !== null) {
						const err149 = {
							instancePath: instancePath + "/deploy/restart_policy",
							schemaPath: "#/properties/deploy/properties/restart_policy/type",
							keyword: "type",
							params: { type: schema13.properties.deploy.properties.restart_policy.type }
						};
						if (vErrors === null) vErrors = [err149];
						else vErrors.push(err149);
						errors++;
					}
					if (data110 && typeof data110 == "object" && !Array.isArray(data110)) {
						for (const key21 in data110) if (!(key21 === "condition" || key21 === "delay" || key21 === "max_attempts" || key21 === "window" || pattern0.test(key21))) {
							const err150 = {
								instancePath: instancePath + "/deploy/restart_policy",
								schemaPath: "#/properties/deploy/properties/restart_policy/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key21 }
							};
							if (vErrors === null) vErrors = [err150];
							else vErrors.push(err150);
							errors++;
						}
						if (data110.condition !== void 0) {
							if (typeof data110.condition !== "string") {
								const err151 = {
									instancePath: instancePath + "/deploy/restart_policy/condition",
									schemaPath: "#/properties/deploy/properties/restart_policy/properties/condition/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err151];
								else vErrors.push(err151);
								errors++;
							}
						}
						if (data110.delay !== void 0) {
							let data112 = data110.delay;
							if (typeof data112 === "string") {
								if (!pattern54.test(data112)) {
									const err152 = {
										instancePath: instancePath + "/deploy/restart_policy/delay",
										schemaPath: "#/$defs/duration/pattern",
										keyword: "pattern",
										params: { pattern: "^(?:0|[-+]?(?:(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:ns|us|µs|μs|ms|s|m|h|d|w))+)$" }
									};
									if (vErrors === null) vErrors = [err152];
									else vErrors.push(err152);
									errors++;
								}
							} else {
								const err153 = {
									instancePath: instancePath + "/deploy/restart_policy/delay",
									schemaPath: "#/$defs/duration/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err153];
								else vErrors.push(err153);
								errors++;
							}
						}
						if (data110.max_attempts !== void 0) {
							let data113 = data110.max_attempts;
							if (!(typeof data113 == "number" && !(data113 % 1) && !isNaN(data113) && isFinite(data113)) && typeof data113 !== "string") {
								const err154 = {
									instancePath: instancePath + "/deploy/restart_policy/max_attempts",
									schemaPath: "#/$defs/integer/type",
									keyword: "type",
									params: { type: schema26.type }
								};
								if (vErrors === null) vErrors = [err154];
								else vErrors.push(err154);
								errors++;
							}
							if (typeof data113 === "string") {
								if (!pattern17$1.test(data113)) {
									const err155 = {
										instancePath: instancePath + "/deploy/restart_policy/max_attempts",
										schemaPath: "#/$defs/integer/pattern",
										keyword: "pattern",
										params: { pattern: "^[-+]?[0-9]+$" }
									};
									if (vErrors === null) vErrors = [err155];
									else vErrors.push(err155);
									errors++;
								}
							}
						}
						if (data110.window !== void 0) {
							let data114 = data110.window;
							if (typeof data114 === "string") {
								if (!pattern54.test(data114)) {
									const err156 = {
										instancePath: instancePath + "/deploy/restart_policy/window",
										schemaPath: "#/$defs/duration/pattern",
										keyword: "pattern",
										params: { pattern: "^(?:0|[-+]?(?:(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:ns|us|µs|μs|ms|s|m|h|d|w))+)$" }
									};
									if (vErrors === null) vErrors = [err156];
									else vErrors.push(err156);
									errors++;
								}
							} else {
								const err157 = {
									instancePath: instancePath + "/deploy/restart_policy/window",
									schemaPath: "#/$defs/duration/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err157];
								else vErrors.push(err157);
								errors++;
							}
						}
					}
				}
				if (data76.placement !== void 0) {
					let data115 = data76.placement;
					if (!(data115 && typeof data115 == "object" && !Array.isArray(data115)) && data115 !== null) {
						const err158 = {
							instancePath: instancePath + "/deploy/placement",
							schemaPath: "#/properties/deploy/properties/placement/type",
							keyword: "type",
							params: { type: schema13.properties.deploy.properties.placement.type }
						};
						if (vErrors === null) vErrors = [err158];
						else vErrors.push(err158);
						errors++;
					}
					if (data115 && typeof data115 == "object" && !Array.isArray(data115)) {
						for (const key22 in data115) if (!(key22 === "constraints" || key22 === "preferences" || key22 === "max_replicas_per_node" || pattern0.test(key22))) {
							const err159 = {
								instancePath: instancePath + "/deploy/placement",
								schemaPath: "#/properties/deploy/properties/placement/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key22 }
							};
							if (vErrors === null) vErrors = [err159];
							else vErrors.push(err159);
							errors++;
						}
						if (data115.constraints !== void 0) {
							if (!validate22(data115.constraints, {
								instancePath: instancePath + "/deploy/placement/constraints",
								parentData: data115,
								parentDataProperty: "constraints",
								rootData
							})) {
								vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
								errors = vErrors.length;
							}
						}
						if (data115.preferences !== void 0) {
							let data117 = data115.preferences;
							if (Array.isArray(data117)) {
								const len8 = data117.length;
								for (let i9 = 0; i9 < len8; i9++) {
									let data118 = data117[i9];
									if (data118 && typeof data118 == "object" && !Array.isArray(data118)) {
										for (const key23 in data118) if (!(key23 === "spread" || pattern0.test(key23))) {
											const err160 = {
												instancePath: instancePath + "/deploy/placement/preferences/" + i9,
												schemaPath: "#/properties/deploy/properties/placement/properties/preferences/items/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key23 }
											};
											if (vErrors === null) vErrors = [err160];
											else vErrors.push(err160);
											errors++;
										}
										if (data118.spread !== void 0) {
											if (typeof data118.spread !== "string") {
												const err161 = {
													instancePath: instancePath + "/deploy/placement/preferences/" + i9 + "/spread",
													schemaPath: "#/properties/deploy/properties/placement/properties/preferences/items/properties/spread/type",
													keyword: "type",
													params: { type: "string" }
												};
												if (vErrors === null) vErrors = [err161];
												else vErrors.push(err161);
												errors++;
											}
										}
									} else {
										const err162 = {
											instancePath: instancePath + "/deploy/placement/preferences/" + i9,
											schemaPath: "#/properties/deploy/properties/placement/properties/preferences/items/type",
											keyword: "type",
											params: { type: "object" }
										};
										if (vErrors === null) vErrors = [err162];
										else vErrors.push(err162);
										errors++;
									}
								}
							} else {
								const err163 = {
									instancePath: instancePath + "/deploy/placement/preferences",
									schemaPath: "#/properties/deploy/properties/placement/properties/preferences/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err163];
								else vErrors.push(err163);
								errors++;
							}
						}
						if (data115.max_replicas_per_node !== void 0) {
							let data120 = data115.max_replicas_per_node;
							if (!(typeof data120 == "number" && !(data120 % 1) && !isNaN(data120) && isFinite(data120)) && typeof data120 !== "string") {
								const err164 = {
									instancePath: instancePath + "/deploy/placement/max_replicas_per_node",
									schemaPath: "#/$defs/integer/type",
									keyword: "type",
									params: { type: schema26.type }
								};
								if (vErrors === null) vErrors = [err164];
								else vErrors.push(err164);
								errors++;
							}
							if (typeof data120 === "string") {
								if (!pattern17$1.test(data120)) {
									const err165 = {
										instancePath: instancePath + "/deploy/placement/max_replicas_per_node",
										schemaPath: "#/$defs/integer/pattern",
										keyword: "pattern",
										params: { pattern: "^[-+]?[0-9]+$" }
									};
									if (vErrors === null) vErrors = [err165];
									else vErrors.push(err165);
									errors++;
								}
							}
						}
					}
				}
			}
		}
		if (data.develop !== void 0) {
			let data121 = data.develop;
			if (!(data121 && typeof data121 == "object" && !Array.isArray(data121)) && data121 !== null) {
				const err166 = {
					instancePath: instancePath + "/develop",
					schemaPath: "#/properties/develop/type",
					keyword: "type",
					params: { type: schema13.properties.develop.type }
				};
				if (vErrors === null) vErrors = [err166];
				else vErrors.push(err166);
				errors++;
			}
			if (data121 && typeof data121 == "object" && !Array.isArray(data121)) {
				for (const key24 in data121) if (!(key24 === "watch" || pattern0.test(key24))) {
					const err167 = {
						instancePath: instancePath + "/develop",
						schemaPath: "#/properties/develop/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key24 }
					};
					if (vErrors === null) vErrors = [err167];
					else vErrors.push(err167);
					errors++;
				}
				if (data121.watch !== void 0) {
					let data122 = data121.watch;
					if (Array.isArray(data122)) {
						const len9 = data122.length;
						for (let i10 = 0; i10 < len9; i10++) {
							let data123 = data122[i10];
							if (data123 && typeof data123 == "object" && !Array.isArray(data123)) {
								if (data123.path === void 0) {
									const err168 = {
										instancePath: instancePath + "/develop/watch/" + i10,
										schemaPath: "#/properties/develop/properties/watch/items/required",
										keyword: "required",
										params: { missingProperty: "path" }
									};
									if (vErrors === null) vErrors = [err168];
									else vErrors.push(err168);
									errors++;
								}
								if (data123.action === void 0) {
									const err169 = {
										instancePath: instancePath + "/develop/watch/" + i10,
										schemaPath: "#/properties/develop/properties/watch/items/required",
										keyword: "required",
										params: { missingProperty: "action" }
									};
									if (vErrors === null) vErrors = [err169];
									else vErrors.push(err169);
									errors++;
								}
								for (const key25 in data123) if (!(key25 === "path" || key25 === "action" || key25 === "target" || key25 === "ignore" || key25 === "include" || key25 === "exec" || key25 === "initial_sync" || pattern0.test(key25))) {
									const err170 = {
										instancePath: instancePath + "/develop/watch/" + i10,
										schemaPath: "#/properties/develop/properties/watch/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key25 }
									};
									if (vErrors === null) vErrors = [err170];
									else vErrors.push(err170);
									errors++;
								}
								if (data123.path !== void 0) {
									if (typeof data123.path !== "string") {
										const err171 = {
											instancePath: instancePath + "/develop/watch/" + i10 + "/path",
											schemaPath: "#/properties/develop/properties/watch/items/properties/path/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err171];
										else vErrors.push(err171);
										errors++;
									}
								}
								if (data123.action !== void 0) {
									let data125 = data123.action;
									if (!(data125 === "rebuild" || data125 === "sync" || data125 === "restart" || data125 === "sync+restart" || data125 === "sync+exec")) {
										const err172 = {
											instancePath: instancePath + "/develop/watch/" + i10 + "/action",
											schemaPath: "#/properties/develop/properties/watch/items/properties/action/enum",
											keyword: "enum",
											params: { allowedValues: schema13.properties.develop.properties.watch.items.properties.action.enum }
										};
										if (vErrors === null) vErrors = [err172];
										else vErrors.push(err172);
										errors++;
									}
								}
								if (data123.target !== void 0) {
									if (typeof data123.target !== "string") {
										const err173 = {
											instancePath: instancePath + "/develop/watch/" + i10 + "/target",
											schemaPath: "#/properties/develop/properties/watch/items/properties/target/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err173];
										else vErrors.push(err173);
										errors++;
									}
								}
								if (data123.ignore !== void 0) {
									if (!validate15(data123.ignore, {
										instancePath: instancePath + "/develop/watch/" + i10 + "/ignore",
										parentData: data123,
										parentDataProperty: "ignore",
										rootData
									})) {
										vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
										errors = vErrors.length;
									}
								}
								if (data123.include !== void 0) {
									if (!validate15(data123.include, {
										instancePath: instancePath + "/develop/watch/" + i10 + "/include",
										parentData: data123,
										parentDataProperty: "include",
										rootData
									})) {
										vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
										errors = vErrors.length;
									}
								}
								if (data123.exec !== void 0) {
									let data129 = data123.exec;
									if (data129 && typeof data129 == "object" && !Array.isArray(data129)) {
										if (data129.command === void 0) {
											const err174 = {
												instancePath: instancePath + "/develop/watch/" + i10 + "/exec",
												schemaPath: "#/properties/develop/properties/watch/items/properties/exec/required",
												keyword: "required",
												params: { missingProperty: "command" }
											};
											if (vErrors === null) vErrors = [err174];
											else vErrors.push(err174);
											errors++;
										}
										for (const key26 in data129) if (!(key26 === "command" || key26 === "user" || key26 === "privileged" || key26 === "working_dir" || key26 === "environment" || pattern0.test(key26))) {
											const err175 = {
												instancePath: instancePath + "/develop/watch/" + i10 + "/exec",
												schemaPath: "#/properties/develop/properties/watch/items/properties/exec/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key26 }
											};
											if (vErrors === null) vErrors = [err175];
											else vErrors.push(err175);
											errors++;
										}
										if (data129.command !== void 0) {
											if (!validate42(data129.command, {
												instancePath: instancePath + "/develop/watch/" + i10 + "/exec/command",
												parentData: data129,
												parentDataProperty: "command",
												rootData
											})) {
												vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
												errors = vErrors.length;
											}
										}
										if (data129.user !== void 0) {
											if (typeof data129.user !== "string") {
												const err176 = {
													instancePath: instancePath + "/develop/watch/" + i10 + "/exec/user",
													schemaPath: "#/properties/develop/properties/watch/items/properties/exec/properties/user/type",
													keyword: "type",
													params: { type: "string" }
												};
												if (vErrors === null) vErrors = [err176];
												else vErrors.push(err176);
												errors++;
											}
										}
										if (data129.privileged !== void 0) {
											let data132 = data129.privileged;
											if (typeof data132 !== "boolean" && typeof data132 !== "string") {
												const err177 = {
													instancePath: instancePath + "/develop/watch/" + i10 + "/exec/privileged",
													schemaPath: "#/$defs/boolean/type",
													keyword: "type",
													params: { type: schema15.type }
												};
												if (vErrors === null) vErrors = [err177];
												else vErrors.push(err177);
												errors++;
											}
											if (typeof data132 === "string") {
												if (!pattern6.test(data132)) {
													const err178 = {
														instancePath: instancePath + "/develop/watch/" + i10 + "/exec/privileged",
														schemaPath: "#/$defs/boolean/pattern",
														keyword: "pattern",
														params: { pattern: "^(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy](?:[Ee][Ss])?|[Nn][Oo]?|[Oo][Nn]|[Oo][Ff][Ff])$" }
													};
													if (vErrors === null) vErrors = [err178];
													else vErrors.push(err178);
													errors++;
												}
											}
										}
										if (data129.working_dir !== void 0) {
											if (typeof data129.working_dir !== "string") {
												const err179 = {
													instancePath: instancePath + "/develop/watch/" + i10 + "/exec/working_dir",
													schemaPath: "#/properties/develop/properties/watch/items/properties/exec/properties/working_dir/type",
													keyword: "type",
													params: { type: "string" }
												};
												if (vErrors === null) vErrors = [err179];
												else vErrors.push(err179);
												errors++;
											}
										}
										if (data129.environment !== void 0) {
											if (!validate20(data129.environment, {
												instancePath: instancePath + "/develop/watch/" + i10 + "/exec/environment",
												parentData: data129,
												parentDataProperty: "environment",
												rootData
											})) {
												vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
												errors = vErrors.length;
											}
										}
									} else {
										const err180 = {
											instancePath: instancePath + "/develop/watch/" + i10 + "/exec",
											schemaPath: "#/properties/develop/properties/watch/items/properties/exec/type",
											keyword: "type",
											params: { type: "object" }
										};
										if (vErrors === null) vErrors = [err180];
										else vErrors.push(err180);
										errors++;
									}
								}
								if (data123.initial_sync !== void 0) {
									if (typeof data123.initial_sync !== "boolean") {
										const err181 = {
											instancePath: instancePath + "/develop/watch/" + i10 + "/initial_sync",
											schemaPath: "#/properties/develop/properties/watch/items/properties/initial_sync/type",
											keyword: "type",
											params: { type: "boolean" }
										};
										if (vErrors === null) vErrors = [err181];
										else vErrors.push(err181);
										errors++;
									}
								}
							} else {
								const err182 = {
									instancePath: instancePath + "/develop/watch/" + i10,
									schemaPath: "#/properties/develop/properties/watch/items/type",
									keyword: "type",
									params: { type: "object" }
								};
								if (vErrors === null) vErrors = [err182];
								else vErrors.push(err182);
								errors++;
							}
						}
					} else {
						const err183 = {
							instancePath: instancePath + "/develop/watch",
							schemaPath: "#/properties/develop/properties/watch/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err183];
						else vErrors.push(err183);
						errors++;
					}
				}
			}
		}
		if (data.device_cgroup_rules !== void 0) {
			if (!validate22(data.device_cgroup_rules, {
				instancePath: instancePath + "/device_cgroup_rules",
				parentData: data,
				parentDataProperty: "device_cgroup_rules",
				rootData
			})) {
				vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.devices !== void 0) {
			let data137 = data.devices;
			if (Array.isArray(data137)) {
				const len10 = data137.length;
				for (let i11 = 0; i11 < len10; i11++) {
					let data138 = data137[i11];
					if (typeof data138 !== "string" && !(data138 && typeof data138 == "object" && !Array.isArray(data138))) {
						const err184 = {
							instancePath: instancePath + "/devices/" + i11,
							schemaPath: "#/properties/devices/items/type",
							keyword: "type",
							params: { type: schema13.properties.devices.items.type }
						};
						if (vErrors === null) vErrors = [err184];
						else vErrors.push(err184);
						errors++;
					}
					if (data138 && typeof data138 == "object" && !Array.isArray(data138)) {
						if (data138.source === void 0) {
							const err185 = {
								instancePath: instancePath + "/devices/" + i11,
								schemaPath: "#/properties/devices/items/required",
								keyword: "required",
								params: { missingProperty: "source" }
							};
							if (vErrors === null) vErrors = [err185];
							else vErrors.push(err185);
							errors++;
						}
						if (data138.target === void 0) {
							const err186 = {
								instancePath: instancePath + "/devices/" + i11,
								schemaPath: "#/properties/devices/items/required",
								keyword: "required",
								params: { missingProperty: "target" }
							};
							if (vErrors === null) vErrors = [err186];
							else vErrors.push(err186);
							errors++;
						}
						for (const key27 in data138) if (!(key27 === "source" || key27 === "target" || key27 === "permissions" || pattern0.test(key27))) {
							const err187 = {
								instancePath: instancePath + "/devices/" + i11,
								schemaPath: "#/properties/devices/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key27 }
							};
							if (vErrors === null) vErrors = [err187];
							else vErrors.push(err187);
							errors++;
						}
						if (data138.source !== void 0) {
							if (typeof data138.source !== "string") {
								const err188 = {
									instancePath: instancePath + "/devices/" + i11 + "/source",
									schemaPath: "#/properties/devices/items/properties/source/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err188];
								else vErrors.push(err188);
								errors++;
							}
						}
						if (data138.target !== void 0) {
							if (typeof data138.target !== "string") {
								const err189 = {
									instancePath: instancePath + "/devices/" + i11 + "/target",
									schemaPath: "#/properties/devices/items/properties/target/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err189];
								else vErrors.push(err189);
								errors++;
							}
						}
						if (data138.permissions !== void 0) {
							if (typeof data138.permissions !== "string") {
								const err190 = {
									instancePath: instancePath + "/devices/" + i11 + "/permissions",
									schemaPath: "#/properties/devices/items/properties/permissions/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err190];
								else vErrors.push(err190);
								errors++;
							}
						}
					}
				}
			} else {
				const err191 = {
					instancePath: instancePath + "/devices",
					schemaPath: "#/properties/devices/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err191];
				else vErrors.push(err191);
				errors++;
			}
		}
		if (data.dns !== void 0) {
			if (!validate15(data.dns, {
				instancePath: instancePath + "/dns",
				parentData: data,
				parentDataProperty: "dns",
				rootData
			})) {
				vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
				errors = vErrors.length;
			}
		}
		if (data.dns_opt !== void 0) {
			if (!validate22(data.dns_opt, {
				instancePath: instancePath + "/dns_opt",
				parentData: data,
				parentDataProperty: "dns_opt",
				rootData
			})) {
				vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.dns_search !== void 0) {
			if (!validate15(data.dns_search, {
				instancePath: instancePath + "/dns_search",
				parentData: data,
				parentDataProperty: "dns_search",
				rootData
			})) {
				vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
				errors = vErrors.length;
			}
		}
		if (data.domainname !== void 0) {
			if (typeof data.domainname !== "string") {
				const err192 = {
					instancePath: instancePath + "/domainname",
					schemaPath: "#/properties/domainname/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err192];
				else vErrors.push(err192);
				errors++;
			}
		}
		if (data.entrypoint !== void 0) {
			if (!validate42(data.entrypoint, {
				instancePath: instancePath + "/entrypoint",
				parentData: data,
				parentDataProperty: "entrypoint",
				rootData
			})) {
				vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
				errors = vErrors.length;
			}
		}
		if (data.env_file !== void 0) {
			if (!validate62(data.env_file, {
				instancePath: instancePath + "/env_file",
				parentData: data,
				parentDataProperty: "env_file",
				rootData
			})) {
				vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
				errors = vErrors.length;
			}
		}
		if (data.environment !== void 0) {
			if (!validate20(data.environment, {
				instancePath: instancePath + "/environment",
				parentData: data,
				parentDataProperty: "environment",
				rootData
			})) {
				vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
				errors = vErrors.length;
			}
		}
		if (data.expose !== void 0) {
			let data149 = data.expose;
			if (Array.isArray(data149)) {
				const len11 = data149.length;
				for (let i12 = 0; i12 < len11; i12++) {
					let data150 = data149[i12];
					if (typeof data150 !== "string" && !(typeof data150 == "number" && isFinite(data150))) {
						const err193 = {
							instancePath: instancePath + "/expose/" + i12,
							schemaPath: "#/properties/expose/items/type",
							keyword: "type",
							params: { type: schema13.properties.expose.items.type }
						};
						if (vErrors === null) vErrors = [err193];
						else vErrors.push(err193);
						errors++;
					}
				}
			} else {
				const err194 = {
					instancePath: instancePath + "/expose",
					schemaPath: "#/properties/expose/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err194];
				else vErrors.push(err194);
				errors++;
			}
		}
		if (data.extends !== void 0) {
			let data151 = data.extends;
			if (typeof data151 !== "string" && !(data151 && typeof data151 == "object" && !Array.isArray(data151))) {
				const err195 = {
					instancePath: instancePath + "/extends",
					schemaPath: "#/properties/extends/type",
					keyword: "type",
					params: { type: schema13.properties.extends.type }
				};
				if (vErrors === null) vErrors = [err195];
				else vErrors.push(err195);
				errors++;
			}
			if (data151 && typeof data151 == "object" && !Array.isArray(data151)) {
				if (data151.service === void 0) {
					const err196 = {
						instancePath: instancePath + "/extends",
						schemaPath: "#/properties/extends/required",
						keyword: "required",
						params: { missingProperty: "service" }
					};
					if (vErrors === null) vErrors = [err196];
					else vErrors.push(err196);
					errors++;
				}
				for (const key28 in data151) if (!(key28 === "service" || key28 === "file" || pattern0.test(key28))) {
					const err197 = {
						instancePath: instancePath + "/extends",
						schemaPath: "#/properties/extends/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key28 }
					};
					if (vErrors === null) vErrors = [err197];
					else vErrors.push(err197);
					errors++;
				}
				if (data151.service !== void 0) {
					if (typeof data151.service !== "string") {
						const err198 = {
							instancePath: instancePath + "/extends/service",
							schemaPath: "#/properties/extends/properties/service/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err198];
						else vErrors.push(err198);
						errors++;
					}
				}
				if (data151.file !== void 0) {
					if (typeof data151.file !== "string") {
						const err199 = {
							instancePath: instancePath + "/extends/file",
							schemaPath: "#/properties/extends/properties/file/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err199];
						else vErrors.push(err199);
						errors++;
					}
				}
			}
		}
		if (data.external_links !== void 0) {
			if (!validate47(data.external_links, {
				instancePath: instancePath + "/external_links",
				parentData: data,
				parentDataProperty: "external_links",
				rootData
			})) {
				vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
				errors = vErrors.length;
			}
		}
		if (data.extra_hosts !== void 0) {
			if (!validate32(data.extra_hosts, {
				instancePath: instancePath + "/extra_hosts",
				parentData: data,
				parentDataProperty: "extra_hosts",
				rootData
			})) {
				vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
				errors = vErrors.length;
			}
		}
		if (data.gpus !== void 0) {
			let data156 = data.gpus;
			if (typeof data156 !== "string" && !Array.isArray(data156)) {
				const err200 = {
					instancePath: instancePath + "/gpus",
					schemaPath: "#/properties/gpus/type",
					keyword: "type",
					params: { type: schema13.properties.gpus.type }
				};
				if (vErrors === null) vErrors = [err200];
				else vErrors.push(err200);
				errors++;
			}
			if (typeof data156 === "string") {
				if (!pattern90.test(data156)) {
					const err201 = {
						instancePath: instancePath + "/gpus",
						schemaPath: "#/properties/gpus/pattern",
						keyword: "pattern",
						params: { pattern: "^all$" }
					};
					if (vErrors === null) vErrors = [err201];
					else vErrors.push(err201);
					errors++;
				}
			}
			if (Array.isArray(data156)) {
				const len12 = data156.length;
				for (let i13 = 0; i13 < len12; i13++) if (!validate67(data156[i13], {
					instancePath: instancePath + "/gpus/" + i13,
					parentData: data156,
					parentDataProperty: i13,
					rootData
				})) {
					vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
					errors = vErrors.length;
				}
			}
		}
		if (data.group_add !== void 0) {
			let data158 = data.group_add;
			if (Array.isArray(data158)) {
				const len13 = data158.length;
				for (let i14 = 0; i14 < len13; i14++) {
					let data159 = data158[i14];
					if (typeof data159 !== "string" && !(typeof data159 == "number" && isFinite(data159))) {
						const err202 = {
							instancePath: instancePath + "/group_add/" + i14,
							schemaPath: "#/properties/group_add/items/type",
							keyword: "type",
							params: { type: schema13.properties.group_add.items.type }
						};
						if (vErrors === null) vErrors = [err202];
						else vErrors.push(err202);
						errors++;
					}
				}
				let i15 = data158.length;
				let j1;
				if (i15 > 1) {
					const indices1 = {};
					for (; i15--;) {
						let item1 = data158[i15];
						if (typeof item1 !== "string" && !(typeof item1 == "number" && isFinite(item1))) continue;
						if (typeof item1 == "string") item1 += "_";
						if (typeof indices1[item1] == "number") {
							j1 = indices1[item1];
							const err203 = {
								instancePath: instancePath + "/group_add",
								schemaPath: "#/properties/group_add/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i15,
									j: j1
								}
							};
							if (vErrors === null) vErrors = [err203];
							else vErrors.push(err203);
							errors++;
							break;
						}
						indices1[item1] = i15;
					}
				}
			} else {
				const err204 = {
					instancePath: instancePath + "/group_add",
					schemaPath: "#/properties/group_add/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err204];
				else vErrors.push(err204);
				errors++;
			}
		}
		if (data.healthcheck !== void 0) {
			let data160 = data.healthcheck;
			if (data160 && typeof data160 == "object" && !Array.isArray(data160)) {
				for (const key29 in data160) if (!(key29 === "disable" || key29 === "interval" || key29 === "retries" || key29 === "test" || key29 === "timeout" || key29 === "start_period" || key29 === "start_interval" || pattern0.test(key29))) {
					const err205 = {
						instancePath: instancePath + "/healthcheck",
						schemaPath: "#/properties/healthcheck/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key29 }
					};
					if (vErrors === null) vErrors = [err205];
					else vErrors.push(err205);
					errors++;
				}
				if (data160.disable !== void 0) {
					let data161 = data160.disable;
					if (typeof data161 !== "boolean" && typeof data161 !== "string") {
						const err206 = {
							instancePath: instancePath + "/healthcheck/disable",
							schemaPath: "#/$defs/boolean/type",
							keyword: "type",
							params: { type: schema15.type }
						};
						if (vErrors === null) vErrors = [err206];
						else vErrors.push(err206);
						errors++;
					}
					if (typeof data161 === "string") {
						if (!pattern6.test(data161)) {
							const err207 = {
								instancePath: instancePath + "/healthcheck/disable",
								schemaPath: "#/$defs/boolean/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy](?:[Ee][Ss])?|[Nn][Oo]?|[Oo][Nn]|[Oo][Ff][Ff])$" }
							};
							if (vErrors === null) vErrors = [err207];
							else vErrors.push(err207);
							errors++;
						}
					}
				}
				if (data160.interval !== void 0) {
					let data162 = data160.interval;
					if (typeof data162 === "string") {
						if (!pattern54.test(data162)) {
							const err208 = {
								instancePath: instancePath + "/healthcheck/interval",
								schemaPath: "#/$defs/duration/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:0|[-+]?(?:(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:ns|us|µs|μs|ms|s|m|h|d|w))+)$" }
							};
							if (vErrors === null) vErrors = [err208];
							else vErrors.push(err208);
							errors++;
						}
					} else {
						const err209 = {
							instancePath: instancePath + "/healthcheck/interval",
							schemaPath: "#/$defs/duration/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err209];
						else vErrors.push(err209);
						errors++;
					}
				}
				if (data160.retries !== void 0) {
					let data163 = data160.retries;
					if (!(typeof data163 == "number" && !(data163 % 1) && !isNaN(data163) && isFinite(data163)) && typeof data163 !== "string") {
						const err210 = {
							instancePath: instancePath + "/healthcheck/retries",
							schemaPath: "#/properties/healthcheck/properties/retries/type",
							keyword: "type",
							params: { type: schema13.properties.healthcheck.properties.retries.type }
						};
						if (vErrors === null) vErrors = [err210];
						else vErrors.push(err210);
						errors++;
					}
					if (typeof data163 == "number" && isFinite(data163)) {
						if (data163 < 0 || isNaN(data163)) {
							const err211 = {
								instancePath: instancePath + "/healthcheck/retries",
								schemaPath: "#/properties/healthcheck/properties/retries/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								}
							};
							if (vErrors === null) vErrors = [err211];
							else vErrors.push(err211);
							errors++;
						}
					}
					if (typeof data163 === "string") {
						if (!pattern96.test(data163)) {
							const err212 = {
								instancePath: instancePath + "/healthcheck/retries",
								schemaPath: "#/properties/healthcheck/properties/retries/pattern",
								keyword: "pattern",
								params: { pattern: "^\\+?[0-9]+$" }
							};
							if (vErrors === null) vErrors = [err212];
							else vErrors.push(err212);
							errors++;
						}
					}
				}
				if (data160.test !== void 0) {
					let data164 = data160.test;
					if (typeof data164 !== "string" && !Array.isArray(data164)) {
						const err213 = {
							instancePath: instancePath + "/healthcheck/test",
							schemaPath: "#/properties/healthcheck/properties/test/type",
							keyword: "type",
							params: { type: schema13.properties.healthcheck.properties.test.type }
						};
						if (vErrors === null) vErrors = [err213];
						else vErrors.push(err213);
						errors++;
					}
					if (Array.isArray(data164)) {
						const len14 = data164.length;
						for (let i16 = 0; i16 < len14; i16++) if (typeof data164[i16] !== "string") {
							const err214 = {
								instancePath: instancePath + "/healthcheck/test/" + i16,
								schemaPath: "#/properties/healthcheck/properties/test/items/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err214];
							else vErrors.push(err214);
							errors++;
						}
					}
				}
				if (data160.timeout !== void 0) {
					let data166 = data160.timeout;
					if (typeof data166 === "string") {
						if (!pattern54.test(data166)) {
							const err215 = {
								instancePath: instancePath + "/healthcheck/timeout",
								schemaPath: "#/$defs/duration/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:0|[-+]?(?:(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:ns|us|µs|μs|ms|s|m|h|d|w))+)$" }
							};
							if (vErrors === null) vErrors = [err215];
							else vErrors.push(err215);
							errors++;
						}
					} else {
						const err216 = {
							instancePath: instancePath + "/healthcheck/timeout",
							schemaPath: "#/$defs/duration/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err216];
						else vErrors.push(err216);
						errors++;
					}
				}
				if (data160.start_period !== void 0) {
					let data167 = data160.start_period;
					if (typeof data167 === "string") {
						if (!pattern54.test(data167)) {
							const err217 = {
								instancePath: instancePath + "/healthcheck/start_period",
								schemaPath: "#/$defs/duration/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:0|[-+]?(?:(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:ns|us|µs|μs|ms|s|m|h|d|w))+)$" }
							};
							if (vErrors === null) vErrors = [err217];
							else vErrors.push(err217);
							errors++;
						}
					} else {
						const err218 = {
							instancePath: instancePath + "/healthcheck/start_period",
							schemaPath: "#/$defs/duration/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err218];
						else vErrors.push(err218);
						errors++;
					}
				}
				if (data160.start_interval !== void 0) {
					let data168 = data160.start_interval;
					if (typeof data168 === "string") {
						if (!pattern54.test(data168)) {
							const err219 = {
								instancePath: instancePath + "/healthcheck/start_interval",
								schemaPath: "#/$defs/duration/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:0|[-+]?(?:(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:ns|us|µs|μs|ms|s|m|h|d|w))+)$" }
							};
							if (vErrors === null) vErrors = [err219];
							else vErrors.push(err219);
							errors++;
						}
					} else {
						const err220 = {
							instancePath: instancePath + "/healthcheck/start_interval",
							schemaPath: "#/$defs/duration/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err220];
						else vErrors.push(err220);
						errors++;
					}
				}
			} else {
				const err221 = {
					instancePath: instancePath + "/healthcheck",
					schemaPath: "#/properties/healthcheck/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err221];
				else vErrors.push(err221);
				errors++;
			}
		}
		if (data.hostname !== void 0) {
			if (typeof data.hostname !== "string") {
				const err222 = {
					instancePath: instancePath + "/hostname",
					schemaPath: "#/properties/hostname/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err222];
				else vErrors.push(err222);
				errors++;
			}
		}
		if (data.image !== void 0) {
			if (typeof data.image !== "string") {
				const err223 = {
					instancePath: instancePath + "/image",
					schemaPath: "#/properties/image/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err223];
				else vErrors.push(err223);
				errors++;
			}
		}
		if (data.init !== void 0) {
			let data171 = data.init;
			if (typeof data171 !== "boolean" && typeof data171 !== "string") {
				const err224 = {
					instancePath: instancePath + "/init",
					schemaPath: "#/$defs/boolean/type",
					keyword: "type",
					params: { type: schema15.type }
				};
				if (vErrors === null) vErrors = [err224];
				else vErrors.push(err224);
				errors++;
			}
			if (typeof data171 === "string") {
				if (!pattern6.test(data171)) {
					const err225 = {
						instancePath: instancePath + "/init",
						schemaPath: "#/$defs/boolean/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy](?:[Ee][Ss])?|[Nn][Oo]?|[Oo][Nn]|[Oo][Ff][Ff])$" }
					};
					if (vErrors === null) vErrors = [err225];
					else vErrors.push(err225);
					errors++;
				}
			}
		}
		if (data.ipc !== void 0) {
			if (typeof data.ipc !== "string") {
				const err226 = {
					instancePath: instancePath + "/ipc",
					schemaPath: "#/properties/ipc/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err226];
				else vErrors.push(err226);
				errors++;
			}
		}
		if (data.isolation !== void 0) {
			if (typeof data.isolation !== "string") {
				const err227 = {
					instancePath: instancePath + "/isolation",
					schemaPath: "#/properties/isolation/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err227];
				else vErrors.push(err227);
				errors++;
			}
		}
		if (data.label_file !== void 0) {
			if (!validate15(data.label_file, {
				instancePath: instancePath + "/label_file",
				parentData: data,
				parentDataProperty: "label_file",
				rootData
			})) {
				vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
				errors = vErrors.length;
			}
		}
		if (data.labels !== void 0) {
			if (!validate20(data.labels, {
				instancePath: instancePath + "/labels",
				parentData: data,
				parentDataProperty: "labels",
				rootData
			})) {
				vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
				errors = vErrors.length;
			}
		}
		if (data.links !== void 0) {
			if (!validate22(data.links, {
				instancePath: instancePath + "/links",
				parentData: data,
				parentDataProperty: "links",
				rootData
			})) {
				vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.logging !== void 0) {
			let data177 = data.logging;
			if (data177 && typeof data177 == "object" && !Array.isArray(data177)) {
				for (const key30 in data177) if (!(key30 === "driver" || key30 === "options" || pattern0.test(key30))) {
					const err228 = {
						instancePath: instancePath + "/logging",
						schemaPath: "#/properties/logging/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key30 }
					};
					if (vErrors === null) vErrors = [err228];
					else vErrors.push(err228);
					errors++;
				}
				if (data177.driver !== void 0) {
					if (typeof data177.driver !== "string") {
						const err229 = {
							instancePath: instancePath + "/logging/driver",
							schemaPath: "#/properties/logging/properties/driver/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err229];
						else vErrors.push(err229);
						errors++;
					}
				}
				if (data177.options !== void 0) {
					let data179 = data177.options;
					if (!(data179 && typeof data179 == "object" && !Array.isArray(data179)) && data179 !== null) {
						const err230 = {
							instancePath: instancePath + "/logging/options",
							schemaPath: "#/properties/logging/properties/options/type",
							keyword: "type",
							params: { type: schema13.properties.logging.properties.options.type }
						};
						if (vErrors === null) vErrors = [err230];
						else vErrors.push(err230);
						errors++;
					}
					if (data179 && typeof data179 == "object" && !Array.isArray(data179)) for (const key31 in data179) {
						let data180 = data179[key31];
						if (typeof data180 !== "string" && !(typeof data180 == "number" && isFinite(data180)) && typeof data180 !== "boolean" && data180 !== null) {
							const err231 = {
								instancePath: instancePath + "/logging/options/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/logging/properties/options/additionalProperties/type",
								keyword: "type",
								params: { type: schema13.properties.logging.properties.options.additionalProperties.type }
							};
							if (vErrors === null) vErrors = [err231];
							else vErrors.push(err231);
							errors++;
						}
					}
				}
			} else {
				const err232 = {
					instancePath: instancePath + "/logging",
					schemaPath: "#/properties/logging/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err232];
				else vErrors.push(err232);
				errors++;
			}
		}
		if (data.mac_address !== void 0) {
			if (typeof data.mac_address !== "string") {
				const err233 = {
					instancePath: instancePath + "/mac_address",
					schemaPath: "#/properties/mac_address/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err233];
				else vErrors.push(err233);
				errors++;
			}
		}
		if (data.mem_limit !== void 0) {
			let data182 = data.mem_limit;
			if (!(typeof data182 == "number" && isFinite(data182)) && typeof data182 !== "string") {
				const err234 = {
					instancePath: instancePath + "/mem_limit",
					schemaPath: "#/$defs/size/type",
					keyword: "type",
					params: { type: schema20.type }
				};
				if (vErrors === null) vErrors = [err234];
				else vErrors.push(err234);
				errors++;
			}
			if (typeof data182 === "string") {
				if (!pattern10$1.test(data182)) {
					const err235 = {
						instancePath: instancePath + "/mem_limit",
						schemaPath: "#/$defs/size/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+) ?(?:[kKmMgGtTpP]?[iI]?[bB]?)$" }
					};
					if (vErrors === null) vErrors = [err235];
					else vErrors.push(err235);
					errors++;
				}
			}
		}
		if (data.mem_reservation !== void 0) {
			let data183 = data.mem_reservation;
			if (!(typeof data183 == "number" && isFinite(data183)) && typeof data183 !== "string") {
				const err236 = {
					instancePath: instancePath + "/mem_reservation",
					schemaPath: "#/$defs/size/type",
					keyword: "type",
					params: { type: schema20.type }
				};
				if (vErrors === null) vErrors = [err236];
				else vErrors.push(err236);
				errors++;
			}
			if (typeof data183 === "string") {
				if (!pattern10$1.test(data183)) {
					const err237 = {
						instancePath: instancePath + "/mem_reservation",
						schemaPath: "#/$defs/size/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+) ?(?:[kKmMgGtTpP]?[iI]?[bB]?)$" }
					};
					if (vErrors === null) vErrors = [err237];
					else vErrors.push(err237);
					errors++;
				}
			}
		}
		if (data.mem_swappiness !== void 0) {
			let data184 = data.mem_swappiness;
			if (!(typeof data184 == "number" && !(data184 % 1) && !isNaN(data184) && isFinite(data184)) && typeof data184 !== "string") {
				const err238 = {
					instancePath: instancePath + "/mem_swappiness",
					schemaPath: "#/$defs/integer/type",
					keyword: "type",
					params: { type: schema26.type }
				};
				if (vErrors === null) vErrors = [err238];
				else vErrors.push(err238);
				errors++;
			}
			if (typeof data184 === "string") {
				if (!pattern17$1.test(data184)) {
					const err239 = {
						instancePath: instancePath + "/mem_swappiness",
						schemaPath: "#/$defs/integer/pattern",
						keyword: "pattern",
						params: { pattern: "^[-+]?[0-9]+$" }
					};
					if (vErrors === null) vErrors = [err239];
					else vErrors.push(err239);
					errors++;
				}
			}
		}
		if (data.memswap_limit !== void 0) {
			let data185 = data.memswap_limit;
			if (!(typeof data185 == "number" && isFinite(data185)) && typeof data185 !== "string") {
				const err240 = {
					instancePath: instancePath + "/memswap_limit",
					schemaPath: "#/$defs/size/type",
					keyword: "type",
					params: { type: schema20.type }
				};
				if (vErrors === null) vErrors = [err240];
				else vErrors.push(err240);
				errors++;
			}
			if (typeof data185 === "string") {
				if (!pattern10$1.test(data185)) {
					const err241 = {
						instancePath: instancePath + "/memswap_limit",
						schemaPath: "#/$defs/size/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+) ?(?:[kKmMgGtTpP]?[iI]?[bB]?)$" }
					};
					if (vErrors === null) vErrors = [err241];
					else vErrors.push(err241);
					errors++;
				}
			}
		}
		if (data.models !== void 0) {
			let data186 = data.models;
			if (!data186 || typeof data186 != "object") {
				const err242 = {
					instancePath: instancePath + "/models",
					schemaPath: "#/properties/models/type",
					keyword: "type",
					params: { type: schema13.properties.models.type }
				};
				if (vErrors === null) vErrors = [err242];
				else vErrors.push(err242);
				errors++;
			}
			if (Array.isArray(data186)) {
				const len15 = data186.length;
				for (let i17 = 0; i17 < len15; i17++) if (typeof data186[i17] !== "string") {
					const err243 = {
						instancePath: instancePath + "/models/" + i17,
						schemaPath: "#/properties/models/items/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err243];
					else vErrors.push(err243);
					errors++;
				}
			}
			if (data186 && typeof data186 == "object" && !Array.isArray(data186)) {
				for (const key32 in data186) if (!pattern2.test(key32)) {
					const err244 = {
						instancePath: instancePath + "/models",
						schemaPath: "#/properties/models/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key32 }
					};
					if (vErrors === null) vErrors = [err244];
					else vErrors.push(err244);
					errors++;
				}
				for (const key33 in data186) if (pattern2.test(key33)) {
					let data188 = data186[key33];
					if (!(data188 && typeof data188 == "object" && !Array.isArray(data188)) && data188 !== null) {
						const err245 = {
							instancePath: instancePath + "/models/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/models/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/type",
							keyword: "type",
							params: { type: schema13.properties.models.patternProperties["^[a-zA-Z0-9._-]+$"].type }
						};
						if (vErrors === null) vErrors = [err245];
						else vErrors.push(err245);
						errors++;
					}
					if (data188 && typeof data188 == "object" && !Array.isArray(data188)) {
						for (const key34 in data188) if (!(key34 === "endpoint_var" || key34 === "model_var" || pattern0.test(key34))) {
							const err246 = {
								instancePath: instancePath + "/models/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/models/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key34 }
							};
							if (vErrors === null) vErrors = [err246];
							else vErrors.push(err246);
							errors++;
						}
						if (data188.endpoint_var !== void 0) {
							if (typeof data188.endpoint_var !== "string") {
								const err247 = {
									instancePath: instancePath + "/models/" + key33.replace(/~/g, "~0").replace(/\//g, "~1") + "/endpoint_var",
									schemaPath: "#/properties/models/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/endpoint_var/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err247];
								else vErrors.push(err247);
								errors++;
							}
						}
						if (data188.model_var !== void 0) {
							if (typeof data188.model_var !== "string") {
								const err248 = {
									instancePath: instancePath + "/models/" + key33.replace(/~/g, "~0").replace(/\//g, "~1") + "/model_var",
									schemaPath: "#/properties/models/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/model_var/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err248];
								else vErrors.push(err248);
								errors++;
							}
						}
					}
				}
			}
		}
		if (data.network_mode !== void 0) {
			if (typeof data.network_mode !== "string") {
				const err249 = {
					instancePath: instancePath + "/network_mode",
					schemaPath: "#/properties/network_mode/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err249];
				else vErrors.push(err249);
				errors++;
			}
		}
		if (data.networks !== void 0) {
			let data192 = data.networks;
			if (!data192 || typeof data192 != "object") {
				const err250 = {
					instancePath: instancePath + "/networks",
					schemaPath: "#/properties/networks/type",
					keyword: "type",
					params: { type: schema13.properties.networks.type }
				};
				if (vErrors === null) vErrors = [err250];
				else vErrors.push(err250);
				errors++;
			}
			if (Array.isArray(data192)) {
				const len16 = data192.length;
				for (let i18 = 0; i18 < len16; i18++) if (typeof data192[i18] !== "string") {
					const err251 = {
						instancePath: instancePath + "/networks/" + i18,
						schemaPath: "#/properties/networks/items/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err251];
					else vErrors.push(err251);
					errors++;
				}
				let i19 = data192.length;
				let j2;
				if (i19 > 1) {
					const indices2 = {};
					for (; i19--;) {
						let item2 = data192[i19];
						if (typeof item2 !== "string") continue;
						if (typeof indices2[item2] == "number") {
							j2 = indices2[item2];
							const err252 = {
								instancePath: instancePath + "/networks",
								schemaPath: "#/properties/networks/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i19,
									j: j2
								}
							};
							if (vErrors === null) vErrors = [err252];
							else vErrors.push(err252);
							errors++;
							break;
						}
						indices2[item2] = i19;
					}
				}
			}
			if (data192 && typeof data192 == "object" && !Array.isArray(data192)) {
				for (const key35 in data192) if (!(pattern2.test(key35) || pattern0.test(key35))) {
					const err253 = {
						instancePath: instancePath + "/networks",
						schemaPath: "#/properties/networks/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key35 }
					};
					if (vErrors === null) vErrors = [err253];
					else vErrors.push(err253);
					errors++;
				}
				for (const key36 in data192) if (pattern2.test(key36)) {
					let data194 = data192[key36];
					if (!(data194 && typeof data194 == "object" && !Array.isArray(data194)) && data194 !== null) {
						const err254 = {
							instancePath: instancePath + "/networks/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/networks/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/type",
							keyword: "type",
							params: { type: schema13.properties.networks.patternProperties["^[a-zA-Z0-9._-]+$"].type }
						};
						if (vErrors === null) vErrors = [err254];
						else vErrors.push(err254);
						errors++;
					}
					if (data194 && typeof data194 == "object" && !Array.isArray(data194)) {
						for (const key37 in data194) if (!(func2$1.call(schema13.properties.networks.patternProperties["^[a-zA-Z0-9._-]+$"].properties, key37) || pattern0.test(key37))) {
							const err255 = {
								instancePath: instancePath + "/networks/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/networks/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key37 }
							};
							if (vErrors === null) vErrors = [err255];
							else vErrors.push(err255);
							errors++;
						}
						if (data194.aliases !== void 0) {
							if (!validate22(data194.aliases, {
								instancePath: instancePath + "/networks/" + key36.replace(/~/g, "~0").replace(/\//g, "~1") + "/aliases",
								parentData: data194,
								parentDataProperty: "aliases",
								rootData
							})) {
								vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
								errors = vErrors.length;
							}
						}
						if (data194.interface_name !== void 0) {
							if (typeof data194.interface_name !== "string") {
								const err256 = {
									instancePath: instancePath + "/networks/" + key36.replace(/~/g, "~0").replace(/\//g, "~1") + "/interface_name",
									schemaPath: "#/properties/networks/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/interface_name/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err256];
								else vErrors.push(err256);
								errors++;
							}
						}
						if (data194.ipv4_address !== void 0) {
							if (typeof data194.ipv4_address !== "string") {
								const err257 = {
									instancePath: instancePath + "/networks/" + key36.replace(/~/g, "~0").replace(/\//g, "~1") + "/ipv4_address",
									schemaPath: "#/properties/networks/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/ipv4_address/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err257];
								else vErrors.push(err257);
								errors++;
							}
						}
						if (data194.ipv6_address !== void 0) {
							if (typeof data194.ipv6_address !== "string") {
								const err258 = {
									instancePath: instancePath + "/networks/" + key36.replace(/~/g, "~0").replace(/\//g, "~1") + "/ipv6_address",
									schemaPath: "#/properties/networks/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/ipv6_address/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err258];
								else vErrors.push(err258);
								errors++;
							}
						}
						if (data194.link_local_ips !== void 0) {
							if (!validate22(data194.link_local_ips, {
								instancePath: instancePath + "/networks/" + key36.replace(/~/g, "~0").replace(/\//g, "~1") + "/link_local_ips",
								parentData: data194,
								parentDataProperty: "link_local_ips",
								rootData
							})) {
								vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
								errors = vErrors.length;
							}
						}
						if (data194.mac_address !== void 0) {
							if (typeof data194.mac_address !== "string") {
								const err259 = {
									instancePath: instancePath + "/networks/" + key36.replace(/~/g, "~0").replace(/\//g, "~1") + "/mac_address",
									schemaPath: "#/properties/networks/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/mac_address/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err259];
								else vErrors.push(err259);
								errors++;
							}
						}
						if (data194.driver_opts !== void 0) {
							let data201 = data194.driver_opts;
							if (!(data201 && typeof data201 == "object" && !Array.isArray(data201)) && data201 !== null) {
								const err260 = {
									instancePath: instancePath + "/networks/" + key36.replace(/~/g, "~0").replace(/\//g, "~1") + "/driver_opts",
									schemaPath: "#/properties/networks/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/driver_opts/type",
									keyword: "type",
									params: { type: schema13.properties.networks.patternProperties["^[a-zA-Z0-9._-]+$"].properties.driver_opts.type }
								};
								if (vErrors === null) vErrors = [err260];
								else vErrors.push(err260);
								errors++;
							}
							if (data201 && typeof data201 == "object" && !Array.isArray(data201)) for (const key38 in data201) {
								let data202 = data201[key38];
								if (typeof data202 !== "string" && !(typeof data202 == "number" && isFinite(data202)) && typeof data202 !== "boolean" && data202 !== null) {
									const err261 = {
										instancePath: instancePath + "/networks/" + key36.replace(/~/g, "~0").replace(/\//g, "~1") + "/driver_opts/" + key38.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/properties/networks/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/driver_opts/additionalProperties/type",
										keyword: "type",
										params: { type: schema13.properties.networks.patternProperties["^[a-zA-Z0-9._-]+$"].properties.driver_opts.additionalProperties.type }
									};
									if (vErrors === null) vErrors = [err261];
									else vErrors.push(err261);
									errors++;
								}
							}
						}
						if (data194.priority !== void 0) {
							let data203 = data194.priority;
							if (!(typeof data203 == "number" && isFinite(data203))) {
								const err262 = {
									instancePath: instancePath + "/networks/" + key36.replace(/~/g, "~0").replace(/\//g, "~1") + "/priority",
									schemaPath: "#/properties/networks/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/priority/type",
									keyword: "type",
									params: { type: "number" }
								};
								if (vErrors === null) vErrors = [err262];
								else vErrors.push(err262);
								errors++;
							}
						}
						if (data194.gw_priority !== void 0) {
							let data204 = data194.gw_priority;
							if (!(typeof data204 == "number" && isFinite(data204))) {
								const err263 = {
									instancePath: instancePath + "/networks/" + key36.replace(/~/g, "~0").replace(/\//g, "~1") + "/gw_priority",
									schemaPath: "#/properties/networks/patternProperties/%5E%5Ba-zA-Z0-9._-%5D%2B%24/properties/gw_priority/type",
									keyword: "type",
									params: { type: "number" }
								};
								if (vErrors === null) vErrors = [err263];
								else vErrors.push(err263);
								errors++;
							}
						}
					}
				}
			}
		}
		if (data.oom_kill_disable !== void 0) {
			let data205 = data.oom_kill_disable;
			if (typeof data205 !== "boolean" && typeof data205 !== "string") {
				const err264 = {
					instancePath: instancePath + "/oom_kill_disable",
					schemaPath: "#/$defs/boolean/type",
					keyword: "type",
					params: { type: schema15.type }
				};
				if (vErrors === null) vErrors = [err264];
				else vErrors.push(err264);
				errors++;
			}
			if (typeof data205 === "string") {
				if (!pattern6.test(data205)) {
					const err265 = {
						instancePath: instancePath + "/oom_kill_disable",
						schemaPath: "#/$defs/boolean/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy](?:[Ee][Ss])?|[Nn][Oo]?|[Oo][Nn]|[Oo][Ff][Ff])$" }
					};
					if (vErrors === null) vErrors = [err265];
					else vErrors.push(err265);
					errors++;
				}
			}
		}
		if (data.oom_score_adj !== void 0) {
			let data206 = data.oom_score_adj;
			if (!(typeof data206 == "number" && !(data206 % 1) && !isNaN(data206) && isFinite(data206)) && typeof data206 !== "string") {
				const err266 = {
					instancePath: instancePath + "/oom_score_adj",
					schemaPath: "#/properties/oom_score_adj/type",
					keyword: "type",
					params: { type: schema13.properties.oom_score_adj.type }
				};
				if (vErrors === null) vErrors = [err266];
				else vErrors.push(err266);
				errors++;
			}
			if (typeof data206 == "number" && isFinite(data206)) {
				if (data206 > 1e3 || isNaN(data206)) {
					const err267 = {
						instancePath: instancePath + "/oom_score_adj",
						schemaPath: "#/properties/oom_score_adj/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e3
						}
					};
					if (vErrors === null) vErrors = [err267];
					else vErrors.push(err267);
					errors++;
				}
				if (data206 < -1e3 || isNaN(data206)) {
					const err268 = {
						instancePath: instancePath + "/oom_score_adj",
						schemaPath: "#/properties/oom_score_adj/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: -1e3
						}
					};
					if (vErrors === null) vErrors = [err268];
					else vErrors.push(err268);
					errors++;
				}
			}
			if (typeof data206 === "string") {
				if (!pattern17$1.test(data206)) {
					const err269 = {
						instancePath: instancePath + "/oom_score_adj",
						schemaPath: "#/properties/oom_score_adj/pattern",
						keyword: "pattern",
						params: { pattern: "^[-+]?[0-9]+$" }
					};
					if (vErrors === null) vErrors = [err269];
					else vErrors.push(err269);
					errors++;
				}
			}
		}
		if (data.pid !== void 0) {
			if (typeof data.pid !== "string") {
				const err270 = {
					instancePath: instancePath + "/pid",
					schemaPath: "#/properties/pid/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err270];
				else vErrors.push(err270);
				errors++;
			}
		}
		if (data.pids_limit !== void 0) {
			let data208 = data.pids_limit;
			if (!(typeof data208 == "number" && isFinite(data208)) && typeof data208 !== "string") {
				const err271 = {
					instancePath: instancePath + "/pids_limit",
					schemaPath: "#/$defs/number/type",
					keyword: "type",
					params: { type: schema24.type }
				};
				if (vErrors === null) vErrors = [err271];
				else vErrors.push(err271);
				errors++;
			}
			if (typeof data208 === "string") {
				if (!pattern13$1.test(data208)) {
					const err272 = {
						instancePath: instancePath + "/pids_limit",
						schemaPath: "#/$defs/number/pattern",
						keyword: "pattern",
						params: { pattern: "^[-+]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?$" }
					};
					if (vErrors === null) vErrors = [err272];
					else vErrors.push(err272);
					errors++;
				}
			}
		}
		if (data.platform !== void 0) {
			if (typeof data.platform !== "string") {
				const err273 = {
					instancePath: instancePath + "/platform",
					schemaPath: "#/properties/platform/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err273];
				else vErrors.push(err273);
				errors++;
			}
		}
		if (data.ports !== void 0) {
			let data210 = data.ports;
			if (Array.isArray(data210)) {
				const len17 = data210.length;
				for (let i20 = 0; i20 < len17; i20++) {
					let data211 = data210[i20];
					if (typeof data211 !== "string" && !(typeof data211 == "number" && isFinite(data211)) && !(data211 && typeof data211 == "object" && !Array.isArray(data211))) {
						const err274 = {
							instancePath: instancePath + "/ports/" + i20,
							schemaPath: "#/properties/ports/items/type",
							keyword: "type",
							params: { type: schema13.properties.ports.items.type }
						};
						if (vErrors === null) vErrors = [err274];
						else vErrors.push(err274);
						errors++;
					}
					if (data211 && typeof data211 == "object" && !Array.isArray(data211)) {
						if (data211.target === void 0) {
							const err275 = {
								instancePath: instancePath + "/ports/" + i20,
								schemaPath: "#/properties/ports/items/required",
								keyword: "required",
								params: { missingProperty: "target" }
							};
							if (vErrors === null) vErrors = [err275];
							else vErrors.push(err275);
							errors++;
						}
						for (const key40 in data211) if (!(key40 === "name" || key40 === "mode" || key40 === "host_ip" || key40 === "target" || key40 === "published" || key40 === "protocol" || key40 === "app_protocol" || pattern0.test(key40))) {
							const err276 = {
								instancePath: instancePath + "/ports/" + i20,
								schemaPath: "#/properties/ports/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key40 }
							};
							if (vErrors === null) vErrors = [err276];
							else vErrors.push(err276);
							errors++;
						}
						if (data211.name !== void 0) {
							if (typeof data211.name !== "string") {
								const err277 = {
									instancePath: instancePath + "/ports/" + i20 + "/name",
									schemaPath: "#/properties/ports/items/properties/name/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err277];
								else vErrors.push(err277);
								errors++;
							}
						}
						if (data211.mode !== void 0) {
							if (typeof data211.mode !== "string") {
								const err278 = {
									instancePath: instancePath + "/ports/" + i20 + "/mode",
									schemaPath: "#/properties/ports/items/properties/mode/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err278];
								else vErrors.push(err278);
								errors++;
							}
						}
						if (data211.host_ip !== void 0) {
							if (typeof data211.host_ip !== "string") {
								const err279 = {
									instancePath: instancePath + "/ports/" + i20 + "/host_ip",
									schemaPath: "#/properties/ports/items/properties/host_ip/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err279];
								else vErrors.push(err279);
								errors++;
							}
						}
						if (data211.target !== void 0) {
							let data215 = data211.target;
							if (!(typeof data215 == "number" && !(data215 % 1) && !isNaN(data215) && isFinite(data215)) && typeof data215 !== "string") {
								const err280 = {
									instancePath: instancePath + "/ports/" + i20 + "/target",
									schemaPath: "#/$defs/integer/type",
									keyword: "type",
									params: { type: schema26.type }
								};
								if (vErrors === null) vErrors = [err280];
								else vErrors.push(err280);
								errors++;
							}
							if (typeof data215 === "string") {
								if (!pattern17$1.test(data215)) {
									const err281 = {
										instancePath: instancePath + "/ports/" + i20 + "/target",
										schemaPath: "#/$defs/integer/pattern",
										keyword: "pattern",
										params: { pattern: "^[-+]?[0-9]+$" }
									};
									if (vErrors === null) vErrors = [err281];
									else vErrors.push(err281);
									errors++;
								}
							}
						}
						if (data211.published !== void 0) {
							let data216 = data211.published;
							if (typeof data216 !== "string" && !(typeof data216 == "number" && !(data216 % 1) && !isNaN(data216) && isFinite(data216))) {
								const err282 = {
									instancePath: instancePath + "/ports/" + i20 + "/published",
									schemaPath: "#/properties/ports/items/properties/published/type",
									keyword: "type",
									params: { type: schema13.properties.ports.items.properties.published.type }
								};
								if (vErrors === null) vErrors = [err282];
								else vErrors.push(err282);
								errors++;
							}
						}
						if (data211.protocol !== void 0) {
							if (typeof data211.protocol !== "string") {
								const err283 = {
									instancePath: instancePath + "/ports/" + i20 + "/protocol",
									schemaPath: "#/properties/ports/items/properties/protocol/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err283];
								else vErrors.push(err283);
								errors++;
							}
						}
						if (data211.app_protocol !== void 0) {
							if (typeof data211.app_protocol !== "string") {
								const err284 = {
									instancePath: instancePath + "/ports/" + i20 + "/app_protocol",
									schemaPath: "#/properties/ports/items/properties/app_protocol/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err284];
								else vErrors.push(err284);
								errors++;
							}
						}
					}
				}
			} else {
				const err285 = {
					instancePath: instancePath + "/ports",
					schemaPath: "#/properties/ports/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err285];
				else vErrors.push(err285);
				errors++;
			}
		}
		if (data.pre_start !== void 0) {
			let data219 = data.pre_start;
			if (Array.isArray(data219)) {
				const len18 = data219.length;
				for (let i21 = 0; i21 < len18; i21++) {
					let data220 = data219[i21];
					if (data220 && typeof data220 == "object" && !Array.isArray(data220)) {
						for (const key41 in data220) if (!(key41 === "command" || key41 === "image" || key41 === "user" || key41 === "privileged" || key41 === "working_dir" || key41 === "environment" || key41 === "per_replica" || pattern0.test(key41))) {
							const err286 = {
								instancePath: instancePath + "/pre_start/" + i21,
								schemaPath: "#/properties/pre_start/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key41 }
							};
							if (vErrors === null) vErrors = [err286];
							else vErrors.push(err286);
							errors++;
						}
						if (data220.command !== void 0) {
							if (!validate42(data220.command, {
								instancePath: instancePath + "/pre_start/" + i21 + "/command",
								parentData: data220,
								parentDataProperty: "command",
								rootData
							})) {
								vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
								errors = vErrors.length;
							}
						}
						if (data220.image !== void 0) {
							if (typeof data220.image !== "string") {
								const err287 = {
									instancePath: instancePath + "/pre_start/" + i21 + "/image",
									schemaPath: "#/properties/pre_start/items/properties/image/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err287];
								else vErrors.push(err287);
								errors++;
							}
						}
						if (data220.user !== void 0) {
							if (typeof data220.user !== "string") {
								const err288 = {
									instancePath: instancePath + "/pre_start/" + i21 + "/user",
									schemaPath: "#/properties/pre_start/items/properties/user/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err288];
								else vErrors.push(err288);
								errors++;
							}
						}
						if (data220.privileged !== void 0) {
							let data224 = data220.privileged;
							if (typeof data224 !== "boolean" && typeof data224 !== "string") {
								const err289 = {
									instancePath: instancePath + "/pre_start/" + i21 + "/privileged",
									schemaPath: "#/$defs/boolean/type",
									keyword: "type",
									params: { type: schema15.type }
								};
								if (vErrors === null) vErrors = [err289];
								else vErrors.push(err289);
								errors++;
							}
							if (typeof data224 === "string") {
								if (!pattern6.test(data224)) {
									const err290 = {
										instancePath: instancePath + "/pre_start/" + i21 + "/privileged",
										schemaPath: "#/$defs/boolean/pattern",
										keyword: "pattern",
										params: { pattern: "^(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy](?:[Ee][Ss])?|[Nn][Oo]?|[Oo][Nn]|[Oo][Ff][Ff])$" }
									};
									if (vErrors === null) vErrors = [err290];
									else vErrors.push(err290);
									errors++;
								}
							}
						}
						if (data220.working_dir !== void 0) {
							if (typeof data220.working_dir !== "string") {
								const err291 = {
									instancePath: instancePath + "/pre_start/" + i21 + "/working_dir",
									schemaPath: "#/properties/pre_start/items/properties/working_dir/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err291];
								else vErrors.push(err291);
								errors++;
							}
						}
						if (data220.environment !== void 0) {
							if (!validate20(data220.environment, {
								instancePath: instancePath + "/pre_start/" + i21 + "/environment",
								parentData: data220,
								parentDataProperty: "environment",
								rootData
							})) {
								vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
								errors = vErrors.length;
							}
						}
						if (data220.per_replica !== void 0) {
							let data227 = data220.per_replica;
							if (typeof data227 !== "boolean" && typeof data227 !== "string") {
								const err292 = {
									instancePath: instancePath + "/pre_start/" + i21 + "/per_replica",
									schemaPath: "#/$defs/boolean/type",
									keyword: "type",
									params: { type: schema15.type }
								};
								if (vErrors === null) vErrors = [err292];
								else vErrors.push(err292);
								errors++;
							}
							if (typeof data227 === "string") {
								if (!pattern6.test(data227)) {
									const err293 = {
										instancePath: instancePath + "/pre_start/" + i21 + "/per_replica",
										schemaPath: "#/$defs/boolean/pattern",
										keyword: "pattern",
										params: { pattern: "^(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy](?:[Ee][Ss])?|[Nn][Oo]?|[Oo][Nn]|[Oo][Ff][Ff])$" }
									};
									if (vErrors === null) vErrors = [err293];
									else vErrors.push(err293);
									errors++;
								}
							}
						}
					} else {
						const err294 = {
							instancePath: instancePath + "/pre_start/" + i21,
							schemaPath: "#/properties/pre_start/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err294];
						else vErrors.push(err294);
						errors++;
					}
				}
			} else {
				const err295 = {
					instancePath: instancePath + "/pre_start",
					schemaPath: "#/properties/pre_start/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err295];
				else vErrors.push(err295);
				errors++;
			}
		}
		if (data.post_start !== void 0) {
			let data228 = data.post_start;
			if (Array.isArray(data228)) {
				const len19 = data228.length;
				for (let i22 = 0; i22 < len19; i22++) {
					let data229 = data228[i22];
					if (data229 && typeof data229 == "object" && !Array.isArray(data229)) {
						if (data229.command === void 0) {
							const err296 = {
								instancePath: instancePath + "/post_start/" + i22,
								schemaPath: "#/properties/post_start/items/required",
								keyword: "required",
								params: { missingProperty: "command" }
							};
							if (vErrors === null) vErrors = [err296];
							else vErrors.push(err296);
							errors++;
						}
						for (const key42 in data229) if (!(key42 === "command" || key42 === "user" || key42 === "privileged" || key42 === "working_dir" || key42 === "environment" || pattern0.test(key42))) {
							const err297 = {
								instancePath: instancePath + "/post_start/" + i22,
								schemaPath: "#/properties/post_start/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key42 }
							};
							if (vErrors === null) vErrors = [err297];
							else vErrors.push(err297);
							errors++;
						}
						if (data229.command !== void 0) {
							if (!validate42(data229.command, {
								instancePath: instancePath + "/post_start/" + i22 + "/command",
								parentData: data229,
								parentDataProperty: "command",
								rootData
							})) {
								vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
								errors = vErrors.length;
							}
						}
						if (data229.user !== void 0) {
							if (typeof data229.user !== "string") {
								const err298 = {
									instancePath: instancePath + "/post_start/" + i22 + "/user",
									schemaPath: "#/properties/post_start/items/properties/user/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err298];
								else vErrors.push(err298);
								errors++;
							}
						}
						if (data229.privileged !== void 0) {
							let data232 = data229.privileged;
							if (typeof data232 !== "boolean" && typeof data232 !== "string") {
								const err299 = {
									instancePath: instancePath + "/post_start/" + i22 + "/privileged",
									schemaPath: "#/$defs/boolean/type",
									keyword: "type",
									params: { type: schema15.type }
								};
								if (vErrors === null) vErrors = [err299];
								else vErrors.push(err299);
								errors++;
							}
							if (typeof data232 === "string") {
								if (!pattern6.test(data232)) {
									const err300 = {
										instancePath: instancePath + "/post_start/" + i22 + "/privileged",
										schemaPath: "#/$defs/boolean/pattern",
										keyword: "pattern",
										params: { pattern: "^(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy](?:[Ee][Ss])?|[Nn][Oo]?|[Oo][Nn]|[Oo][Ff][Ff])$" }
									};
									if (vErrors === null) vErrors = [err300];
									else vErrors.push(err300);
									errors++;
								}
							}
						}
						if (data229.working_dir !== void 0) {
							if (typeof data229.working_dir !== "string") {
								const err301 = {
									instancePath: instancePath + "/post_start/" + i22 + "/working_dir",
									schemaPath: "#/properties/post_start/items/properties/working_dir/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err301];
								else vErrors.push(err301);
								errors++;
							}
						}
						if (data229.environment !== void 0) {
							if (!validate20(data229.environment, {
								instancePath: instancePath + "/post_start/" + i22 + "/environment",
								parentData: data229,
								parentDataProperty: "environment",
								rootData
							})) {
								vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err302 = {
							instancePath: instancePath + "/post_start/" + i22,
							schemaPath: "#/properties/post_start/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err302];
						else vErrors.push(err302);
						errors++;
					}
				}
			} else {
				const err303 = {
					instancePath: instancePath + "/post_start",
					schemaPath: "#/properties/post_start/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err303];
				else vErrors.push(err303);
				errors++;
			}
		}
		if (data.pre_stop !== void 0) {
			let data235 = data.pre_stop;
			if (Array.isArray(data235)) {
				const len20 = data235.length;
				for (let i23 = 0; i23 < len20; i23++) {
					let data236 = data235[i23];
					if (data236 && typeof data236 == "object" && !Array.isArray(data236)) {
						if (data236.command === void 0) {
							const err304 = {
								instancePath: instancePath + "/pre_stop/" + i23,
								schemaPath: "#/properties/pre_stop/items/required",
								keyword: "required",
								params: { missingProperty: "command" }
							};
							if (vErrors === null) vErrors = [err304];
							else vErrors.push(err304);
							errors++;
						}
						for (const key43 in data236) if (!(key43 === "command" || key43 === "user" || key43 === "privileged" || key43 === "working_dir" || key43 === "environment" || pattern0.test(key43))) {
							const err305 = {
								instancePath: instancePath + "/pre_stop/" + i23,
								schemaPath: "#/properties/pre_stop/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key43 }
							};
							if (vErrors === null) vErrors = [err305];
							else vErrors.push(err305);
							errors++;
						}
						if (data236.command !== void 0) {
							if (!validate42(data236.command, {
								instancePath: instancePath + "/pre_stop/" + i23 + "/command",
								parentData: data236,
								parentDataProperty: "command",
								rootData
							})) {
								vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
								errors = vErrors.length;
							}
						}
						if (data236.user !== void 0) {
							if (typeof data236.user !== "string") {
								const err306 = {
									instancePath: instancePath + "/pre_stop/" + i23 + "/user",
									schemaPath: "#/properties/pre_stop/items/properties/user/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err306];
								else vErrors.push(err306);
								errors++;
							}
						}
						if (data236.privileged !== void 0) {
							let data239 = data236.privileged;
							if (typeof data239 !== "boolean" && typeof data239 !== "string") {
								const err307 = {
									instancePath: instancePath + "/pre_stop/" + i23 + "/privileged",
									schemaPath: "#/$defs/boolean/type",
									keyword: "type",
									params: { type: schema15.type }
								};
								if (vErrors === null) vErrors = [err307];
								else vErrors.push(err307);
								errors++;
							}
							if (typeof data239 === "string") {
								if (!pattern6.test(data239)) {
									const err308 = {
										instancePath: instancePath + "/pre_stop/" + i23 + "/privileged",
										schemaPath: "#/$defs/boolean/pattern",
										keyword: "pattern",
										params: { pattern: "^(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy](?:[Ee][Ss])?|[Nn][Oo]?|[Oo][Nn]|[Oo][Ff][Ff])$" }
									};
									if (vErrors === null) vErrors = [err308];
									else vErrors.push(err308);
									errors++;
								}
							}
						}
						if (data236.working_dir !== void 0) {
							if (typeof data236.working_dir !== "string") {
								const err309 = {
									instancePath: instancePath + "/pre_stop/" + i23 + "/working_dir",
									schemaPath: "#/properties/pre_stop/items/properties/working_dir/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err309];
								else vErrors.push(err309);
								errors++;
							}
						}
						if (data236.environment !== void 0) {
							if (!validate20(data236.environment, {
								instancePath: instancePath + "/pre_stop/" + i23 + "/environment",
								parentData: data236,
								parentDataProperty: "environment",
								rootData
							})) {
								vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err310 = {
							instancePath: instancePath + "/pre_stop/" + i23,
							schemaPath: "#/properties/pre_stop/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err310];
						else vErrors.push(err310);
						errors++;
					}
				}
			} else {
				const err311 = {
					instancePath: instancePath + "/pre_stop",
					schemaPath: "#/properties/pre_stop/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err311];
				else vErrors.push(err311);
				errors++;
			}
		}
		if (data.privileged !== void 0) {
			let data242 = data.privileged;
			if (typeof data242 !== "boolean" && typeof data242 !== "string") {
				const err312 = {
					instancePath: instancePath + "/privileged",
					schemaPath: "#/$defs/boolean/type",
					keyword: "type",
					params: { type: schema15.type }
				};
				if (vErrors === null) vErrors = [err312];
				else vErrors.push(err312);
				errors++;
			}
			if (typeof data242 === "string") {
				if (!pattern6.test(data242)) {
					const err313 = {
						instancePath: instancePath + "/privileged",
						schemaPath: "#/$defs/boolean/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy](?:[Ee][Ss])?|[Nn][Oo]?|[Oo][Nn]|[Oo][Ff][Ff])$" }
					};
					if (vErrors === null) vErrors = [err313];
					else vErrors.push(err313);
					errors++;
				}
			}
		}
		if (data.profiles !== void 0) {
			if (!validate22(data.profiles, {
				instancePath: instancePath + "/profiles",
				parentData: data,
				parentDataProperty: "profiles",
				rootData
			})) {
				vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.provider !== void 0) {
			let data244 = data.provider;
			if (data244 && typeof data244 == "object" && !Array.isArray(data244)) {
				if (data244.type === void 0) {
					const err314 = {
						instancePath: instancePath + "/provider",
						schemaPath: "#/properties/provider/required",
						keyword: "required",
						params: { missingProperty: "type" }
					};
					if (vErrors === null) vErrors = [err314];
					else vErrors.push(err314);
					errors++;
				}
				for (const key44 in data244) if (!(key44 === "type" || key44 === "options" || pattern0.test(key44))) {
					const err315 = {
						instancePath: instancePath + "/provider",
						schemaPath: "#/properties/provider/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key44 }
					};
					if (vErrors === null) vErrors = [err315];
					else vErrors.push(err315);
					errors++;
				}
				if (data244.type !== void 0) {
					if (typeof data244.type !== "string") {
						const err316 = {
							instancePath: instancePath + "/provider/type",
							schemaPath: "#/properties/provider/properties/type/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err316];
						else vErrors.push(err316);
						errors++;
					}
				}
				if (data244.options !== void 0) {
					let data246 = data244.options;
					if (!(data246 && typeof data246 == "object" && !Array.isArray(data246)) && data246 !== null) {
						const err317 = {
							instancePath: instancePath + "/provider/options",
							schemaPath: "#/properties/provider/properties/options/type",
							keyword: "type",
							params: { type: schema13.properties.provider.properties.options.type }
						};
						if (vErrors === null) vErrors = [err317];
						else vErrors.push(err317);
						errors++;
					}
					if (data246 && typeof data246 == "object" && !Array.isArray(data246)) for (const key45 in data246) {
						let data247 = data246[key45];
						if (typeof data247 !== "string" && !(typeof data247 == "number" && isFinite(data247)) && typeof data247 !== "boolean" && !Array.isArray(data247)) {
							const err318 = {
								instancePath: instancePath + "/provider/options/" + key45.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/provider/properties/options/additionalProperties/type",
								keyword: "type",
								params: { type: schema13.properties.provider.properties.options.additionalProperties.type }
							};
							if (vErrors === null) vErrors = [err318];
							else vErrors.push(err318);
							errors++;
						}
						if (Array.isArray(data247)) {
							const len21 = data247.length;
							for (let i24 = 0; i24 < len21; i24++) {
								let data248 = data247[i24];
								if (typeof data248 !== "string" && !(typeof data248 == "number" && isFinite(data248)) && typeof data248 !== "boolean") {
									const err319 = {
										instancePath: instancePath + "/provider/options/" + key45.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i24,
										schemaPath: "#/properties/provider/properties/options/additionalProperties/items/type",
										keyword: "type",
										params: { type: schema13.properties.provider.properties.options.additionalProperties.items.type }
									};
									if (vErrors === null) vErrors = [err319];
									else vErrors.push(err319);
									errors++;
								}
							}
						}
					}
				}
			} else {
				const err320 = {
					instancePath: instancePath + "/provider",
					schemaPath: "#/properties/provider/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err320];
				else vErrors.push(err320);
				errors++;
			}
		}
		if (data.pull_policy !== void 0) {
			let data249 = data.pull_policy;
			if (typeof data249 === "string") {
				if (!pattern128.test(data249)) {
					const err321 = {
						instancePath: instancePath + "/pull_policy",
						schemaPath: "#/$defs/pullPolicy/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:always|never|build|if_not_present|missing|refresh|daily|weekly|every_(?:[0-9]+[wdhms])+)$" }
					};
					if (vErrors === null) vErrors = [err321];
					else vErrors.push(err321);
					errors++;
				}
			} else {
				const err322 = {
					instancePath: instancePath + "/pull_policy",
					schemaPath: "#/$defs/pullPolicy/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err322];
				else vErrors.push(err322);
				errors++;
			}
		}
		if (data.pull_refresh_after !== void 0) {
			let data250 = data.pull_refresh_after;
			if (typeof data250 === "string") {
				if (!pattern54.test(data250)) {
					const err323 = {
						instancePath: instancePath + "/pull_refresh_after",
						schemaPath: "#/$defs/duration/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:0|[-+]?(?:(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:ns|us|µs|μs|ms|s|m|h|d|w))+)$" }
					};
					if (vErrors === null) vErrors = [err323];
					else vErrors.push(err323);
					errors++;
				}
			} else {
				const err324 = {
					instancePath: instancePath + "/pull_refresh_after",
					schemaPath: "#/$defs/duration/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err324];
				else vErrors.push(err324);
				errors++;
			}
		}
		if (data.read_only !== void 0) {
			let data251 = data.read_only;
			if (typeof data251 !== "boolean" && typeof data251 !== "string") {
				const err325 = {
					instancePath: instancePath + "/read_only",
					schemaPath: "#/$defs/boolean/type",
					keyword: "type",
					params: { type: schema15.type }
				};
				if (vErrors === null) vErrors = [err325];
				else vErrors.push(err325);
				errors++;
			}
			if (typeof data251 === "string") {
				if (!pattern6.test(data251)) {
					const err326 = {
						instancePath: instancePath + "/read_only",
						schemaPath: "#/$defs/boolean/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy](?:[Ee][Ss])?|[Nn][Oo]?|[Oo][Nn]|[Oo][Ff][Ff])$" }
					};
					if (vErrors === null) vErrors = [err326];
					else vErrors.push(err326);
					errors++;
				}
			}
		}
		if (data.restart !== void 0) {
			let data252 = data.restart;
			if (typeof data252 === "string") {
				if (!pattern131.test(data252)) {
					const err327 = {
						instancePath: instancePath + "/restart",
						schemaPath: "#/$defs/restart/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:no|always|unless-stopped|on-failure(?::[0-9]+)?|)$" }
					};
					if (vErrors === null) vErrors = [err327];
					else vErrors.push(err327);
					errors++;
				}
			} else {
				const err328 = {
					instancePath: instancePath + "/restart",
					schemaPath: "#/$defs/restart/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err328];
				else vErrors.push(err328);
				errors++;
			}
		}
		if (data.runtime !== void 0) {
			if (typeof data.runtime !== "string") {
				const err329 = {
					instancePath: instancePath + "/runtime",
					schemaPath: "#/properties/runtime/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err329];
				else vErrors.push(err329);
				errors++;
			}
		}
		if (data.scale !== void 0) {
			let data254 = data.scale;
			if (!(typeof data254 == "number" && !(data254 % 1) && !isNaN(data254) && isFinite(data254)) && typeof data254 !== "string") {
				const err330 = {
					instancePath: instancePath + "/scale",
					schemaPath: "#/$defs/integer/type",
					keyword: "type",
					params: { type: schema26.type }
				};
				if (vErrors === null) vErrors = [err330];
				else vErrors.push(err330);
				errors++;
			}
			if (typeof data254 === "string") {
				if (!pattern17$1.test(data254)) {
					const err331 = {
						instancePath: instancePath + "/scale",
						schemaPath: "#/$defs/integer/pattern",
						keyword: "pattern",
						params: { pattern: "^[-+]?[0-9]+$" }
					};
					if (vErrors === null) vErrors = [err331];
					else vErrors.push(err331);
					errors++;
				}
			}
		}
		if (data.secrets !== void 0) {
			if (!validate34(data.secrets, {
				instancePath: instancePath + "/secrets",
				parentData: data,
				parentDataProperty: "secrets",
				rootData
			})) {
				vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
				errors = vErrors.length;
			}
		}
		if (data.security_opt !== void 0) {
			if (!validate47(data.security_opt, {
				instancePath: instancePath + "/security_opt",
				parentData: data,
				parentDataProperty: "security_opt",
				rootData
			})) {
				vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
				errors = vErrors.length;
			}
		}
		if (data.shm_size !== void 0) {
			let data257 = data.shm_size;
			if (!(typeof data257 == "number" && isFinite(data257)) && typeof data257 !== "string") {
				const err332 = {
					instancePath: instancePath + "/shm_size",
					schemaPath: "#/$defs/size/type",
					keyword: "type",
					params: { type: schema20.type }
				};
				if (vErrors === null) vErrors = [err332];
				else vErrors.push(err332);
				errors++;
			}
			if (typeof data257 === "string") {
				if (!pattern10$1.test(data257)) {
					const err333 = {
						instancePath: instancePath + "/shm_size",
						schemaPath: "#/$defs/size/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+) ?(?:[kKmMgGtTpP]?[iI]?[bB]?)$" }
					};
					if (vErrors === null) vErrors = [err333];
					else vErrors.push(err333);
					errors++;
				}
			}
		}
		if (data.stdin_open !== void 0) {
			let data258 = data.stdin_open;
			if (typeof data258 !== "boolean" && typeof data258 !== "string") {
				const err334 = {
					instancePath: instancePath + "/stdin_open",
					schemaPath: "#/$defs/boolean/type",
					keyword: "type",
					params: { type: schema15.type }
				};
				if (vErrors === null) vErrors = [err334];
				else vErrors.push(err334);
				errors++;
			}
			if (typeof data258 === "string") {
				if (!pattern6.test(data258)) {
					const err335 = {
						instancePath: instancePath + "/stdin_open",
						schemaPath: "#/$defs/boolean/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy](?:[Ee][Ss])?|[Nn][Oo]?|[Oo][Nn]|[Oo][Ff][Ff])$" }
					};
					if (vErrors === null) vErrors = [err335];
					else vErrors.push(err335);
					errors++;
				}
			}
		}
		if (data.stop_grace_period !== void 0) {
			let data259 = data.stop_grace_period;
			if (typeof data259 === "string") {
				if (!pattern54.test(data259)) {
					const err336 = {
						instancePath: instancePath + "/stop_grace_period",
						schemaPath: "#/$defs/duration/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:0|[-+]?(?:(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:ns|us|µs|μs|ms|s|m|h|d|w))+)$" }
					};
					if (vErrors === null) vErrors = [err336];
					else vErrors.push(err336);
					errors++;
				}
			} else {
				const err337 = {
					instancePath: instancePath + "/stop_grace_period",
					schemaPath: "#/$defs/duration/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err337];
				else vErrors.push(err337);
				errors++;
			}
		}
		if (data.stop_signal !== void 0) {
			if (typeof data.stop_signal !== "string") {
				const err338 = {
					instancePath: instancePath + "/stop_signal",
					schemaPath: "#/properties/stop_signal/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err338];
				else vErrors.push(err338);
				errors++;
			}
		}
		if (data.storage_opt !== void 0) {
			let data261 = data.storage_opt;
			if (!(data261 && typeof data261 == "object" && !Array.isArray(data261)) && data261 !== null) {
				const err339 = {
					instancePath: instancePath + "/storage_opt",
					schemaPath: "#/properties/storage_opt/type",
					keyword: "type",
					params: { type: schema13.properties.storage_opt.type }
				};
				if (vErrors === null) vErrors = [err339];
				else vErrors.push(err339);
				errors++;
			}
		}
		if (data.sysctls !== void 0) {
			if (!validate20(data.sysctls, {
				instancePath: instancePath + "/sysctls",
				parentData: data,
				parentDataProperty: "sysctls",
				rootData
			})) {
				vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
				errors = vErrors.length;
			}
		}
		if (data.tmpfs !== void 0) {
			if (!validate15(data.tmpfs, {
				instancePath: instancePath + "/tmpfs",
				parentData: data,
				parentDataProperty: "tmpfs",
				rootData
			})) {
				vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
				errors = vErrors.length;
			}
		}
		if (data.tty !== void 0) {
			let data264 = data.tty;
			if (typeof data264 !== "boolean" && typeof data264 !== "string") {
				const err340 = {
					instancePath: instancePath + "/tty",
					schemaPath: "#/$defs/boolean/type",
					keyword: "type",
					params: { type: schema15.type }
				};
				if (vErrors === null) vErrors = [err340];
				else vErrors.push(err340);
				errors++;
			}
			if (typeof data264 === "string") {
				if (!pattern6.test(data264)) {
					const err341 = {
						instancePath: instancePath + "/tty",
						schemaPath: "#/$defs/boolean/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy](?:[Ee][Ss])?|[Nn][Oo]?|[Oo][Nn]|[Oo][Ff][Ff])$" }
					};
					if (vErrors === null) vErrors = [err341];
					else vErrors.push(err341);
					errors++;
				}
			}
		}
		if (data.ulimits !== void 0) {
			if (!validate37(data.ulimits, {
				instancePath: instancePath + "/ulimits",
				parentData: data,
				parentDataProperty: "ulimits",
				rootData
			})) {
				vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
				errors = vErrors.length;
			}
		}
		if (data.use_api_socket !== void 0) {
			if (typeof data.use_api_socket !== "boolean") {
				const err342 = {
					instancePath: instancePath + "/use_api_socket",
					schemaPath: "#/properties/use_api_socket/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err342];
				else vErrors.push(err342);
				errors++;
			}
		}
		if (data.user !== void 0) {
			if (typeof data.user !== "string") {
				const err343 = {
					instancePath: instancePath + "/user",
					schemaPath: "#/properties/user/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err343];
				else vErrors.push(err343);
				errors++;
			}
		}
		if (data.userns_mode !== void 0) {
			if (typeof data.userns_mode !== "string") {
				const err344 = {
					instancePath: instancePath + "/userns_mode",
					schemaPath: "#/properties/userns_mode/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err344];
				else vErrors.push(err344);
				errors++;
			}
		}
		if (data.uts !== void 0) {
			if (typeof data.uts !== "string") {
				const err345 = {
					instancePath: instancePath + "/uts",
					schemaPath: "#/properties/uts/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err345];
				else vErrors.push(err345);
				errors++;
			}
		}
		if (data.volumes !== void 0) {
			let data270 = data.volumes;
			if (Array.isArray(data270)) {
				const len22 = data270.length;
				for (let i25 = 0; i25 < len22; i25++) {
					let data271 = data270[i25];
					if (typeof data271 !== "string" && !(data271 && typeof data271 == "object" && !Array.isArray(data271))) {
						const err346 = {
							instancePath: instancePath + "/volumes/" + i25,
							schemaPath: "#/properties/volumes/items/type",
							keyword: "type",
							params: { type: schema13.properties.volumes.items.type }
						};
						if (vErrors === null) vErrors = [err346];
						else vErrors.push(err346);
						errors++;
					}
					if (data271 && typeof data271 == "object" && !Array.isArray(data271)) {
						if (data271.type === void 0) {
							const err347 = {
								instancePath: instancePath + "/volumes/" + i25,
								schemaPath: "#/properties/volumes/items/required",
								keyword: "required",
								params: { missingProperty: "type" }
							};
							if (vErrors === null) vErrors = [err347];
							else vErrors.push(err347);
							errors++;
						}
						if (data271.target === void 0) {
							const err348 = {
								instancePath: instancePath + "/volumes/" + i25,
								schemaPath: "#/properties/volumes/items/required",
								keyword: "required",
								params: { missingProperty: "target" }
							};
							if (vErrors === null) vErrors = [err348];
							else vErrors.push(err348);
							errors++;
						}
						for (const key46 in data271) if (!(func2$1.call(schema13.properties.volumes.items.properties, key46) || pattern0.test(key46))) {
							const err349 = {
								instancePath: instancePath + "/volumes/" + i25,
								schemaPath: "#/properties/volumes/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key46 }
							};
							if (vErrors === null) vErrors = [err349];
							else vErrors.push(err349);
							errors++;
						}
						if (data271.type !== void 0) {
							let data272 = data271.type;
							if (!(data272 === "bind" || data272 === "volume" || data272 === "tmpfs" || data272 === "cluster" || data272 === "npipe" || data272 === "image")) {
								const err350 = {
									instancePath: instancePath + "/volumes/" + i25 + "/type",
									schemaPath: "#/properties/volumes/items/properties/type/enum",
									keyword: "enum",
									params: { allowedValues: schema13.properties.volumes.items.properties.type.enum }
								};
								if (vErrors === null) vErrors = [err350];
								else vErrors.push(err350);
								errors++;
							}
						}
						if (data271.source !== void 0) {
							if (typeof data271.source !== "string") {
								const err351 = {
									instancePath: instancePath + "/volumes/" + i25 + "/source",
									schemaPath: "#/properties/volumes/items/properties/source/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err351];
								else vErrors.push(err351);
								errors++;
							}
						}
						if (data271.target !== void 0) {
							if (typeof data271.target !== "string") {
								const err352 = {
									instancePath: instancePath + "/volumes/" + i25 + "/target",
									schemaPath: "#/properties/volumes/items/properties/target/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err352];
								else vErrors.push(err352);
								errors++;
							}
						}
						if (data271.read_only !== void 0) {
							let data275 = data271.read_only;
							if (typeof data275 !== "boolean" && typeof data275 !== "string") {
								const err353 = {
									instancePath: instancePath + "/volumes/" + i25 + "/read_only",
									schemaPath: "#/$defs/boolean/type",
									keyword: "type",
									params: { type: schema15.type }
								};
								if (vErrors === null) vErrors = [err353];
								else vErrors.push(err353);
								errors++;
							}
							if (typeof data275 === "string") {
								if (!pattern6.test(data275)) {
									const err354 = {
										instancePath: instancePath + "/volumes/" + i25 + "/read_only",
										schemaPath: "#/$defs/boolean/pattern",
										keyword: "pattern",
										params: { pattern: "^(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy](?:[Ee][Ss])?|[Nn][Oo]?|[Oo][Nn]|[Oo][Ff][Ff])$" }
									};
									if (vErrors === null) vErrors = [err354];
									else vErrors.push(err354);
									errors++;
								}
							}
						}
						if (data271.consistency !== void 0) {
							if (typeof data271.consistency !== "string") {
								const err355 = {
									instancePath: instancePath + "/volumes/" + i25 + "/consistency",
									schemaPath: "#/properties/volumes/items/properties/consistency/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err355];
								else vErrors.push(err355);
								errors++;
							}
						}
						if (data271.bind !== void 0) {
							let data277 = data271.bind;
							if (!(data277 && typeof data277 == "object" && !Array.isArray(data277)) && data277 !== null) {
								const err356 = {
									instancePath: instancePath + "/volumes/" + i25 + "/bind",
									schemaPath: "#/properties/volumes/items/properties/bind/type",
									keyword: "type",
									params: { type: schema13.properties.volumes.items.properties.bind.type }
								};
								if (vErrors === null) vErrors = [err356];
								else vErrors.push(err356);
								errors++;
							}
							if (data277 && typeof data277 == "object" && !Array.isArray(data277)) {
								for (const key47 in data277) if (!(key47 === "propagation" || key47 === "create_host_path" || key47 === "recursive" || key47 === "selinux" || pattern0.test(key47))) {
									const err357 = {
										instancePath: instancePath + "/volumes/" + i25 + "/bind",
										schemaPath: "#/properties/volumes/items/properties/bind/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key47 }
									};
									if (vErrors === null) vErrors = [err357];
									else vErrors.push(err357);
									errors++;
								}
								if (data277.propagation !== void 0) {
									if (typeof data277.propagation !== "string") {
										const err358 = {
											instancePath: instancePath + "/volumes/" + i25 + "/bind/propagation",
											schemaPath: "#/properties/volumes/items/properties/bind/properties/propagation/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err358];
										else vErrors.push(err358);
										errors++;
									}
								}
								if (data277.create_host_path !== void 0) {
									let data279 = data277.create_host_path;
									if (typeof data279 !== "boolean" && typeof data279 !== "string") {
										const err359 = {
											instancePath: instancePath + "/volumes/" + i25 + "/bind/create_host_path",
											schemaPath: "#/$defs/boolean/type",
											keyword: "type",
											params: { type: schema15.type }
										};
										if (vErrors === null) vErrors = [err359];
										else vErrors.push(err359);
										errors++;
									}
									if (typeof data279 === "string") {
										if (!pattern6.test(data279)) {
											const err360 = {
												instancePath: instancePath + "/volumes/" + i25 + "/bind/create_host_path",
												schemaPath: "#/$defs/boolean/pattern",
												keyword: "pattern",
												params: { pattern: "^(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy](?:[Ee][Ss])?|[Nn][Oo]?|[Oo][Nn]|[Oo][Ff][Ff])$" }
											};
											if (vErrors === null) vErrors = [err360];
											else vErrors.push(err360);
											errors++;
										}
									}
								}
								if (data277.recursive !== void 0) {
									let data280 = data277.recursive;
									if (!(data280 === "enabled" || data280 === "disabled" || data280 === "writable" || data280 === "readonly")) {
										const err361 = {
											instancePath: instancePath + "/volumes/" + i25 + "/bind/recursive",
											schemaPath: "#/properties/volumes/items/properties/bind/properties/recursive/enum",
											keyword: "enum",
											params: { allowedValues: schema13.properties.volumes.items.properties.bind.properties.recursive.enum }
										};
										if (vErrors === null) vErrors = [err361];
										else vErrors.push(err361);
										errors++;
									}
								}
								if (data277.selinux !== void 0) {
									let data281 = data277.selinux;
									if (!(data281 === "z" || data281 === "Z")) {
										const err362 = {
											instancePath: instancePath + "/volumes/" + i25 + "/bind/selinux",
											schemaPath: "#/properties/volumes/items/properties/bind/properties/selinux/enum",
											keyword: "enum",
											params: { allowedValues: schema13.properties.volumes.items.properties.bind.properties.selinux.enum }
										};
										if (vErrors === null) vErrors = [err362];
										else vErrors.push(err362);
										errors++;
									}
								}
							}
						}
						if (data271.volume !== void 0) {
							let data282 = data271.volume;
							if (!(data282 && typeof data282 == "object" && !Array.isArray(data282)) && data282 !== null) {
								const err363 = {
									instancePath: instancePath + "/volumes/" + i25 + "/volume",
									schemaPath: "#/properties/volumes/items/properties/volume/type",
									keyword: "type",
									params: { type: schema13.properties.volumes.items.properties.volume.type }
								};
								if (vErrors === null) vErrors = [err363];
								else vErrors.push(err363);
								errors++;
							}
							if (data282 && typeof data282 == "object" && !Array.isArray(data282)) {
								for (const key48 in data282) if (!(key48 === "nocopy" || key48 === "subpath" || key48 === "labels" || pattern0.test(key48))) {
									const err364 = {
										instancePath: instancePath + "/volumes/" + i25 + "/volume",
										schemaPath: "#/properties/volumes/items/properties/volume/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key48 }
									};
									if (vErrors === null) vErrors = [err364];
									else vErrors.push(err364);
									errors++;
								}
								if (data282.nocopy !== void 0) {
									let data283 = data282.nocopy;
									if (typeof data283 !== "boolean" && typeof data283 !== "string") {
										const err365 = {
											instancePath: instancePath + "/volumes/" + i25 + "/volume/nocopy",
											schemaPath: "#/$defs/boolean/type",
											keyword: "type",
											params: { type: schema15.type }
										};
										if (vErrors === null) vErrors = [err365];
										else vErrors.push(err365);
										errors++;
									}
									if (typeof data283 === "string") {
										if (!pattern6.test(data283)) {
											const err366 = {
												instancePath: instancePath + "/volumes/" + i25 + "/volume/nocopy",
												schemaPath: "#/$defs/boolean/pattern",
												keyword: "pattern",
												params: { pattern: "^(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy](?:[Ee][Ss])?|[Nn][Oo]?|[Oo][Nn]|[Oo][Ff][Ff])$" }
											};
											if (vErrors === null) vErrors = [err366];
											else vErrors.push(err366);
											errors++;
										}
									}
								}
								if (data282.subpath !== void 0) {
									if (typeof data282.subpath !== "string") {
										const err367 = {
											instancePath: instancePath + "/volumes/" + i25 + "/volume/subpath",
											schemaPath: "#/properties/volumes/items/properties/volume/properties/subpath/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err367];
										else vErrors.push(err367);
										errors++;
									}
								}
								if (data282.labels !== void 0) {
									if (!validate20(data282.labels, {
										instancePath: instancePath + "/volumes/" + i25 + "/volume/labels",
										parentData: data282,
										parentDataProperty: "labels",
										rootData
									})) {
										vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
										errors = vErrors.length;
									}
								}
							}
						}
						if (data271.tmpfs !== void 0) {
							let data286 = data271.tmpfs;
							if (!(data286 && typeof data286 == "object" && !Array.isArray(data286)) && data286 !== null) {
								const err368 = {
									instancePath: instancePath + "/volumes/" + i25 + "/tmpfs",
									schemaPath: "#/properties/volumes/items/properties/tmpfs/type",
									keyword: "type",
									params: { type: schema13.properties.volumes.items.properties.tmpfs.type }
								};
								if (vErrors === null) vErrors = [err368];
								else vErrors.push(err368);
								errors++;
							}
							if (data286 && typeof data286 == "object" && !Array.isArray(data286)) {
								for (const key49 in data286) if (!(key49 === "size" || key49 === "mode" || pattern0.test(key49))) {
									const err369 = {
										instancePath: instancePath + "/volumes/" + i25 + "/tmpfs",
										schemaPath: "#/properties/volumes/items/properties/tmpfs/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key49 }
									};
									if (vErrors === null) vErrors = [err369];
									else vErrors.push(err369);
									errors++;
								}
								if (data286.size !== void 0) {
									let data287 = data286.size;
									if (!(typeof data287 == "number" && isFinite(data287)) && typeof data287 !== "string") {
										const err370 = {
											instancePath: instancePath + "/volumes/" + i25 + "/tmpfs/size",
											schemaPath: "#/$defs/size/type",
											keyword: "type",
											params: { type: schema20.type }
										};
										if (vErrors === null) vErrors = [err370];
										else vErrors.push(err370);
										errors++;
									}
									if (typeof data287 === "string") {
										if (!pattern10$1.test(data287)) {
											const err371 = {
												instancePath: instancePath + "/volumes/" + i25 + "/tmpfs/size",
												schemaPath: "#/$defs/size/pattern",
												keyword: "pattern",
												params: { pattern: "^(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+) ?(?:[kKmMgGtTpP]?[iI]?[bB]?)$" }
											};
											if (vErrors === null) vErrors = [err371];
											else vErrors.push(err371);
											errors++;
										}
									}
								}
								if (data286.mode !== void 0) {
									let data288 = data286.mode;
									if (!(typeof data288 == "number" && isFinite(data288)) && typeof data288 !== "string") {
										const err372 = {
											instancePath: instancePath + "/volumes/" + i25 + "/tmpfs/mode",
											schemaPath: "#/$defs/number/type",
											keyword: "type",
											params: { type: schema24.type }
										};
										if (vErrors === null) vErrors = [err372];
										else vErrors.push(err372);
										errors++;
									}
									if (typeof data288 === "string") {
										if (!pattern13$1.test(data288)) {
											const err373 = {
												instancePath: instancePath + "/volumes/" + i25 + "/tmpfs/mode",
												schemaPath: "#/$defs/number/pattern",
												keyword: "pattern",
												params: { pattern: "^[-+]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?$" }
											};
											if (vErrors === null) vErrors = [err373];
											else vErrors.push(err373);
											errors++;
										}
									}
								}
							}
						}
						if (data271.image !== void 0) {
							let data289 = data271.image;
							if (!(data289 && typeof data289 == "object" && !Array.isArray(data289)) && data289 !== null) {
								const err374 = {
									instancePath: instancePath + "/volumes/" + i25 + "/image",
									schemaPath: "#/properties/volumes/items/properties/image/type",
									keyword: "type",
									params: { type: schema13.properties.volumes.items.properties.image.type }
								};
								if (vErrors === null) vErrors = [err374];
								else vErrors.push(err374);
								errors++;
							}
							if (data289 && typeof data289 == "object" && !Array.isArray(data289)) {
								for (const key50 in data289) if (!(key50 === "subpath" || pattern0.test(key50))) {
									const err375 = {
										instancePath: instancePath + "/volumes/" + i25 + "/image",
										schemaPath: "#/properties/volumes/items/properties/image/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key50 }
									};
									if (vErrors === null) vErrors = [err375];
									else vErrors.push(err375);
									errors++;
								}
								if (data289.subpath !== void 0) {
									if (typeof data289.subpath !== "string") {
										const err376 = {
											instancePath: instancePath + "/volumes/" + i25 + "/image/subpath",
											schemaPath: "#/properties/volumes/items/properties/image/properties/subpath/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err376];
										else vErrors.push(err376);
										errors++;
									}
								}
							}
						}
					}
				}
			} else {
				const err377 = {
					instancePath: instancePath + "/volumes",
					schemaPath: "#/properties/volumes/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err377];
				else vErrors.push(err377);
				errors++;
			}
		}
		if (data.volumes_from !== void 0) {
			if (!validate47(data.volumes_from, {
				instancePath: instancePath + "/volumes_from",
				parentData: data,
				parentDataProperty: "volumes_from",
				rootData
			})) {
				vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
				errors = vErrors.length;
			}
		}
		if (data.working_dir !== void 0) {
			if (typeof data.working_dir !== "string") {
				const err378 = {
					instancePath: instancePath + "/working_dir",
					schemaPath: "#/properties/working_dir/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err378];
				else vErrors.push(err378);
				errors++;
			}
		}
	} else {
		const err379 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err379];
		else vErrors.push(err379);
		errors++;
	}
	validate19.errors = vErrors;
	return errors === 0;
}
const schema103 = {
	"type": ["object", "null"],
	"properties": {
		"name": { "type": "string" },
		"driver": { "type": "string" },
		"driver_opts": {
			"type": ["object", "null"],
			"additionalProperties": { "type": [
				"string",
				"number",
				"boolean",
				"null"
			] }
		},
		"ipam": {
			"type": ["object", "null"],
			"properties": {
				"driver": { "type": "string" },
				"options": {
					"type": ["object", "null"],
					"additionalProperties": { "type": [
						"string",
						"number",
						"boolean",
						"null"
					] }
				},
				"config": {
					"type": "array",
					"items": {
						"type": "object",
						"properties": {
							"subnet": { "type": "string" },
							"ip_range": { "type": "string" },
							"gateway": { "type": "string" },
							"aux_addresses": {
								"type": "object",
								"additionalProperties": { "type": "string" }
							}
						},
						"patternProperties": { "^x-": {} },
						"additionalProperties": false
					}
				}
			},
			"patternProperties": { "^x-": {} },
			"additionalProperties": false
		},
		"external": { "$ref": "#/$defs/external" },
		"internal": { "$ref": "#/$defs/boolean" },
		"enable_ipv4": { "$ref": "#/$defs/boolean" },
		"enable_ipv6": { "$ref": "#/$defs/boolean" },
		"attachable": { "$ref": "#/$defs/boolean" },
		"labels": { "$ref": "#/$defs/pairs" }
	},
	"patternProperties": { "^x-": {} },
	"additionalProperties": false
};
const schema104 = {
	"type": [
		"boolean",
		"string",
		"object"
	],
	"pattern": "^(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy](?:[Ee][Ss])?|[Nn][Oo]?|[Oo][Nn]|[Oo][Ff][Ff])$",
	"properties": { "name": { "type": "string" } },
	"patternProperties": { "^x-": {} },
	"additionalProperties": false
};
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data !== "boolean" && typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema104.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern6.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy](?:[Ee][Ss])?|[Nn][Oo]?|[Oo][Nn]|[Oo][Ff][Ff])$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "name" || pattern0.test(key0))) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.name !== void 0) {
			if (typeof data.name !== "string") {
				const err3 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	}
	validate93.errors = vErrors;
	return errors === 0;
}
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema103.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(func2$1.call(schema103.properties, key0) || pattern0.test(key0))) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.name !== void 0) {
			if (typeof data.name !== "string") {
				const err2 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.driver !== void 0) {
			if (typeof data.driver !== "string") {
				const err3 = {
					instancePath: instancePath + "/driver",
					schemaPath: "#/properties/driver/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.driver_opts !== void 0) {
			let data2 = data.driver_opts;
			if (!(data2 && typeof data2 == "object" && !Array.isArray(data2)) && data2 !== null) {
				const err4 = {
					instancePath: instancePath + "/driver_opts",
					schemaPath: "#/properties/driver_opts/type",
					keyword: "type",
					params: { type: schema103.properties.driver_opts.type }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) for (const key1 in data2) {
				let data3 = data2[key1];
				if (typeof data3 !== "string" && !(typeof data3 == "number" && isFinite(data3)) && typeof data3 !== "boolean" && data3 !== null) {
					const err5 = {
						instancePath: instancePath + "/driver_opts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/driver_opts/additionalProperties/type",
						keyword: "type",
						params: { type: schema103.properties.driver_opts.additionalProperties.type }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
		if (data.ipam !== void 0) {
			let data4 = data.ipam;
			if (!(data4 && typeof data4 == "object" && !Array.isArray(data4)) && data4 !== null) {
				const err6 = {
					instancePath: instancePath + "/ipam",
					schemaPath: "#/properties/ipam/type",
					keyword: "type",
					params: { type: schema103.properties.ipam.type }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				for (const key2 in data4) if (!(key2 === "driver" || key2 === "options" || key2 === "config" || pattern0.test(key2))) {
					const err7 = {
						instancePath: instancePath + "/ipam",
						schemaPath: "#/properties/ipam/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data4.driver !== void 0) {
					if (typeof data4.driver !== "string") {
						const err8 = {
							instancePath: instancePath + "/ipam/driver",
							schemaPath: "#/properties/ipam/properties/driver/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
				if (data4.options !== void 0) {
					let data6 = data4.options;
					if (!(data6 && typeof data6 == "object" && !Array.isArray(data6)) && data6 !== null) {
						const err9 = {
							instancePath: instancePath + "/ipam/options",
							schemaPath: "#/properties/ipam/properties/options/type",
							keyword: "type",
							params: { type: schema103.properties.ipam.properties.options.type }
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
					if (data6 && typeof data6 == "object" && !Array.isArray(data6)) for (const key3 in data6) {
						let data7 = data6[key3];
						if (typeof data7 !== "string" && !(typeof data7 == "number" && isFinite(data7)) && typeof data7 !== "boolean" && data7 !== null) {
							const err10 = {
								instancePath: instancePath + "/ipam/options/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/ipam/properties/options/additionalProperties/type",
								keyword: "type",
								params: { type: schema103.properties.ipam.properties.options.additionalProperties.type }
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
					}
				}
				if (data4.config !== void 0) {
					let data8 = data4.config;
					if (Array.isArray(data8)) {
						const len0 = data8.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data9 = data8[i0];
							if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
								for (const key4 in data9) if (!(key4 === "subnet" || key4 === "ip_range" || key4 === "gateway" || key4 === "aux_addresses" || pattern0.test(key4))) {
									const err11 = {
										instancePath: instancePath + "/ipam/config/" + i0,
										schemaPath: "#/properties/ipam/properties/config/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key4 }
									};
									if (vErrors === null) vErrors = [err11];
									else vErrors.push(err11);
									errors++;
								}
								if (data9.subnet !== void 0) {
									if (typeof data9.subnet !== "string") {
										const err12 = {
											instancePath: instancePath + "/ipam/config/" + i0 + "/subnet",
											schemaPath: "#/properties/ipam/properties/config/items/properties/subnet/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err12];
										else vErrors.push(err12);
										errors++;
									}
								}
								if (data9.ip_range !== void 0) {
									if (typeof data9.ip_range !== "string") {
										const err13 = {
											instancePath: instancePath + "/ipam/config/" + i0 + "/ip_range",
											schemaPath: "#/properties/ipam/properties/config/items/properties/ip_range/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err13];
										else vErrors.push(err13);
										errors++;
									}
								}
								if (data9.gateway !== void 0) {
									if (typeof data9.gateway !== "string") {
										const err14 = {
											instancePath: instancePath + "/ipam/config/" + i0 + "/gateway",
											schemaPath: "#/properties/ipam/properties/config/items/properties/gateway/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err14];
										else vErrors.push(err14);
										errors++;
									}
								}
								if (data9.aux_addresses !== void 0) {
									let data13 = data9.aux_addresses;
									if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
										for (const key5 in data13) if (typeof data13[key5] !== "string") {
											const err15 = {
												instancePath: instancePath + "/ipam/config/" + i0 + "/aux_addresses/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
												schemaPath: "#/properties/ipam/properties/config/items/properties/aux_addresses/additionalProperties/type",
												keyword: "type",
												params: { type: "string" }
											};
											if (vErrors === null) vErrors = [err15];
											else vErrors.push(err15);
											errors++;
										}
									} else {
										const err16 = {
											instancePath: instancePath + "/ipam/config/" + i0 + "/aux_addresses",
											schemaPath: "#/properties/ipam/properties/config/items/properties/aux_addresses/type",
											keyword: "type",
											params: { type: "object" }
										};
										if (vErrors === null) vErrors = [err16];
										else vErrors.push(err16);
										errors++;
									}
								}
							} else {
								const err17 = {
									instancePath: instancePath + "/ipam/config/" + i0,
									schemaPath: "#/properties/ipam/properties/config/items/type",
									keyword: "type",
									params: { type: "object" }
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
						}
					} else {
						const err18 = {
							instancePath: instancePath + "/ipam/config",
							schemaPath: "#/properties/ipam/properties/config/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
			}
		}
		if (data.external !== void 0) {
			if (!validate93(data.external, {
				instancePath: instancePath + "/external",
				parentData: data,
				parentDataProperty: "external",
				rootData
			})) {
				vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
				errors = vErrors.length;
			}
		}
		if (data.internal !== void 0) {
			let data16 = data.internal;
			if (typeof data16 !== "boolean" && typeof data16 !== "string") {
				const err19 = {
					instancePath: instancePath + "/internal",
					schemaPath: "#/$defs/boolean/type",
					keyword: "type",
					params: { type: schema15.type }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
			if (typeof data16 === "string") {
				if (!pattern6.test(data16)) {
					const err20 = {
						instancePath: instancePath + "/internal",
						schemaPath: "#/$defs/boolean/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy](?:[Ee][Ss])?|[Nn][Oo]?|[Oo][Nn]|[Oo][Ff][Ff])$" }
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			}
		}
		if (data.enable_ipv4 !== void 0) {
			let data17 = data.enable_ipv4;
			if (typeof data17 !== "boolean" && typeof data17 !== "string") {
				const err21 = {
					instancePath: instancePath + "/enable_ipv4",
					schemaPath: "#/$defs/boolean/type",
					keyword: "type",
					params: { type: schema15.type }
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
			if (typeof data17 === "string") {
				if (!pattern6.test(data17)) {
					const err22 = {
						instancePath: instancePath + "/enable_ipv4",
						schemaPath: "#/$defs/boolean/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy](?:[Ee][Ss])?|[Nn][Oo]?|[Oo][Nn]|[Oo][Ff][Ff])$" }
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			}
		}
		if (data.enable_ipv6 !== void 0) {
			let data18 = data.enable_ipv6;
			if (typeof data18 !== "boolean" && typeof data18 !== "string") {
				const err23 = {
					instancePath: instancePath + "/enable_ipv6",
					schemaPath: "#/$defs/boolean/type",
					keyword: "type",
					params: { type: schema15.type }
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
			if (typeof data18 === "string") {
				if (!pattern6.test(data18)) {
					const err24 = {
						instancePath: instancePath + "/enable_ipv6",
						schemaPath: "#/$defs/boolean/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy](?:[Ee][Ss])?|[Nn][Oo]?|[Oo][Nn]|[Oo][Ff][Ff])$" }
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			}
		}
		if (data.attachable !== void 0) {
			let data19 = data.attachable;
			if (typeof data19 !== "boolean" && typeof data19 !== "string") {
				const err25 = {
					instancePath: instancePath + "/attachable",
					schemaPath: "#/$defs/boolean/type",
					keyword: "type",
					params: { type: schema15.type }
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
			if (typeof data19 === "string") {
				if (!pattern6.test(data19)) {
					const err26 = {
						instancePath: instancePath + "/attachable",
						schemaPath: "#/$defs/boolean/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy](?:[Ee][Ss])?|[Nn][Oo]?|[Oo][Nn]|[Oo][Ff][Ff])$" }
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
			}
		}
		if (data.labels !== void 0) {
			if (!validate20(data.labels, {
				instancePath: instancePath + "/labels",
				parentData: data,
				parentDataProperty: "labels",
				rootData
			})) {
				vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
				errors = vErrors.length;
			}
		}
	}
	validate92.errors = vErrors;
	return errors === 0;
}
const schema109 = {
	"type": ["object", "null"],
	"properties": {
		"name": { "type": "string" },
		"driver": { "type": "string" },
		"driver_opts": {
			"type": ["object", "null"],
			"additionalProperties": { "type": [
				"string",
				"number",
				"boolean",
				"null"
			] }
		},
		"external": { "$ref": "#/$defs/external" },
		"labels": { "$ref": "#/$defs/pairs" }
	},
	"patternProperties": { "^x-": {} },
	"additionalProperties": false
};
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema109.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "name" || key0 === "driver" || key0 === "driver_opts" || key0 === "external" || key0 === "labels" || pattern0.test(key0))) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.name !== void 0) {
			if (typeof data.name !== "string") {
				const err2 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.driver !== void 0) {
			if (typeof data.driver !== "string") {
				const err3 = {
					instancePath: instancePath + "/driver",
					schemaPath: "#/properties/driver/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.driver_opts !== void 0) {
			let data2 = data.driver_opts;
			if (!(data2 && typeof data2 == "object" && !Array.isArray(data2)) && data2 !== null) {
				const err4 = {
					instancePath: instancePath + "/driver_opts",
					schemaPath: "#/properties/driver_opts/type",
					keyword: "type",
					params: { type: schema109.properties.driver_opts.type }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) for (const key1 in data2) {
				let data3 = data2[key1];
				if (typeof data3 !== "string" && !(typeof data3 == "number" && isFinite(data3)) && typeof data3 !== "boolean" && data3 !== null) {
					const err5 = {
						instancePath: instancePath + "/driver_opts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/driver_opts/additionalProperties/type",
						keyword: "type",
						params: { type: schema109.properties.driver_opts.additionalProperties.type }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
		if (data.external !== void 0) {
			if (!validate93(data.external, {
				instancePath: instancePath + "/external",
				parentData: data,
				parentDataProperty: "external",
				rootData
			})) {
				vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
				errors = vErrors.length;
			}
		}
		if (data.labels !== void 0) {
			if (!validate20(data.labels, {
				instancePath: instancePath + "/labels",
				parentData: data,
				parentDataProperty: "labels",
				rootData
			})) {
				vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
				errors = vErrors.length;
			}
		}
	}
	validate97.errors = vErrors;
	return errors === 0;
}
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "name" || key0 === "content" || key0 === "environment" || key0 === "file" || key0 === "external" || key0 === "labels" || key0 === "template_driver" || pattern0.test(key0))) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name !== void 0) {
			if (typeof data.name !== "string") {
				const err1 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.content !== void 0) {
			if (typeof data.content !== "string") {
				const err2 = {
					instancePath: instancePath + "/content",
					schemaPath: "#/properties/content/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.environment !== void 0) {
			if (typeof data.environment !== "string") {
				const err3 = {
					instancePath: instancePath + "/environment",
					schemaPath: "#/properties/environment/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.file !== void 0) {
			if (typeof data.file !== "string") {
				const err4 = {
					instancePath: instancePath + "/file",
					schemaPath: "#/properties/file/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.external !== void 0) {
			if (!validate93(data.external, {
				instancePath: instancePath + "/external",
				parentData: data,
				parentDataProperty: "external",
				rootData
			})) {
				vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
				errors = vErrors.length;
			}
		}
		if (data.labels !== void 0) {
			if (!validate20(data.labels, {
				instancePath: instancePath + "/labels",
				parentData: data,
				parentDataProperty: "labels",
				rootData
			})) {
				vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
				errors = vErrors.length;
			}
		}
		if (data.template_driver !== void 0) {
			if (typeof data.template_driver !== "string") {
				const err5 = {
					instancePath: instancePath + "/template_driver",
					schemaPath: "#/properties/template_driver/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate101.errors = vErrors;
	return errors === 0;
}
const schema111 = {
	"type": "object",
	"properties": {
		"name": { "type": "string" },
		"environment": { "type": "string" },
		"file": { "type": "string" },
		"external": { "$ref": "#/$defs/external" },
		"labels": { "$ref": "#/$defs/pairs" },
		"driver": { "type": "string" },
		"driver_opts": {
			"type": ["object", "null"],
			"additionalProperties": { "type": [
				"string",
				"number",
				"boolean",
				"null"
			] }
		},
		"template_driver": { "type": "string" }
	},
	"patternProperties": { "^x-": {} },
	"additionalProperties": false
};
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "name" || key0 === "environment" || key0 === "file" || key0 === "external" || key0 === "labels" || key0 === "driver" || key0 === "driver_opts" || key0 === "template_driver" || pattern0.test(key0))) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name !== void 0) {
			if (typeof data.name !== "string") {
				const err1 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.environment !== void 0) {
			if (typeof data.environment !== "string") {
				const err2 = {
					instancePath: instancePath + "/environment",
					schemaPath: "#/properties/environment/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.file !== void 0) {
			if (typeof data.file !== "string") {
				const err3 = {
					instancePath: instancePath + "/file",
					schemaPath: "#/properties/file/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.external !== void 0) {
			if (!validate93(data.external, {
				instancePath: instancePath + "/external",
				parentData: data,
				parentDataProperty: "external",
				rootData
			})) {
				vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
				errors = vErrors.length;
			}
		}
		if (data.labels !== void 0) {
			if (!validate20(data.labels, {
				instancePath: instancePath + "/labels",
				parentData: data,
				parentDataProperty: "labels",
				rootData
			})) {
				vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
				errors = vErrors.length;
			}
		}
		if (data.driver !== void 0) {
			if (typeof data.driver !== "string") {
				const err4 = {
					instancePath: instancePath + "/driver",
					schemaPath: "#/properties/driver/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.driver_opts !== void 0) {
			let data6 = data.driver_opts;
			if (!(data6 && typeof data6 == "object" && !Array.isArray(data6)) && data6 !== null) {
				const err5 = {
					instancePath: instancePath + "/driver_opts",
					schemaPath: "#/properties/driver_opts/type",
					keyword: "type",
					params: { type: schema111.properties.driver_opts.type }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) for (const key1 in data6) {
				let data7 = data6[key1];
				if (typeof data7 !== "string" && !(typeof data7 == "number" && isFinite(data7)) && typeof data7 !== "boolean" && data7 !== null) {
					const err6 = {
						instancePath: instancePath + "/driver_opts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/driver_opts/additionalProperties/type",
						keyword: "type",
						params: { type: schema111.properties.driver_opts.additionalProperties.type }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
		if (data.template_driver !== void 0) {
			if (typeof data.template_driver !== "string") {
				const err7 = {
					instancePath: instancePath + "/template_driver",
					schemaPath: "#/properties/template_driver/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate105.errors = vErrors;
	return errors === 0;
}
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.model === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "model" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "model" || key0 === "context_size" || key0 === "runtime_flags" || pattern0.test(key0))) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.name !== void 0) {
			if (typeof data.name !== "string") {
				const err2 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.model !== void 0) {
			if (typeof data.model !== "string") {
				const err3 = {
					instancePath: instancePath + "/model",
					schemaPath: "#/properties/model/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.context_size !== void 0) {
			let data2 = data.context_size;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err4 = {
					instancePath: instancePath + "/context_size",
					schemaPath: "#/properties/context_size/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.runtime_flags !== void 0) {
			if (!validate22(data.runtime_flags, {
				instancePath: instancePath + "/runtime_flags",
				parentData: data,
				parentDataProperty: "runtime_flags",
				rootData
			})) {
				vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate109.errors = vErrors;
	return errors === 0;
}
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(func2$1.call(schema10.properties, key0) || pattern0.test(key0))) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.version !== void 0) {
			if (typeof data.version !== "string") {
				const err1 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.name !== void 0) {
			if (typeof data.name !== "string") {
				const err2 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.include !== void 0) {
			let data2 = data.include;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate14(data2[i0], {
					instancePath: instancePath + "/include/" + i0,
					parentData: data2,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
					errors = vErrors.length;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/include",
					schemaPath: "#/properties/include/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.services !== void 0) {
			let data4 = data.services;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				for (const key1 in data4) if (!(pattern2.test(key1) || pattern0.test(key1))) {
					const err4 = {
						instancePath: instancePath + "/services",
						schemaPath: "#/properties/services/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				for (const key2 in data4) if (pattern2.test(key2)) {
					if (!validate19(data4[key2], {
						instancePath: instancePath + "/services/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
						parentData: data4,
						parentDataProperty: key2,
						rootData
					})) {
						vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/services",
					schemaPath: "#/properties/services/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.networks !== void 0) {
			let data6 = data.networks;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				for (const key4 in data6) if (!(pattern2.test(key4) || pattern0.test(key4))) {
					const err6 = {
						instancePath: instancePath + "/networks",
						schemaPath: "#/properties/networks/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key4 }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				for (const key5 in data6) if (pattern2.test(key5)) {
					if (!validate92(data6[key5], {
						instancePath: instancePath + "/networks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
						parentData: data6,
						parentDataProperty: key5,
						rootData
					})) {
						vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/networks",
					schemaPath: "#/properties/networks/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.volumes !== void 0) {
			let data8 = data.volumes;
			if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
				for (const key7 in data8) if (!(pattern2.test(key7) || pattern0.test(key7))) {
					const err8 = {
						instancePath: instancePath + "/volumes",
						schemaPath: "#/properties/volumes/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key7 }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				for (const key8 in data8) if (pattern2.test(key8)) {
					if (!validate97(data8[key8], {
						instancePath: instancePath + "/volumes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),
						parentData: data8,
						parentDataProperty: key8,
						rootData
					})) {
						vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/volumes",
					schemaPath: "#/properties/volumes/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.configs !== void 0) {
			let data10 = data.configs;
			if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
				for (const key10 in data10) if (!(pattern2.test(key10) || pattern0.test(key10))) {
					const err10 = {
						instancePath: instancePath + "/configs",
						schemaPath: "#/properties/configs/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key10 }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				for (const key11 in data10) if (pattern2.test(key11)) {
					if (!validate101(data10[key11], {
						instancePath: instancePath + "/configs/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),
						parentData: data10,
						parentDataProperty: key11,
						rootData
					})) {
						vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/configs",
					schemaPath: "#/properties/configs/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.secrets !== void 0) {
			let data12 = data.secrets;
			if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
				for (const key13 in data12) if (!(pattern2.test(key13) || pattern0.test(key13))) {
					const err12 = {
						instancePath: instancePath + "/secrets",
						schemaPath: "#/properties/secrets/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key13 }
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				for (const key14 in data12) if (pattern2.test(key14)) {
					if (!validate105(data12[key14], {
						instancePath: instancePath + "/secrets/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),
						parentData: data12,
						parentDataProperty: key14,
						rootData
					})) {
						vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/secrets",
					schemaPath: "#/properties/secrets/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.models !== void 0) {
			let data14 = data.models;
			if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
				for (const key16 in data14) if (!(pattern2.test(key16) || pattern0.test(key16))) {
					const err14 = {
						instancePath: instancePath + "/models",
						schemaPath: "#/properties/models/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key16 }
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				for (const key17 in data14) if (pattern2.test(key17)) {
					if (!validate109(data14[key17], {
						instancePath: instancePath + "/models/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),
						parentData: data14,
						parentDataProperty: key17,
						rootData
					})) {
						vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/models",
					schemaPath: "#/properties/models/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
	} else {
		const err16 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err16];
		else vErrors.push(err16);
		errors++;
	}
	validate13.errors = vErrors;
	return errors === 0;
}

// src/core/compose/schema/lookup.ts
const ROOT = schema10;
function lookUp(path) {
	let found = {
		shape: ROOT,
		name: null
	};
	for (const step of path) {
		const next = found === null ? void 0 : stepInto(found.shape, step);
		found = next === void 0 ? null : resolve$1(next);
	}
	return found;
}
function stepInto(shape, step) {
	if (typeof step === "number") return shape.items;
	if (shape.properties && Object.hasOwn(shape.properties, step)) return shape.properties[step];
	const pattern = Object.entries(shape.patternProperties ?? {}).find(([text]) => new RegExp(text, "u").test(step));
	if (pattern) return pattern[1];
	return typeof shape.additionalProperties === "object" ? shape.additionalProperties : void 0;
}
function resolve$1(shape) {
	const name = shape.$ref?.replace("#/$defs/", "");
	const target = name === void 0 ? void 0 : ROOT.$defs?.[name];
	return target === void 0 || name === void 0 ? {
		shape,
		name: null
	} : {
		shape: target,
		name
	};
}

// src/core/compose/service/units.ts
const SECONDS = {
	ns: 1e-9,
	us: 1e-6,
	µs: 1e-6,
	μs: 1e-6,
	ms: .001,
	s: 1,
	m: 60,
	h: 3600,
	d: 86400,
	w: 604800
};
function parseDuration(text) {
	if (text === "0") return 0;
	const match = /^([-+]?)((?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|μs|ms|s|m|h|d|w))+$/.exec(text);
	if (match === null) return null;
	let seconds = 0;
	for (const [, number = "", unit = ""] of text.matchAll(/([\d.]+)([a-zµμ]+)/g)) seconds += Number(number) * (SECONDS[unit] ?? 0);
	return match[1] === "-" ? -seconds : seconds;
}
function parseSize(text) {
	const match = /^(\d+(?:\.\d+)?|\.\d+) ?([kmgtp]?)(?:i?b)?$/i.exec(text);
	if (match === null) return null;
	const power = "kmgtp".indexOf((match[2] ?? "").toLowerCase()) + 1;
	return Number(match[1]) * (match[2] ? 1024 ** power : 1);
}

// src/core/compose/service/view.ts
function entriesOf(node) {
	return node?.kind === "map" ? [...node.entries.values()] : [];
}
function itemsOf$1(node) {
	return node?.kind === "list" ? node.items : [];
}
function eachOf(node) {
	return node?.kind === "list" ? node.items : node === null || isNothing(node) ? [] : [node];
}
function textOf$1(node) {
	return node?.kind === "scalar" && node.value !== null ? node.text : null;
}
function located(node) {
	const value = textOf$1(node);
	return node === null || value === null ? null : {
		value,
		location: locate(node.span)
	};
}
function isTrue(node) {
	return node?.kind === "scalar" && /^(?:true|yes|on|y|1)$/i.test(node.text);
}
function objectOf(node) {
	return node?.kind === "map" ? plain(node) : {};
}
function keyLocation(owner, key) {
	const entry = owner.kind === "map" ? owner.entries.get(key) : void 0;
	return locate(entry?.keySpan ?? owner.span);
}
function partSpan(node, part, from = node.span.start) {
	const { source, end } = node.span;
	const at = part === "" ? -1 : source.text.indexOf(part, from);
	return at === -1 || at + part.length > end ? node.span : {
		source,
		start: at,
		end: at + part.length
	};
}
function isNothing(node) {
	return node.kind === "scalar" && node.value === null;
}

// src/core/compose/consistency/faults.ts
function fault(service, given) {
	return finding({
		severity: "error",
		service: service.name,
		...given
	});
}
function similar(name, known, otherwise) {
	const nearest = known.size > 1e3 ? null : suggest(name, known.keys());
	const there = nearest === null ? void 0 : known.get(nearest);
	if (nearest === null || there === void 0) return {
		help: otherwise,
		related: []
	};
	return {
		help: `did you mean \`${nearest}\`?`,
		related: [{
			message: `\`${nearest}\` is defined here`,
			location: there.location
		}]
	};
}
function below(node, ...keys) {
	return keys.reduce((owner, key) => child(owner, key), node);
}
function hasVariable(text) {
	return text.includes("${");
}

// src/core/compose/consistency/attributes.ts
function checkAttributes(checked) {
	return [
		...checkImage(checked),
		...checkNetworkMode(checked),
		...checkBuild(checked),
		...checkTest(checked),
		...checkScale(checked),
		...checkLimits(checked),
		...checkDevices(checked)
	];
}
function checkImage({ service, node }) {
	if (node.kind !== "map" || service.image?.value || service.build || hasOtherSource(node)) return [];
	const severity = service.profiles.length > 0 ? "warning" : "error";
	return [fault(service, {
		severity,
		rule: "missing-image",
		message: `\`${service.name}\` has neither \`image\` nor \`build\`.`,
		help: "Add `image:` with the image to run, or `build:` with the directory of its Dockerfile.",
		location: service.location
	})];
}
function hasOtherSource(node) {
	const known = lookUp(["services", "x"])?.shape.properties ?? {};
	return [...node.entries].some(([key, { value }]) => key === "provider" || /^(?:image|build)$/.test(key) && value.kind !== "scalar" || !Object.hasOwn(known, key) && suggest(key, ["image", "build"]) !== null);
}
function checkNetworkMode({ service, node }) {
	if (service.networkMode === null || service.networks.length === 0) return [];
	return [conflict$1({
		service,
		node
	}, "network_mode", "networks", "Keep one of them.")];
}
function checkBuild({ service, node }) {
	const build = below(node, "build");
	if (build?.kind !== "map") return [];
	const findings = [];
	if (build.entries.has("dockerfile") && build.entries.has("dockerfile_inline")) findings.push(conflict$1({
		service,
		node: build
	}, "dockerfile", "dockerfile_inline", "Keep one of them."));
	const platform = textOf$1(below(node, "platform"));
	const platforms = itemsOf$1(below(build, "platforms")).map(textOf$1);
	if (platform !== null && platforms.length > 0 && !platforms.includes(platform) && !hasVariable(platform)) findings.push(fault(service, {
		rule: "attribute-conflict",
		message: `\`${service.name}\` runs on \`${platform}\`, which is not among its \`build.platforms\`.`,
		help: `Add \`${platform}\` to them.`,
		location: keyLocation(build, "platforms")
	}));
	return findings;
}
function checkTest({ service, node }) {
	const test = below(node, "healthcheck", "test");
	const first = test?.kind === "list" ? test.items[0] : void 0;
	if (first === void 0) return [];
	const word = textOf$1(first);
	if (word !== null && (/^(?:CMD|CMD-SHELL|NONE)$/.test(word) || hasVariable(word))) return [];
	return [fault(service, {
		rule: "invalid-value",
		message: `The healthcheck of \`${service.name}\` begins with ${word === null ? "nothing" : `\`${word}\``}.`,
		help: "A list begins with `CMD` (run this program), `CMD-SHELL` (run this line in a shell) or `NONE`.",
		location: locate(first.span)
	})];
}
function checkScale({ service, node }) {
	const scale = below(node, "scale");
	const replicas = below(node, "deploy", "replicas");
	const differ = [scale, replicas].every((one) => textOf$1(one) !== null) && textOf$1(scale) !== textOf$1(replicas);
	const several = [scale, replicas].find((one) => Number(textOf$1(one) ?? 1) > 1);
	const findings = [];
	if (differ && scale) findings.push(differs({ service }, "scale", "deploy.replicas", scale));
	if (several && service.containerName) findings.push(fault(service, {
		rule: "attribute-conflict",
		message: `\`${service.name}\` runs several times, and \`container_name\` can name only one container.`,
		help: "Remove `container_name`.",
		location: service.containerName.location,
		related: [{
			message: "how often it runs",
			location: locate(several.span)
		}]
	}));
	return findings;
}
const LIMITS = [
	["cpus", [
		"deploy",
		"resources",
		"limits",
		"cpus"
	]],
	["mem_limit", [
		"deploy",
		"resources",
		"limits",
		"memory"
	]],
	["mem_reservation", [
		"deploy",
		"resources",
		"reservations",
		"memory"
	]],
	["pids_limit", [
		"deploy",
		"resources",
		"limits",
		"pids"
	]]
];
function checkLimits({ service, node }) {
	return LIMITS.flatMap(([short, long]) => {
		const [here, there] = [below(node, short), below(node, ...long)];
		const [a, b] = [textOf$1(here), textOf$1(there)];
		if (here === null || a === null || b === null || hasVariable(a + b)) return [];
		return (parseSize(a) ?? a) === (parseSize(b) ?? b) ? [] : [differs({ service }, short, long.join("."), here)];
	});
}
function checkDevices({ service, node }) {
	return [...eachOf(below(node, "deploy", "resources", "reservations", "devices")), ...itemsOf$1(below(node, "gpus"))].flatMap((device) => {
		const has = (key) => device.kind === "map" && device.entries.has(key) && !isNothing(below(device, key) ?? device);
		return has("count") && has("device_ids") ? [conflict$1({
			service,
			node: device
		}, "count", "device_ids", "Keep one of them.")] : [];
	});
}
function conflict$1(given, one, other, help) {
	return fault(given.service, {
		rule: "attribute-conflict",
		message: `\`${one}\` and \`${other}\` exclude each other.`,
		help,
		location: keyLocation(given.node, one),
		related: [{
			message: `\`${other}\` stands here`,
			location: keyLocation(given.node, other)
		}]
	});
}
function differs(given, one, other, at) {
	return fault(given.service, {
		rule: "attribute-conflict",
		message: `\`${one}\` and \`${other}\` say the same thing differently.`,
		help: "Keep one of them.",
		location: locate(at.span)
	});
}

// src/core/compose/service/words.ts
function splitWords(text) {
	const state = {
		words: [],
		word: "",
		begun: false,
		open: null,
		escaped: false,
		broken: false
	};
	let dropped = null;
	let at = 0;
	for (const character of text) {
		if (state.open === null && !state.escaped && /[;&|<>]/.test(character)) {
			dropped = text.slice(at);
			break;
		}
		take(state, character);
		at += character.length;
	}
	if (state.begun) state.words.push(state.word);
	return {
		words: state.words,
		complete: state.open === null && !state.escaped && !state.broken,
		dropped
	};
}
function take(state, character) {
	if (state.escaped) {
		state.escaped = false;
		add(state, {
			t: "	",
			n: "\n"
		}[character] ?? character);
	} else if (character === "\\" && state.open !== "'") state.escaped = true;
	else if (/\s/.test(character) && state.open === null) endWord(state);
	else if (character === "\"" || character === "'") takeQuote(state, character);
	else {
		takeBracket(state, character);
		add(state, character);
	}
}
function takeQuote(state, character) {
	if (state.open === character) state.open = null;
	else if (state.open === null) {
		state.open = character;
		state.begun = true;
	} else add(state, character);
}
function takeBracket(state, character) {
	if (character === "`" && state.open === "`") state.open = null;
	else if (character === ")" && state.open === "(") state.open = null;
	else if (state.open !== null) return;
	else if (character === "`") state.open = "`";
	else if (character === "(" && state.word.endsWith("$")) state.open = "(";
	else if (character === "(" || character === ")") state.broken = true;
}
function add(state, character) {
	state.word += character;
	state.begun = true;
}
function endWord(state) {
	if (state.begun) state.words.push(state.word);
	state.word = "";
	state.begun = false;
}

// src/core/compose/consistency/commands.ts
function checkCommands(checked) {
	return ["command", "entrypoint"].flatMap((key) => {
		const node = child(checked.node, key);
		return node?.kind === "scalar" && typeof node.value === "string" ? checkLine(checked, key, node) : [];
	});
}
function checkLine({ service }, key, node) {
	const { complete, dropped } = splitWords(node.text);
	if (!complete) return [fault(service, {
		rule: "invalid-value",
		message: `The ${key} of \`${service.name}\` cannot be split into words: a quote or bracket is not closed.`,
		help: "Close it, or write a list of words.",
		location: locate(node.span)
	})];
	if (dropped === null) return [];
	const shown = dropped.trim().slice(0, 40);
	return [finding({
		rule: "dropped-words",
		severity: "warning",
		message: `Compose drops \`${shown}\` from the ${key} of \`${service.name}\`: no shell reads it.`,
		help: `Write \`["sh", "-c", "…"]\` to have a shell run the line.`,
		location: locate(partSpan(node, dropped.split("\n", 1)[0]?.trimEnd() ?? "")),
		service: service.name
	})];
}

// src/core/compose/consistency/cycles.ts
function findCycles(project, model) {
	const findings = [];
	const done = /* @__PURE__ */ new Set();
	for (const start of project.services.keys()) for (const circle of walk(project, start, done)) findings.push(describe$3(model, circle));
	return findings;
}
function* walk(project, start, done) {
	if (done.has(start)) return;
	const step = (name) => ({
		name,
		edges: edgesOf(project.services.get(name))
	});
	const path = [step(start)];
	const open = /* @__PURE__ */ new Map([[start, 0]]);
	for (let top = path.at(-1); top !== void 0; top = path.at(-1)) {
		const edge = top.edges.next().value;
		const first = edge === void 0 ? void 0 : open.get(edge.to);
		if (edge === void 0) {
			open.delete(top.name);
			done.add(top.name);
			path.pop();
		} else if (first !== void 0) yield {
			names: namesFrom(path, first),
			edge
		};
		else if (!done.has(edge.to) && project.services.has(edge.to)) {
			open.set(edge.to, path.length);
			path.push(step(edge.to));
		}
	}
}
function edgesOf(service) {
	return [...service?.dependsOn ?? [], ...service?.references ?? []].map(({ service: to, location }) => ({
		to,
		location
	})).values();
}
const SHOWN$1 = 8;
function namesFrom(path, first) {
	const names = (from, to) => path.slice(from, to).map(({ name }) => `\`${name}\``);
	if (path.length - first <= SHOWN$1) return names(first);
	return [
		...names(first, first + SHOWN$1 - 1),
		"…",
		...names(-1)
	];
}
function describe$3(model, { names, edge }) {
	const from = names.at(-1)?.slice(1, -1) ?? "";
	return finding({
		rule: "dependency-cycle",
		severity: "error",
		message: names.length === 1 ? `${names[0]} depends on itself.` : `Services wait for each other in a circle: ${[...names, names[0]].join(" → ")}.`,
		help: "Remove one of these dependencies: none of the services could start first.",
		service: from,
		...placeOf$2(child(model, "services"), from, edge)
	});
}
function placeOf$2(services, from, { location }) {
	const entry = services?.kind === "map" ? services.entries.get(from) : void 0;
	if (entry === void 0 || holds(locate({
		...entry.keySpan,
		end: entry.value.span.end
	}), location)) return {
		location,
		related: []
	};
	return {
		location: locate(entry.keySpan),
		related: [{
			message: "what it takes from here refers to it",
			location
		}]
	};
}
function holds(outer, inner) {
	const [whole, part] = [outer.range, inner.range];
	if (outer.file !== inner.file || whole === null || part === null) return false;
	return (part.line > whole.line || part.line === whole.line && part.column >= whole.column) && (part.line < whole.endLine || part.line === whole.endLine && part.column < whole.endColumn);
}

// src/core/compose/consistency/ports.ts
function checkPorts({ service }) {
	return service.ports.flatMap((port) => {
		const problem = findProblem$1(port);
		if (problem === null) return [];
		return [fault(service, {
			rule: "invalid-value",
			message: problem,
			help: "Write `PUBLISHED:TARGET`, as `8080:80`, or `127.0.0.1:8080:80`; ports are 0 to 65535.",
			location: port.location
		})];
	});
}
function findProblem$1({ hostIp, published, target, protocol }) {
	if ([
		hostIp,
		published,
		target,
		protocol
	].some((part) => hasVariable(part ?? ""))) return null;
	if (target === "") return "The port of the container is missing.";
	const bad = [published, target].find((part) => part !== null && sizeOf$1(part) === null);
	if (bad) return `\`${bad}\` is not a port.`;
	if (!/^(?:tcp|udp|sctp)$/i.test(protocol)) return `\`${protocol}\` is not a protocol; use \`tcp\`, \`udp\` or \`sctp\`.`;
	if (hostIp !== null && !isAddress(hostIp)) return `\`${hostIp}\` is not an IP address of the host.`;
	const [outside, inside] = [published === null ? null : sizeOf$1(published), sizeOf$1(target)];
	return outside === null || outside === inside || inside === 1 ? null : `\`${published}\` and \`${target}\` are ranges of different length.`;
}
function sizeOf$1(range) {
	const match = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(range);
	if (match === null) return null;
	const [first, last] = [Number(match[1]), Number(match[2] ?? match[1])];
	return last > 65535 || last < first ? null : last - first + 1;
}
function isAddress(text) {
	return /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/.test(text) || text.includes(":") && /^[\da-fA-F:.]+(?:%\w+)?$/.test(text);
}

// src/core/compose/service/relations.ts
const CONDITIONS = [
	"service_started",
	"service_healthy",
	"service_completed_successfully"
];
function readDependencies(node) {
	return [...namesOf$1(node).map(({ name, location }) => ({
		service: name,
		location,
		condition: "service_started",
		required: true,
		restart: false
	})), ...entriesOf(node).map(readDependency)];
}
function readNetworks(node) {
	const named = namesOf$1(node).map(({ name, location }) => ({
		name,
		location,
		aliases: []
	}));
	const mapped = entriesOf(node).map(({ key, keySpan, value }) => ({
		name: key,
		location: locate(keySpan),
		aliases: itemsOf$1(child(value, "aliases")).flatMap((alias) => textOf$1(alias) ?? [])
	}));
	return [...named, ...mapped];
}
function readReferences(node) {
	return itemsOf$1(node).flatMap((item) => {
		const named = item.kind === "map" ? child(item, "source") : item;
		const name = textOf$1(named);
		return named === null || name === null ? [] : [{
			name,
			location: locate(named.span)
		}];
	});
}
function readServiceReferences(service) {
	const modes = [
		"network_mode",
		"ipc",
		"pid"
	].flatMap((kind) => readMode(kind, child(service, kind)));
	const listed = ["volumes_from", "links"].flatMap((kind) => itemsOf$1(child(service, kind)).flatMap((item) => readListed(kind, item)));
	return [...modes, ...listed];
}
function readDependency({ key, keySpan, value }) {
	const asked = textOf$1(child(value, "condition"));
	return {
		service: key,
		location: locate(keySpan),
		condition: CONDITIONS.find((known) => known === asked) ?? "service_started",
		required: textOf$1(child(value, "required")) !== "false",
		restart: isTrue(child(value, "restart"))
	};
}
function namesOf$1(node) {
	return itemsOf$1(node).flatMap((item) => {
		const name = textOf$1(item);
		return name === null ? [] : [{
			name,
			location: locate(item.span)
		}];
	});
}
function readMode(kind, node) {
	const service = /^service:(.*)$/s.exec(textOf$1(node) ?? "")?.[1];
	if (node?.kind !== "scalar" || service === void 0) return [];
	return [{
		kind,
		service,
		location: locate(partSpan(node, service, node.span.start + 8))
	}];
}
function readListed(kind, item) {
	const service = textOf$1(item)?.split(":", 1)[0];
	if (item.kind !== "scalar" || service === void 0 || service === "container") return [];
	return [{
		kind,
		service,
		location: locate(partSpan(item, service))
	}];
}

// src/core/compose/consistency/references.ts
function checkReferences({ project, service, node }) {
	return [
		...findUndefinedServices(project, service),
		...findUndefinedNetworks(project, service),
		...findUndefinedVolumes(project, service),
		...findUndefinedGrants(project, service, "config", service.configs),
		...findUndefinedGrants(project, service, "secret", [...service.secrets, ...readReferences(below(node, "build", "secrets"))])
	];
}
const SENTENCES$1 = {
	network_mode: "shares the network of",
	ipc: "shares the IPC namespace of",
	pid: "shares the processes of",
	volumes_from: "takes the volumes of",
	links: "links to"
};
function findUndefinedServices(project, service) {
	const depended = service.dependsOn.map((dependency) => ({
		...dependency,
		verb: "depends on"
	}));
	const referred = service.references.map((reference) => ({
		...reference,
		verb: SENTENCES$1[reference.kind]
	}));
	return [...depended, ...referred].filter((reference) => !project.services.has(reference.service) && !hasVariable(reference.service)).map(({ service: name, verb, location }) => fault(service, {
		rule: "undefined-service",
		message: `\`${service.name}\` ${verb} \`${name}\`, which is not a service in this stack.`,
		location,
		...similar(name, project.services, "Define it below `services:`, or remove the reference.")
	}));
}
function findUndefinedNetworks(project, service) {
	return service.networks.filter(({ name }) => name !== "default" && !project.networks.has(name) && !hasVariable(name)).map(({ name, location }) => fault(service, {
		rule: "undefined-network",
		message: `\`${service.name}\` joins network \`${name}\`, which is not declared.`,
		location,
		...similar(name, project.networks, "Declare it below the top-level `networks:`.")
	}));
}
function findUndefinedVolumes(project, service) {
	return service.mounts.flatMap((mount) => {
		const name = mount.type === "volume" ? mount.source?.value : void 0;
		if (!name || project.volumes.has(name) || hasVariable(name)) return [];
		return [undefinedVolume(project, service, mount, name)];
	});
}
function undefinedVolume(project, service, mount, name) {
	const location = mount.source?.location ?? mount.location;
	const message = `\`${service.name}\` mounts volume \`${name}\`, which is not declared.`;
	if (name.includes("/")) {
		const help = `For a path in the repository write \`./${name}\`.`;
		return fault(service, {
			rule: "undefined-volume",
			message,
			help,
			location
		});
	}
	const hint = similar(name, project.volumes, `Declare it below the top-level \`volumes:\`; for a path write \`./${name}\`.`);
	return fault(service, {
		rule: "undefined-volume",
		message,
		location,
		...hint
	});
}
function findUndefinedGrants(project, service, kind, references) {
	const known = kind === "config" ? project.configs : project.secrets;
	return references.filter(({ name }) => !known.has(name) && !hasVariable(name)).map(({ name, location }) => fault(service, {
		rule: `undefined-${kind}`,
		message: `\`${service.name}\` uses ${kind} \`${name}\`, which is not declared.`,
		location,
		...similar(name, known, `Declare it below the top-level \`${kind}s:\`.`)
	}));
}

// src/core/compose/consistency/resources.ts
function checkResources(model) {
	return [...["networks", "volumes"].flatMap((section) => entriesOf(child(model, section)).flatMap((entry) => [...checkExternal(entry, section), ...checkNames(entry)])), ...["configs", "secrets"].flatMap((section) => entriesOf(child(model, section)).flatMap((entry) => checkSource(entry, section)))];
}
function isExternal(entry) {
	const external = child(entry.value, "external");
	return external?.kind === "map" || isTrue(external);
}
function checkExternal(entry, section) {
	if (!isExternal(entry) || entry.value.kind !== "map") return [];
	const others = [...entry.value.entries.keys()].filter((key) => key !== "external" && key !== "name" && !key.startsWith("x-"));
	const [other] = others;
	if (other === void 0) return [];
	return [finding({
		rule: "attribute-conflict",
		severity: section === "networks" ? "warning" : "error",
		message: `\`${entry.key}\` is \`external\`: it exists already, and \`${other}\` cannot change it.`,
		help: `Remove \`external\`, or ${others.map((key) => `\`${key}\``).join(", ")}.`,
		location: keyLocation(entry.value, "external"),
		related: [{
			message: `\`${other}\` stands here`,
			location: keyLocation(entry.value, other)
		}]
	})];
}
function checkNames(entry) {
	const [name, old] = [child(entry.value, "name"), child(child(entry.value, "external"), "name")];
	if (name === null || old === null || textOf$1(name) === textOf$1(old)) return [];
	return [finding({
		rule: "attribute-conflict",
		severity: "error",
		message: `\`${entry.key}\` has one \`name\`, and another one in \`external\`.`,
		help: "Write `external: true`, and the name in `name` alone.",
		location: locate(name.span),
		related: [{
			message: "the other name",
			location: locate(old.span)
		}]
	})];
}
function checkSource(entry, section) {
	const value = entry.value;
	if (value.kind !== "map" || isExternal(entry)) return [];
	const known = section === "configs" ? [
		"file",
		"environment",
		"content"
	] : ["file", "environment"];
	const present = known.filter((key) => value.entries.has(key));
	if (present.length === 1) return [];
	const list = known.map((key) => `\`${key}\``).join(", ");
	const kind = section.slice(0, -1);
	return [finding({
		rule: present.length === 0 ? "missing-attribute" : "attribute-conflict",
		severity: "error",
		message: present.length === 0 ? `The ${kind} \`${entry.key}\` does not say where its content comes from.` : `The ${kind} \`${entry.key}\` has several sources.`,
		help: `Give one of ${list}, or \`external: true\`.`,
		location: locate(entry.keySpan)
	})];
}

// src/core/compose/service/volume-text.ts
function parseVolume(text) {
	if (text.length <= 2) return {
		source: null,
		target: text,
		modes: []
	};
	const [first = "", second, modes, ...rest] = splitDrives(text);
	if (second === void 0) return {
		source: null,
		target: first,
		modes: []
	};
	const options = [modes, ...rest].filter((part) => part !== void 0).join(":");
	return {
		source: first,
		target: second,
		modes: options === "" ? [] : options.split(",")
	};
}
function findVolumeFault(text) {
	if (text === "") return "is empty";
	if (text.length <= 2) return null;
	const parts = splitDrives(text);
	if (parts.includes("")) return "has nothing between two colons, or before or behind one";
	return parts.length > 3 ? "has too many colons" : null;
}
function isPath(source) {
	return /^(?:[./~]|[A-Za-z]:[\\/]|\\\\)/.test(source);
}
function splitDrives(text) {
	const parts = [];
	let start = 0;
	for (let at = 0; at < text.length; at++) {
		const isDrive = at - start === 1 && /[A-Za-z]/.test(text[start] ?? "") && /[\\/]/.test(text[at + 1] ?? "");
		if (!(text[at] === ":" && !(isDrive && text[at + 1] === "\\") && !(isDrive && parts.length === 0))) continue;
		parts.push(text.slice(start, at));
		start = at + 1;
	}
	return [...parts, text.slice(start)];
}

// src/core/compose/consistency/texts.ts
function checkTexts(checked) {
	return [
		...TEXTS.flatMap((check) => checkList(checked, check)),
		...checkWatch(checked),
		...checkContexts(checked)
	];
}
const hostProblem = (text) => /[=:]/.test(text) ? null : "names no address";
const TEXTS = [
	{
		path: ["volumes"],
		problem: findVolumeFault,
		help: "Write `SOURCE:TARGET`, as `./data:/data`, or `SOURCE:TARGET:ro`."
	},
	{
		path: ["devices"],
		problem: (text) => text.split(":").length > 3 ? "has too many colons" : null,
		help: "Write `SOURCE:TARGET:PERMISSIONS`, as `/dev/ttyUSB0:/dev/ttyUSB0:rw`."
	},
	{
		path: ["ports"],
		problem: (text) => /^[^[]*:[^[]*:[^[]*:/.test(text) ? "has too many colons" : null,
		help: "Put an IPv6 address into brackets: `\"[::1]:8080:80\"`."
	},
	{
		path: ["extra_hosts"],
		problem: hostProblem,
		help: "Write `NAME=ADDRESS`, as `host.docker.internal=host-gateway`."
	},
	{
		path: ["build", "extra_hosts"],
		problem: hostProblem,
		help: "Write `NAME=ADDRESS`."
	}
];
function checkList({ service, node }, { path, problem, help }) {
	return itemsOf$1(below(node, ...path)).flatMap((item) => {
		const text = textOf$1(item);
		const said = text === null || hasVariable(text) ? null : problem(text);
		if (said === null) return [];
		return [fault(service, {
			rule: "invalid-value",
			message: `The entry \`${text}\` of \`${path.join(".")}\` ${said}.`,
			help,
			location: locate(item.span)
		})];
	});
}
function checkWatch({ service, node }) {
	return itemsOf$1(below(node, "develop", "watch")).flatMap((item) => {
		const action = textOf$1(below(item, "action"));
		if (action === null || !/sync/.test(action) || below(item, "target") !== null) return [];
		return [fault(service, {
			rule: "missing-attribute",
			message: `What \`${service.name}\` watches with \`${action}\` needs \`target\`.`,
			help: "Add `target:` with the directory in the container.",
			location: locate(item.span)
		})];
	});
}
function checkContexts({ project, service, node }) {
	const contexts = below(node, "build", "additional_contexts");
	return [...entriesOf(contexts).map(({ value }) => value), ...itemsOf$1(contexts)].filter((value) => value.kind === "scalar").flatMap((value) => {
		const name = serviceIn(value);
		if (name === null || project.services.has(name) || hasVariable(name)) return [];
		return [fault(service, {
			rule: "undefined-service",
			message: `\`${service.name}\` is built from \`${name}\`, which is not a service in this stack.`,
			help: "Define it below `services:`, or remove the context.",
			location: locate(value.span)
		})];
	});
}
function serviceIn(value) {
	return /^(?:[^=]*=)?service:(.*)$/s.exec(value.text)?.[1] ?? null;
}

// src/core/compose/consistency/check.ts
const CHECKS = [
	checkReferences,
	checkAttributes,
	checkPorts,
	checkTexts,
	checkCommands
];
function checkConsistency(project, model) {
	const services = child(model, "services");
	return [
		...[...project.services.values()].flatMap((service) => {
			const node = child(services, service.name);
			const checked = node === null ? null : {
				project,
				service,
				node
			};
			return checked === null ? [] : CHECKS.flatMap((check) => check(checked));
		}),
		...findCycles(project, model),
		...checkResources(model)
	];
}

// src/core/compose/read/template.ts
const USE_LIMIT = 1e3;
const DEPTH_LIMIT$1 = 20;
const NAME$1 = /[A-Za-z_][A-Za-z0-9_]*/y;
const EXPRESSION = /^([A-Za-z_][A-Za-z0-9_]*)(?:(:?[-+?])([\s\S]*))?$/;
function substitute(text, variables) {
	const output = {
		variables,
		depth: 0,
		uses: [],
		unresolved: [],
		invalid: null
	};
	return {
		text: expand(text, output),
		...pick(output)
	};
}
function pick({ uses, unresolved, invalid }) {
	return {
		uses,
		unresolved: [...new Set(unresolved)],
		invalid
	};
}
function expand(text, output) {
	let made = "";
	let at = 0;
	while (at < text.length) {
		const dollar = text.indexOf("$", at);
		if (dollar === -1) return made + text.slice(at);
		made += text.slice(at, dollar);
		const piece = readPiece(text, dollar);
		made += expandPiece(piece, output);
		at = dollar + piece.length;
	}
	return made;
}
function expandPiece(piece, output) {
	if (piece === "$$" || piece === "$") return "$";
	const inner = piece.startsWith("${") ? piece.slice(2, -1) : piece.slice(1);
	const match = output.depth > DEPTH_LIMIT$1 || output.uses.length >= USE_LIMIT || piece.startsWith("${") && !piece.endsWith("}") ? null : EXPRESSION.exec(inner);
	if (match === null) {
		output.invalid ??= piece;
		return piece;
	}
	const [, name = "", operator = "", word = ""] = match;
	const isRequired = operator.endsWith("?");
	const use = {
		name,
		expression: piece,
		hasDefault: operator !== "" && !isRequired,
		required: isRequired ? word : null
	};
	output.uses.push(use);
	return evaluate({
		name,
		operator,
		word
	}, output);
}
function evaluate(given, output) {
	const { name, operator, word } = given;
	const value = output.variables.get(name);
	const isGiven = value !== void 0 && !(operator.startsWith(":") && value === "");
	const alternative = expandWord(word, operator.endsWith("+") === isGiven, output);
	if (operator.endsWith("+")) return isGiven ? alternative : "";
	if (isGiven) return value;
	if (operator.endsWith("-")) return alternative;
	output.unresolved.push(name);
	return `\${${name}}`;
}
function expandWord(word, isNeeded, output) {
	const inner = {
		variables: output.variables,
		depth: output.depth + 1,
		uses: [],
		unresolved: [],
		invalid: null
	};
	const made = expand(word, inner);
	output.invalid ??= inner.invalid;
	for (const use of inner.uses) output.uses.push(isNeeded ? use : {
		...use,
		hasDefault: true,
		required: null
	});
	if (isNeeded) for (const name of inner.unresolved) output.unresolved.push(name);
	return made;
}
function readPiece(text, dollar) {
	const next = text[dollar + 1];
	if (next === "$") return "$$";
	if (next === "{") return text.slice(dollar, closingBrace(text, dollar + 2));
	NAME$1.lastIndex = dollar + 1;
	return `$${NAME$1.exec(text)?.[0] ?? ""}`;
}
function closingBrace(text, start) {
	let depth = 1;
	for (let at = start; at < text.length; at++) if (text.startsWith("${", at)) depth++;
	else if (text[at] === "}" && --depth === 0) return at + 1;
	return text.length;
}

// src/core/compose/read/dotenv.ts
const ASSIGNMENT = /[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.-]*)[ \t]*[=:][ \t]*/y;
const QUOTED = /"((?:[^"\\]|\\[\s\S])*)"|'((?:[^'\\]|\\[\s\S])*)'/y;
function parseDotenv(path, text, given = /* @__PURE__ */ new Map()) {
	const source = openSource(path, text);
	const variables = /* @__PURE__ */ new Map();
	const findings = [];
	let at = 0;
	while (at < source.text.length) {
		const end = endOfLine$1(source.text, at);
		const line = source.text.slice(at, end).trim();
		if (line === "" || line.startsWith("#")) {
			at = end + 1;
			continue;
		}
		at = readAssignment({
			source,
			at,
			end,
			variables,
			given,
			findings
		});
	}
	return {
		variables,
		findings
	};
}
function readAssignment(line) {
	const { source, at, end, variables, given } = line;
	ASSIGNMENT.lastIndex = at;
	const assignment = ASSIGNMENT.exec(source.text);
	if (assignment === null || ASSIGNMENT.lastIndex > end + 1) return readBare$2(line);
	const name = assignment[1] ?? "";
	const start = Math.min(ASSIGNMENT.lastIndex, end);
	QUOTED.lastIndex = start;
	const quoted = QUOTED.exec(source.text);
	const known = new Map([...given, ...variables]);
	if (quoted !== null) {
		assign(line, name, quoted[2] ?? expandText(replaceEscapes(quoted[1] ?? ""), known));
		return endOfLine$1(source.text, QUOTED.lastIndex) + 1;
	}
	const raw = source.text.slice(start, end);
	if (/^["']/.test(raw)) line.findings.push(badLine(line, `The quote of \`${name}\` is never closed.`));
	else assign(line, name, expandText(raw.replace(/(?:^|\s)#.*$/, "").trim(), known));
	return end + 1;
}
function readBare$2(line) {
	const text = line.source.text.slice(line.at, line.end).trim();
	if (!/^(?:export\s+)?[A-Za-z_][\w.-]*$/.test(text)) line.findings.push(badLine(line, "The line is not `NAME=value`."));
	return line.end + 1;
}
function assign(line, name, value) {
	if (value === null) line.variables.delete(name);
	else line.variables.set(name, value);
}
function expandText(text, variables) {
	if (!text.includes("$")) return text;
	const made = substitute(text, variables);
	return made.unresolved.length > 0 ? null : made.text;
}
function replaceEscapes(text) {
	return text.replace(/\\([\s\S])/g, (whole, character) => ESCAPES$1[character] ?? whole);
}
const ESCAPES$1 = {
	n: "\n",
	r: "\r",
	t: "	",
	"\"": "\"",
	"\\": "\\",
	$: "$$"
};
function endOfLine$1(text, at) {
	const found = text.indexOf("\n", at);
	return found === -1 ? text.length : found;
}
function badLine(line, message) {
	const span = lineSpan(line.source, positionOf(line.source, line.at).line);
	return finding({
		rule: "env-file-syntax",
		severity: "error",
		message,
		help: "Write `NAME=value`, the value in quotes where it holds spaces or `#`.",
		location: locate(span)
	});
}

// src/core/compose/read/paths.ts
function joinPath(directory, path) {
	const parts = [];
	for (const part of `${directory}/${path}`.split("/")) {
		if (part === "" || part === ".") continue;
		if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
		else parts.push(part);
	}
	return parts.join("/");
}
function relativePath(directory, path) {
	if (!path.startsWith("/")) return joinPath("", path);
	const [from, to] = [stepsOf$1(directory), stepsOf$1(path)];
	const apart = from.findIndex((step, index) => step !== to[index]);
	const shared = apart === -1 ? from.length : apart;
	return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}
function stepsOf$1(path) {
	return joinPath("", path).split("/").filter(Boolean);
}
function directoryOf(path) {
	return path.split("/").slice(0, -1).join("/");
}
function isForeign(path) {
	return /^(?:[/~\\]|[A-Za-z]:[\\/]|[A-Za-z][\w+.-]*:\/\/|git@|[\w.-]+@[\w.-]+:|oci:|github\.com\/)/.test(path);
}
function isOutside(path) {
	return isForeign(path) || path === ".." || path.startsWith("../");
}

// src/core/compose/read/env-files.ts
async function checkEnvFiles(given, model) {
	const named = entriesOf(child(model, "services")).flatMap(({ key, value }) => ["env_file", "label_file"].flatMap((attribute) => eachOf(child(value, attribute)).flatMap((item) => readNamed(key, item))));
	return (await Promise.all(named.map((one) => checkFile(given, one)))).flat();
}
function readNamed(service, item) {
	const node = item.kind === "map" ? child(item, "path") : item;
	if (node?.kind !== "scalar" || node.value === null || node.unresolved) return [];
	return [{
		service,
		node,
		required: textOf$1(child(item, "required"))?.toLowerCase() !== "false",
		raw: textOf$1(child(item, "format")) === "raw"
	}];
}
async function checkFile({ read, lookAt }, named) {
	const { node, required, raw } = named;
	if (node.text !== "" && isForeign(node.text)) return [];
	const path = joinPath("", node.text);
	const lying = path === "" ? "directory" : await lookAt(path);
	if (lying === "file") return raw ? [] : parseDotenv(path, await read(path) ?? "").findings.slice();
	if (lying === "directory") return [tell(named, "is a directory")];
	if (lying !== null || !required) return [];
	return [tell(named, "does not exist")];
}
function tell({ service, node }, why) {
	return finding({
		rule: "missing-file",
		severity: "error",
		message: `\`${service}\` takes variables from \`${node.text}\`, which ${why}.`,
		help: "Mend the path, add the file, have git ignore it if it lies on the server alone, or write `required: false`.",
		service,
		location: locate(node.span)
	});
}

// src/core/compose/merge/forms.ts
function pairsToMap(node) {
	return node.kind === "list" ? toMap(node, pairEntry) : node;
}
function namesToMap(node) {
	return node.kind === "list" ? toMap(node, nameEntry) : node;
}
function toList(node) {
	return node.kind === "list" ? node : {
		kind: "list",
		items: [node],
		span: node.span,
		tag: node.tag
	};
}
function wrapBuild(node) {
	if (node.kind !== "scalar") return node;
	return {
		kind: "map",
		entries: /* @__PURE__ */ new Map([["context", {
			key: "context",
			keySpan: node.span,
			value: node
		}]]),
		span: node.span,
		tag: null
	};
}
function toMap(node, entryOf) {
	const scalars = node.items.filter((item) => item.kind === "scalar");
	return {
		kind: "map",
		entries: new Map(scalars.map(entryOf).map((entry) => [entry.key, entry])),
		span: node.span,
		tag: node.tag
	};
}
function pairEntry(item) {
	const at = item.text.indexOf("=");
	const key = at === -1 ? item.text : item.text.slice(0, at);
	const value = at === -1 ? null : item.text.slice(at + 1);
	return {
		key,
		keySpan: item.span,
		value: {
			...item,
			value,
			text: value ?? ""
		}
	};
}
function nameEntry(item) {
	return {
		key: item.text,
		keySpan: item.span,
		value: {
			...item,
			value: null,
			text: ""
		}
	};
}

// src/core/compose/service/port-text.ts
function parsePort(text) {
	const [, body = text, protocol = "tcp"] = /^(.*?)(?:\/([^/]*))?$/s.exec(text) ?? [];
	const bracket = /^\[([^\]]*)\]:(.*)$/s.exec(body);
	const parts = (bracket?.[2] ?? body).split(":");
	const target = parts.pop() ?? "";
	const published = parts.pop() || null;
	return {
		hostIp: (bracket?.[1] ?? (parts.length > 0 ? parts.join(":") : null)) || null,
		published,
		target,
		protocol: protocol || "tcp"
	};
}

// src/core/compose/merge/rules.ts
const MERGE_RULES = [
	[/^services\/[^/]+\/(?:command|entrypoint|healthcheck\/test)$/, "replace"],
	[/^services\/[^/]+\/ulimits\/[^/]+$/, "replace"],
	[/^services\/[^/]+\/(?:environment|labels|annotations|sysctls|build\/(?:args|labels|additional_contexts)|deploy\/labels)$/, "pairs"],
	[/^(?:networks|volumes|configs|secrets)\/[^/]+\/labels$/, "pairs"],
	[/^services\/[^/]+\/(?:depends_on|networks)$/, "names"],
	[/^services\/[^/]+\/(?:dns|dns_opt|dns_search|tmpfs|env_file|label_file)$/, "several"],
	[/^services\/[^/]+\/build$/, "build"],
	[/^services\/[^/]+\/logging$/, "logging"]
];
const ITEM_KEYS = [
	[/^services\/[^/]+\/(?:environment|labels|annotations|sysctls|build\/(?:args|labels|additional_contexts)|deploy\/labels)$/, "name"],
	[/^services\/[^/]+\/(?:volumes|devices)$/, "target"],
	[/^services\/[^/]+\/ports$/, "port"],
	[/^services\/[^/]+\/(?:configs|secrets)$/, "source"],
	[/^services\/[^/]+\/(?:env_file|label_file)$/, "path"],
	[/^services\/[^/]+\/(?:expose|dns|dns_opt|dns_search|tmpfs|cap_add|cap_drop|profiles|links|build\/tags)$/, "text"],
	[/^services\/[^/]+\/networks\/[^/]+\/(?:aliases|link_local_ips)$/, "text"]
];
function mergeRule(path) {
	return find(MERGE_RULES, path) ?? "deep";
}
function itemKey(path) {
	return find(ITEM_KEYS, path) ?? null;
}
function find(table, path) {
	if (path.length < 2 || path.length > 5) return void 0;
	const text = path.join("/");
	return table.find(([pattern]) => pattern.test(text))?.[1];
}

// src/core/compose/merge/items.ts
function dropDuplicates(list, path) {
	const kind = itemKey(path);
	if (kind === null) return list;
	const kept = /* @__PURE__ */ new Map();
	for (const [index, item] of list.items.entries()) kept.set(keyOf(item, kind) ?? `#${index}`, item);
	return kept.size === list.items.length ? list : {
		...list,
		items: [...kept.values()]
	};
}
function keyOf(item, kind) {
	if (item.kind === "list") return null;
	if (item.kind === "map") return keyOfMap(item, kind);
	return `:${keyOfText(item.text, kind)}`;
}
function keyOfText(text, kind) {
	if (kind === "name") return text.split("=", 1)[0] ?? text;
	if (kind === "target") return parseVolume(text).target;
	if (kind !== "port") return text;
	const port = parsePort(text);
	return portKey(port.hostIp, port.published, port.target, port.protocol);
}
function keyOfMap(item, kind) {
	const text = (key) => {
		const value = child(item, key);
		return value?.kind === "scalar" ? value.text : null;
	};
	if (kind === "port") return `:${portKey(text("host_ip"), text("published"), text("target") ?? "", text("protocol") ?? "tcp")}`;
	if (kind === "source") return `:${text("target") ?? text("source")}`;
	const key = kind === "target" || kind === "path" ? text(kind) : null;
	return key === null ? null : `:${key}`;
}
function portKey(hostIp, published, target, protocol) {
	return `${hostIp ?? ""}|${published ?? ""}|${target}|${protocol}`;
}

// src/core/compose/merge/merge.ts
function mergeNodes(base, over, path, findings) {
	if (over.tag === "override") return over;
	if (over.kind === "scalar" && over.value === null && base.kind !== "scalar") return base;
	switch (mergeRule(path)) {
		case "replace": return over;
		case "pairs": return mergeAlike(pairsToMap, {
			base,
			over,
			path,
			findings
		});
		case "names": return mergeAlike(namesToMap, {
			base,
			over,
			path,
			findings
		});
		case "several": return mergeDeep({
			base: toList(base),
			over: toList(over),
			path,
			findings
		});
		case "build": return mergeDeep({
			base: wrapBuild(base),
			over: wrapBuild(over),
			path,
			findings
		});
		case "logging": return isOtherDriver(base, over) ? over : mergeDeep({
			base,
			over,
			path,
			findings
		});
		case "deep": return mergeDeep({
			base,
			over,
			path,
			findings
		});
	}
}
function mergeAlike(toMap, given) {
	return mergeDeep(given.base.kind === "list" && given.over.kind === "list" ? given : {
		...given,
		base: toMap(given.base),
		over: toMap(given.over)
	});
}
function mergeDeep({ base, over, path, findings }) {
	if (base.kind === "map" && over.kind === "map") return mergeMaps(base, over, path, findings);
	if (base.kind === "list" && over.kind === "list") return mergeLists(base, over, path);
	if (base.kind !== over.kind && base.kind !== "scalar") findings.push(mismatch(base, over, path));
	return over;
}
function mergeMaps(base, over, path, findings) {
	const entries = new Map(base.entries);
	for (const [key, entry] of over.entries) {
		const before = entries.get(key);
		if (entry.value.tag === "reset") entries.delete(key);
		else entries.set(key, before ? mergeEntries(before, entry, [...path, key], findings) : entry);
	}
	return {
		...base,
		entries
	};
}
function mergeEntries(before, entry, path, findings) {
	const value = mergeNodes(before.value, entry.value, path, findings);
	return value === entry.value ? entry : {
		...before,
		value
	};
}
function mergeLists(base, over, path) {
	return dropDuplicates({
		...base,
		items: [...base.items, ...over.items]
	}, path);
}
function isOtherDriver(base, over) {
	const driver = (node) => {
		const value = node.kind === "map" ? node.entries.get("driver")?.value : void 0;
		return value?.kind === "scalar" ? value.text : null;
	};
	return driver(base) !== null && driver(over) !== null && driver(base) !== driver(over);
}
const FORMS = {
	map: "a map",
	list: "a list",
	scalar: "a single value"
};
function mismatch(base, over, path) {
	return finding({
		rule: "invalid-value",
		severity: "error",
		message: `\`${path.join(".")}\` is ${FORMS[over.kind]} here and ${FORMS[base.kind]} in what it overrides.`,
		help: "Write both alike.",
		location: locate(over.span),
		related: [{
			message: "what it overrides",
			location: locate(base.span)
		}]
	});
}

// src/core/source/change.ts
function changeEntries(node, change) {
	let entries = null;
	for (const [key, entry] of node.entries) {
		const value = change(entry);
		if (value === entry.value) continue;
		entries ??= new Map(node.entries);
		entries.set(key, {
			...entry,
			value
		});
	}
	return entries === null ? node : {
		...node,
		entries
	};
}
function changeItems(node, change) {
	const items = node.items.map(change);
	return items.every((item, index) => item === node.items[index]) ? node : {
		...node,
		items
	};
}

// src/core/compose/merge/reset.ts
function removeReset(root) {
	return strip(root, /* @__PURE__ */ new Map());
}
function strip(node, done) {
	if (node.kind === "scalar") return node;
	const seen = done.get(node);
	if (seen) return seen;
	const made = node.kind === "map" ? stripMap(node, done) : changeItems(node, (item) => strip(item, done));
	done.set(node, made);
	return made;
}
function stripMap(node, done) {
	const kept = [...node.entries.values()].some(({ value }) => value.tag === "reset") ? {
		...node,
		entries: new Map([...node.entries].filter(([, { value }]) => value.tag !== "reset"))
	} : node;
	return changeEntries(kept, ({ value }) => strip(value, done));
}

// src/core/source/characters.ts
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]|\p{Surrogate}/u;
const HIDDEN = /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\u00AD]/gu;
function findForbiddenCharacter(source) {
	const found = FORBIDDEN.exec(source.text);
	if (found === null) return null;
	return finding({
		rule: "yaml-character",
		severity: "error",
		location: locate(spanOf$1(source, found)),
		...isUtf16(source.text) ? UTF16 : describe$2(found[0])
	});
}
function findHiddenCharacters(source) {
	if (source.ascii) return [];
	return [...source.text.matchAll(HIDDEN)].slice(0, 10).map((found) => finding({
		rule: "yaml-character",
		severity: "warning",
		message: `Invisible character \`${name$1(found[0])}\`: the text is not what it looks like.`,
		help: "Remove it, or write it as an escape in double quotes.",
		location: locate(spanOf$1(source, found))
	}));
}
const UTF16 = {
	message: "The file is not UTF-8 (it looks like UTF-16).",
	help: "Save it as UTF-8."
};
function isUtf16(text) {
	return /^[\uDCFE\uDCFF]{2}/.test(text) || /^(?:\0[^\0]|[^\0]\0){2}/.test(text);
}
function describe$2(character) {
	if (/\p{Surrogate}/u.test(character)) return {
		message: "The file is not valid UTF-8 here.",
		help: "Save it as UTF-8."
	};
	return {
		message: `Control character \`${name$1(character)}\` is not allowed in YAML.`,
		help: "Remove it."
	};
}
function spanOf$1(source, found) {
	return {
		source,
		start: found.index,
		end: found.index + found[0].length
	};
}
function name$1(character) {
	return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

// src/core/source/conflicts.ts
const SHOWN = 20;
function findConflicts(source) {
	const markers = [...source.text.matchAll(/^(?:<{7} .*|>{7} .*|={7}\s*$|\|{7} .*)/gm)];
	const sign = ["<", ">"].find((one) => markers.some(([found]) => found.startsWith(one)));
	if (sign === void 0) return [];
	const shown = [...markers.entries()].filter(([, [found]]) => found.startsWith(sign)).slice(0, SHOWN);
	return shown.map(([index, found], number) => {
		const others = markers.slice(index + 1, Math.min(shown[number + 1]?.[0] ?? Number.POSITIVE_INFINITY, index + SHOWN));
		return finding({
			rule: "merge-conflict",
			severity: "error",
			message: `Unresolved merge conflict: \`${found[0].trim().slice(0, 40)}\`.`,
			help: "Keep the lines that are meant and delete the markers.",
			location: placeOf$1(source, found.index),
			related: others.map((other) => ({
				message: "another marker of the conflict",
				location: placeOf$1(source, other.index)
			}))
		});
	});
}
function placeOf$1(source, offset) {
	return locate(lineSpan(source, positionOf(source, offset).line));
}

// node_modules/yaml/dist/nodes/identity.js
var require_identity = /* @__PURE__ */ __commonJSMin(((exports) => {
	const ALIAS = Symbol.for("yaml.alias");
	const DOC = Symbol.for("yaml.document");
	const MAP = Symbol.for("yaml.map");
	const PAIR = Symbol.for("yaml.pair");
	const SCALAR = Symbol.for("yaml.scalar");
	const SEQ = Symbol.for("yaml.seq");
	const NODE_TYPE = Symbol.for("yaml.node.type");
	const isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
	const isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
	const isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
	const isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
	const isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
	const isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
	function isCollection(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case MAP:
			case SEQ: return true;
		}
		return false;
	}
	function isNode(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case ALIAS:
			case MAP:
			case SCALAR:
			case SEQ: return true;
		}
		return false;
	}
	const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
	exports.ALIAS = ALIAS;
	exports.DOC = DOC;
	exports.MAP = MAP;
	exports.NODE_TYPE = NODE_TYPE;
	exports.PAIR = PAIR;
	exports.SCALAR = SCALAR;
	exports.SEQ = SEQ;
	exports.hasAnchor = hasAnchor;
	exports.isAlias = isAlias;
	exports.isCollection = isCollection;
	exports.isDocument = isDocument;
	exports.isMap = isMap;
	exports.isNode = isNode;
	exports.isPair = isPair;
	exports.isScalar = isScalar;
	exports.isSeq = isSeq;
}));

// node_modules/yaml/dist/visit.js
var require_visit = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove node");
	function visit(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else visit_(null, node, visitor_, Object.freeze([]));
	}
	visit.BREAK = BREAK;
	visit.SKIP = SKIP;
	visit.REMOVE = REMOVE;
	function visit_(key, node, visitor, path) {
		const ctrl = callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visit_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = visit_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = visit_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = visit_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	async function visitAsync(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else await visitAsync_(null, node, visitor_, Object.freeze([]));
	}
	visitAsync.BREAK = BREAK;
	visitAsync.SKIP = SKIP;
	visitAsync.REMOVE = REMOVE;
	async function visitAsync_(key, node, visitor, path) {
		const ctrl = await callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visitAsync_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = await visitAsync_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = await visitAsync_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = await visitAsync_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	function initVisitor(visitor) {
		if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
			Alias: visitor.Node,
			Map: visitor.Node,
			Scalar: visitor.Node,
			Seq: visitor.Node
		}, visitor.Value && {
			Map: visitor.Value,
			Scalar: visitor.Value,
			Seq: visitor.Value
		}, visitor.Collection && {
			Map: visitor.Collection,
			Seq: visitor.Collection
		}, visitor);
		return visitor;
	}
	function callVisitor(key, node, visitor, path) {
		if (typeof visitor === "function") return visitor(key, node, path);
		if (identity.isMap(node)) return visitor.Map?.(key, node, path);
		if (identity.isSeq(node)) return visitor.Seq?.(key, node, path);
		if (identity.isPair(node)) return visitor.Pair?.(key, node, path);
		if (identity.isScalar(node)) return visitor.Scalar?.(key, node, path);
		if (identity.isAlias(node)) return visitor.Alias?.(key, node, path);
	}
	function replaceNode(key, path, node) {
		const parent = path[path.length - 1];
		if (identity.isCollection(parent)) parent.items[key] = node;
		else if (identity.isPair(parent)) {
			if (key === "key") parent.key = node;
			else parent.value = node;
		} else if (identity.isDocument(parent)) parent.contents = node;
		else {
			const pt = identity.isAlias(parent) ? "alias" : "scalar";
			throw new Error(`Cannot replace node with ${pt} parent`);
		}
	}
	exports.visit = visit;
	exports.visitAsync = visitAsync;
}));

// node_modules/yaml/dist/doc/directives.js
var require_directives = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	const escapeChars = {
		"!": "%21",
		",": "%2C",
		"[": "%5B",
		"]": "%5D",
		"{": "%7B",
		"}": "%7D"
	};
	const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
	var Directives = class Directives {
		constructor(yaml, tags) {
			this.docStart = null;
			this.docEnd = false;
			this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
			this.tags = Object.assign({}, Directives.defaultTags, tags);
		}
		clone() {
			const copy = new Directives(this.yaml, this.tags);
			copy.docStart = this.docStart;
			return copy;
		}
		atDocument() {
			const res = new Directives(this.yaml, this.tags);
			switch (this.yaml.version) {
				case "1.1":
					this.atNextDocument = true;
					break;
				case "1.2":
					this.atNextDocument = false;
					this.yaml = {
						explicit: Directives.defaultYaml.explicit,
						version: "1.2"
					};
					this.tags = Object.assign({}, Directives.defaultTags);
			}
			return res;
		}
		add(line, onError) {
			if (this.atNextDocument) {
				this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.1"
				};
				this.tags = Object.assign({}, Directives.defaultTags);
				this.atNextDocument = false;
			}
			const parts = line.trim().split(/[ \t]+/);
			const name = parts.shift();
			switch (name) {
				case "%TAG": {
					if (parts.length !== 2) {
						onError(0, "%TAG directive should contain exactly two parts");
						if (parts.length < 2) return false;
					}
					const [handle, prefix] = parts;
					this.tags[handle] = prefix;
					return true;
				}
				case "%YAML": {
					this.yaml.explicit = true;
					if (parts.length !== 1) {
						onError(0, "%YAML directive should contain exactly one part");
						return false;
					}
					const [version] = parts;
					if (version === "1.1" || version === "1.2") {
						this.yaml.version = version;
						return true;
					} else {
						const isValid = /^\d+\.\d+$/.test(version);
						onError(6, `Unsupported YAML version ${version}`, isValid);
						return false;
					}
				}
				default:
					onError(0, `Unknown directive ${name}`, true);
					return false;
			}
		}
		tagName(source, onError) {
			if (source === "!") return "!";
			if (source[0] !== "!") {
				onError(`Not a valid tag: ${source}`);
				return null;
			}
			if (source[1] === "<") {
				const verbatim = source.slice(2, -1);
				if (verbatim === "!" || verbatim === "!!") {
					onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
					return null;
				}
				if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
				return verbatim;
			}
			const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
			if (!suffix) onError(`The ${source} tag has no suffix`);
			const prefix = this.tags[handle];
			if (prefix) try {
				return prefix + decodeURIComponent(suffix);
			} catch (error) {
				onError(String(error));
				return null;
			}
			if (handle === "!") return source;
			onError(`Could not resolve tag: ${source}`);
			return null;
		}
		tagString(tag) {
			for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
			return tag[0] === "!" ? tag : `!<${tag}>`;
		}
		toString(doc) {
			const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
			const tagEntries = Object.entries(this.tags);
			let tagNames;
			if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
				const tags = {};
				visit.visit(doc.contents, (_key, node) => {
					if (identity.isNode(node) && node.tag) tags[node.tag] = true;
				});
				tagNames = Object.keys(tags);
			} else tagNames = [];
			for (const [handle, prefix] of tagEntries) {
				if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
				if (!doc || tagNames.some((tn) => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
			}
			return lines.join("\n");
		}
	};
	Directives.defaultYaml = {
		explicit: false,
		version: "1.2"
	};
	Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
	exports.Directives = Directives;
}));

// node_modules/yaml/dist/doc/anchors.js
var require_anchors = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	function anchorIsValid(anchor) {
		if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
			const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
			throw new Error(msg);
		}
		return true;
	}
	function anchorNames(root) {
		const anchors = /* @__PURE__ */ new Set();
		visit.visit(root, { Value(_key, node) {
			if (node.anchor) anchors.add(node.anchor);
		} });
		return anchors;
	}
	function findNewAnchor(prefix, exclude) {
		for (let i = 1;; ++i) {
			const name = `${prefix}${i}`;
			if (!exclude.has(name)) return name;
		}
	}
	function createNodeAnchors(doc, prefix) {
		const aliasObjects = [];
		const sourceObjects = /* @__PURE__ */ new Map();
		let prevAnchors = null;
		return {
			onAnchor: (source) => {
				aliasObjects.push(source);
				prevAnchors ?? (prevAnchors = anchorNames(doc));
				const anchor = findNewAnchor(prefix, prevAnchors);
				prevAnchors.add(anchor);
				return anchor;
			},
			setAnchors: () => {
				for (const source of aliasObjects) {
					const ref = sourceObjects.get(source);
					if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) ref.node.anchor = ref.anchor;
					else {
						const error = /* @__PURE__ */ new Error("Failed to resolve repeated object (this should not happen)");
						error.source = source;
						throw error;
					}
				}
			},
			sourceObjects
		};
	}
	exports.anchorIsValid = anchorIsValid;
	exports.anchorNames = anchorNames;
	exports.createNodeAnchors = createNodeAnchors;
	exports.findNewAnchor = findNewAnchor;
}));

// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = /* @__PURE__ */ __commonJSMin(((exports) => {
	function applyReviver(reviver, obj, key, val) {
		if (val && typeof val === "object") {
			if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
				const v0 = val[i];
				const v1 = applyReviver(reviver, val, String(i), v0);
				if (v1 === void 0) delete val[i];
				else if (v1 !== v0) val[i] = v1;
			}
			else if (val instanceof Map) for (const k of Array.from(val.keys())) {
				const v0 = val.get(k);
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) val.delete(k);
				else if (v1 !== v0) val.set(k, v1);
			}
			else if (val instanceof Set) for (const v0 of Array.from(val)) {
				const v1 = applyReviver(reviver, val, v0, v0);
				if (v1 === void 0) val.delete(v0);
				else if (v1 !== v0) {
					val.delete(v0);
					val.add(v1);
				}
			}
			else for (const [k, v0] of Object.entries(val)) {
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) delete val[k];
				else if (v1 !== v0) val[k] = v1;
			}
		}
		return reviver.call(obj, key, val);
	}
	exports.applyReviver = applyReviver;
}));

// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	function toJS(value, arg, ctx) {
		if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
		if (value && typeof value.toJSON === "function") {
			if (!ctx || !identity.hasAnchor(value)) return value.toJSON(arg, ctx);
			const data = {
				aliasCount: 0,
				count: 1,
				res: void 0
			};
			ctx.anchors.set(value, data);
			ctx.onCreate = (res) => {
				data.res = res;
				delete ctx.onCreate;
			};
			const res = value.toJSON(arg, ctx);
			if (ctx.onCreate) ctx.onCreate(res);
			return res;
		}
		if (typeof value === "bigint" && !ctx?.keep) return Number(value);
		return value;
	}
	exports.toJS = toJS;
}));

// node_modules/yaml/dist/nodes/Node.js
var require_Node = /* @__PURE__ */ __commonJSMin(((exports) => {
	var applyReviver = require_applyReviver();
	var identity = require_identity();
	var toJS = require_toJS();
	var NodeBase = class {
		constructor(type) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: type });
		}
		clone() {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			if (!identity.isDocument(doc)) throw new TypeError("A document argument is required");
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc,
				keep: true,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this, "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
	};
	exports.NodeBase = NodeBase;
}));

// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = /* @__PURE__ */ __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var visit = require_visit();
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	var Alias = class extends Node.NodeBase {
		constructor(source) {
			super(identity.ALIAS);
			this.source = source;
			Object.defineProperty(this, "tag", { set() {
				throw new Error("Alias nodes cannot have tags");
			} });
		}
		resolve(doc, ctx) {
			if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
			let nodes;
			if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
			else {
				nodes = [];
				visit.visit(doc, { Node: (_key, node) => {
					if (identity.isAlias(node) || identity.hasAnchor(node)) nodes.push(node);
				} });
				if (ctx) ctx.aliasResolveCache = nodes;
			}
			let found = void 0;
			for (const node of nodes) {
				if (node === this) break;
				if (node.anchor === this.source) found = node;
			}
			if (found && ctx) {
				const { anchors, doc, maxAliasCount } = ctx;
				let data = anchors.get(found);
				if (!data) {
					toJS.toJS(found, null, ctx);
					data = anchors.get(found);
				}
				/* istanbul ignore if */
				if (data?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
				if (maxAliasCount >= 0) {
					data.count += 1;
					if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
					if (data.count * data.aliasCount > maxAliasCount) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
				}
			}
			return found;
		}
		toJSON(_arg, ctx) {
			if (!ctx) return { source: this.source };
			const source = this.resolve(ctx.doc, ctx);
			if (!source) {
				const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw new ReferenceError(msg);
			}
			return ctx.anchors.get(source).res;
		}
		toString(ctx, _onComment, _onChompKeep) {
			const src = `*${this.source}`;
			if (ctx) {
				anchors.anchorIsValid(this.source);
				if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
					const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
					throw new Error(msg);
				}
				if (ctx.implicitKey) return `${src} `;
			}
			return src;
		}
	};
	function getAliasCount(doc, node, anchors) {
		if (identity.isAlias(node)) {
			const source = node.resolve(doc);
			const anchor = anchors && source && anchors.get(source);
			return anchor ? anchor.count * anchor.aliasCount : 0;
		} else if (identity.isCollection(node)) {
			let count = 0;
			for (const item of node.items) {
				const c = getAliasCount(doc, item, anchors);
				if (c > count) count = c;
			}
			return count;
		} else if (identity.isPair(node)) {
			const kc = getAliasCount(doc, node.key, anchors);
			const vc = getAliasCount(doc, node.value, anchors);
			return Math.max(kc, vc);
		}
		return 1;
	}
	exports.Alias = Alias;
}));

// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	const isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
	var Scalar = class extends Node.NodeBase {
		constructor(value) {
			super(identity.SCALAR);
			this.value = value;
		}
		toJSON(arg, ctx) {
			return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
		}
		toString() {
			return String(this.value);
		}
	};
	Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
	Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
	Scalar.PLAIN = "PLAIN";
	Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
	Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
	exports.Scalar = Scalar;
	exports.isScalarValue = isScalarValue;
}));

// node_modules/yaml/dist/doc/createNode.js
var require_createNode = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var Scalar = require_Scalar();
	const defaultTagPrefix = "tag:yaml.org,2002:";
	function findTagObject(value, tagName, tags) {
		if (tagName) {
			const match = tags.filter((t) => t.tag === tagName);
			const tagObj = match.find((t) => !t.format) ?? match[0];
			if (!tagObj) throw new Error(`Tag ${tagName} not found`);
			return tagObj;
		}
		return tags.find((t) => t.identify?.(value) && !t.format);
	}
	function createNode(value, tagName, ctx) {
		if (identity.isDocument(value)) value = value.contents;
		if (identity.isNode(value)) return value;
		if (identity.isPair(value)) {
			const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
			map.items.push(value);
			return map;
		}
		if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
		const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
		let ref = void 0;
		if (aliasDuplicateObjects && value && typeof value === "object") {
			ref = sourceObjects.get(value);
			if (ref) {
				ref.anchor ?? (ref.anchor = onAnchor(value));
				return new Alias.Alias(ref.anchor);
			} else {
				ref = {
					anchor: null,
					node: null
				};
				sourceObjects.set(value, ref);
			}
		}
		if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
		let tagObj = findTagObject(value, tagName, schema.tags);
		if (!tagObj) {
			if (value && typeof value.toJSON === "function") value = value.toJSON();
			if (!value || typeof value !== "object") {
				const node = new Scalar.Scalar(value);
				if (ref) ref.node = node;
				return node;
			}
			tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
		}
		if (onTagObj) {
			onTagObj(tagObj);
			delete ctx.onTagObj;
		}
		const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
		if (tagName) node.tag = tagName;
		else if (!tagObj.default) node.tag = tagObj.tag;
		if (ref) ref.node = node;
		return node;
	}
	exports.createNode = createNode;
}));

// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var identity = require_identity();
	var Node = require_Node();
	function collectionFromPath(schema, path, value) {
		let v = value;
		for (let i = path.length - 1; i >= 0; --i) {
			const k = path[i];
			if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
				const a = [];
				a[k] = v;
				v = a;
			} else v = /* @__PURE__ */ new Map([[k, v]]);
		}
		return createNode.createNode(v, void 0, {
			aliasDuplicateObjects: false,
			keepUndefined: false,
			onAnchor: () => {
				throw new Error("This should not happen, please report a bug.");
			},
			schema,
			sourceObjects: /* @__PURE__ */ new Map()
		});
	}
	const isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
	var Collection = class extends Node.NodeBase {
		constructor(type, schema) {
			super(type);
			Object.defineProperty(this, "schema", {
				value: schema,
				configurable: true,
				enumerable: false,
				writable: true
			});
		}
		clone(schema) {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (schema) copy.schema = schema;
			copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		addIn(path, value) {
			if (isEmptyPath(path)) this.add(value);
			else {
				const [key, ...rest] = path;
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.addIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
		deleteIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.delete(key);
			const node = this.get(key, true);
			if (identity.isCollection(node)) return node.deleteIn(rest);
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
		getIn(path, keepScalar) {
			const [key, ...rest] = path;
			const node = this.get(key, true);
			if (rest.length === 0) return !keepScalar && identity.isScalar(node) ? node.value : node;
			else return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
		}
		hasAllNullValues(allowScalar) {
			return this.items.every((node) => {
				if (!identity.isPair(node)) return false;
				const n = node.value;
				return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
			});
		}
		hasIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.has(key);
			const node = this.get(key, true);
			return identity.isCollection(node) ? node.hasIn(rest) : false;
		}
		setIn(path, value) {
			const [key, ...rest] = path;
			if (rest.length === 0) this.set(key, value);
			else {
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.setIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
	};
	exports.Collection = Collection;
	exports.collectionFromPath = collectionFromPath;
	exports.isEmptyPath = isEmptyPath;
}));

// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = /* @__PURE__ */ __commonJSMin(((exports) => {
	const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
	function indentComment(comment, indent) {
		if (/^\n+$/.test(comment)) return comment.substring(1);
		return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
	}
	const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
	exports.indentComment = indentComment;
	exports.lineComment = lineComment;
	exports.stringifyComment = stringifyComment;
}));

// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = /* @__PURE__ */ __commonJSMin(((exports) => {
	const FOLD_FLOW = "flow";
	const FOLD_BLOCK = "block";
	const FOLD_QUOTED = "quoted";
	function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
		if (!lineWidth || lineWidth < 0) return text;
		if (lineWidth < minContentWidth) minContentWidth = 0;
		const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
		if (text.length <= endStep) return text;
		const folds = [];
		const escapedFolds = {};
		let end = lineWidth - indent.length;
		if (typeof indentAtStart === "number") {
			if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
			else end = lineWidth - indentAtStart;
		}
		let split = void 0;
		let prev = void 0;
		let overflow = false;
		let i = -1;
		let escStart = -1;
		let escEnd = -1;
		if (mode === FOLD_BLOCK) {
			i = consumeMoreIndentedLines(text, i, indent.length);
			if (i !== -1) end = i + endStep;
		}
		for (let ch; ch = text[i += 1];) {
			if (mode === FOLD_QUOTED && ch === "\\") {
				escStart = i;
				switch (text[i + 1]) {
					case "x":
						i += 3;
						break;
					case "u":
						i += 5;
						break;
					case "U":
						i += 9;
						break;
					default: i += 1;
				}
				escEnd = i;
			}
			if (ch === "\n") {
				if (mode === FOLD_BLOCK) i = consumeMoreIndentedLines(text, i, indent.length);
				end = i + indent.length + endStep;
				split = void 0;
			} else {
				if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
					const next = text[i + 1];
					if (next && next !== " " && next !== "\n" && next !== "	") split = i;
				}
				if (i >= end) {
					if (split) {
						folds.push(split);
						end = split + endStep;
						split = void 0;
					} else if (mode === FOLD_QUOTED) {
						while (prev === " " || prev === "	") {
							prev = ch;
							ch = text[i += 1];
							overflow = true;
						}
						const j = i > escEnd + 1 ? i - 2 : escStart - 1;
						if (escapedFolds[j]) return text;
						folds.push(j);
						escapedFolds[j] = true;
						end = j + endStep;
						split = void 0;
					} else overflow = true;
				}
			}
			prev = ch;
		}
		if (overflow && onOverflow) onOverflow();
		if (folds.length === 0) return text;
		if (onFold) onFold();
		let res = text.slice(0, folds[0]);
		for (let i = 0; i < folds.length; ++i) {
			const fold = folds[i];
			const end = folds[i + 1] || text.length;
			if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
			else {
				if (mode === FOLD_QUOTED && escapedFolds[fold]) res += `${text[fold]}\\`;
				res += `\n${indent}${text.slice(fold + 1, end)}`;
			}
		}
		return res;
	}
	function consumeMoreIndentedLines(text, i, indent) {
		let end = i;
		let start = i + 1;
		let ch = text[start];
		while (ch === " " || ch === "	") if (i < start + indent) ch = text[++i];
		else {
			do
				ch = text[++i];
			while (ch && ch !== "\n");
			end = i;
			start = i + 1;
			ch = text[start];
		}
		return end;
	}
	exports.FOLD_BLOCK = FOLD_BLOCK;
	exports.FOLD_FLOW = FOLD_FLOW;
	exports.FOLD_QUOTED = FOLD_QUOTED;
	exports.foldFlowLines = foldFlowLines;
}));

// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var foldFlowLines = require_foldFlowLines();
	const getFoldOptions = (ctx, isBlock) => ({
		indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
		lineWidth: ctx.options.lineWidth,
		minContentWidth: ctx.options.minContentWidth
	});
	const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
	function lineLengthOverLimit(str, lineWidth, indentLength) {
		if (!lineWidth || lineWidth < 0) return false;
		const limit = lineWidth - indentLength;
		const strLen = str.length;
		if (strLen <= limit) return false;
		for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
			if (i - start > limit) return true;
			start = i + 1;
			if (strLen - start <= limit) return false;
		}
		return true;
	}
	function doubleQuotedString(value, ctx) {
		const json = JSON.stringify(value);
		if (ctx.options.doubleQuotedAsJSON) return json;
		const { implicitKey } = ctx;
		const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		let str = "";
		let start = 0;
		for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
			if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
				str += json.slice(start, i) + "\\ ";
				i += 1;
				start = i;
				ch = "\\";
			}
			if (ch === "\\") switch (json[i + 1]) {
				case "u":
					{
						str += json.slice(start, i);
						const code = json.substr(i + 2, 4);
						switch (code) {
							case "0000":
								str += "\\0";
								break;
							case "0007":
								str += "\\a";
								break;
							case "000b":
								str += "\\v";
								break;
							case "001b":
								str += "\\e";
								break;
							case "0085":
								str += "\\N";
								break;
							case "00a0":
								str += "\\_";
								break;
							case "2028":
								str += "\\L";
								break;
							case "2029":
								str += "\\P";
								break;
							default: if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2);
							else str += json.substr(i, 6);
						}
						i += 5;
						start = i + 1;
					}
					break;
				case "n":
					if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
					else {
						str += json.slice(start, i) + "\n\n";
						while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"") {
							str += "\n";
							i += 2;
						}
						str += indent;
						if (json[i + 2] === " ") str += "\\";
						i += 1;
						start = i + 1;
					}
					break;
				default: i += 1;
			}
		}
		str = start ? str + json.slice(start) : json;
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
	}
	function singleQuotedString(value, ctx) {
		if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
		return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function quotedString(value, ctx) {
		const { singleQuote } = ctx.options;
		let qs;
		if (singleQuote === false) qs = doubleQuotedString;
		else {
			const hasDouble = value.includes("\"");
			const hasSingle = value.includes("'");
			if (hasDouble && !hasSingle) qs = singleQuotedString;
			else if (hasSingle && !hasDouble) qs = doubleQuotedString;
			else qs = singleQuote ? singleQuotedString : doubleQuotedString;
		}
		return qs(value, ctx);
	}
	let blockEndNewlines;
	try {
		blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
	} catch {
		blockEndNewlines = /\n+(?!\n|$)/g;
	}
	function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
		const { blockQuote, commentString, lineWidth } = ctx.options;
		if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
		const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
		const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
		if (!value) return literal ? "|\n" : ">\n";
		let chomp;
		let endStart;
		for (endStart = value.length; endStart > 0; --endStart) {
			const ch = value[endStart - 1];
			if (ch !== "\n" && ch !== "	" && ch !== " ") break;
		}
		let end = value.substring(endStart);
		const endNlPos = end.indexOf("\n");
		if (endNlPos === -1) chomp = "-";
		else if (value === end || endNlPos !== end.length - 1) {
			chomp = "+";
			if (onChompKeep) onChompKeep();
		} else chomp = "";
		if (end) {
			value = value.slice(0, -end.length);
			if (end[end.length - 1] === "\n") end = end.slice(0, -1);
			end = end.replace(blockEndNewlines, `$&${indent}`);
		}
		let startWithSpace = false;
		let startEnd;
		let startNlPos = -1;
		for (startEnd = 0; startEnd < value.length; ++startEnd) {
			const ch = value[startEnd];
			if (ch === " ") startWithSpace = true;
			else if (ch === "\n") startNlPos = startEnd;
			else break;
		}
		let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
		if (start) {
			value = value.substring(start.length);
			start = start.replace(/\n+/g, `$&${indent}`);
		}
		let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
		if (comment) {
			header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
			if (onComment) onComment();
		}
		if (!literal) {
			const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
			let literalFallback = false;
			const foldOptions = getFoldOptions(ctx, true);
			if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
				literalFallback = true;
			};
			const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
			if (!literalFallback) return `>${header}\n${indent}${body}`;
		}
		value = value.replace(/\n+/g, `$&${indent}`);
		return `|${header}\n${indent}${start}${value}${end}`;
	}
	function plainString(item, ctx, onComment, onChompKeep) {
		const { type, value } = item;
		const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
		if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
		if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
		if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
		if (containsDocumentMarker(value)) {
			if (indent === "") {
				ctx.forceBlockIndent = true;
				return blockString(item, ctx, onComment, onChompKeep);
			} else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
		}
		const str = value.replace(/\n+/g, `$&\n${indent}`);
		if (actualString) {
			const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
			const { compat, tags } = ctx.doc.schema;
			if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
		}
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function stringifyString(item, ctx, onComment, onChompKeep) {
		const { implicitKey, inFlow } = ctx;
		const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
		let { type } = item;
		if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
			if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.Scalar.QUOTE_DOUBLE;
		}
		const _stringify = (_type) => {
			switch (_type) {
				case Scalar.Scalar.BLOCK_FOLDED:
				case Scalar.Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
				case Scalar.Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
				case Scalar.Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
				case Scalar.Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
				default: return null;
			}
		};
		let res = _stringify(type);
		if (res === null) {
			const { defaultKeyType, defaultStringType } = ctx.options;
			const t = implicitKey && defaultKeyType || defaultStringType;
			res = _stringify(t);
			if (res === null) throw new Error(`Unsupported default string type ${t}`);
		}
		return res;
	}
	exports.stringifyString = stringifyString;
}));

// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = /* @__PURE__ */ __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var identity = require_identity();
	var stringifyComment = require_stringifyComment();
	var stringifyString = require_stringifyString();
	function createStringifyContext(doc, options) {
		const opt = Object.assign({
			blockQuote: true,
			commentString: stringifyComment.stringifyComment,
			defaultKeyType: null,
			defaultStringType: "PLAIN",
			directives: null,
			doubleQuotedAsJSON: false,
			doubleQuotedMinMultiLineLength: 40,
			falseStr: "false",
			flowCollectionPadding: true,
			indentSeq: true,
			lineWidth: 80,
			minContentWidth: 20,
			nullStr: "null",
			simpleKeys: false,
			singleQuote: null,
			trailingComma: false,
			trueStr: "true",
			verifyAliasOrder: true
		}, doc.schema.toStringOptions, options);
		let inFlow;
		switch (opt.collectionStyle) {
			case "block":
				inFlow = false;
				break;
			case "flow":
				inFlow = true;
				break;
			default: inFlow = null;
		}
		return {
			anchors: /* @__PURE__ */ new Set(),
			doc,
			flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
			indent: "",
			indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
			inFlow,
			options: opt
		};
	}
	function getTagObject(tags, item) {
		if (item.tag) {
			const match = tags.filter((t) => t.tag === item.tag);
			if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
		}
		let tagObj = void 0;
		let obj;
		if (identity.isScalar(item)) {
			obj = item.value;
			let match = tags.filter((t) => t.identify?.(obj));
			if (match.length > 1) {
				const testMatch = match.filter((t) => t.test);
				if (testMatch.length > 0) match = testMatch;
			}
			tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
		} else {
			obj = item;
			tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
		}
		if (!tagObj) {
			const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
			throw new Error(`Tag not resolved for ${name} value`);
		}
		return tagObj;
	}
	function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
		if (!doc.directives) return "";
		const props = [];
		const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
		if (anchor && anchors.anchorIsValid(anchor)) {
			anchors$1.add(anchor);
			props.push(`&${anchor}`);
		}
		const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
		if (tag) props.push(doc.directives.tagString(tag));
		return props.join(" ");
	}
	function stringify(item, ctx, onComment, onChompKeep) {
		if (identity.isPair(item)) return item.toString(ctx, onComment, onChompKeep);
		if (identity.isAlias(item)) {
			if (ctx.doc.directives) return item.toString(ctx);
			if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`);
			else {
				if (ctx.resolvedAliases) ctx.resolvedAliases.add(item);
				else ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
				item = item.resolve(ctx.doc);
			}
		}
		let tagObj = void 0;
		const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
		tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
		const props = stringifyProps(node, tagObj, ctx);
		if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
		const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
		if (!props) return str;
		return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
	}
	exports.createStringifyContext = createStringifyContext;
	exports.stringify = stringify;
}));

// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
		const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
		let keyComment = identity.isNode(key) && key.comment || null;
		if (simpleKeys) {
			if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
			if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") throw new Error("With simple keys, collection cannot be used as a key value");
		}
		let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
		ctx = Object.assign({}, ctx, {
			allNullValues: false,
			implicitKey: !explicitKey && (simpleKeys || !allNullValues),
			indent: indent + indentStep
		});
		let keyCommentDone = false;
		let chompKeep = false;
		let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
		if (!explicitKey && !ctx.inFlow && str.length > 1024) {
			if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
			explicitKey = true;
		}
		if (ctx.inFlow) {
			if (allNullValues || value == null) {
				if (keyCommentDone && onComment) onComment();
				return str === "" ? "?" : explicitKey ? `? ${str}` : str;
			}
		} else if (allNullValues && !simpleKeys || value == null && explicitKey) {
			str = `? ${str}`;
			if (keyComment && !keyCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			else if (chompKeep && onChompKeep) onChompKeep();
			return str;
		}
		if (keyCommentDone) keyComment = null;
		if (explicitKey) {
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			str = `? ${str}\n${indent}:`;
		} else {
			str = `${str}:`;
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
		}
		let vsb, vcb, valueComment;
		if (identity.isNode(value)) {
			vsb = !!value.spaceBefore;
			vcb = value.commentBefore;
			valueComment = value.comment;
		} else {
			vsb = false;
			vcb = null;
			valueComment = null;
			if (value && typeof value === "object") value = doc.createNode(value);
		}
		ctx.implicitKey = false;
		if (!explicitKey && !keyComment && identity.isScalar(value)) ctx.indentAtStart = str.length + 1;
		chompKeep = false;
		if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
		let valueCommentDone = false;
		const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
		let ws = " ";
		if (keyComment || vsb || vcb) {
			ws = vsb ? "\n" : "";
			if (vcb) {
				const cs = commentString(vcb);
				ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
			}
			if (valueStr === "" && !ctx.inFlow) {
				if (ws === "\n" && valueComment) ws = "\n\n";
			} else ws += `\n${ctx.indent}`;
		} else if (!explicitKey && identity.isCollection(value)) {
			const vs0 = valueStr[0];
			const nl0 = valueStr.indexOf("\n");
			const hasNewline = nl0 !== -1;
			const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
			if (hasNewline || !flow) {
				let hasPropsLine = false;
				if (hasNewline && (vs0 === "&" || vs0 === "!")) {
					let sp0 = valueStr.indexOf(" ");
					if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
					if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
				}
				if (!hasPropsLine) ws = `\n${ctx.indent}`;
			}
		} else if (valueStr === "" || valueStr[0] === "\n") ws = "";
		str += ws + valueStr;
		if (ctx.inFlow) {
			if (valueCommentDone && onComment) onComment();
		} else if (valueComment && !valueCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
		else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	exports.stringifyPair = stringifyPair;
}));

// node_modules/yaml/dist/log.js
var require_log = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	function debug(logLevel, ...messages) {
		if (logLevel === "debug") console.log(...messages);
	}
	function warn(logLevel, warning) {
		if (logLevel === "debug" || logLevel === "warn") {
			if (typeof node_process.emitWarning === "function") node_process.emitWarning(warning);
			else console.warn(warning);
		}
	}
	exports.debug = debug;
	exports.warn = warn;
}));

// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	const MERGE_KEY = "<<";
	const merge = {
		identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
		default: "key",
		tag: "tag:yaml.org,2002:merge",
		test: /^<<$/,
		resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }),
		stringify: () => MERGE_KEY
	};
	const isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
	function addMergeToJSMap(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (identity.isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it);
		else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it);
		else mergeValue(ctx, map, source);
	}
	function mergeValue(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (!identity.isMap(source)) throw new Error("Merge sources must be maps or map aliases");
		const srcMap = source.toJSON(null, ctx, Map);
		for (const [key, value] of srcMap) if (map instanceof Map) {
			if (!map.has(key)) map.set(key, value);
		} else if (map instanceof Set) map.add(key);
		else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
			value,
			writable: true,
			enumerable: true,
			configurable: true
		});
		return map;
	}
	function resolveAliasValue(ctx, value) {
		return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
	}
	exports.addMergeToJSMap = addMergeToJSMap;
	exports.isMergeKey = isMergeKey;
	exports.merge = merge;
}));

// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var log = require_log();
	var merge = require_merge();
	var stringify = require_stringify();
	var identity = require_identity();
	var toJS = require_toJS();
	function addPairToJSMap(ctx, map, { key, value }) {
		if (identity.isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
		else if (merge.isMergeKey(ctx, key)) merge.addMergeToJSMap(ctx, map, value);
		else {
			const jsKey = toJS.toJS(key, "", ctx);
			if (map instanceof Map) map.set(jsKey, toJS.toJS(value, jsKey, ctx));
			else if (map instanceof Set) map.add(jsKey);
			else {
				const stringKey = stringifyKey(key, jsKey, ctx);
				const jsValue = toJS.toJS(value, stringKey, ctx);
				if (stringKey in map) Object.defineProperty(map, stringKey, {
					value: jsValue,
					writable: true,
					enumerable: true,
					configurable: true
				});
				else map[stringKey] = jsValue;
			}
		}
		return map;
	}
	function stringifyKey(key, jsKey, ctx) {
		if (jsKey === null) return "";
		if (typeof jsKey !== "object") return String(jsKey);
		if (identity.isNode(key) && ctx?.doc) {
			const strCtx = stringify.createStringifyContext(ctx.doc, {});
			strCtx.anchors = /* @__PURE__ */ new Set();
			for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
			strCtx.inFlow = true;
			strCtx.inStringifyKey = true;
			const strKey = key.toString(strCtx);
			if (!ctx.mapKeyWarned) {
				let jsonStr = JSON.stringify(strKey);
				if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + "...\"";
				log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
				ctx.mapKeyWarned = true;
			}
			return strKey;
		}
		return JSON.stringify(jsKey);
	}
	exports.addPairToJSMap = addPairToJSMap;
}));

// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyPair = require_stringifyPair();
	var addPairToJSMap = require_addPairToJSMap();
	var identity = require_identity();
	function createPair(key, value, ctx) {
		const k = createNode.createNode(key, void 0, ctx);
		const v = createNode.createNode(value, void 0, ctx);
		return new Pair(k, v);
	}
	var Pair = class Pair {
		constructor(key, value = null) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
			this.key = key;
			this.value = value;
		}
		clone(schema) {
			let { key, value } = this;
			if (identity.isNode(key)) key = key.clone(schema);
			if (identity.isNode(value)) value = value.clone(schema);
			return new Pair(key, value);
		}
		toJSON(_, ctx) {
			const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			return addPairToJSMap.addPairToJSMap(ctx, pair, this);
		}
		toString(ctx, onComment, onChompKeep) {
			return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
		}
	};
	exports.Pair = Pair;
	exports.createPair = createPair;
}));

// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyCollection(collection, ctx, options) {
		return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
	}
	function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
		const { indent, options: { commentString } } = ctx;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			type: null
		});
		let chompKeep = false;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (!chompKeep && item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (!chompKeep && ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
				}
			}
			chompKeep = false;
			let str = stringify.stringify(item, itemCtx, () => comment = null, () => chompKeep = true);
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			if (chompKeep && comment) chompKeep = false;
			lines.push(blockItemPrefix + str);
		}
		let str;
		if (lines.length === 0) str = flowChars.start + flowChars.end;
		else {
			str = lines[0];
			for (let i = 1; i < lines.length; ++i) {
				const line = lines[i];
				str += line ? `\n${indent}${line}` : "\n";
			}
		}
		if (comment) {
			str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
			if (onComment) onComment();
		} else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
		const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
		itemIndent += indentStep;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			inFlow: true,
			type: null
		});
		let reqNewline = false;
		let linesAtValue = 0;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, false);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, false);
					if (ik.comment) reqNewline = true;
				}
				const iv = identity.isNode(item.value) ? item.value : null;
				if (iv) {
					if (iv.comment) comment = iv.comment;
					if (iv.commentBefore) reqNewline = true;
				} else if (item.value == null && ik?.comment) comment = ik.comment;
			}
			if (comment) reqNewline = true;
			let str = stringify.stringify(item, itemCtx, () => comment = null);
			reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
			if (i < items.length - 1) str += ",";
			else if (ctx.options.trailingComma) {
				if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
				if (reqNewline) str += ",";
			}
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			lines.push(str);
			linesAtValue = lines.length;
		}
		const { start, end } = flowChars;
		if (lines.length === 0) return start + end;
		else {
			if (!reqNewline) {
				const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
				reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
			}
			if (reqNewline) {
				let str = start;
				for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
				return `${str}\n${indent}${end}`;
			} else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
		}
	}
	function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
		if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
		if (comment) {
			const ic = stringifyComment.indentComment(commentString(comment), indent);
			lines.push(ic.trimStart());
		}
	}
	exports.stringifyCollection = stringifyCollection;
}));

// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyCollection = require_stringifyCollection();
	var addPairToJSMap = require_addPairToJSMap();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	function findPair(items, key) {
		const k = identity.isScalar(key) ? key.value : key;
		for (const it of items) if (identity.isPair(it)) {
			if (it.key === key || it.key === k) return it;
			if (identity.isScalar(it.key) && it.key.value === k) return it;
		}
	}
	var YAMLMap = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:map";
		}
		constructor(schema) {
			super(identity.MAP, schema);
			this.items = [];
		}
		static from(schema, obj, ctx) {
			const { keepUndefined, replacer } = ctx;
			const map = new this(schema);
			const add = (key, value) => {
				if (typeof replacer === "function") value = replacer.call(obj, key, value);
				else if (Array.isArray(replacer) && !replacer.includes(key)) return;
				if (value !== void 0 || keepUndefined) map.items.push(Pair.createPair(key, value, ctx));
			};
			if (obj instanceof Map) for (const [key, value] of obj) add(key, value);
			else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
			if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
			return map;
		}
		add(pair, overwrite) {
			let _pair;
			if (identity.isPair(pair)) _pair = pair;
			else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair.Pair(pair, pair?.value);
			else _pair = new Pair.Pair(pair.key, pair.value);
			const prev = findPair(this.items, _pair.key);
			const sortEntries = this.schema?.sortMapEntries;
			if (prev) {
				if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
				if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value)) prev.value.value = _pair.value;
				else prev.value = _pair.value;
			} else if (sortEntries) {
				const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
				if (i === -1) this.items.push(_pair);
				else this.items.splice(i, 0, _pair);
			} else this.items.push(_pair);
		}
		delete(key) {
			const it = findPair(this.items, key);
			if (!it) return false;
			return this.items.splice(this.items.indexOf(it), 1).length > 0;
		}
		get(key, keepScalar) {
			const node = findPair(this.items, key)?.value;
			return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
		}
		has(key) {
			return !!findPair(this.items, key);
		}
		set(key, value) {
			this.add(new Pair.Pair(key, value), true);
		}
		toJSON(_, ctx, Type) {
			const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const item of this.items) addPairToJSMap.addPairToJSMap(ctx, map, item);
			return map;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			for (const item of this.items) if (!identity.isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
			if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, { allNullValues: true });
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "",
				flowChars: {
					start: "{",
					end: "}"
				},
				itemIndent: ctx.indent || "",
				onChompKeep,
				onComment
			});
		}
	};
	exports.YAMLMap = YAMLMap;
	exports.findPair = findPair;
}));

// node_modules/yaml/dist/schema/common/map.js
var require_map = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLMap = require_YAMLMap();
	const map = {
		collection: "map",
		default: true,
		nodeClass: YAMLMap.YAMLMap,
		tag: "tag:yaml.org,2002:map",
		resolve(map, onError) {
			if (!identity.isMap(map)) onError("Expected a mapping for this tag");
			return map;
		},
		createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
	};
	exports.map = map;
}));

// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyCollection = require_stringifyCollection();
	var Collection = require_Collection();
	var identity = require_identity();
	var Scalar = require_Scalar();
	var toJS = require_toJS();
	var YAMLSeq = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:seq";
		}
		constructor(schema) {
			super(identity.SEQ, schema);
			this.items = [];
		}
		add(value) {
			this.items.push(value);
		}
		delete(key) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return false;
			return this.items.splice(idx, 1).length > 0;
		}
		get(key, keepScalar) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return void 0;
			const it = this.items[idx];
			return !keepScalar && identity.isScalar(it) ? it.value : it;
		}
		has(key) {
			const idx = asItemIndex(key);
			return typeof idx === "number" && idx < this.items.length;
		}
		set(key, value) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
			const prev = this.items[idx];
			if (identity.isScalar(prev) && Scalar.isScalarValue(value)) prev.value = value;
			else this.items[idx] = value;
		}
		toJSON(_, ctx) {
			const seq = [];
			if (ctx?.onCreate) ctx.onCreate(seq);
			let i = 0;
			for (const item of this.items) seq.push(toJS.toJS(item, String(i++), ctx));
			return seq;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "- ",
				flowChars: {
					start: "[",
					end: "]"
				},
				itemIndent: (ctx.indent || "") + "  ",
				onChompKeep,
				onComment
			});
		}
		static from(schema, obj, ctx) {
			const { replacer } = ctx;
			const seq = new this(schema);
			if (obj && Symbol.iterator in Object(obj)) {
				let i = 0;
				for (let it of obj) {
					if (typeof replacer === "function") {
						const key = obj instanceof Set ? it : String(i++);
						it = replacer.call(obj, key, it);
					}
					seq.items.push(createNode.createNode(it, void 0, ctx));
				}
			}
			return seq;
		}
	};
	function asItemIndex(key) {
		let idx = identity.isScalar(key) ? key.value : key;
		if (idx && typeof idx === "string") idx = Number(idx);
		return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
	}
	exports.YAMLSeq = YAMLSeq;
}));

// node_modules/yaml/dist/schema/common/seq.js
var require_seq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLSeq = require_YAMLSeq();
	const seq = {
		collection: "seq",
		default: true,
		nodeClass: YAMLSeq.YAMLSeq,
		tag: "tag:yaml.org,2002:seq",
		resolve(seq, onError) {
			if (!identity.isSeq(seq)) onError("Expected a sequence for this tag");
			return seq;
		},
		createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
	};
	exports.seq = seq;
}));

// node_modules/yaml/dist/schema/common/string.js
var require_string = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyString = require_stringifyString();
	const string = {
		identify: (value) => typeof value === "string",
		default: true,
		tag: "tag:yaml.org,2002:str",
		resolve: (str) => str,
		stringify(item, ctx, onComment, onChompKeep) {
			ctx = Object.assign({ actualString: true }, ctx);
			return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
		}
	};
	exports.string = string;
}));

// node_modules/yaml/dist/schema/common/null.js
var require_null = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const nullTag = {
		identify: (value) => value == null,
		createNode: () => new Scalar.Scalar(null),
		default: true,
		tag: "tag:yaml.org,2002:null",
		test: /^(?:~|[Nn]ull|NULL)?$/,
		resolve: () => new Scalar.Scalar(null),
		stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
	};
	exports.nullTag = nullTag;
}));

// node_modules/yaml/dist/schema/core/bool.js
var require_bool$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const boolTag = {
		identify: (value) => typeof value === "boolean",
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
		resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
		stringify({ source, value }, ctx) {
			if (source && boolTag.test.test(source)) {
				if (value === (source[0] === "t" || source[0] === "T")) return source;
			}
			return value ? ctx.options.trueStr : ctx.options.falseStr;
		}
	};
	exports.boolTag = boolTag;
}));

// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = /* @__PURE__ */ __commonJSMin(((exports) => {
	function stringifyNumber({ format, minFractionDigits, tag, value }) {
		if (typeof value === "bigint") return String(value);
		const num = typeof value === "number" ? value : Number(value);
		if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
		let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
		if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
			let i = n.indexOf(".");
			if (i < 0) {
				i = n.length;
				n += ".";
			}
			let d = minFractionDigits - (n.length - i - 1);
			while (d-- > 0) n += "0";
		}
		return n;
	}
	exports.stringifyNumber = stringifyNumber;
}));

// node_modules/yaml/dist/schema/core/float.js
var require_float$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	const float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str));
			const dot = str.indexOf(".");
			if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.float = float;
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));

// node_modules/yaml/dist/schema/core/int.js
var require_int$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	const intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value) && value >= 0) return prefix + value.toString(radix);
		return stringifyNumber.stringifyNumber(node);
	}
	const intOct = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^0o[0-7]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
		stringify: (node) => intStringify(node, 8, "0o")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^0x[0-9a-fA-F]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));

// node_modules/yaml/dist/schema/core/schema.js
var require_schema$2 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	const schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.boolTag,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float
	];
	exports.schema = schema;
}));

// node_modules/yaml/dist/schema/json/schema.js
var require_schema$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var map = require_map();
	var seq = require_seq();
	function intIdentify(value) {
		return typeof value === "bigint" || Number.isInteger(value);
	}
	const stringifyJSON = ({ value }) => JSON.stringify(value);
	const jsonScalars = [
		{
			identify: (value) => typeof value === "string",
			default: true,
			tag: "tag:yaml.org,2002:str",
			resolve: (str) => str,
			stringify: stringifyJSON
		},
		{
			identify: (value) => value == null,
			createNode: () => new Scalar.Scalar(null),
			default: true,
			tag: "tag:yaml.org,2002:null",
			test: /^null$/,
			resolve: () => null,
			stringify: stringifyJSON
		},
		{
			identify: (value) => typeof value === "boolean",
			default: true,
			tag: "tag:yaml.org,2002:bool",
			test: /^true$|^false$/,
			resolve: (str) => str === "true",
			stringify: stringifyJSON
		},
		{
			identify: intIdentify,
			default: true,
			tag: "tag:yaml.org,2002:int",
			test: /^-?(?:0|[1-9][0-9]*)$/,
			resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
			stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
		},
		{
			identify: (value) => typeof value === "number",
			default: true,
			tag: "tag:yaml.org,2002:float",
			test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
			resolve: (str) => parseFloat(str),
			stringify: stringifyJSON
		}
	];
	const schema = [map.map, seq.seq].concat(jsonScalars, {
		default: true,
		tag: "",
		test: /^/,
		resolve(str, onError) {
			onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
			return str;
		}
	});
	exports.schema = schema;
}));

// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_buffer = __require("buffer");
	var Scalar = require_Scalar();
	var stringifyString = require_stringifyString();
	const binary = {
		identify: (value) => value instanceof Uint8Array,
		default: false,
		tag: "tag:yaml.org,2002:binary",
		resolve(src, onError) {
			if (typeof node_buffer.Buffer === "function") return node_buffer.Buffer.from(src, "base64");
			else if (typeof atob === "function") {
				const str = atob(src.replace(/[\n\r]/g, ""));
				const buffer = new Uint8Array(str.length);
				for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
				return buffer;
			} else {
				onError("This environment does not support reading binary tags; either Buffer or atob is required");
				return src;
			}
		},
		stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
			if (!value) return "";
			const buf = value;
			let str;
			if (typeof node_buffer.Buffer === "function") str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
			else if (typeof btoa === "function") {
				let s = "";
				for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
				str = btoa(s);
			} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
			type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
			if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
				const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
				const n = Math.ceil(str.length / lineWidth);
				const lines = new Array(n);
				for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
				str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
			}
			return stringifyString.stringifyString({
				comment,
				type,
				value: str
			}, ctx, onComment, onChompKeep);
		}
	};
	exports.binary = binary;
}));

// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLSeq = require_YAMLSeq();
	function resolvePairs(seq, onError) {
		if (identity.isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
			let item = seq.items[i];
			if (identity.isPair(item)) continue;
			else if (identity.isMap(item)) {
				if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
				const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
				if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
				if (item.comment) {
					const cn = pair.value ?? pair.key;
					cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
				}
				item = pair;
			}
			seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
		}
		else onError("Expected a sequence for this tag");
		return seq;
	}
	function createPairs(schema, iterable, ctx) {
		const { replacer } = ctx;
		const pairs = new YAMLSeq.YAMLSeq(schema);
		pairs.tag = "tag:yaml.org,2002:pairs";
		let i = 0;
		if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
			if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
			let key, value;
			if (Array.isArray(it)) {
				if (it.length === 2) {
					key = it[0];
					value = it[1];
				} else throw new TypeError(`Expected [key, value] tuple: ${it}`);
			} else if (it && it instanceof Object) {
				const keys = Object.keys(it);
				if (keys.length === 1) {
					key = keys[0];
					value = it[key];
				} else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
			} else key = it;
			pairs.items.push(Pair.createPair(key, value, ctx));
		}
		return pairs;
	}
	const pairs = {
		collection: "seq",
		default: false,
		tag: "tag:yaml.org,2002:pairs",
		resolve: resolvePairs,
		createNode: createPairs
	};
	exports.createPairs = createPairs;
	exports.pairs = pairs;
	exports.resolvePairs = resolvePairs;
}));

// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var toJS = require_toJS();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var pairs = require_pairs();
	var YAMLOMap = class YAMLOMap extends YAMLSeq.YAMLSeq {
		constructor() {
			super();
			this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
			this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
			this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
			this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
			this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
			this.tag = YAMLOMap.tag;
		}
		toJSON(_, ctx) {
			if (!ctx) return super.toJSON(_);
			const map = /* @__PURE__ */ new Map();
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const pair of this.items) {
				let key, value;
				if (identity.isPair(pair)) {
					key = toJS.toJS(pair.key, "", ctx);
					value = toJS.toJS(pair.value, key, ctx);
				} else key = toJS.toJS(pair, "", ctx);
				if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
				map.set(key, value);
			}
			return map;
		}
		static from(schema, iterable, ctx) {
			const pairs$1 = pairs.createPairs(schema, iterable, ctx);
			const omap = new this();
			omap.items = pairs$1.items;
			return omap;
		}
	};
	YAMLOMap.tag = "tag:yaml.org,2002:omap";
	const omap = {
		collection: "seq",
		identify: (value) => value instanceof Map,
		nodeClass: YAMLOMap,
		default: false,
		tag: "tag:yaml.org,2002:omap",
		resolve(seq, onError) {
			const pairs$1 = pairs.resolvePairs(seq, onError);
			const seenKeys = [];
			for (const { key } of pairs$1.items) if (identity.isScalar(key)) {
				if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`);
				else seenKeys.push(key.value);
			}
			return Object.assign(new YAMLOMap(), pairs$1);
		},
		createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
	};
	exports.YAMLOMap = YAMLOMap;
	exports.omap = omap;
}));

// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function boolStringify({ value, source }, ctx) {
		if (source && (value ? trueTag : falseTag).test.test(source)) return source;
		return value ? ctx.options.trueStr : ctx.options.falseStr;
	}
	const trueTag = {
		identify: (value) => value === true,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
		resolve: () => new Scalar.Scalar(true),
		stringify: boolStringify
	};
	const falseTag = {
		identify: (value) => value === false,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
		resolve: () => new Scalar.Scalar(false),
		stringify: boolStringify
	};
	exports.falseTag = falseTag;
	exports.trueTag = trueTag;
}));

// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str.replace(/_/g, "")),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	const float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
			const dot = str.indexOf(".");
			if (dot !== -1) {
				const f = str.substring(dot + 1).replace(/_/g, "");
				if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
			}
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.float = float;
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));

// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	function intResolve(str, offset, radix, { intAsBigInt }) {
		const sign = str[0];
		if (sign === "-" || sign === "+") offset += 1;
		str = str.substring(offset).replace(/_/g, "");
		if (intAsBigInt) {
			switch (radix) {
				case 2:
					str = `0b${str}`;
					break;
				case 8:
					str = `0o${str}`;
					break;
				case 16: str = `0x${str}`;
			}
			const n = BigInt(str);
			return sign === "-" ? BigInt(-1) * n : n;
		}
		const n = parseInt(str, radix);
		return sign === "-" ? -1 * n : n;
	}
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value)) {
			const str = value.toString(radix);
			return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
		}
		return stringifyNumber.stringifyNumber(node);
	}
	const intBin = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "BIN",
		test: /^[-+]?0b[0-1_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
		stringify: (node) => intStringify(node, 2, "0b")
	};
	const intOct = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^[-+]?0[0-7_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
		stringify: (node) => intStringify(node, 8, "0")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9][0-9_]*$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^[-+]?0x[0-9a-fA-F_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intBin = intBin;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));

// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSet = class YAMLSet extends YAMLMap.YAMLMap {
		constructor(schema) {
			super(schema);
			this.tag = YAMLSet.tag;
		}
		add(key) {
			let pair;
			if (identity.isPair(key)) pair = key;
			else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair.Pair(key.key, null);
			else pair = new Pair.Pair(key, null);
			if (!YAMLMap.findPair(this.items, pair.key)) this.items.push(pair);
		}
		get(key, keepPair) {
			const pair = YAMLMap.findPair(this.items, key);
			return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
		}
		set(key, value) {
			if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
			const prev = YAMLMap.findPair(this.items, key);
			if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
			else if (!prev && value) this.items.push(new Pair.Pair(key));
		}
		toJSON(_, ctx) {
			return super.toJSON(_, ctx, Set);
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
			else throw new Error("Set items must all have null values");
		}
		static from(schema, iterable, ctx) {
			const { replacer } = ctx;
			const set = new this(schema);
			if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
				if (typeof replacer === "function") value = replacer.call(iterable, value, value);
				set.items.push(Pair.createPair(value, null, ctx));
			}
			return set;
		}
	};
	YAMLSet.tag = "tag:yaml.org,2002:set";
	const set = {
		collection: "map",
		identify: (value) => value instanceof Set,
		nodeClass: YAMLSet,
		default: false,
		tag: "tag:yaml.org,2002:set",
		createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
		resolve(map, onError) {
			if (identity.isMap(map)) {
				if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
				else onError("Set items must all have null values");
			} else onError("Expected a mapping for this tag");
			return map;
		}
	};
	exports.YAMLSet = YAMLSet;
	exports.set = set;
}));

// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	function parseSexagesimal(str, asBigInt) {
		const sign = str[0];
		const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
		const num = (n) => asBigInt ? BigInt(n) : Number(n);
		const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
		return sign === "-" ? num(-1) * res : res;
	}
	function stringifySexagesimal(node) {
		let { value } = node;
		let num = (n) => n;
		if (typeof value === "bigint") num = (n) => BigInt(n);
		else if (isNaN(value) || !isFinite(value)) return stringifyNumber.stringifyNumber(node);
		let sign = "";
		if (value < 0) {
			sign = "-";
			value *= num(-1);
		}
		const _60 = num(60);
		const parts = [value % _60];
		if (value < 60) parts.unshift(0);
		else {
			value = (value - parts[0]) / _60;
			parts.unshift(value % _60);
			if (value >= 60) {
				value = (value - parts[0]) / _60;
				parts.unshift(value);
			}
		}
		return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
	}
	const intTime = {
		identify: (value) => typeof value === "bigint" || Number.isInteger(value),
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
		resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
		stringify: stringifySexagesimal
	};
	const floatTime = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
		resolve: (str) => parseSexagesimal(str, false),
		stringify: stringifySexagesimal
	};
	const timestamp = {
		identify: (value) => value instanceof Date,
		default: true,
		tag: "tag:yaml.org,2002:timestamp",
		test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
		resolve(str) {
			const match = str.match(timestamp.test);
			if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
			const [, year, month, day, hour, minute, second] = match.map(Number);
			const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
			let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
			const tz = match[8];
			if (tz && tz !== "Z") {
				let d = parseSexagesimal(tz, false);
				if (Math.abs(d) < 30) d *= 60;
				date -= 6e4 * d;
			}
			return new Date(date);
		},
		stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
	};
	exports.floatTime = floatTime;
	exports.intTime = intTime;
	exports.timestamp = timestamp;
}));

// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var binary = require_binary();
	var bool = require_bool();
	var float = require_float();
	var int = require_int();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var set = require_set();
	var timestamp = require_timestamp();
	const schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.trueTag,
		bool.falseTag,
		int.intBin,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float,
		binary.binary,
		merge.merge,
		omap.omap,
		pairs.pairs,
		set.set,
		timestamp.intTime,
		timestamp.floatTime,
		timestamp.timestamp
	];
	exports.schema = schema;
}));

// node_modules/yaml/dist/schema/tags.js
var require_tags = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	var schema = require_schema$2();
	var schema$1 = require_schema$1();
	var binary = require_binary();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var schema$2 = require_schema();
	var set = require_set();
	var timestamp = require_timestamp();
	const schemas = /* @__PURE__ */ new Map([
		["core", schema.schema],
		["failsafe", [
			map.map,
			seq.seq,
			string.string
		]],
		["json", schema$1.schema],
		["yaml11", schema$2.schema],
		["yaml-1.1", schema$2.schema]
	]);
	const tagsByName = {
		binary: binary.binary,
		bool: bool.boolTag,
		float: float.float,
		floatExp: float.floatExp,
		floatNaN: float.floatNaN,
		floatTime: timestamp.floatTime,
		int: int.int,
		intHex: int.intHex,
		intOct: int.intOct,
		intTime: timestamp.intTime,
		map: map.map,
		merge: merge.merge,
		null: _null.nullTag,
		omap: omap.omap,
		pairs: pairs.pairs,
		seq: seq.seq,
		set: set.set,
		timestamp: timestamp.timestamp
	};
	const coreKnownTags = {
		"tag:yaml.org,2002:binary": binary.binary,
		"tag:yaml.org,2002:merge": merge.merge,
		"tag:yaml.org,2002:omap": omap.omap,
		"tag:yaml.org,2002:pairs": pairs.pairs,
		"tag:yaml.org,2002:set": set.set,
		"tag:yaml.org,2002:timestamp": timestamp.timestamp
	};
	function getTags(customTags, schemaName, addMergeTag) {
		const schemaTags = schemas.get(schemaName);
		if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
		let tags = schemaTags;
		if (!tags) {
			if (Array.isArray(customTags)) tags = [];
			else {
				const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
			}
		}
		if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag);
		else if (typeof customTags === "function") tags = customTags(tags.slice());
		if (addMergeTag) tags = tags.concat(merge.merge);
		return tags.reduce((tags, tag) => {
			const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
			if (!tagObj) {
				const tagName = JSON.stringify(tag);
				const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
			}
			if (!tags.includes(tagObj)) tags.push(tagObj);
			return tags;
		}, []);
	}
	exports.coreKnownTags = coreKnownTags;
	exports.getTags = getTags;
}));

// node_modules/yaml/dist/schema/Schema.js
var require_Schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var map = require_map();
	var seq = require_seq();
	var string = require_string();
	var tags = require_tags();
	const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
	var Schema = class Schema {
		constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
			this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
			this.name = typeof schema === "string" && schema || "core";
			this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
			this.tags = tags.getTags(customTags, this.name, merge);
			this.toStringOptions = toStringDefaults ?? null;
			Object.defineProperty(this, identity.MAP, { value: map.map });
			Object.defineProperty(this, identity.SCALAR, { value: string.string });
			Object.defineProperty(this, identity.SEQ, { value: seq.seq });
			this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
		}
		clone() {
			const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
			copy.tags = this.tags.slice();
			return copy;
		}
	};
	exports.Schema = Schema;
}));

// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyDocument(doc, options) {
		const lines = [];
		let hasDirectives = options.directives === true;
		if (options.directives !== false && doc.directives) {
			const dir = doc.directives.toString(doc);
			if (dir) {
				lines.push(dir);
				hasDirectives = true;
			} else if (doc.directives.docStart) hasDirectives = true;
		}
		if (hasDirectives) lines.push("---");
		const ctx = stringify.createStringifyContext(doc, options);
		const { commentString } = ctx.options;
		if (doc.commentBefore) {
			if (lines.length !== 1) lines.unshift("");
			const cs = commentString(doc.commentBefore);
			lines.unshift(stringifyComment.indentComment(cs, ""));
		}
		let chompKeep = false;
		let contentComment = null;
		if (doc.contents) {
			if (identity.isNode(doc.contents)) {
				if (doc.contents.spaceBefore && hasDirectives) lines.push("");
				if (doc.contents.commentBefore) {
					const cs = commentString(doc.contents.commentBefore);
					lines.push(stringifyComment.indentComment(cs, ""));
				}
				ctx.forceBlockIndent = !!doc.comment;
				contentComment = doc.contents.comment;
			}
			const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
			let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
			if (contentComment) body += stringifyComment.lineComment(body, "", commentString(contentComment));
			if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`;
			else lines.push(body);
		} else lines.push(stringify.stringify(doc.contents, ctx));
		if (doc.directives?.docEnd) {
			if (doc.comment) {
				const cs = commentString(doc.comment);
				if (cs.includes("\n")) {
					lines.push("...");
					lines.push(stringifyComment.indentComment(cs, ""));
				} else lines.push(`... ${cs}`);
			} else lines.push("...");
		} else {
			let dc = doc.comment;
			if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
			if (dc) {
				if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
				lines.push(stringifyComment.indentComment(commentString(dc), ""));
			}
		}
		return lines.join("\n") + "\n";
	}
	exports.stringifyDocument = stringifyDocument;
}));

// node_modules/yaml/dist/doc/Document.js
var require_Document = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var toJS = require_toJS();
	var Schema = require_Schema();
	var stringifyDocument = require_stringifyDocument();
	var anchors = require_anchors();
	var applyReviver = require_applyReviver();
	var createNode = require_createNode();
	var directives = require_directives();
	var Document = class Document {
		constructor(value, replacer, options) {
			this.commentBefore = null;
			this.comment = null;
			this.errors = [];
			this.warnings = [];
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
			let _replacer = null;
			if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
			else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const opt = Object.assign({
				intAsBigInt: false,
				keepSourceTokens: false,
				logLevel: "warn",
				prettyErrors: true,
				strict: true,
				stringKeys: false,
				uniqueKeys: true,
				version: "1.2"
			}, options);
			this.options = opt;
			let { version } = opt;
			if (options?._directives) {
				this.directives = options._directives.atDocument();
				if (this.directives.yaml.explicit) version = this.directives.yaml.version;
			} else this.directives = new directives.Directives({ version });
			this.setSchema(version, options);
			this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
		}
		clone() {
			const copy = Object.create(Document.prototype, { [identity.NODE_TYPE]: { value: identity.DOC } });
			copy.commentBefore = this.commentBefore;
			copy.comment = this.comment;
			copy.errors = this.errors.slice();
			copy.warnings = this.warnings.slice();
			copy.options = Object.assign({}, this.options);
			if (this.directives) copy.directives = this.directives.clone();
			copy.schema = this.schema.clone();
			copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		add(value) {
			if (assertCollection(this.contents)) this.contents.add(value);
		}
		addIn(path, value) {
			if (assertCollection(this.contents)) this.contents.addIn(path, value);
		}
		createAlias(node, name) {
			if (!node.anchor) {
				const prev = anchors.anchorNames(this);
				node.anchor = !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
			}
			return new Alias.Alias(node.anchor);
		}
		createNode(value, replacer, options) {
			let _replacer = void 0;
			if (typeof replacer === "function") {
				value = replacer.call({ "": value }, "", value);
				_replacer = replacer;
			} else if (Array.isArray(replacer)) {
				const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
				const asStr = replacer.filter(keyToStr).map(String);
				if (asStr.length > 0) replacer = replacer.concat(asStr);
				_replacer = replacer;
			} else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
			const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, anchorPrefix || "a");
			const ctx = {
				aliasDuplicateObjects: aliasDuplicateObjects ?? true,
				keepUndefined: keepUndefined ?? false,
				onAnchor,
				onTagObj,
				replacer: _replacer,
				schema: this.schema,
				sourceObjects
			};
			const node = createNode.createNode(value, tag, ctx);
			if (flow && identity.isCollection(node)) node.flow = true;
			setAnchors();
			return node;
		}
		createPair(key, value, options = {}) {
			const k = this.createNode(key, null, options);
			const v = this.createNode(value, null, options);
			return new Pair.Pair(k, v);
		}
		delete(key) {
			return assertCollection(this.contents) ? this.contents.delete(key) : false;
		}
		deleteIn(path) {
			if (Collection.isEmptyPath(path)) {
				if (this.contents == null) return false;
				this.contents = null;
				return true;
			}
			return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
		}
		get(key, keepScalar) {
			return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
		}
		getIn(path, keepScalar) {
			if (Collection.isEmptyPath(path)) return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
			return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
		}
		has(key) {
			return identity.isCollection(this.contents) ? this.contents.has(key) : false;
		}
		hasIn(path) {
			if (Collection.isEmptyPath(path)) return this.contents !== void 0;
			return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
		}
		set(key, value) {
			if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, [key], value);
			else if (assertCollection(this.contents)) this.contents.set(key, value);
		}
		setIn(path, value) {
			if (Collection.isEmptyPath(path)) this.contents = value;
			else if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
			else if (assertCollection(this.contents)) this.contents.setIn(path, value);
		}
		setSchema(version, options = {}) {
			if (typeof version === "number") version = String(version);
			let opt;
			switch (version) {
				case "1.1":
					if (this.directives) this.directives.yaml.version = "1.1";
					else this.directives = new directives.Directives({ version: "1.1" });
					opt = {
						resolveKnownTags: false,
						schema: "yaml-1.1"
					};
					break;
				case "1.2":
				case "next":
					if (this.directives) this.directives.yaml.version = version;
					else this.directives = new directives.Directives({ version });
					opt = {
						resolveKnownTags: true,
						schema: "core"
					};
					break;
				case null:
					if (this.directives) delete this.directives;
					opt = null;
					break;
				default: {
					const sv = JSON.stringify(version);
					throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
				}
			}
			if (options.schema instanceof Object) this.schema = options.schema;
			else if (opt) this.schema = new Schema.Schema(Object.assign(opt, options));
			else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
		}
		toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc: this,
				keep: !json,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
		toJSON(jsonArg, onAnchor) {
			return this.toJS({
				json: true,
				jsonArg,
				mapAsMap: false,
				onAnchor
			});
		}
		toString(options = {}) {
			if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
			if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
				const s = JSON.stringify(options.indent);
				throw new Error(`"indent" option must be a positive integer, not ${s}`);
			}
			return stringifyDocument.stringifyDocument(this, options);
		}
	};
	function assertCollection(contents) {
		if (identity.isCollection(contents)) return true;
		throw new Error("Expected a YAML collection as document contents");
	}
	exports.Document = Document;
}));

// node_modules/yaml/dist/errors.js
var require_errors = /* @__PURE__ */ __commonJSMin(((exports) => {
	var YAMLError = class extends Error {
		constructor(name, pos, code, message) {
			super();
			this.name = name;
			this.code = code;
			this.message = message;
			this.pos = pos;
		}
	};
	var YAMLParseError = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLParseError", pos, code, message);
		}
	};
	var YAMLWarning = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLWarning", pos, code, message);
		}
	};
	const prettifyError = (src, lc) => (error) => {
		if (error.pos[0] === -1) return;
		error.linePos = error.pos.map((pos) => lc.linePos(pos));
		const { line, col } = error.linePos[0];
		error.message += ` at line ${line}, column ${col}`;
		let ci = col - 1;
		let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
		if (ci >= 60 && lineStr.length > 80) {
			const trimStart = Math.min(ci - 39, lineStr.length - 79);
			lineStr = "…" + lineStr.substring(trimStart);
			ci -= trimStart - 1;
		}
		if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "…";
		if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
			let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
			if (prev.length > 80) prev = prev.substring(0, 79) + "…\n";
			lineStr = prev + lineStr;
		}
		if (/[^ ]/.test(lineStr)) {
			let count = 1;
			const end = error.linePos[1];
			if (end?.line === line && end.col > col) count = Math.max(1, Math.min(end.col - col, 80 - ci));
			const pointer = " ".repeat(ci) + "^".repeat(count);
			error.message += `:\n\n${lineStr}\n${pointer}\n`;
		}
	};
	exports.YAMLError = YAMLError;
	exports.YAMLParseError = YAMLParseError;
	exports.YAMLWarning = YAMLWarning;
	exports.prettifyError = prettifyError;
}));

// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = /* @__PURE__ */ __commonJSMin(((exports) => {
	function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
		let spaceBefore = false;
		let atNewline = startOnNewline;
		let hasSpace = startOnNewline;
		let comment = "";
		let commentSep = "";
		let hasNewline = false;
		let reqSpace = false;
		let tab = null;
		let anchor = null;
		let tag = null;
		let newlineAfterProp = null;
		let comma = null;
		let found = null;
		let start = null;
		for (const token of tokens) {
			if (reqSpace) {
				if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
				reqSpace = false;
			}
			if (tab) {
				if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
				tab = null;
			}
			switch (token.type) {
				case "space":
					if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) tab = token;
					hasSpace = true;
					break;
				case "comment": {
					if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					const cb = token.source.substring(1) || " ";
					if (!comment) comment = cb;
					else comment += commentSep + cb;
					commentSep = "";
					atNewline = false;
					break;
				}
				case "newline":
					if (atNewline) {
						if (comment) comment += token.source;
						else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
					} else commentSep += token.source;
					atNewline = true;
					hasNewline = true;
					if (anchor || tag) newlineAfterProp = token;
					hasSpace = true;
					break;
				case "anchor":
					if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
					if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
					anchor = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case "tag":
					if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
					tag = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case indicator:
					if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
					if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
					found = token;
					atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
					hasSpace = false;
					break;
				case "comma": if (flow) {
					if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
					comma = token;
					atNewline = false;
					hasSpace = false;
					break;
				}
				default:
					onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
					atNewline = false;
					hasSpace = false;
			}
		}
		const last = tokens[tokens.length - 1];
		const end = last ? last.offset + last.source.length : offset;
		if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
		if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
		return {
			comma,
			found,
			spaceBefore,
			comment,
			hasNewline,
			anchor,
			tag,
			newlineAfterProp,
			end,
			start: start ?? end
		};
	}
	exports.resolveProps = resolveProps;
}));

// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = /* @__PURE__ */ __commonJSMin(((exports) => {
	function containsNewline(key) {
		if (!key) return null;
		switch (key.type) {
			case "alias":
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				if (key.source.includes("\n")) return true;
				if (key.end) {
					for (const st of key.end) if (st.type === "newline") return true;
				}
				return false;
			case "flow-collection":
				for (const it of key.items) {
					for (const st of it.start) if (st.type === "newline") return true;
					if (it.sep) {
						for (const st of it.sep) if (st.type === "newline") return true;
					}
					if (containsNewline(it.key) || containsNewline(it.value)) return true;
				}
				return false;
			default: return true;
		}
	}
	exports.containsNewline = containsNewline;
}));

// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = /* @__PURE__ */ __commonJSMin(((exports) => {
	var utilContainsNewline = require_util_contains_newline();
	function flowIndentCheck(indent, fc, onError) {
		if (fc?.type === "flow-collection") {
			const end = fc.end[0];
			if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
		}
	}
	exports.flowIndentCheck = flowIndentCheck;
}));

// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	function mapIncludes(ctx, items, search) {
		const { uniqueKeys } = ctx.options;
		if (uniqueKeys === false) return false;
		const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
		return items.some((pair) => isEqual(pair.key, search));
	}
	exports.mapIncludes = mapIncludes;
}));

// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	var utilMapIncludes = require_util_map_includes();
	const startColMsg = "All mapping items must start at the same column";
	function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
		const map = new ((tag?.nodeClass) ?? YAMLMap.YAMLMap)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		let offset = bm.offset;
		let commentEnd = null;
		for (const collItem of bm.items) {
			const { start, key, sep, value } = collItem;
			const keyProps = resolveProps.resolveProps(start, {
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: bm.indent,
				startOnNewline: true
			});
			const implicitKey = !keyProps.found;
			if (implicitKey) {
				if (key) {
					if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
					else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
				}
				if (!keyProps.anchor && !keyProps.tag && !sep) {
					commentEnd = keyProps.end;
					if (keyProps.comment) {
						if (map.comment) map.comment += "\n" + keyProps.comment;
						else map.comment = keyProps.comment;
					}
					continue;
				}
				if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
			} else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
			ctx.atKey = true;
			const keyStart = keyProps.end;
			const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
			ctx.atKey = false;
			if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
			const valueProps = resolveProps.resolveProps(sep ?? [], {
				indicator: "map-value-ind",
				next: value,
				offset: keyNode.range[2],
				onError,
				parentIndent: bm.indent,
				startOnNewline: !key || key.type === "block-scalar"
			});
			offset = valueProps.end;
			if (valueProps.found) {
				if (implicitKey) {
					if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
					if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
				if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
				offset = valueNode.range[2];
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			} else {
				if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
				if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			}
		}
		if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
		map.range = [
			bm.offset,
			offset,
			commentEnd ?? offset
		];
		return map;
	}
	exports.resolveBlockMap = resolveBlockMap;
}));

// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var YAMLSeq = require_YAMLSeq();
	var resolveProps = require_resolve_props();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
		const seq = new ((tag?.nodeClass) ?? YAMLSeq.YAMLSeq)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = bs.offset;
		let commentEnd = null;
		for (const { start, value } of bs.items) {
			const props = resolveProps.resolveProps(start, {
				indicator: "seq-item-ind",
				next: value,
				offset,
				onError,
				parentIndent: bs.indent,
				startOnNewline: true
			});
			if (!props.found) {
				if (props.anchor || props.tag || value) {
					if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
					else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
				} else {
					commentEnd = props.end;
					if (props.comment) seq.comment = props.comment;
					continue;
				}
			}
			const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
			offset = node.range[2];
			seq.items.push(node);
		}
		seq.range = [
			bs.offset,
			offset,
			commentEnd ?? offset
		];
		return seq;
	}
	exports.resolveBlockSeq = resolveBlockSeq;
}));

// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = /* @__PURE__ */ __commonJSMin(((exports) => {
	function resolveEnd(end, offset, reqSpace, onError) {
		let comment = "";
		if (end) {
			let hasSpace = false;
			let sep = "";
			for (const token of end) {
				const { source, type } = token;
				switch (type) {
					case "space":
						hasSpace = true;
						break;
					case "comment": {
						if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
						const cb = source.substring(1) || " ";
						if (!comment) comment = cb;
						else comment += sep + cb;
						sep = "";
						break;
					}
					case "newline":
						if (comment) sep += source;
						hasSpace = true;
						break;
					default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
				}
				offset += source.length;
			}
		}
		return {
			comment,
			offset
		};
	}
	exports.resolveEnd = resolveEnd;
}));

// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilMapIncludes = require_util_map_includes();
	const blockMsg = "Block collections are not allowed within flow collections";
	const isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
	function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
		const isMap = fc.start.source === "{";
		const fcName = isMap ? "flow map" : "flow sequence";
		const coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq))(ctx.schema);
		coll.flow = true;
		const atRoot = ctx.atRoot;
		if (atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = fc.offset + fc.start.source.length;
		for (let i = 0; i < fc.items.length; ++i) {
			const collItem = fc.items[i];
			const { start, key, sep, value } = collItem;
			const props = resolveProps.resolveProps(start, {
				flow: fcName,
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: fc.indent,
				startOnNewline: false
			});
			if (!props.found) {
				if (!props.anchor && !props.tag && !sep && !value) {
					if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
					else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
					if (props.comment) {
						if (coll.comment) coll.comment += "\n" + props.comment;
						else coll.comment = props.comment;
					}
					offset = props.end;
					continue;
				}
				if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
			}
			if (i === 0) {
				if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
			} else {
				if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
				if (props.comment) {
					let prevItemComment = "";
					loop: for (const st of start) switch (st.type) {
						case "comma":
						case "space": break;
						case "comment":
							prevItemComment = st.source.substring(1);
							break loop;
						default: break loop;
					}
					if (prevItemComment) {
						let prev = coll.items[coll.items.length - 1];
						if (identity.isPair(prev)) prev = prev.value ?? prev.key;
						if (prev.comment) prev.comment += "\n" + prevItemComment;
						else prev.comment = prevItemComment;
						props.comment = props.comment.substring(prevItemComment.length + 1);
					}
				}
			}
			if (!isMap && !sep && !props.found) {
				const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
				coll.items.push(valueNode);
				offset = valueNode.range[2];
				if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
			} else {
				ctx.atKey = true;
				const keyStart = props.end;
				const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
				if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
				ctx.atKey = false;
				const valueProps = resolveProps.resolveProps(sep ?? [], {
					flow: fcName,
					indicator: "map-value-ind",
					next: value,
					offset: keyNode.range[2],
					onError,
					parentIndent: fc.indent,
					startOnNewline: false
				});
				if (valueProps.found) {
					if (!isMap && !props.found && ctx.options.strict) {
						if (sep) for (const st of sep) {
							if (st === valueProps.found) break;
							if (st.type === "newline") {
								onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
								break;
							}
						}
						if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
					}
				} else if (value) {
					if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
					else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
				if (valueNode) {
					if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
				} else if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				if (isMap) {
					const map = coll;
					if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
					map.items.push(pair);
				} else {
					const map = new YAMLMap.YAMLMap(ctx.schema);
					map.flow = true;
					map.items.push(pair);
					const endRange = (valueNode ?? keyNode).range;
					map.range = [
						keyNode.range[0],
						endRange[1],
						endRange[2]
					];
					coll.items.push(map);
				}
				offset = valueNode ? valueNode.range[2] : valueProps.end;
			}
		}
		const expectedEnd = isMap ? "}" : "]";
		const [ce, ...ee] = fc.end;
		let cePos = offset;
		if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
		else {
			const name = fcName[0].toUpperCase() + fcName.substring(1);
			const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
			onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
			if (ce && ce.source.length !== 1) ee.unshift(ce);
		}
		if (ee.length > 0) {
			const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
			if (end.comment) {
				if (coll.comment) coll.comment += "\n" + end.comment;
				else coll.comment = end.comment;
			}
			coll.range = [
				fc.offset,
				cePos,
				end.offset
			];
		} else coll.range = [
			fc.offset,
			cePos,
			cePos
		];
		return coll;
	}
	exports.resolveFlowCollection = resolveFlowCollection;
}));

// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveBlockMap = require_resolve_block_map();
	var resolveBlockSeq = require_resolve_block_seq();
	var resolveFlowCollection = require_resolve_flow_collection();
	function resolveCollection(CN, ctx, token, onError, tagName, tag) {
		const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
		const Coll = coll.constructor;
		if (tagName === "!" || tagName === Coll.tagName) {
			coll.tag = Coll.tagName;
			return coll;
		}
		if (tagName) coll.tag = tagName;
		return coll;
	}
	function composeCollection(CN, ctx, token, props, onError) {
		const tagToken = props.tag;
		const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
		if (token.type === "block-seq") {
			const { anchor, newlineAfterProp: nl } = props;
			const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
			if (lastProp && (!nl || nl.offset < lastProp.offset)) onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
		}
		const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
		if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
		let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
		if (!tag) {
			const kt = ctx.schema.knownTags[tagName];
			if (kt?.collection === expType) {
				ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
				tag = kt;
			} else {
				if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
				else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
				return resolveCollection(CN, ctx, token, onError, tagName);
			}
		}
		const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
		const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
		const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
		node.range = coll.range;
		node.tag = tagName;
		if (tag?.format) node.format = tag.format;
		return node;
	}
	exports.composeCollection = composeCollection;
}));

// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function resolveBlockScalar(ctx, scalar, onError) {
		const start = scalar.offset;
		const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
		if (!header) return {
			value: "",
			type: null,
			comment: "",
			range: [
				start,
				start,
				start
			]
		};
		const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
		const lines = scalar.source ? splitLines(scalar.source) : [];
		let chompStart = lines.length;
		for (let i = lines.length - 1; i >= 0; --i) {
			const content = lines[i][1];
			if (content === "" || content === "\r") chompStart = i;
			else break;
		}
		if (chompStart === 0) {
			const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
			let end = start + header.length;
			if (scalar.source) end += scalar.source.length;
			return {
				value,
				type,
				comment: header.comment,
				range: [
					start,
					end,
					end
				]
			};
		}
		let trimIndent = scalar.indent + header.indent;
		let offset = scalar.offset + header.length;
		let contentStart = 0;
		for (let i = 0; i < chompStart; ++i) {
			const [indent, content] = lines[i];
			if (content === "" || content === "\r") {
				if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
			} else {
				if (indent.length < trimIndent) onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
				if (header.indent === 0) trimIndent = indent.length;
				contentStart = i;
				if (trimIndent === 0 && !ctx.atRoot) onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
				break;
			}
			offset += indent.length + content.length + 1;
		}
		for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
		let value = "";
		let sep = "";
		let prevMoreIndented = false;
		for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
		for (let i = contentStart; i < chompStart; ++i) {
			let [indent, content] = lines[i];
			offset += indent.length + content.length + 1;
			const crlf = content[content.length - 1] === "\r";
			if (crlf) content = content.slice(0, -1);
			/* istanbul ignore if already caught in lexer */
			if (content && indent.length < trimIndent) {
				const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
				onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
				indent = "";
			}
			if (type === Scalar.Scalar.BLOCK_LITERAL) {
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
			} else if (indent.length > trimIndent || content[0] === "	") {
				if (sep === " ") sep = "\n";
				else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
				prevMoreIndented = true;
			} else if (content === "") {
				if (sep === "\n") value += "\n";
				else sep = "\n";
			} else {
				value += sep + content;
				sep = " ";
				prevMoreIndented = false;
			}
		}
		switch (header.chomp) {
			case "-": break;
			case "+":
				for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
				if (value[value.length - 1] !== "\n") value += "\n";
				break;
			default: value += "\n";
		}
		const end = start + header.length + scalar.source.length;
		return {
			value,
			type,
			comment: header.comment,
			range: [
				start,
				end,
				end
			]
		};
	}
	function parseBlockScalarHeader({ offset, props }, strict, onError) {
		/* istanbul ignore if should not happen */
		if (props[0].type !== "block-scalar-header") {
			onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
			return null;
		}
		const { source } = props[0];
		const mode = source[0];
		let indent = 0;
		let chomp = "";
		let error = -1;
		for (let i = 1; i < source.length; ++i) {
			const ch = source[i];
			if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
			else {
				const n = Number(ch);
				if (!indent && n) indent = n;
				else if (error === -1) error = offset + i;
			}
		}
		if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
		let hasSpace = false;
		let comment = "";
		let length = source.length;
		for (let i = 1; i < props.length; ++i) {
			const token = props[i];
			switch (token.type) {
				case "space": hasSpace = true;
				case "newline":
					length += token.source.length;
					break;
				case "comment":
					if (strict && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					length += token.source.length;
					comment = token.source.substring(1);
					break;
				case "error":
					onError(token, "UNEXPECTED_TOKEN", token.message);
					length += token.source.length;
					break;
				/* istanbul ignore next should not happen */
				default: {
					onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
					const ts = token.source;
					if (ts && typeof ts === "string") length += ts.length;
				}
			}
		}
		return {
			mode,
			indent,
			chomp,
			comment,
			length
		};
	}
	function splitLines(source) {
		const split = source.split(/\n( *)/);
		const first = split[0];
		const m = first.match(/^( *)/);
		const lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
		for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
		return lines;
	}
	exports.resolveBlockScalar = resolveBlockScalar;
}));

// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var resolveEnd = require_resolve_end();
	function resolveFlowScalar(scalar, strict, onError) {
		const { offset, type, source, end } = scalar;
		let _type;
		let value;
		const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
		switch (type) {
			case "scalar":
				_type = Scalar.Scalar.PLAIN;
				value = plainValue(source, _onError);
				break;
			case "single-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_SINGLE;
				value = singleQuotedValue(source, _onError);
				break;
			case "double-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_DOUBLE;
				value = doubleQuotedValue(source, _onError);
				break;
			/* istanbul ignore next should not happen */
			default:
				onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
				return {
					value: "",
					type: null,
					comment: "",
					range: [
						offset,
						offset + source.length,
						offset + source.length
					]
				};
		}
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
		return {
			value,
			type: _type,
			comment: re.comment,
			range: [
				offset,
				valueEnd,
				re.offset
			]
		};
	}
	function plainValue(source, onError) {
		let badChar = "";
		switch (source[0]) {
			/* istanbul ignore next should not happen */
			case "	":
				badChar = "a tab character";
				break;
			case ",":
				badChar = "flow indicator character ,";
				break;
			case "%":
				badChar = "directive indicator character %";
				break;
			case "|":
			case ">":
				badChar = `block scalar indicator ${source[0]}`;
				break;
			case "@":
			case "`": badChar = `reserved character ${source[0]}`;
		}
		if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
		return unfoldLines(source);
	}
	function singleQuotedValue(source, onError) {
		if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
		return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
	}
	function unfoldLines(source) {
		const line = /(.*?)\r?\n/sy;
		let match = line.exec(source);
		if (!match) return source;
		let trimEnd, trimBoth;
		try {
			trimEnd = new RegExp("(?<![ 	])[ 	]+$");
			trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
		} catch {
			trimEnd = /[ \t]+$/;
			trimBoth = /^[ \t]+|[ \t]+$/g;
		}
		let res = match[1].replace(trimEnd, "");
		let sep = " ";
		let pos = line.lastIndex;
		while (match = line.exec(source)) {
			const lm = match[1].replace(trimBoth, "");
			if (lm === "") {
				if (sep === "\n") res += sep;
				else sep = "\n";
			} else {
				res += sep + lm;
				sep = " ";
			}
			pos = line.lastIndex;
		}
		const last = /[ \t]*(.*)/sy;
		last.lastIndex = pos;
		match = last.exec(source);
		return res + sep + (match?.[1] ?? "");
	}
	function doubleQuotedValue(source, onError) {
		let res = "";
		for (let i = 1; i < source.length - 1; ++i) {
			const ch = source[i];
			if (ch === "\r" && source[i + 1] === "\n") continue;
			if (ch === "\n") {
				const { fold, offset } = foldNewline(source, i);
				res += fold;
				i = offset;
			} else if (ch === "\\") {
				let next = source[++i];
				const cc = escapeCodes[next];
				if (cc) res += cc;
				else if (next === "\n") {
					next = source[i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "\r" && source[i + 1] === "\n") {
					next = source[++i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "x" || next === "u" || next === "U") {
					const length = next === "x" ? 2 : next === "u" ? 4 : 8;
					res += parseCharCode(source, i + 1, length, onError);
					i += length;
				} else {
					const raw = source.substr(i - 1, 2);
					onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
					res += raw;
				}
			} else if (ch === " " || ch === "	") {
				const wsStart = i;
				let next = source[i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
				if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
			} else res += ch;
		}
		if (source[source.length - 1] !== "\"" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
		return res;
	}
	function foldNewline(source, offset) {
		let fold = "";
		let ch = source[offset + 1];
		while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
			if (ch === "\r" && source[offset + 2] !== "\n") break;
			if (ch === "\n") fold += "\n";
			offset += 1;
			ch = source[offset + 1];
		}
		if (!fold) fold = " ";
		return {
			fold,
			offset
		};
	}
	const escapeCodes = {
		"0": "\0",
		a: "\x07",
		b: "\b",
		e: "\x1B",
		f: "\f",
		n: "\n",
		r: "\r",
		t: "	",
		v: "\v",
		N: "",
		_: "\xA0",
		L: "\u2028",
		P: "\u2029",
		" ": " ",
		"\"": "\"",
		"/": "/",
		"\\": "\\",
		"	": "	"
	};
	function parseCharCode(source, offset, length, onError) {
		const cc = source.substr(offset, length);
		const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
		try {
			return String.fromCodePoint(code);
		} catch {
			const raw = source.substr(offset - 2, length + 2);
			onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
			return raw;
		}
	}
	exports.resolveFlowScalar = resolveFlowScalar;
}));

// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	function composeScalar(ctx, token, tagToken, onError) {
		const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
		const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
		let tag;
		if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[identity.SCALAR];
		else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
		else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError);
		else tag = ctx.schema[identity.SCALAR];
		let scalar;
		try {
			const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
			scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
		} catch (error) {
			const msg = error instanceof Error ? error.message : String(error);
			onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
			scalar = new Scalar.Scalar(value);
		}
		scalar.range = range;
		scalar.source = value;
		if (type) scalar.type = type;
		if (tagName) scalar.tag = tagName;
		if (tag.format) scalar.format = tag.format;
		if (comment) scalar.comment = comment;
		return scalar;
	}
	function findScalarTagByName(schema, value, tagName, tagToken, onError) {
		if (tagName === "!") return schema[identity.SCALAR];
		const matchWithTest = [];
		for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
			if (tag.default && tag.test) matchWithTest.push(tag);
			else return tag;
		}
		for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
		const kt = schema.knownTags[tagName];
		if (kt && !kt.collection) {
			schema.tags.push(Object.assign({}, kt, {
				default: false,
				test: void 0
			}));
			return kt;
		}
		onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
		return schema[identity.SCALAR];
	}
	function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
		const tag = schema.tags.find((tag) => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[identity.SCALAR];
		if (schema.compat) {
			const compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[identity.SCALAR];
			if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
		}
		return tag;
	}
	exports.composeScalar = composeScalar;
}));

// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = /* @__PURE__ */ __commonJSMin(((exports) => {
	function emptyScalarPosition(offset, before, pos) {
		if (before) {
			pos ?? (pos = before.length);
			for (let i = pos - 1; i >= 0; --i) {
				let st = before[i];
				switch (st.type) {
					case "space":
					case "comment":
					case "newline":
						offset -= st.source.length;
						continue;
				}
				st = before[++i];
				while (st?.type === "space") {
					offset += st.source.length;
					st = before[++i];
				}
				break;
			}
		}
		return offset;
	}
	exports.emptyScalarPosition = emptyScalarPosition;
}));

// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var composeCollection = require_compose_collection();
	var composeScalar = require_compose_scalar();
	var resolveEnd = require_resolve_end();
	var utilEmptyScalarPosition = require_util_empty_scalar_position();
	const CN = {
		composeNode,
		composeEmptyNode
	};
	function composeNode(ctx, token, props, onError) {
		const atKey = ctx.atKey;
		const { spaceBefore, comment, anchor, tag } = props;
		let node;
		let isSrcToken = true;
		switch (token.type) {
			case "alias":
				node = composeAlias(ctx, token, onError);
				if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
				break;
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "block-scalar":
				node = composeScalar.composeScalar(ctx, token, tag, onError);
				if (anchor) node.anchor = anchor.source.substring(1);
				break;
			case "block-map":
			case "block-seq":
			case "flow-collection":
				try {
					node = composeCollection.composeCollection(CN, ctx, token, props, onError);
					if (anchor) node.anchor = anchor.source.substring(1);
				} catch (error) {
					onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
				}
				break;
			default:
				onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
				isSrcToken = false;
		}
		node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
		if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			if (token.type === "scalar" && token.source === "") node.comment = comment;
			else node.commentBefore = comment;
		}
		if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
		return node;
	}
	function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
		const token = {
			type: "scalar",
			offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
			indent: -1,
			source: ""
		};
		const node = composeScalar.composeScalar(ctx, token, tag, onError);
		if (anchor) {
			node.anchor = anchor.source.substring(1);
			if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		}
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			node.comment = comment;
			node.range[2] = end;
		}
		return node;
	}
	function composeAlias({ options }, { offset, source, end }, onError) {
		const alias = new Alias.Alias(source.substring(1));
		if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
		if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
		alias.range = [
			offset,
			valueEnd,
			re.offset
		];
		if (re.comment) alias.comment = re.comment;
		return alias;
	}
	exports.composeEmptyNode = composeEmptyNode;
	exports.composeNode = composeNode;
}));

// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Document = require_Document();
	var composeNode = require_compose_node();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	function composeDoc(options, directives, { offset, start, value, end }, onError) {
		const opts = Object.assign({ _directives: directives }, options);
		const doc = new Document.Document(void 0, opts);
		const ctx = {
			atKey: false,
			atRoot: true,
			directives: doc.directives,
			options: doc.options,
			schema: doc.schema
		};
		const props = resolveProps.resolveProps(start, {
			indicator: "doc-start",
			next: value ?? end?.[0],
			offset,
			onError,
			parentIndent: 0,
			startOnNewline: true
		});
		if (props.found) {
			doc.directives.docStart = true;
			if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
		}
		doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
		const contentEnd = doc.contents.range[2];
		const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
		if (re.comment) doc.comment = re.comment;
		doc.range = [
			offset,
			contentEnd,
			re.offset
		];
		return doc;
	}
	exports.composeDoc = composeDoc;
}));

// node_modules/yaml/dist/compose/composer.js
var require_composer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	var directives = require_directives();
	var Document = require_Document();
	var errors = require_errors();
	var identity = require_identity();
	var composeDoc = require_compose_doc();
	var resolveEnd = require_resolve_end();
	function getErrorPos(src) {
		if (typeof src === "number") return [src, src + 1];
		if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
		const { offset, source } = src;
		return [offset, offset + (typeof source === "string" ? source.length : 1)];
	}
	function parsePrelude(prelude) {
		let comment = "";
		let atComment = false;
		let afterEmptyLine = false;
		for (let i = 0; i < prelude.length; ++i) {
			const source = prelude[i];
			switch (source[0]) {
				case "#":
					comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
					atComment = true;
					afterEmptyLine = false;
					break;
				case "%":
					if (prelude[i + 1]?.[0] !== "#") i += 1;
					atComment = false;
					break;
				default:
					if (!atComment) afterEmptyLine = true;
					atComment = false;
			}
		}
		return {
			comment,
			afterEmptyLine
		};
	}
	var Composer = class {
		constructor(options = {}) {
			this.doc = null;
			this.atDirectives = false;
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
			this.onError = (source, code, message, warning) => {
				const pos = getErrorPos(source);
				if (warning) this.warnings.push(new errors.YAMLWarning(pos, code, message));
				else this.errors.push(new errors.YAMLParseError(pos, code, message));
			};
			this.directives = new directives.Directives({ version: options.version || "1.2" });
			this.options = options;
		}
		decorate(doc, afterDoc) {
			const { comment, afterEmptyLine } = parsePrelude(this.prelude);
			if (comment) {
				const dc = doc.contents;
				if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
				else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
				else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
					let it = dc.items[0];
					if (identity.isPair(it)) it = it.key;
					const cb = it.commentBefore;
					it.commentBefore = cb ? `${comment}\n${cb}` : comment;
				} else {
					const cb = dc.commentBefore;
					dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
				}
			}
			if (afterDoc) {
				for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
				for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
			} else {
				doc.errors = this.errors;
				doc.warnings = this.warnings;
			}
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
		}
		streamInfo() {
			return {
				comment: parsePrelude(this.prelude).comment,
				directives: this.directives,
				errors: this.errors,
				warnings: this.warnings
			};
		}
		*compose(tokens, forceDoc = false, endOffset = -1) {
			for (const token of tokens) yield* this.next(token);
			yield* this.end(forceDoc, endOffset);
		}
		*next(token) {
			if (node_process.env.LOG_STREAM) console.dir(token, { depth: null });
			switch (token.type) {
				case "directive":
					this.directives.add(token.source, (offset, message, warning) => {
						const pos = getErrorPos(token);
						pos[0] += offset;
						this.onError(pos, "BAD_DIRECTIVE", message, warning);
					});
					this.prelude.push(token.source);
					this.atDirectives = true;
					break;
				case "document": {
					const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
					if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
					this.decorate(doc, false);
					if (this.doc) yield this.doc;
					this.doc = doc;
					this.atDirectives = false;
					break;
				}
				case "byte-order-mark":
				case "space": break;
				case "comment":
				case "newline":
					this.prelude.push(token.source);
					break;
				case "error": {
					const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
					const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
					if (this.atDirectives || !this.doc) this.errors.push(error);
					else this.doc.errors.push(error);
					break;
				}
				case "doc-end": {
					if (!this.doc) {
						this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
						break;
					}
					this.doc.directives.docEnd = true;
					const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
					this.decorate(this.doc, true);
					if (end.comment) {
						const dc = this.doc.comment;
						this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
					}
					this.doc.range[2] = end.offset;
					break;
				}
				default: this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
			}
		}
		*end(forceDoc = false, endOffset = -1) {
			if (this.doc) {
				this.decorate(this.doc, true);
				yield this.doc;
				this.doc = null;
			} else if (forceDoc) {
				const opts = Object.assign({ _directives: this.directives }, this.options);
				const doc = new Document.Document(void 0, opts);
				if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
				doc.range = [
					0,
					endOffset,
					endOffset
				];
				this.decorate(doc, false);
				yield doc;
			}
		}
	};
	exports.Composer = Composer;
}));

// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	var errors = require_errors();
	var stringifyString = require_stringifyString();
	function resolveAsScalar(token, strict = true, onError) {
		if (token) {
			const _onError = (pos, code, message) => {
				const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
				if (onError) onError(offset, code, message);
				else throw new errors.YAMLParseError([offset, offset + 1], code, message);
			};
			switch (token.type) {
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
				case "block-scalar": return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
			}
		}
		return null;
	}
	function createScalarToken(value, context) {
		const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey,
			indent: indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		const end = context.end ?? [{
			type: "newline",
			offset: -1,
			indent,
			source: "\n"
		}];
		switch (source[0]) {
			case "|":
			case ">": {
				const he = source.indexOf("\n");
				const head = source.substring(0, he);
				const body = source.substring(he + 1) + "\n";
				const props = [{
					type: "block-scalar-header",
					offset,
					indent,
					source: head
				}];
				if (!addEndtoBlockProps(props, end)) props.push({
					type: "newline",
					offset: -1,
					indent,
					source: "\n"
				});
				return {
					type: "block-scalar",
					offset,
					indent,
					props,
					source: body
				};
			}
			case "\"": return {
				type: "double-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			case "'": return {
				type: "single-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			default: return {
				type: "scalar",
				offset,
				indent,
				source,
				end
			};
		}
	}
	function setScalarValue(token, value, context = {}) {
		let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
		let indent = "indent" in token ? token.indent : null;
		if (afterKey && typeof indent === "number") indent += 2;
		if (!type) switch (token.type) {
			case "single-quoted-scalar":
				type = "QUOTE_SINGLE";
				break;
			case "double-quoted-scalar":
				type = "QUOTE_DOUBLE";
				break;
			case "block-scalar": {
				const header = token.props[0];
				if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
				type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
				break;
			}
			default: type = "PLAIN";
		}
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey: implicitKey || indent === null,
			indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		switch (source[0]) {
			case "|":
			case ">":
				setBlockScalarValue(token, source);
				break;
			case "\"":
				setFlowScalarValue(token, source, "double-quoted-scalar");
				break;
			case "'":
				setFlowScalarValue(token, source, "single-quoted-scalar");
				break;
			default: setFlowScalarValue(token, source, "scalar");
		}
	}
	function setBlockScalarValue(token, source) {
		const he = source.indexOf("\n");
		const head = source.substring(0, he);
		const body = source.substring(he + 1) + "\n";
		if (token.type === "block-scalar") {
			const header = token.props[0];
			if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
			header.source = head;
			token.source = body;
		} else {
			const { offset } = token;
			const indent = "indent" in token ? token.indent : -1;
			const props = [{
				type: "block-scalar-header",
				offset,
				indent,
				source: head
			}];
			if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0)) props.push({
				type: "newline",
				offset: -1,
				indent,
				source: "\n"
			});
			for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
			Object.assign(token, {
				type: "block-scalar",
				indent,
				props,
				source: body
			});
		}
	}
	function addEndtoBlockProps(props, end) {
		if (end) for (const st of end) switch (st.type) {
			case "space":
			case "comment":
				props.push(st);
				break;
			case "newline":
				props.push(st);
				return true;
		}
		return false;
	}
	function setFlowScalarValue(token, source, type) {
		switch (token.type) {
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				token.type = type;
				token.source = source;
				break;
			case "block-scalar": {
				const end = token.props.slice(1);
				let oa = source.length;
				if (token.props[0].type === "block-scalar-header") oa -= token.props[0].source.length;
				for (const tok of end) tok.offset += oa;
				delete token.props;
				Object.assign(token, {
					type,
					source,
					end
				});
				break;
			}
			case "block-map":
			case "block-seq": {
				const nl = {
					type: "newline",
					offset: token.offset + source.length,
					indent: token.indent,
					source: "\n"
				};
				delete token.items;
				Object.assign(token, {
					type,
					source,
					end: [nl]
				});
				break;
			}
			default: {
				const indent = "indent" in token ? token.indent : -1;
				const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
				for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
				Object.assign(token, {
					type,
					indent,
					source,
					end
				});
			}
		}
	}
	exports.createScalarToken = createScalarToken;
	exports.resolveAsScalar = resolveAsScalar;
	exports.setScalarValue = setScalarValue;
}));

// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = /* @__PURE__ */ __commonJSMin(((exports) => {
	const stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
	function stringifyToken(token) {
		switch (token.type) {
			case "block-scalar": {
				let res = "";
				for (const tok of token.props) res += stringifyToken(tok);
				return res + token.source;
			}
			case "block-map":
			case "block-seq": {
				let res = "";
				for (const item of token.items) res += stringifyItem(item);
				return res;
			}
			case "flow-collection": {
				let res = token.start.source;
				for (const item of token.items) res += stringifyItem(item);
				for (const st of token.end) res += st.source;
				return res;
			}
			case "document": {
				let res = stringifyItem(token);
				if (token.end) for (const st of token.end) res += st.source;
				return res;
			}
			default: {
				let res = token.source;
				if ("end" in token && token.end) for (const st of token.end) res += st.source;
				return res;
			}
		}
	}
	function stringifyItem({ start, key, sep, value }) {
		let res = "";
		for (const st of start) res += st.source;
		if (key) res += stringifyToken(key);
		if (sep) for (const st of sep) res += st.source;
		if (value) res += stringifyToken(value);
		return res;
	}
	exports.stringify = stringify;
}));

// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = /* @__PURE__ */ __commonJSMin(((exports) => {
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove item");
	function visit(cst, visitor) {
		if ("type" in cst && cst.type === "document") cst = {
			start: cst.start,
			value: cst.value
		};
		_visit(Object.freeze([]), cst, visitor);
	}
	visit.BREAK = BREAK;
	visit.SKIP = SKIP;
	visit.REMOVE = REMOVE;
	visit.itemAtPath = (cst, path) => {
		let item = cst;
		for (const [field, index] of path) {
			const tok = item?.[field];
			if (tok && "items" in tok) item = tok.items[index];
			else return void 0;
		}
		return item;
	};
	visit.parentCollection = (cst, path) => {
		const parent = visit.itemAtPath(cst, path.slice(0, -1));
		const field = path[path.length - 1][0];
		const coll = parent?.[field];
		if (coll && "items" in coll) return coll;
		throw new Error("Parent collection not found");
	};
	function _visit(path, item, visitor) {
		let ctrl = visitor(item, path);
		if (typeof ctrl === "symbol") return ctrl;
		for (const field of ["key", "value"]) {
			const token = item[field];
			if (token && "items" in token) {
				for (let i = 0; i < token.items.length; ++i) {
					const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						token.items.splice(i, 1);
						i -= 1;
					}
				}
				if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
			}
		}
		return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
	}
	exports.visit = visit;
}));

// node_modules/yaml/dist/parse/cst.js
var require_cst = /* @__PURE__ */ __commonJSMin(((exports) => {
	var cstScalar = require_cst_scalar();
	var cstStringify = require_cst_stringify();
	var cstVisit = require_cst_visit();
	const BOM = "﻿";
	const DOCUMENT = "";
	const FLOW_END = "";
	const SCALAR = "";
	const isCollection = (token) => !!token && "items" in token;
	const isScalar = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
	/* istanbul ignore next */
	function prettyToken(token) {
		switch (token) {
			case BOM: return "<BOM>";
			case DOCUMENT: return "<DOC>";
			case FLOW_END: return "<FLOW_END>";
			case SCALAR: return "<SCALAR>";
			default: return JSON.stringify(token);
		}
	}
	function tokenType(source) {
		switch (source) {
			case BOM: return "byte-order-mark";
			case DOCUMENT: return "doc-mode";
			case FLOW_END: return "flow-error-end";
			case SCALAR: return "scalar";
			case "---": return "doc-start";
			case "...": return "doc-end";
			case "":
			case "\n":
			case "\r\n": return "newline";
			case "-": return "seq-item-ind";
			case "?": return "explicit-key-ind";
			case ":": return "map-value-ind";
			case "{": return "flow-map-start";
			case "}": return "flow-map-end";
			case "[": return "flow-seq-start";
			case "]": return "flow-seq-end";
			case ",": return "comma";
		}
		switch (source[0]) {
			case " ":
			case "	": return "space";
			case "#": return "comment";
			case "%": return "directive-line";
			case "*": return "alias";
			case "&": return "anchor";
			case "!": return "tag";
			case "'": return "single-quoted-scalar";
			case "\"": return "double-quoted-scalar";
			case "|":
			case ">": return "block-scalar-header";
		}
		return null;
	}
	exports.createScalarToken = cstScalar.createScalarToken;
	exports.resolveAsScalar = cstScalar.resolveAsScalar;
	exports.setScalarValue = cstScalar.setScalarValue;
	exports.stringify = cstStringify.stringify;
	exports.visit = cstVisit.visit;
	exports.BOM = BOM;
	exports.DOCUMENT = DOCUMENT;
	exports.FLOW_END = FLOW_END;
	exports.SCALAR = SCALAR;
	exports.isCollection = isCollection;
	exports.isScalar = isScalar;
	exports.prettyToken = prettyToken;
	exports.tokenType = tokenType;
}));

// node_modules/yaml/dist/parse/lexer.js
var require_lexer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var cst = require_cst();
	function isEmpty(ch) {
		switch (ch) {
			case void 0:
			case " ":
			case "\n":
			case "\r":
			case "	": return true;
			default: return false;
		}
	}
	const hexDigits = /* @__PURE__ */ new Set("0123456789ABCDEFabcdef");
	const tagChars = /* @__PURE__ */ new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
	const flowIndicatorChars = /* @__PURE__ */ new Set(",[]{}");
	const invalidAnchorChars = /* @__PURE__ */ new Set(" ,[]{}\n\r	");
	const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
	var Lexer = class {
		constructor() {
			this.atEnd = false;
			this.blockScalarIndent = -1;
			this.blockScalarKeep = false;
			this.buffer = "";
			this.flowKey = false;
			this.flowLevel = 0;
			this.indentNext = 0;
			this.indentValue = 0;
			this.lineEndPos = null;
			this.next = null;
			this.pos = 0;
		}
		*lex(source, incomplete = false) {
			if (source) {
				if (typeof source !== "string") throw TypeError("source is not a string");
				this.buffer = this.buffer ? this.buffer + source : source;
				this.lineEndPos = null;
			}
			this.atEnd = !incomplete;
			let next = this.next ?? "stream";
			while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
		}
		atLineEnd() {
			let i = this.pos;
			let ch = this.buffer[i];
			while (ch === " " || ch === "	") ch = this.buffer[++i];
			if (!ch || ch === "#" || ch === "\n") return true;
			if (ch === "\r") return this.buffer[i + 1] === "\n";
			return false;
		}
		charAt(n) {
			return this.buffer[this.pos + n];
		}
		continueScalar(offset) {
			let ch = this.buffer[offset];
			if (this.indentNext > 0) {
				let indent = 0;
				while (ch === " ") ch = this.buffer[++indent + offset];
				if (ch === "\r") {
					const next = this.buffer[indent + offset + 1];
					if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
				}
				return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
			}
			if (ch === "-" || ch === ".") {
				const dt = this.buffer.substr(offset, 3);
				if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
			}
			return offset;
		}
		getLine() {
			let end = this.lineEndPos;
			if (typeof end !== "number" || end !== -1 && end < this.pos) {
				end = this.buffer.indexOf("\n", this.pos);
				this.lineEndPos = end;
			}
			if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
			if (this.buffer[end - 1] === "\r") end -= 1;
			return this.buffer.substring(this.pos, end);
		}
		hasChars(n) {
			return this.pos + n <= this.buffer.length;
		}
		setNext(state) {
			this.buffer = this.buffer.substring(this.pos);
			this.pos = 0;
			this.lineEndPos = null;
			this.next = state;
			return null;
		}
		peek(n) {
			return this.buffer.substr(this.pos, n);
		}
		*parseNext(next) {
			switch (next) {
				case "stream": return yield* this.parseStream();
				case "line-start": return yield* this.parseLineStart();
				case "block-start": return yield* this.parseBlockStart();
				case "doc": return yield* this.parseDocument();
				case "flow": return yield* this.parseFlowCollection();
				case "quoted-scalar": return yield* this.parseQuotedScalar();
				case "block-scalar": return yield* this.parseBlockScalar();
				case "plain-scalar": return yield* this.parsePlainScalar();
			}
		}
		*parseStream() {
			let line = this.getLine();
			if (line === null) return this.setNext("stream");
			if (line[0] === cst.BOM) {
				yield* this.pushCount(1);
				line = line.substring(1);
			}
			if (line[0] === "%") {
				let dirEnd = line.length;
				let cs = line.indexOf("#");
				while (cs !== -1) {
					const ch = line[cs - 1];
					if (ch === " " || ch === "	") {
						dirEnd = cs - 1;
						break;
					} else cs = line.indexOf("#", cs + 1);
				}
				while (true) {
					const ch = line[dirEnd - 1];
					if (ch === " " || ch === "	") dirEnd -= 1;
					else break;
				}
				const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
				yield* this.pushCount(line.length - n);
				this.pushNewline();
				return "stream";
			}
			if (this.atLineEnd()) {
				const sp = yield* this.pushSpaces(true);
				yield* this.pushCount(line.length - sp);
				yield* this.pushNewline();
				return "stream";
			}
			yield cst.DOCUMENT;
			return yield* this.parseLineStart();
		}
		*parseLineStart() {
			const ch = this.charAt(0);
			if (!ch && !this.atEnd) return this.setNext("line-start");
			if (ch === "-" || ch === ".") {
				if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
				const s = this.peek(3);
				if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
					yield* this.pushCount(3);
					this.indentValue = 0;
					this.indentNext = 0;
					return s === "---" ? "doc" : "stream";
				}
			}
			this.indentValue = yield* this.pushSpaces(false);
			if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
			return yield* this.parseBlockStart();
		}
		*parseBlockStart() {
			const [ch0, ch1] = this.peek(2);
			if (!ch1 && !this.atEnd) return this.setNext("block-start");
			if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
				const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
				this.indentNext = this.indentValue + 1;
				this.indentValue += n;
				return "block-start";
			}
			return "doc";
		}
		*parseDocument() {
			yield* this.pushSpaces(true);
			const line = this.getLine();
			if (line === null) return this.setNext("doc");
			let n = yield* this.pushIndicators();
			switch (line[n]) {
				case "#": yield* this.pushCount(line.length - n);
				case void 0:
					yield* this.pushNewline();
					return yield* this.parseLineStart();
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel = 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					return "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "doc";
				case "\"":
				case "'": return yield* this.parseQuotedScalar();
				case "|":
				case ">":
					n += yield* this.parseBlockScalarHeader();
					n += yield* this.pushSpaces(true);
					yield* this.pushCount(line.length - n);
					yield* this.pushNewline();
					return yield* this.parseBlockScalar();
				default: return yield* this.parsePlainScalar();
			}
		}
		*parseFlowCollection() {
			let nl, sp;
			let indent = -1;
			do {
				nl = yield* this.pushNewline();
				if (nl > 0) {
					sp = yield* this.pushSpaces(false);
					this.indentValue = indent = sp;
				} else sp = 0;
				sp += yield* this.pushSpaces(true);
			} while (nl + sp > 0);
			const line = this.getLine();
			if (line === null) return this.setNext("flow");
			if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
				if (!(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) {
					this.flowLevel = 0;
					yield cst.FLOW_END;
					return yield* this.parseLineStart();
				}
			}
			let n = 0;
			while (line[n] === ",") {
				n += yield* this.pushCount(1);
				n += yield* this.pushSpaces(true);
				this.flowKey = false;
			}
			n += yield* this.pushIndicators();
			switch (line[n]) {
				case void 0: return "flow";
				case "#":
					yield* this.pushCount(line.length - n);
					return "flow";
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel += 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					this.flowKey = true;
					this.flowLevel -= 1;
					return this.flowLevel ? "flow" : "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "flow";
				case "\"":
				case "'":
					this.flowKey = true;
					return yield* this.parseQuotedScalar();
				case ":": {
					const next = this.charAt(1);
					if (this.flowKey || isEmpty(next) || next === ",") {
						this.flowKey = false;
						yield* this.pushCount(1);
						yield* this.pushSpaces(true);
						return "flow";
					}
				}
				default:
					this.flowKey = false;
					return yield* this.parsePlainScalar();
			}
		}
		*parseQuotedScalar() {
			const quote = this.charAt(0);
			let end = this.buffer.indexOf(quote, this.pos + 1);
			if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
			else while (end !== -1) {
				let n = 0;
				while (this.buffer[end - 1 - n] === "\\") n += 1;
				if (n % 2 === 0) break;
				end = this.buffer.indexOf("\"", end + 1);
			}
			const qb = this.buffer.substring(0, end);
			let nl = qb.indexOf("\n", this.pos);
			if (nl !== -1) {
				while (nl !== -1) {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = qb.indexOf("\n", cs);
				}
				if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
			}
			if (end === -1) {
				if (!this.atEnd) return this.setNext("quoted-scalar");
				end = this.buffer.length;
			}
			yield* this.pushToIndex(end + 1, false);
			return this.flowLevel ? "flow" : "doc";
		}
		*parseBlockScalarHeader() {
			this.blockScalarIndent = -1;
			this.blockScalarKeep = false;
			let i = this.pos;
			while (true) {
				const ch = this.buffer[++i];
				if (ch === "+") this.blockScalarKeep = true;
				else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
				else if (ch !== "-") break;
			}
			return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
		}
		*parseBlockScalar() {
			let nl = this.pos - 1;
			let indent = 0;
			let ch;
			loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
				case " ":
					indent += 1;
					break;
				case "\n":
					nl = i;
					indent = 0;
					break;
				case "\r": {
					const next = this.buffer[i + 1];
					if (!next && !this.atEnd) return this.setNext("block-scalar");
					if (next === "\n") break;
				}
				default: break loop;
			}
			if (!ch && !this.atEnd) return this.setNext("block-scalar");
			if (indent >= this.indentNext) {
				if (this.blockScalarIndent === -1) this.indentNext = indent;
				else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
				do {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = this.buffer.indexOf("\n", cs);
				} while (nl !== -1);
				if (nl === -1) {
					if (!this.atEnd) return this.setNext("block-scalar");
					nl = this.buffer.length;
				}
			}
			let i = nl + 1;
			ch = this.buffer[i];
			while (ch === " ") ch = this.buffer[++i];
			if (ch === "	") {
				while (ch === "	" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
				nl = i - 1;
			} else if (!this.blockScalarKeep) do {
				let i = nl - 1;
				let ch = this.buffer[i];
				if (ch === "\r") ch = this.buffer[--i];
				const lastChar = i;
				while (ch === " ") ch = this.buffer[--i];
				if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
				else break;
			} while (true);
			yield cst.SCALAR;
			yield* this.pushToIndex(nl + 1, true);
			return yield* this.parseLineStart();
		}
		*parsePlainScalar() {
			const inFlow = this.flowLevel > 0;
			let end = this.pos - 1;
			let i = this.pos - 1;
			let ch;
			while (ch = this.buffer[++i]) if (ch === ":") {
				const next = this.buffer[i + 1];
				if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
				end = i;
			} else if (isEmpty(ch)) {
				let next = this.buffer[i + 1];
				if (ch === "\r") {
					if (next === "\n") {
						i += 1;
						ch = "\n";
						next = this.buffer[i + 1];
					} else end = i;
				}
				if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
				if (ch === "\n") {
					const cs = this.continueScalar(i + 1);
					if (cs === -1) break;
					i = Math.max(i, cs - 2);
				}
			} else {
				if (inFlow && flowIndicatorChars.has(ch)) break;
				end = i;
			}
			if (!ch && !this.atEnd) return this.setNext("plain-scalar");
			yield cst.SCALAR;
			yield* this.pushToIndex(end + 1, true);
			return inFlow ? "flow" : "doc";
		}
		*pushCount(n) {
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos += n;
				return n;
			}
			return 0;
		}
		*pushToIndex(i, allowEmpty) {
			const s = this.buffer.slice(this.pos, i);
			if (s) {
				yield s;
				this.pos += s.length;
				return s.length;
			} else if (allowEmpty) yield "";
			return 0;
		}
		*pushIndicators() {
			let n = 0;
			loop: while (true) {
				switch (this.charAt(0)) {
					case "!":
						n += yield* this.pushTag();
						n += yield* this.pushSpaces(true);
						continue loop;
					case "&":
						n += yield* this.pushUntil(isNotAnchorChar);
						n += yield* this.pushSpaces(true);
						continue loop;
					case "-":
					case "?":
					case ":": {
						const inFlow = this.flowLevel > 0;
						const ch1 = this.charAt(1);
						if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
							if (!inFlow) this.indentNext = this.indentValue + 1;
							else if (this.flowKey) this.flowKey = false;
							n += yield* this.pushCount(1);
							n += yield* this.pushSpaces(true);
							continue loop;
						}
					}
				}
				break loop;
			}
			return n;
		}
		*pushTag() {
			if (this.charAt(1) === "<") {
				let i = this.pos + 2;
				let ch = this.buffer[i];
				while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
				return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
			} else {
				let i = this.pos + 1;
				let ch = this.buffer[i];
				while (ch) if (tagChars.has(ch)) ch = this.buffer[++i];
				else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
				else break;
				return yield* this.pushToIndex(i, false);
			}
		}
		*pushNewline() {
			const ch = this.buffer[this.pos];
			if (ch === "\n") return yield* this.pushCount(1);
			else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
			else return 0;
		}
		*pushSpaces(allowTabs) {
			let i = this.pos - 1;
			let ch;
			do
				ch = this.buffer[++i];
			while (ch === " " || allowTabs && ch === "	");
			const n = i - this.pos;
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos = i;
			}
			return n;
		}
		*pushUntil(test) {
			let i = this.pos;
			let ch = this.buffer[i];
			while (!test(ch)) ch = this.buffer[++i];
			return yield* this.pushToIndex(i, false);
		}
	};
	exports.Lexer = Lexer;
}));

// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = /* @__PURE__ */ __commonJSMin(((exports) => {
	var LineCounter = class {
		constructor() {
			this.lineStarts = [];
			this.addNewLine = (offset) => this.lineStarts.push(offset);
			this.linePos = (offset) => {
				let low = 0;
				let high = this.lineStarts.length;
				while (low < high) {
					const mid = low + high >> 1;
					if (this.lineStarts[mid] < offset) low = mid + 1;
					else high = mid;
				}
				if (this.lineStarts[low] === offset) return {
					line: low + 1,
					col: 1
				};
				if (low === 0) return {
					line: 0,
					col: offset
				};
				const start = this.lineStarts[low - 1];
				return {
					line: low,
					col: offset - start + 1
				};
			};
		}
	};
	exports.LineCounter = LineCounter;
}));

// node_modules/yaml/dist/parse/parser.js
var require_parser = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	var cst = require_cst();
	var lexer = require_lexer();
	function includesToken(list, type) {
		for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
		return false;
	}
	function findNonEmptyIndex(list) {
		for (let i = 0; i < list.length; ++i) switch (list[i].type) {
			case "space":
			case "comment":
			case "newline": break;
			default: return i;
		}
		return -1;
	}
	function isFlowToken(token) {
		switch (token?.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "flow-collection": return true;
			default: return false;
		}
	}
	function getPrevProps(parent) {
		switch (parent.type) {
			case "document": return parent.start;
			case "block-map": {
				const it = parent.items[parent.items.length - 1];
				return it.sep ?? it.start;
			}
			case "block-seq": return parent.items[parent.items.length - 1].start;
			/* istanbul ignore next should not happen */
			default: return [];
		}
	}
	function getFirstKeyStartProps(prev) {
		if (prev.length === 0) return [];
		let i = prev.length;
		loop: while (--i >= 0) switch (prev[i].type) {
			case "doc-start":
			case "explicit-key-ind":
			case "map-value-ind":
			case "seq-item-ind":
			case "newline": break loop;
		}
		while (prev[++i]?.type === "space");
		return prev.splice(i, prev.length);
	}
	function arrayPushArray(target, source) {
		if (source.length < 1e5) Array.prototype.push.apply(target, source);
		else for (let i = 0; i < source.length; ++i) target.push(source[i]);
	}
	function fixFlowSeqItems(fc) {
		if (fc.start.type === "flow-seq-start") {
			for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
				if (it.key) it.value = it.key;
				delete it.key;
				if (isFlowToken(it.value)) {
					if (it.value.end) arrayPushArray(it.value.end, it.sep);
					else it.value.end = it.sep;
				} else arrayPushArray(it.start, it.sep);
				delete it.sep;
			}
		}
	}
	var Parser = class {
		constructor(onNewLine) {
			this.atNewLine = true;
			this.atScalar = false;
			this.indent = 0;
			this.offset = 0;
			this.onKeyLine = false;
			this.stack = [];
			this.source = "";
			this.type = "";
			this.lexer = new lexer.Lexer();
			this.onNewLine = onNewLine;
		}
		*parse(source, incomplete = false) {
			if (this.onNewLine && this.offset === 0) this.onNewLine(0);
			for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
			if (!incomplete) yield* this.end();
		}
		*next(source) {
			this.source = source;
			if (node_process.env.LOG_TOKENS) console.log("|", cst.prettyToken(source));
			if (this.atScalar) {
				this.atScalar = false;
				yield* this.step();
				this.offset += source.length;
				return;
			}
			const type = cst.tokenType(source);
			if (!type) {
				const message = `Not a YAML token: ${source}`;
				yield* this.pop({
					type: "error",
					offset: this.offset,
					message,
					source
				});
				this.offset += source.length;
			} else if (type === "scalar") {
				this.atNewLine = false;
				this.atScalar = true;
				this.type = "scalar";
			} else {
				this.type = type;
				yield* this.step();
				switch (type) {
					case "newline":
						this.atNewLine = true;
						this.indent = 0;
						if (this.onNewLine) this.onNewLine(this.offset + source.length);
						break;
					case "space":
						if (this.atNewLine && source[0] === " ") this.indent += source.length;
						break;
					case "explicit-key-ind":
					case "map-value-ind":
					case "seq-item-ind":
						if (this.atNewLine) this.indent += source.length;
						break;
					case "doc-mode":
					case "flow-error-end": return;
					default: this.atNewLine = false;
				}
				this.offset += source.length;
			}
		}
		*end() {
			while (this.stack.length > 0) yield* this.pop();
		}
		get sourceToken() {
			return {
				type: this.type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		*step() {
			const top = this.peek(1);
			if (this.type === "doc-end" && top?.type !== "doc-end") {
				while (this.stack.length > 0) yield* this.pop();
				this.stack.push({
					type: "doc-end",
					offset: this.offset,
					source: this.source
				});
				return;
			}
			if (!top) return yield* this.stream();
			switch (top.type) {
				case "document": return yield* this.document(top);
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return yield* this.scalar(top);
				case "block-scalar": return yield* this.blockScalar(top);
				case "block-map": return yield* this.blockMap(top);
				case "block-seq": return yield* this.blockSequence(top);
				case "flow-collection": return yield* this.flowCollection(top);
				case "doc-end": return yield* this.documentEnd(top);
			}
			/* istanbul ignore next should not happen */
			yield* this.pop();
		}
		peek(n) {
			return this.stack[this.stack.length - n];
		}
		*pop(error) {
			const token = error ?? this.stack.pop();
			/* istanbul ignore if should not happen */
			if (!token) yield {
				type: "error",
				offset: this.offset,
				source: "",
				message: "Tried to pop an empty stack"
			};
			else if (this.stack.length === 0) yield token;
			else {
				const top = this.peek(1);
				if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0;
				else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
				if (token.type === "flow-collection") fixFlowSeqItems(token);
				switch (top.type) {
					case "document":
						top.value = token;
						break;
					case "block-scalar":
						top.props.push(token);
						break;
					case "block-map": {
						const it = top.items[top.items.length - 1];
						if (it.value) {
							top.items.push({
								start: [],
								key: token,
								sep: []
							});
							this.onKeyLine = true;
							return;
						} else if (it.sep) it.value = token;
						else {
							Object.assign(it, {
								key: token,
								sep: []
							});
							this.onKeyLine = !it.explicitKey;
							return;
						}
						break;
					}
					case "block-seq": {
						const it = top.items[top.items.length - 1];
						if (it.value) top.items.push({
							start: [],
							value: token
						});
						else it.value = token;
						break;
					}
					case "flow-collection": {
						const it = top.items[top.items.length - 1];
						if (!it || it.value) top.items.push({
							start: [],
							key: token,
							sep: []
						});
						else if (it.sep) it.value = token;
						else Object.assign(it, {
							key: token,
							sep: []
						});
						return;
					}
					/* istanbul ignore next should not happen */
					default:
						yield* this.pop();
						yield* this.pop(token);
				}
				if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
					const last = token.items[token.items.length - 1];
					if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
						if (top.type === "document") top.end = last.start;
						else top.items.push({ start: last.start });
						token.items.splice(-1, 1);
					}
				}
			}
		}
		*stream() {
			switch (this.type) {
				case "directive-line":
					yield {
						type: "directive",
						offset: this.offset,
						source: this.source
					};
					return;
				case "byte-order-mark":
				case "space":
				case "comment":
				case "newline":
					yield this.sourceToken;
					return;
				case "doc-mode":
				case "doc-start": {
					const doc = {
						type: "document",
						offset: this.offset,
						start: []
					};
					if (this.type === "doc-start") doc.start.push(this.sourceToken);
					this.stack.push(doc);
					return;
				}
			}
			yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML stream`,
				source: this.source
			};
		}
		*document(doc) {
			if (doc.value) return yield* this.lineEnd(doc);
			switch (this.type) {
				case "doc-start":
					if (findNonEmptyIndex(doc.start) !== -1) {
						yield* this.pop();
						yield* this.step();
					} else doc.start.push(this.sourceToken);
					return;
				case "anchor":
				case "tag":
				case "space":
				case "comment":
				case "newline":
					doc.start.push(this.sourceToken);
					return;
			}
			const bv = this.startBlockValue(doc);
			if (bv) this.stack.push(bv);
			else yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML document`,
				source: this.source
			};
		}
		*scalar(scalar) {
			if (this.type === "map-value-ind") {
				const start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
				let sep;
				if (scalar.end) {
					sep = scalar.end;
					sep.push(this.sourceToken);
					delete scalar.end;
				} else sep = [this.sourceToken];
				const map = {
					type: "block-map",
					offset: scalar.offset,
					indent: scalar.indent,
					items: [{
						start,
						key: scalar,
						sep
					}]
				};
				this.onKeyLine = true;
				this.stack[this.stack.length - 1] = map;
			} else yield* this.lineEnd(scalar);
		}
		*blockScalar(scalar) {
			switch (this.type) {
				case "space":
				case "comment":
				case "newline":
					scalar.props.push(this.sourceToken);
					return;
				case "scalar":
					scalar.source = this.source;
					this.atNewLine = true;
					this.indent = 0;
					if (this.onNewLine) {
						let nl = this.source.indexOf("\n") + 1;
						while (nl !== 0) {
							this.onNewLine(this.offset + nl);
							nl = this.source.indexOf("\n", nl) + 1;
						}
					}
					yield* this.pop();
					break;
				/* istanbul ignore next should not happen */
				default:
					yield* this.pop();
					yield* this.step();
			}
		}
		*blockMap(map) {
			const it = map.items[map.items.length - 1];
			switch (this.type) {
				case "newline":
					this.onKeyLine = false;
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else map.items.push({ start: [this.sourceToken] });
					} else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) map.items.push({ start: [this.sourceToken] });
					else if (it.sep) it.sep.push(this.sourceToken);
					else {
						if (this.atIndentedComment(it.start, map.indent)) {
							const end = map.items[map.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								map.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
			}
			if (this.indent >= map.indent) {
				const atMapIndent = !this.onKeyLine && this.indent === map.indent;
				const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
				let start = [];
				if (atNextItem && it.sep && !it.value) {
					const nl = [];
					for (let i = 0; i < it.sep.length; ++i) {
						const st = it.sep[i];
						switch (st.type) {
							case "newline":
								nl.push(i);
								break;
							case "space": break;
							case "comment":
								if (st.indent > map.indent) nl.length = 0;
								break;
							default: nl.length = 0;
						}
					}
					if (nl.length >= 2) start = it.sep.splice(nl[1]);
				}
				switch (this.type) {
					case "anchor":
					case "tag":
						if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({ start });
							this.onKeyLine = true;
						} else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "explicit-key-ind":
						if (!it.sep && !it.explicitKey) {
							it.start.push(this.sourceToken);
							it.explicitKey = true;
						} else if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({
								start,
								explicitKey: true
							});
						} else this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [this.sourceToken],
								explicitKey: true
							}]
						});
						this.onKeyLine = true;
						return;
					case "map-value-ind":
						if (it.explicitKey) {
							if (!it.sep) {
								if (includesToken(it.start, "newline")) Object.assign(it, {
									key: null,
									sep: [this.sourceToken]
								});
								else {
									const start = getFirstKeyStartProps(it.start);
									this.stack.push({
										type: "block-map",
										offset: this.offset,
										indent: this.indent,
										items: [{
											start,
											key: null,
											sep: [this.sourceToken]
										}]
									});
								}
							} else if (it.value) map.items.push({
								start: [],
								key: null,
								sep: [this.sourceToken]
							});
							else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key: null,
									sep: [this.sourceToken]
								}]
							});
							else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
								const start = getFirstKeyStartProps(it.start);
								const key = it.key;
								const sep = it.sep;
								sep.push(this.sourceToken);
								delete it.key;
								delete it.sep;
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start,
										key,
										sep
									}]
								});
							} else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken);
							else it.sep.push(this.sourceToken);
						} else if (!it.sep) Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.value || atNextItem) map.items.push({
							start,
							key: null,
							sep: [this.sourceToken]
						});
						else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [],
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else it.sep.push(this.sourceToken);
						this.onKeyLine = true;
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (atNextItem || it.value) {
							map.items.push({
								start,
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						} else if (it.sep) this.stack.push(fs);
						else {
							Object.assign(it, {
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						}
						return;
					}
					default: {
						const bv = this.startBlockValue(map);
						if (bv) {
							if (bv.type === "block-seq") {
								if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
									yield* this.pop({
										type: "error",
										offset: this.offset,
										message: "Unexpected block-seq-ind on same line with key",
										source: this.source
									});
									return;
								}
							} else if (atMapIndent) map.items.push({ start });
							this.stack.push(bv);
							return;
						}
					}
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*blockSequence(seq) {
			const it = seq.items[seq.items.length - 1];
			switch (this.type) {
				case "newline":
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else seq.items.push({ start: [this.sourceToken] });
					} else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) seq.items.push({ start: [this.sourceToken] });
					else {
						if (this.atIndentedComment(it.start, seq.indent)) {
							const end = seq.items[seq.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								seq.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
				case "anchor":
				case "tag":
					if (it.value || this.indent <= seq.indent) break;
					it.start.push(this.sourceToken);
					return;
				case "seq-item-ind":
					if (this.indent !== seq.indent) break;
					if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({ start: [this.sourceToken] });
					else it.start.push(this.sourceToken);
					return;
			}
			if (this.indent > seq.indent) {
				const bv = this.startBlockValue(seq);
				if (bv) {
					this.stack.push(bv);
					return;
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*flowCollection(fc) {
			const it = fc.items[fc.items.length - 1];
			if (this.type === "flow-error-end") {
				let top;
				do {
					yield* this.pop();
					top = this.peek(1);
				} while (top?.type === "flow-collection");
			} else if (fc.end.length === 0) {
				switch (this.type) {
					case "comma":
					case "explicit-key-ind":
						if (!it || it.sep) fc.items.push({ start: [this.sourceToken] });
						else it.start.push(this.sourceToken);
						return;
					case "map-value-ind":
						if (!it || it.value) fc.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.sep) it.sep.push(this.sourceToken);
						else Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						return;
					case "space":
					case "comment":
					case "newline":
					case "anchor":
					case "tag":
						if (!it || it.value) fc.items.push({ start: [this.sourceToken] });
						else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (!it || it.value) fc.items.push({
							start: [],
							key: fs,
							sep: []
						});
						else if (it.sep) this.stack.push(fs);
						else Object.assign(it, {
							key: fs,
							sep: []
						});
						return;
					}
					case "flow-map-end":
					case "flow-seq-end":
						fc.end.push(this.sourceToken);
						return;
				}
				const bv = this.startBlockValue(fc);
				/* istanbul ignore else should not happen */
				if (bv) this.stack.push(bv);
				else {
					yield* this.pop();
					yield* this.step();
				}
			} else {
				const parent = this.peek(2);
				if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
					yield* this.pop();
					yield* this.step();
				} else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
					const start = getFirstKeyStartProps(getPrevProps(parent));
					fixFlowSeqItems(fc);
					const sep = fc.end.splice(1, fc.end.length);
					sep.push(this.sourceToken);
					const map = {
						type: "block-map",
						offset: fc.offset,
						indent: fc.indent,
						items: [{
							start,
							key: fc,
							sep
						}]
					};
					this.onKeyLine = true;
					this.stack[this.stack.length - 1] = map;
				} else yield* this.lineEnd(fc);
			}
		}
		flowScalar(type) {
			if (this.onNewLine) {
				let nl = this.source.indexOf("\n") + 1;
				while (nl !== 0) {
					this.onNewLine(this.offset + nl);
					nl = this.source.indexOf("\n", nl) + 1;
				}
			}
			return {
				type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		startBlockValue(parent) {
			switch (this.type) {
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return this.flowScalar(this.type);
				case "block-scalar-header": return {
					type: "block-scalar",
					offset: this.offset,
					indent: this.indent,
					props: [this.sourceToken],
					source: ""
				};
				case "flow-map-start":
				case "flow-seq-start": return {
					type: "flow-collection",
					offset: this.offset,
					indent: this.indent,
					start: this.sourceToken,
					items: [],
					end: []
				};
				case "seq-item-ind": return {
					type: "block-seq",
					offset: this.offset,
					indent: this.indent,
					items: [{ start: [this.sourceToken] }]
				};
				case "explicit-key-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					start.push(this.sourceToken);
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							explicitKey: true
						}]
					};
				}
				case "map-value-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							key: null,
							sep: [this.sourceToken]
						}]
					};
				}
			}
			return null;
		}
		atIndentedComment(start, indent) {
			if (this.type !== "comment") return false;
			if (this.indent <= indent) return false;
			return start.every((st) => st.type === "newline" || st.type === "space");
		}
		*documentEnd(docEnd) {
			if (this.type !== "doc-mode") {
				if (docEnd.end) docEnd.end.push(this.sourceToken);
				else docEnd.end = [this.sourceToken];
				if (this.type === "newline") yield* this.pop();
			}
		}
		*lineEnd(token) {
			switch (this.type) {
				case "comma":
				case "doc-start":
				case "doc-end":
				case "flow-seq-end":
				case "flow-map-end":
				case "map-value-ind":
					yield* this.pop();
					yield* this.step();
					break;
				case "newline": this.onKeyLine = false;
				default:
					if (token.end) token.end.push(this.sourceToken);
					else token.end = [this.sourceToken];
					if (this.type === "newline") yield* this.pop();
			}
		}
	};
	exports.Parser = Parser;
}));

// node_modules/yaml/dist/public-api.js
var require_public_api = /* @__PURE__ */ __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var errors = require_errors();
	var log = require_log();
	var identity = require_identity();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	function parseOptions(options) {
		const prettyErrors = options.prettyErrors !== false;
		return {
			lineCounter: options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null,
			prettyErrors
		};
	}
	function parseAllDocuments(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		const docs = Array.from(composer$1.compose(parser$1.parse(source)));
		if (prettyErrors && lineCounter) for (const doc of docs) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		if (docs.length > 0) return docs;
		return Object.assign([], { empty: true }, composer$1.streamInfo());
	}
	function parseDocument(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		let doc = null;
		for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) if (!doc) doc = _doc;
		else if (doc.options.logLevel !== "silent") {
			doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
			break;
		}
		if (prettyErrors && lineCounter) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		return doc;
	}
	function parse(src, reviver, options) {
		let _reviver = void 0;
		if (typeof reviver === "function") _reviver = reviver;
		else if (options === void 0 && reviver && typeof reviver === "object") options = reviver;
		const doc = parseDocument(src, options);
		if (!doc) return null;
		doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
		if (doc.errors.length > 0) {
			if (doc.options.logLevel !== "silent") throw doc.errors[0];
			else doc.errors = [];
		}
		return doc.toJS(Object.assign({ reviver: _reviver }, options));
	}
	function stringify(value, replacer, options) {
		let _replacer = null;
		if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
		else if (options === void 0 && replacer) options = replacer;
		if (typeof options === "string") options = options.length;
		if (typeof options === "number") {
			const indent = Math.round(options);
			options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
		}
		if (value === void 0) {
			const { keepUndefined } = options ?? replacer ?? {};
			if (!keepUndefined) return void 0;
		}
		if (identity.isDocument(value) && !_replacer) return value.toString(options);
		return new Document.Document(value, _replacer, options).toString(options);
	}
	exports.parse = parse;
	exports.parseAllDocuments = parseAllDocuments;
	exports.parseDocument = parseDocument;
	exports.stringify = stringify;
}));

// node_modules/yaml/dist/index.js
var require_dist = /* @__PURE__ */ __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var Schema = require_Schema();
	var errors = require_errors();
	var Alias = require_Alias();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var cst = require_cst();
	var lexer = require_lexer();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	var publicApi = require_public_api();
	var visit = require_visit();
	exports.Composer = composer.Composer;
	exports.Document = Document.Document;
	exports.Schema = Schema.Schema;
	exports.YAMLError = errors.YAMLError;
	exports.YAMLParseError = errors.YAMLParseError;
	exports.YAMLWarning = errors.YAMLWarning;
	exports.Alias = Alias.Alias;
	exports.isAlias = identity.isAlias;
	exports.isCollection = identity.isCollection;
	exports.isDocument = identity.isDocument;
	exports.isMap = identity.isMap;
	exports.isNode = identity.isNode;
	exports.isPair = identity.isPair;
	exports.isScalar = identity.isScalar;
	exports.isSeq = identity.isSeq;
	exports.Pair = Pair.Pair;
	exports.Scalar = Scalar.Scalar;
	exports.YAMLMap = YAMLMap.YAMLMap;
	exports.YAMLSeq = YAMLSeq.YAMLSeq;
	exports.Lexer = lexer.Lexer;
	exports.LineCounter = lineCounter.LineCounter;
	exports.Parser = parser.Parser;
	exports.parse = publicApi.parse;
	exports.parseAllDocuments = publicApi.parseAllDocuments;
	exports.parseDocument = publicApi.parseDocument;
	exports.stringify = publicApi.stringify;
	exports.visit = visit.visit;
	exports.visitAsync = visit.visitAsync;
}));

// src/core/source/anchors.ts
var import_dist = require_dist();
const ALIAS_LIMIT = 1e5;
function openAnchors(findings) {
	const anchors = /* @__PURE__ */ new Map();
	const sizes = /* @__PURE__ */ new Map();
	let grown = 0;
	return {
		begin: (name) => void anchors.set(name, null),
		define(name, node) {
			anchors.set(name, node);
			sizes.set(node, sizes.get(node) ?? sizeOf(node, sizes));
		},
		resolve(name, span) {
			const target = anchors.get(name);
			if (target) {
				grown += sizes.get(target) ?? 1;
				return target;
			}
			findings.push(badAlias(name, span, target === null));
			return {
				kind: "scalar",
				value: null,
				text: "",
				span,
				tag: null
			};
		},
		get isExceeded() {
			return grown > ALIAS_LIMIT;
		}
	};
}
function sizeOf(node, known) {
	const size = known.get(node);
	if (size !== void 0 || node.kind === "scalar") return size ?? 1;
	let sum = 1;
	if (node.kind === "list") for (const item of node.items) sum += sizeOf(item, known);
	else for (const entry of node.entries.values()) sum += sizeOf(entry.value, known);
	return sum;
}
function tooManyAliases(source) {
	return finding({
		rule: "yaml-limit",
		severity: "error",
		message: `Aliases would make more than ${ALIAS_LIMIT.toLocaleString("en")} values of this file.`,
		help: "Repeat less: an alias of aliases multiplies.",
		location: {
			file: source.path,
			range: null
		}
	});
}
function badAlias(name, span, isCycle) {
	return finding({
		rule: "yaml-alias",
		severity: "error",
		message: isCycle ? `\`*${name}\` stands within its own anchor.` : `\`*${name}\` refers to an anchor that is not defined before it.`,
		help: isCycle ? "Refer to something outside of it." : `Define \`&${name}\` above, or mend the name.`,
		location: locate(span)
	});
}

// src/core/source/mapping.ts
function buildMap(pairs) {
	const findings = [];
	const own = collectOwn(pairs, findings);
	const merges = pairs.filter((pair) => pair.isMerge);
	const [first, second] = merges;
	if (first && second) findings.push(duplicate("<<", second.keySpan, first.keySpan));
	const merged = merges.flatMap((pair) => mergeSources(pair, findings));
	if (merged.length === 0) return {
		entries: own,
		findings
	};
	return {
		entries: insertMerged(pairs, own, merged),
		findings
	};
}
function collectOwn(pairs, findings) {
	const own = /* @__PURE__ */ new Map();
	for (const { key, keySpan, isMerge, value } of pairs) {
		if (isMerge) continue;
		if (key.kind !== "scalar" || typeof key.value !== "string") findings.push(badKey$1(key, keySpan));
		if (key.kind !== "scalar") continue;
		const name = key.text;
		const before = own.get(name);
		if (before) findings.push(duplicate(name, keySpan, before.keySpan));
		own.set(name, before ? {
			...before,
			value: unite(before.value, value)
		} : {
			key: name,
			keySpan,
			value
		});
	}
	return own;
}
function unite(first, second) {
	if (first.kind !== "map" || second.kind !== "map") return first;
	return {
		...first,
		entries: new Map([...second.entries, ...first.entries])
	};
}
function mergeSources({ keySpan, value }, findings) {
	const sources = value.kind === "list" ? value.items : [value];
	if (sources.some((source) => source.kind !== "map" && !isBrokenAlias(source))) findings.push(badMerge(keySpan));
	return sources.filter((source) => source.kind === "map");
}
function isBrokenAlias(node) {
	return node.kind === "scalar" && node.value === null && node.span.source.text[node.span.start] === "*";
}
function insertMerged(pairs, own, sources) {
	const entries = /* @__PURE__ */ new Map();
	for (const pair of pairs) {
		const entry = pair.key.kind === "scalar" ? own.get(pair.key.text) : void 0;
		if (!pair.isMerge && entry) entries.set(entry.key, entry);
		if (!pair.isMerge) continue;
		for (const source of sources) for (const [key, merged] of source.entries) if (!own.has(key) && !entries.has(key)) entries.set(key, merged);
	}
	return entries;
}
function duplicate(name, at, first) {
	return finding({
		rule: "duplicate-key",
		severity: "error",
		message: `\`${name}\` is defined twice; first at line ${positionOf(first.source, first.start).line}.`,
		help: name === "<<" ? "Merge several maps with one list: `<<: [*a, *b]`." : "Keep one of them, with everything that is meant.",
		location: locate(at),
		related: [{
			message: `\`${name}\` is first defined here`,
			location: locate(first)
		}]
	});
}
function badKey$1(key, at) {
	const isScalar = key.kind === "scalar";
	return finding({
		rule: "yaml-key",
		severity: "error",
		message: isScalar ? `The key \`${key.text}\` is not text.` : `A ${key.kind} cannot be a key.`,
		help: isScalar ? `Put it in quotes: \`"${key.text}"\`.` : "Write a word before the colon.",
		location: locate(at)
	});
}
function badMerge(at) {
	return finding({
		rule: "yaml-alias",
		severity: "error",
		message: "`<<` merges something that is not a map.",
		help: "Only a map, or a list of maps, can be merged: `<<: *anchor`.",
		location: locate(at)
	});
}

// src/core/source/scalar.ts
function resolvePlain(text) {
	if (/^(?:~|null|Null|NULL|)$/.test(text)) return null;
	if (/^(?:true|True|TRUE)$/.test(text)) return true;
	if (/^(?:false|False|FALSE)$/.test(text)) return false;
	if (!/^[-+.\d]/.test(text)) return text;
	return resolveNumber(text) ?? text;
}
function printScalar(value, source) {
	if (value === null) return "";
	if (typeof value !== "number") return String(value);
	if (/^[-+]?(?:0|[1-9]\d*)$/.test(source)) return source.replace(/^\+/, "");
	if (!Number.isFinite(value)) return Number.isNaN(value) ? "NaN" : value > 0 ? "+Inf" : "-Inf";
	return printFloat(value);
}
function resolveNumber(text) {
	const digits = text.replaceAll("_", "");
	if (/^[-+]?(?:0|[1-9]\d*)$/.test(digits)) return Number(digits);
	const radix = /^([-+]?)0(x[\da-fA-F]+|b[01]+|o?[0-7]+)$/.exec(digits);
	if (radix) return (radix[1] === "-" ? -1 : 1) * parseRadix(radix[2] ?? "");
	if (/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(digits)) return Number(digits);
	if (/^[-+]?\.(?:inf|Inf|INF)$/.test(digits)) return digits.startsWith("-") ? -1e400 : 1e400;
	return /^\.(?:nan|NaN|NAN)$/.test(digits) ? NaN : null;
}
function parseRadix(digits) {
	if (digits.startsWith("x")) return Number.parseInt(digits.slice(1), 16);
	if (digits.startsWith("b")) return Number.parseInt(digits.slice(1), 2);
	return Number.parseInt(digits.replace("o", ""), 8);
}
function printFloat(value) {
	const exponent = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)));
	if (exponent >= -5 && exponent < 21) return String(value);
	return value.toExponential().replace(/e([-+])(\d)$/, "e$10$2");
}

// src/core/source/convert.ts
function convertDocument(source, document) {
	if (document.contents === null) return {
		node: null,
		findings: []
	};
	const findings = [];
	const state = {
		source,
		findings,
		anchors: openAnchors(findings)
	};
	const node = convertNode(state, document.contents);
	if (state.anchors.isExceeded) return {
		node: null,
		findings: [tooManyAliases(source)]
	};
	return {
		node: node.kind === "scalar" && node.value === null && node.span.start === node.span.end ? null : node,
		findings: state.findings
	};
}
function convertNode(state, node) {
	if ((0, import_dist.isAlias)(node)) return convertAlias(state, node);
	const anchor = node.anchor;
	if (anchor) state.anchors.begin(anchor);
	const made = (0, import_dist.isMap)(node) ? convertMap(state, node) : (0, import_dist.isSeq)(node) ? convertList(state, node) : convertScalar(state, node);
	if (anchor) state.anchors.define(anchor, made);
	return made;
}
function convertMap(state, node) {
	const pairs = node.items.map(({ key, value }) => {
		const keyNode = key;
		const converted = keyNode === null ? nothing(state, node) : convertNode(state, keyNode);
		const isMerge = (0, import_dist.isScalar)(keyNode) && keyNode.type === "PLAIN" && keyNode.value === "<<";
		return {
			key: converted,
			keySpan: (0, import_dist.isAlias)(keyNode) ? spanOf(state.source, keyNode) : converted.span,
			isMerge,
			value: value === null ? nothing(state, node) : convertNode(state, value)
		};
	});
	const { entries, findings } = buildMap(pairs);
	state.findings.push(...findings);
	return {
		kind: "map",
		entries,
		span: spanOf(state.source, node),
		tag: mergeTag(state, node)
	};
}
function convertList(state, node) {
	return {
		kind: "list",
		items: node.items.map((item) => convertNode(state, item)),
		span: spanOf(state.source, node),
		tag: mergeTag(state, node)
	};
}
function convertScalar(state, node) {
	const written = String(node.value ?? "");
	const tag = mergeTag(state, node);
	const value = readScalar(node, written);
	const span = spanOf(state.source, node);
	if (/\p{Surrogate}/u.test(written)) state.findings.push(badEscape(state.source, span));
	return {
		kind: "scalar",
		value,
		text: printScalar(value, written),
		span,
		tag
	};
}
function readScalar(node, written) {
	const tag = node.tag ?? "";
	if (tag === "tag:yaml.org,2002:str" || tag === "!") return written;
	return node.type === "PLAIN" || tag.startsWith("tag:yaml.org,2002:") ? resolvePlain(written) : written;
}
function convertAlias(state, alias) {
	return state.anchors.resolve(alias.source, spanOf(state.source, alias));
}
function nothing(state, near) {
	const start = near.range?.[0] ?? 0;
	return {
		kind: "scalar",
		value: null,
		text: "",
		span: {
			source: state.source,
			start,
			end: start
		},
		tag: null
	};
}
const KNOWN_TAG = /^(?:!|tag:yaml\.org,2002:.*)$/;
function mergeTag(state, node) {
	if (node.tag === "!reset") return "reset";
	if (node.tag === "!override") return "override";
	if (node.tag !== void 0 && !KNOWN_TAG.test(node.tag)) state.findings.push(unknownTag(state.source, node));
	return null;
}
function spanOf(source, node) {
	const [start = 0, end = start] = node.range ?? [];
	return {
		source,
		start,
		end: trimmedEnd(source.text, start, end)
	};
}
function unknownTag(source, node) {
	return finding({
		rule: "yaml-tag",
		severity: "warning",
		message: `The tag \`${node.tag}\` means nothing to Compose and is ignored.`,
		help: "Remove it, or put the value in quotes.",
		location: locate(tagSpan(source, node))
	});
}
function tagSpan(source, node) {
	const value = spanOf(source, node);
	const found = /(!\S*)\s+(?:&\S+\s+)?$/.exec(source.text.slice(0, value.start));
	return found === null ? value : {
		source,
		start: found.index,
		end: found.index + (found[1] ?? "").length
	};
}
function badEscape(source, span) {
	const at = span.start + Math.max(0, source.text.slice(span.start, span.end).search(/\\u[dD][89a-fA-F]/));
	return finding({
		rule: "yaml-character",
		severity: "error",
		message: "The text holds half a character (an unpaired `\\ud8…` escape).",
		help: "Write the character itself, or `\\U` and its eight digits.",
		location: locate({
			source,
			start: at,
			end: Math.min(at + 6, span.end)
		})
	});
}

// src/core/source/indentation.ts
function explainIndentation(source, span) {
	const place = positionOf(source, span.start);
	const indent = place.column - 1;
	const { sibling, within: parent } = neighbours(source, place.line, indent);
	const name = nameOf$1(source.text.slice(span.start, span.end));
	const wanted = sibling?.indent;
	const within = parent === void 0 ? "" : ` in \`${parent.name}\``;
	return finding({
		rule: "yaml-syntax",
		severity: "error",
		message: wanted === void 0 ? `\`${name}\` is not indented as what stands around it.` : `\`${name}\` is indented ${count(indent)}, what stands beside it${within} ${wanted}.`,
		help: wanted === void 0 ? "Line it up with its siblings." : `Indent it ${count(wanted)}.`,
		location: locate(span),
		related: sibling === void 0 ? [] : [relate(source, sibling)]
	});
}
function mendIndentation(source, offset) {
	const { line, column } = positionOf(source, offset);
	const { sibling } = neighbours(source, line, column - 1);
	const start = source.lineStarts[line - 1] ?? 0;
	if (sibling === void 0 || source.text.slice(start, offset).trim() !== "") return null;
	return `${source.text.slice(0, start)}${" ".repeat(sibling.indent)}${source.text.slice(offset)}`;
}
function neighbours(source, line, indent) {
	const open = openLines(source, line);
	const inner = open.find((other) => other.indent > indent);
	const [outer, around] = open.filter((other) => other.indent < indent).reverse();
	if (inner === void 0 || nextIndent(source, line) === inner.indent) return {
		sibling: outer ?? inner,
		within: around
	};
	return {
		sibling: inner,
		within: outer
	};
}
function nextIndent(source, line) {
	const rest = source.text.slice(source.lineStarts[line] ?? source.text.length);
	return /^[ \t]*(?=[^\s#])/m.exec(rest)?.[0].length ?? -1;
}
function relate(source, line) {
	const span = {
		source,
		start: line.offset,
		end: line.offset + line.name.length
	};
	return {
		message: `\`${line.name}\` stands beside it`,
		location: locate(span)
	};
}
function openLines(source, line) {
	let open = [];
	for (let number = 1; number < line; number++) {
		const start = source.lineStarts[number - 1] ?? 0;
		const text = source.text.slice(start, source.lineStarts[number]);
		const content = text.search(/[^\s]/);
		if (content === -1 || text[content] === "#") continue;
		const last = open.findLast((other) => other.indent <= content);
		open = open.filter((other) => other.indent <= content);
		if (last?.indent === content && !text.startsWith("- ", content)) open = open.slice(0, -1);
		if (last?.indent !== content || open.at(-1) !== last) open.push({
			indent: content,
			offset: start + content,
			name: nameOf$1(text.slice(content))
		});
	}
	return open;
}
function nameOf$1(text) {
	return (/^(?:- )?["']?([\w.$/-]+)/.exec(text)?.[1] ?? text.trim()).slice(0, 40);
}
function count(spaces) {
	return spaces === 1 ? "1 space" : `${spaces} spaces`;
}

// src/core/source/tokens.ts
const DEPTH_LIMIT = 200;
const PIECE_LIMIT = 3e5;
function readTokens(source) {
	const parser = new import_dist.Parser();
	const tokens = [];
	let pieces = 0;
	for (const lexeme of new import_dist.Lexer().lex(source.text)) {
		if (++pieces > 3e5) return {
			kind: "problem",
			problem: tooMany$2(source, parser.offset)
		};
		for (const token of parser.next(lexeme)) tokens.push(token);
		if (parser.stack.length > 200) return {
			kind: "problem",
			problem: tooDeep(source, parser.offset)
		};
	}
	for (const token of parser.end()) tokens.push(token);
	return {
		kind: "tokens",
		tokens
	};
}
function* walkTokens(token) {
	yield token;
	if (token.type === "document" && token.value) yield* walkTokens(token.value);
	if (!("items" in token)) return;
	for (const item of token.items) {
		if (item.key) yield* walkTokens(item.key);
		if (item.value) yield* walkTokens(item.value);
	}
}
function tooMany$2(source, offset) {
	return finding({
		rule: "yaml-limit",
		severity: "error",
		message: `The file holds more than ${PIECE_LIMIT.toLocaleString("en")} words and signs.`,
		help: "Split it into files of which one includes the others.",
		location: locate({
			source,
			start: offset,
			end: offset
		})
	});
}
function tooDeep(source, offset) {
	return finding({
		rule: "yaml-limit",
		severity: "error",
		message: `The file nests deeper than ${200} levels.`,
		help: "Write it flatter.",
		location: locate({
			source,
			start: Math.max(0, offset - 1),
			end: offset
		})
	});
}

// src/core/source/problems.ts
function explainProblem(source, error, tokens) {
	const garbage = findGarbage(source, error.pos[0]);
	if (garbage !== null) return syntax(garbage, "Text after the end of the document `...`.", "Begin a new document with `---`, or remove it.");
	const unclosed = findUnclosed(tokens, error.pos[0]);
	if (unclosed !== null) return explainUnclosed(source, unclosed);
	const start = error.code === "TAB_AS_INDENT" ? tabBefore(source.text, error.pos[0]) : skipToToken(source.text, error.pos[0]);
	const span = {
		source,
		start,
		end: endOfToken(source.text, start)
	};
	if (error.code === "BAD_INDENT") return explainIndentation(source, span);
	const [message, help] = SENTENCES[error.code] ?? [void 0, void 0];
	const subject = source.text.slice(span.start, span.end).slice(0, 40);
	return syntax(span, (message ?? "YAML cannot be read here: `$`.").replace("$", () => subject), help ?? LOOK_AROUND);
}
const LOOK_AROUND = "Look at quotes, brackets, colons and indentation on this line and the one before.";
const SENTENCES = {
	TAB_AS_INDENT: ["A tab is used for indentation.", "Indent with spaces only."],
	MULTILINE_IMPLICIT_KEY: ["`$` has no colon after it.", "A key is written `key:`, on one line; text of several lines goes in quotes."],
	BLOCK_AS_IMPLICIT_KEY: ["A value holds another `key: value` on the same line.", "Put the value in quotes, or the inner key on a line of its own."],
	BAD_SCALAR_START: ["A value cannot begin with `$`.", "Put the value in quotes."],
	BAD_DQ_ESCAPE: ["`$` is not an escape that double quotes know.", "Double the backslash, or use single quotes."],
	BAD_ALIAS: ["`$` is not the name of an anchor.", "Put the value in quotes if the `*` or `&` is meant as such."],
	MULTIPLE_ANCHORS: ["A value has two anchors.", "Keep one of them."],
	MULTIPLE_TAGS: ["A value has two tags.", "Keep one of them."],
	KEY_OVER_1024_CHARS: ["A key is longer than 1024 characters.", "Is a quote or a line break missing?"],
	MISSING_CHAR: ["Something is missing before `$`.", LOOK_AROUND],
	UNEXPECTED_TOKEN: ["`$` does not belong here.", LOOK_AROUND]
};
function explainUnclosed(source, token) {
	const span = {
		source,
		start: token.offset,
		end: token.offset + 1
	};
	const isQuote = token.character === "\"" || token.character === "'";
	const closing = {
		"[": "]",
		"{": "}"
	}[token.character] ?? token.character;
	return syntax(span, isQuote ? "The quote opened here is never closed." : `\`${token.character}\` is never closed.`, `Add the closing \`${closing}\`.`);
}
function findUnclosed(tokens, before) {
	for (const top of tokens) for (const token of walkTokens(top)) {
		const character = unclosedCharacter(token);
		if (character !== null && token.offset <= before) return {
			offset: token.offset,
			character
		};
	}
	return null;
}
function unclosedCharacter(token) {
	if (token.type === "flow-collection") return token.end.some((end) => /flow-(?:map|seq)-end/.test(end.type)) ? null : token.start.source;
	if (token.type !== "double-quoted-scalar" && token.type !== "single-quoted-scalar") return null;
	const quote = token.source[0] ?? "\"";
	return token.source.length > 1 && token.source.endsWith(quote) ? null : quote;
}
function findGarbage(source, offset) {
	const found = [...source.text.slice(0, offset + 1).matchAll(/^\.\.\.[ \t]*\r?\n(?=[^-%#\s])/gm)].at(-1);
	if (found === void 0) return null;
	const start = found.index + found[0].length;
	return {
		source,
		start,
		end: endOfToken(source.text, start)
	};
}
function tabBefore(text, offset) {
	const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
	const tab = text.indexOf("	", lineStart);
	return tab === -1 ? offset : tab;
}
function skipToToken(text, offset) {
	const gap = /(?:[ \t\r\n]|(?<=^|\s)#[^\n]*)*/my;
	gap.lastIndex = offset;
	const end = offset + (gap.exec(text)?.[0].length ?? 0);
	return end < text.length ? end : offset;
}
function endOfToken(text, start) {
	const word = /[\w.$/-]+|\t+|\S|$/y;
	word.lastIndex = start;
	return start + (word.exec(text)?.[0].length ?? 0);
}
function syntax(span, message, help) {
	return finding({
		rule: "yaml-syntax",
		severity: "error",
		message,
		help,
		location: locate(span)
	});
}

// src/core/source/library.ts
const OPTIONS = {
	schema: "failsafe",
	uniqueKeys: false,
	logLevel: "silent",
	prettyErrors: false
};
function readByLibrary(source) {
	const read = readTokens(source);
	if (read.kind === "problem") return {
		documents: null,
		findings: [read.problem],
		mended: null
	};
	const composed = [...new import_dist.Composer(OPTIONS).compose(read.tokens, false, source.text.length)];
	const error = firstError(composed);
	const problem = findProblem(source, error, read.tokens);
	if (problem !== null) return {
		documents: null,
		findings: [problem],
		mended: mend(source, error)
	};
	const converted = composed.map((document) => convertDocument(source, document));
	return {
		documents: converted.flatMap(({ node }) => node ?? []),
		findings: converted.flatMap(({ findings }) => findings),
		mended: null
	};
}
function firstError(documents) {
	return documents.flatMap((document) => document.errors).sort((a, b) => a.pos[0] - b.pos[0])[0];
}
function findProblem(source, error, tokens) {
	return error === void 0 ? findBadDirective(source) : explainProblem(source, error, tokens);
}
function mend(source, error) {
	return error?.code === "BAD_INDENT" ? mendIndentation(source, skipToToken(source.text, error.pos[0])) : null;
}
function findBadDirective(source) {
	const found = /^%YAML[ \t]+(?!1\.[12]\s)\S+/m.exec(source.text);
	if (found === null || source.text.slice(0, found.index).trim() !== "") return null;
	return finding({
		rule: "yaml-syntax",
		severity: "error",
		message: `\`${found[0]}\` is a YAML version nobody reads.`,
		help: "Remove the line.",
		location: locate({
			source,
			start: found.index,
			end: found.index + found[0].length
		})
	});
}

// src/core/source/usual/cursor.ts
var Unusual = class extends Error {};
const NODE_LIMIT = 15e4;
var TooMany = class extends Error {};
function countNode(cursor) {
	if (++cursor.nodes > 15e4) throw new TooMany();
}
function giveUp$1() {
	throw new Unusual();
}
function nextLine(cursor) {
	const { text } = cursor;
	let at = cursor.at;
	for (;;) {
		const start = at;
		while (text.charCodeAt(at) === 32) at++;
		const code = text.charCodeAt(at);
		if (at >= text.length) {
			cursor.at = at;
			cursor.column = -1;
			return;
		}
		if (code === 35) at = endOfLine(text, at);
		if (isBreak(text, at)) {
			at = afterBreak(text, at);
			continue;
		}
		if (at >= text.length) continue;
		cursor.at = at;
		cursor.column = at - start;
		if (cursor.column === 0 && isMarker(text, at)) cursor.column = -1;
		return;
	}
}
function isMarker(text, at) {
	return (text.startsWith("---", at) || text.startsWith("...", at)) && isSpace(text.charCodeAt(at + 3));
}
function skipToEnd(cursor) {
	const { text } = cursor;
	const before = cursor.at;
	while (text.charCodeAt(cursor.at) === 32) cursor.at++;
	if (text.charCodeAt(cursor.at) === 35) {
		if (before === cursor.at && before > 0 && !isSpace(text.charCodeAt(before - 1))) giveUp$1();
		cursor.at = endOfLine(text, cursor.at);
	}
	if (cursor.at >= text.length) return true;
	if (!isBreak(text, cursor.at)) return false;
	cursor.at = afterBreak(text, cursor.at);
	return true;
}
function endLine(cursor) {
	if (!skipToEnd(cursor)) giveUp$1();
}
function endOfLine(text, at) {
	const found = text.indexOf("\n", at);
	if (found === -1) return text.length;
	return text.charCodeAt(found - 1) === 13 && found > at ? found - 1 : found;
}
function isBreak(text, at) {
	const code = text.charCodeAt(at);
	return code === 10 || code === 13 && text.charCodeAt(at + 1) === 10;
}
function afterBreak(text, at) {
	return text.charCodeAt(at) === 13 ? at + 2 : at + 1;
}
function isSpace(code) {
	return code === 32 || code === 10 || code === 13 || Number.isNaN(code);
}
function spanTo(cursor, start, end) {
	return {
		source: cursor.source,
		start,
		end
	};
}
function nothingAt(cursor, at) {
	cursor.end = at;
	return {
		kind: "scalar",
		value: null,
		text: "",
		span: spanTo(cursor, at, at),
		tag: null
	};
}

// src/core/source/usual/properties.ts
const NAME = /[\w.-]+/y;
function readAnchor(cursor) {
	return cursor.text.charCodeAt(cursor.at) === 38 ? readName(cursor) : null;
}
function readAlias(cursor) {
	const start = cursor.at;
	const name = readName(cursor);
	return cursor.anchors.resolve(name, spanTo(cursor, start, cursor.at));
}
function withAnchor(cursor, anchor, read) {
	if (anchor === null) return read();
	cursor.anchors.begin(anchor);
	const node = read();
	cursor.anchors.define(anchor, node);
	return node;
}
function deeper(cursor, read) {
	if (++cursor.depth > 200 / 4) giveUp$1();
	const node = read();
	cursor.depth--;
	return node;
}
function readName(cursor) {
	NAME.lastIndex = cursor.at + 1;
	const name = NAME.exec(cursor.text)?.[0];
	if (name === void 0) return giveUp$1();
	cursor.at += 1 + name.length;
	const code = cursor.text.charCodeAt(cursor.at);
	return isSpace(code) || code === 44 || code === 93 || code === 125 ? name : giveUp$1();
}

// src/core/source/usual/scalars.ts
const ESCAPES = {
	n: "\n",
	r: "\r",
	t: "	",
	"\"": "\"",
	"\\": "\\",
	"/": "/",
	" ": " ",
	"0": "\0"
};
function plainScalar(cursor, start, end) {
	const written = cursor.text.slice(start, end);
	const value = resolvePlain(written);
	return {
		kind: "scalar",
		value,
		text: printScalar(value, written),
		span: spanTo(cursor, start, end),
		tag: null
	};
}
function quotedScalar(cursor) {
	const start = cursor.at;
	const value = cursor.text.charCodeAt(start) === 34 ? readDouble(cursor) : readSingle(cursor);
	return {
		kind: "scalar",
		value,
		text: value,
		span: spanTo(cursor, start, cursor.at),
		tag: null
	};
}
function readSingle(cursor) {
	const { text } = cursor;
	const start = cursor.at + 1;
	let end = text.indexOf("'", start);
	while (end !== -1 && text.charCodeAt(end + 1) === 39) end = text.indexOf("'", end + 2);
	if (end === -1) giveUp$1();
	cursor.at = end + 1;
	const inner = text.slice(start, end);
	if (inner.includes("\n")) giveUp$1();
	return inner.includes("''") ? inner.replaceAll("''", "'") : inner;
}
function readDouble(cursor) {
	const { text } = cursor;
	const start = cursor.at + 1;
	let end = start;
	let hasEscapes = false;
	for (;;) {
		const code = text.charCodeAt(end);
		if (code === 34) break;
		if (Number.isNaN(code) || code === 10) giveUp$1();
		if (code === 92) {
			hasEscapes = true;
			end++;
		}
		end++;
	}
	cursor.at = end + 1;
	const inner = text.slice(start, end);
	return hasEscapes ? inner.replace(/\\([\s\S])/g, (_, letter) => ESCAPES[letter] ?? giveUp$1()) : inner;
}
function blockScalar(cursor, parentColumn) {
	const { text } = cursor;
	const start = cursor.at;
	const header = /^([|>])([-+]?)[ ]*(?: #[^\n]*)?$/.exec(text.slice(start, endOfLine(text, start)));
	if (header === null) giveUp$1();
	const { lines, next } = readLines(text, lineAfter(text, start), parentColumn);
	const last = lines.findLastIndex((line) => line !== "");
	const kept = lines.slice(0, last + 1);
	if (header[1] === ">" && kept.some((line) => line.startsWith(" "))) giveUp$1();
	const body = header[1] === "|" ? kept.join("\n") : fold(kept);
	const value = body + ending(header[2] ?? "", body, lines.length - last - 1);
	cursor.at = next;
	const end = trimmedEnd(text, start, next);
	return {
		kind: "scalar",
		value,
		text: value,
		span: spanTo(cursor, start, end),
		tag: null
	};
}
function readLines(text, from, parentColumn) {
	const lines = [];
	let at = from;
	let indent = -1;
	while (at < text.length) {
		const end = endOfLine(text, at);
		const line = text.slice(at, end);
		const column = line.search(/[^ ]/);
		if (column !== -1) {
			if (indent === -1 && lines.some((one) => one.length > 0)) giveUp$1();
			if (indent === -1 && column > parentColumn) indent = column;
			if (column < indent || indent === -1) break;
		}
		lines.push(indent === -1 ? line : line.slice(indent));
		at = lineAfter(text, at);
	}
	return {
		lines,
		next: at
	};
}
function lineAfter(text, at) {
	const found = text.indexOf("\n", at);
	return found === -1 ? text.length : found + 1;
}
function fold(lines) {
	let made = "";
	let empty = 0;
	for (const [index, line] of lines.entries()) if (line === "") empty++;
	else {
		made += (empty > 0 ? "\n".repeat(empty) : index === 0 ? "" : " ") + line;
		empty = 0;
	}
	return made;
}
function ending(chomp, body, emptyLines) {
	if (chomp === "-") return "";
	if (chomp === "+") return giveUp$1();
	if (body === "") return "";
	return emptyLines >= 0 ? "\n" : "";
}

// src/core/source/usual/flow.ts
function readFlow(cursor, parentColumn) {
	return deeper(cursor, () => cursor.text.charCodeAt(cursor.at) === 91 ? readList$1(cursor, parentColumn) : readMap$1(cursor, parentColumn));
}
function readList$1(cursor, parentColumn) {
	const start = cursor.at++;
	const items = [];
	while (!closes(cursor, parentColumn, 93)) {
		items.push(readItem(cursor, parentColumn));
		if (!separates(cursor, parentColumn, 93)) break;
	}
	return {
		kind: "list",
		items,
		span: spanTo(cursor, start, ++cursor.at),
		tag: null
	};
}
function readMap$1(cursor, parentColumn) {
	const start = cursor.at++;
	const pairs = [];
	while (!closes(cursor, parentColumn, 125)) {
		pairs.push(readPair$1(cursor, parentColumn));
		if (!separates(cursor, parentColumn, 125)) break;
	}
	const { entries, findings } = buildMap(pairs);
	cursor.findings.push(...findings);
	return {
		kind: "map",
		entries,
		span: spanTo(cursor, start, ++cursor.at),
		tag: null
	};
}
function readPair$1(cursor, parentColumn) {
	const { text } = cursor;
	const isQuoted = text.charCodeAt(cursor.at) === 34 || text.charCodeAt(cursor.at) === 39;
	const key = isQuoted ? quotedScalar(cursor) : readPlain$1(cursor);
	if (key.text.length > 1e3) giveUp$1();
	while (text.charCodeAt(cursor.at) === 32) cursor.at++;
	if (text.charCodeAt(cursor.at) !== 58) giveUp$1();
	if (!isQuoted && !isSpace(text.charCodeAt(cursor.at + 1))) giveUp$1();
	cursor.at++;
	skipSpace(cursor, parentColumn);
	const value = readItem(cursor, parentColumn);
	return {
		key,
		keySpan: key.span,
		isMerge: !isQuoted && key.value === "<<",
		value
	};
}
function readItem(cursor, parentColumn) {
	countNode(cursor);
	const anchor = readAnchor(cursor);
	if (anchor !== null) skipSpace(cursor, parentColumn);
	return withAnchor(cursor, anchor, () => readBare$1(cursor, parentColumn, anchor !== null));
}
function readBare$1(cursor, parentColumn, hasAnchor) {
	switch (cursor.text[cursor.at]) {
		case "[":
		case "{": return readFlow(cursor, parentColumn);
		case "\"":
		case "'": return quotedScalar(cursor);
		case "*": return hasAnchor ? giveUp$1() : readAlias(cursor);
		default: return readPlain$1(cursor);
	}
}
function readPlain$1(cursor) {
	const { text } = cursor;
	const start = cursor.at;
	const first = text[start] ?? "";
	if (/[[\]{},#&*!|>'"%@`]/.test(first) || /[-?:]/.test(first) && endsWord(text.charCodeAt(start + 1))) giveUp$1();
	let at = start;
	for (;; at++) {
		const code = text.charCodeAt(at);
		if (Number.isNaN(code) || code === 10) break;
		if (isBracketOrComma(code) || code === 58 && endsWord(text.charCodeAt(at + 1))) break;
		if (code === 35 && text.charCodeAt(at - 1) === 32) break;
	}
	cursor.at = at;
	const end = trimmedEnd(text, start, at);
	if (end === start) giveUp$1();
	return plainScalar(cursor, start, end);
}
function isBracketOrComma(code) {
	return code === 44 || code === 91 || code === 93 || code === 123 || code === 125;
}
function endsWord(code) {
	return isSpace(code) || isBracketOrComma(code);
}
function closes(cursor, parentColumn, bracket) {
	skipSpace(cursor, parentColumn);
	return cursor.text.charCodeAt(cursor.at) === bracket;
}
function separates(cursor, parentColumn, bracket) {
	skipSpace(cursor, parentColumn);
	const code = cursor.text.charCodeAt(cursor.at);
	if (code === bracket) return false;
	if (code !== 44) giveUp$1();
	cursor.at++;
	return true;
}
function skipSpace(cursor, parentColumn) {
	const { text } = cursor;
	for (;;) {
		const code = text.charCodeAt(cursor.at);
		if (code === 32 || code === 13) cursor.at++;
		else if (code === 35 && isSpace(text.charCodeAt(cursor.at - 1))) cursor.at = endOfLine(text, cursor.at);
		else if (code === 10) checkIndent(cursor, parentColumn);
		else return;
	}
}
function checkIndent(cursor, parentColumn) {
	const { text } = cursor;
	const start = ++cursor.at;
	while (text.charCodeAt(cursor.at) === 32) cursor.at++;
	const code = text.charCodeAt(cursor.at);
	if (Number.isNaN(code)) giveUp$1();
	if (!(code === 10 || code === 13 || code === 35) && (cursor.at - start <= parentColumn || isMarker(text, start))) giveUp$1();
}

// src/core/source/usual/block.ts
function readBlock(cursor, column) {
	return deeper(cursor, () => isDash(cursor) ? readList(cursor, column) : readMap(cursor, column));
}
function isDash({ text, at }) {
	return text.charCodeAt(at) === 45 && isSpace(text.charCodeAt(at + 1));
}
function readList(cursor, column) {
	const start = cursor.at;
	const items = [];
	do {
		const dash = cursor.at++;
		items.push(readAfterDash(cursor, column, dash));
	} while (cursor.column === column && isDash(cursor));
	if (cursor.column > column) giveUp$1();
	return {
		kind: "list",
		items,
		span: spanTo(cursor, start, cursor.end),
		tag: null
	};
}
function readAfterDash(cursor, column, dash) {
	countNode(cursor);
	if (skipToEnd(cursor)) return readBelow(cursor, column, dash + 1);
	const inner = column + cursor.at - dash;
	if (isDash(cursor) || findKeyEnd(cursor) !== null) return readBlock(cursor, inner);
	return readSameLine(cursor, column);
}
function readMap(cursor, column) {
	const start = cursor.at;
	const pairs = [];
	do
		pairs.push(readPair(cursor, column));
	while (cursor.column === column && !isDash(cursor));
	if (cursor.column > column || cursor.column === column && isDash(cursor)) giveUp$1();
	const { entries, findings } = buildMap(pairs);
	for (const found of findings) cursor.findings.push(found);
	return {
		kind: "map",
		entries,
		span: spanTo(cursor, start, cursor.end),
		tag: null
	};
}
function readPair(cursor, column) {
	countNode(cursor);
	const keyEnd = findKeyEnd(cursor);
	if (keyEnd === null) return giveUp$1();
	const { key, colon } = keyEnd;
	cursor.at = colon + 1;
	const isMerge = cursor.text.charCodeAt(key.span.start) === 60 && key.text === "<<";
	return {
		key,
		keySpan: key.span,
		isMerge,
		value: readValue(cursor, column)
	};
}
function readValue(cursor, column) {
	const after = cursor.at;
	return skipToEnd(cursor) ? readBelow(cursor, column, after) : readSameLine(cursor, column);
}
function readBelow(cursor, column, after) {
	const isOfKey = cursor.text.charCodeAt(after - 1) === 58;
	nextLine(cursor);
	if (cursor.column > column) return readOwnLine(cursor, column);
	if (cursor.column === column && isOfKey && isDash(cursor)) return readBlock(cursor, column);
	return nothingAt(cursor, after);
}
function readOwnLine(cursor, parentColumn) {
	const { column } = cursor;
	if (isDash(cursor) || findKeyEnd(cursor) !== null) return readBlock(cursor, column);
	return readSameLine(cursor, parentColumn);
}
function readSameLine(cursor, column) {
	const anchor = readAnchor(cursor);
	return withAnchor(cursor, anchor, () => {
		if (anchor === null) return readBare(cursor, column);
		const after = cursor.at;
		if (!skipToEnd(cursor)) return cursor.text.charCodeAt(cursor.at) === 42 ? giveUp$1() : readBare(cursor, column);
		nextLine(cursor);
		if (cursor.column <= column) return cursor.column === column && isDash(cursor) ? giveUp$1() : nothingAt(cursor, after);
		return isDash(cursor) || findKeyEnd(cursor) !== null ? readBlock(cursor, cursor.column) : giveUp$1();
	});
}
function readBare(cursor, column) {
	const node = readInline(cursor, column);
	nextLine(cursor);
	if (cursor.column > column) giveUp$1();
	return node;
}
function readInline(cursor, column) {
	const sign = cursor.text[cursor.at];
	if (sign === "|" || sign === ">") {
		const made = blockScalar(cursor, column);
		cursor.end = made.span.end;
		return made;
	}
	const node = readInLine(cursor, column, sign);
	cursor.end = cursor.at;
	endLine(cursor);
	return node;
}
function readInLine(cursor, column, sign) {
	if (sign === "\"" || sign === "'") return quotedScalar(cursor);
	if (sign === "[" || sign === "{") return readFlow(cursor, column);
	return sign === "*" ? readAlias(cursor) : readPlain(cursor);
}
function readPlain(cursor) {
	const { text, at: start } = cursor;
	if (/[[\]{},#&*!|>'"%@`]/.test(text[start] ?? "") || /[-?:]/.test(text[start] ?? "") && isSpace(text.charCodeAt(start + 1))) giveUp$1();
	const line = text.slice(start, endOfLine(text, start));
	const comment = line.indexOf(" #");
	cursor.at = trimmedEnd(text, start, start + (comment === -1 ? line.length : comment));
	const written = text.slice(start, cursor.at);
	if (written.includes(": ") || written.endsWith(":")) giveUp$1();
	return plainScalar(cursor, start, cursor.at);
}
const KEY_LIMIT = 1e3;
function findKeyEnd(cursor) {
	const { text, at } = cursor;
	const first = text[at] ?? "";
	if (first === "\"" || first === "'") return findQuotedKey(cursor);
	if (/[[\]{},#&*!|>%@`]/.test(first) || /[-?:]/.test(first) && isSpace(text.charCodeAt(at + 1))) return null;
	const line = text.slice(at, endOfLine(text, at));
	for (let found = line.indexOf(":"); found !== -1; found = line.indexOf(":", found + 1)) {
		if (!isSpace(line.charCodeAt(found + 1))) continue;
		if (found > KEY_LIMIT) return giveUp$1();
		const comment = line.indexOf(" #");
		if (comment !== -1 && comment < found) return null;
		return {
			key: plainScalar(cursor, at, trimmedEnd(text, at, at + found)),
			colon: at + found
		};
	}
	return null;
}
function findQuotedKey(cursor) {
	const { text, at } = cursor;
	const key = quotedScalar(cursor);
	let colon = cursor.at;
	cursor.at = at;
	while (text.charCodeAt(colon) === 32) colon++;
	if (text.charCodeAt(colon) !== 58) return null;
	if (!isSpace(text.charCodeAt(colon + 1)) || key.text.length > KEY_LIMIT) return giveUp$1();
	return {
		key,
		colon
	};
}

// src/core/source/usual/read.ts
function readUsual(source) {
	if (source.text.includes("	") || source.text.startsWith("%")) return null;
	const findings = [];
	const cursor = {
		source,
		text: source.text,
		findings,
		anchors: openAnchors(findings),
		at: 0,
		column: 0,
		end: 0,
		depth: 0,
		nodes: 0
	};
	try {
		return readDocuments$1(cursor);
	} catch (thrown) {
		if (thrown instanceof Unusual) return null;
		if (thrown instanceof TooMany) return {
			documents: [],
			findings: [tooMany$1(cursor)]
		};
		throw thrown;
	}
}
function readDocuments$1(cursor) {
	const { source, findings } = cursor;
	const documents = [];
	for (;;) {
		cursor.anchors = openAnchors(findings);
		nextLine(cursor);
		if (cursor.at < source.text.length && cursor.column === -1) beginDocument(cursor);
		if (cursor.at >= source.text.length) return {
			documents,
			findings
		};
		if (cursor.column === -1) continue;
		documents.push(readRoot(cursor));
		if (cursor.anchors.isExceeded) return {
			documents: [],
			findings: [...findings, tooManyAliases(source)]
		};
	}
}
function beginDocument(cursor) {
	if (!cursor.text.startsWith("---", cursor.at)) giveUp$1();
	cursor.at += 3;
	endLine(cursor);
	nextLine(cursor);
}
function readRoot(cursor) {
	const sign = cursor.text[cursor.at];
	const isFlow = sign === "[" || sign === "{";
	const node = isFlow ? readFlow(cursor, -1) : readBlock(cursor, cursor.column);
	if (isFlow) {
		endLine(cursor);
		nextLine(cursor);
	}
	return cursor.column === -1 ? node : giveUp$1();
}
function tooMany$1({ source, at }) {
	return finding({
		rule: "yaml-limit",
		severity: "error",
		message: `The file holds more than ${NODE_LIMIT.toLocaleString("en")} values.`,
		help: "Split it into files of which one includes the others.",
		location: locate({
			source,
			start: at,
			end: at
		})
	});
}

// src/core/source/documents.ts
const SIZE_LIMIT = 2097152;
const MEND_LIMIT = 5;
function parseDocuments(path, text) {
	return parse(path, text, MEND_LIMIT);
}
function parse(path, text, mends) {
	if (text.length > 2097152) {
		const source = openSource(path, "");
		return {
			source,
			documents: null,
			findings: [tooLarge(source)]
		};
	}
	const source = openSource(path, text);
	const fatal = findFatal(source);
	if (fatal.length > 0) return {
		source,
		documents: null,
		findings: fatal
	};
	const usual = readUsual(source);
	if (usual !== null) return withHidden(source, usual);
	const { mended, ...read } = readByLibrary(source);
	const again = mended === null || mends === 0 ? null : parse(path, mended, mends - 1);
	if (again === null || again.documents === null) return withHidden(source, read);
	return {
		source,
		documents: again.documents,
		findings: sortFindings([...read.findings, ...again.findings])
	};
}
function withHidden(source, { documents, findings }) {
	const hidden = documents === null ? [] : findHiddenCharacters(source);
	return {
		source,
		documents,
		findings: sortFindings([...hidden, ...findings])
	};
}
function findFatal(source) {
	const character = findForbiddenCharacter(source);
	return character === null ? findConflicts(source) : [character];
}
function tooLarge(source) {
	return finding({
		rule: "yaml-limit",
		severity: "error",
		message: `The file is larger than ${SIZE_LIMIT / 1024 / 1024} MiB.`,
		help: "Move what is generated or embedded into files of its own.",
		location: {
			file: source.path,
			range: null
		}
	});
}

// src/core/compose/read/interpolate.ts
const CLOSE_IT = `Close it: \`\${NAME}\`.`;
const ESCAPE_IT = `Write \`$$\` for a dollar sign, \`\${NAME}\` for a variable.`;
const OWN_VARIABLES = /* @__PURE__ */ new Set([
	"COMPOSE_PROJECT_NAME",
	"HOME",
	"PATH",
	"PWD"
]);
function interpolate(root, variables) {
	const references = [];
	const findings = [];
	const begin = (service) => ({
		variables,
		service,
		references,
		findings,
		done: /* @__PURE__ */ new Map()
	});
	const outside = begin(null);
	return {
		root: changeEntries(root, (entry) => entry.key === "services" && entry.value.kind === "map" ? changeEntries(entry.value, (service) => visit(service.value, begin(service.key))) : visit(entry.value, outside)),
		references,
		findings
	};
}
function visit(node, state) {
	if (node.kind === "scalar" && !node.text.includes("$")) return node;
	const seen = state.done.get(node);
	if (seen) return seen;
	const made = visitNew(node, state);
	state.done.set(node, made);
	return made;
}
function visitNew(node, state) {
	if (node.kind === "map") return changeEntries(node, (entry) => visit(entry.value, state));
	if (node.kind === "list") return changeItems(node, (item) => visit(item, state));
	if (typeof node.value !== "string" || !node.value.includes("$")) return node;
	return visitText(node, node.value, state);
}
function visitText(node, value, state) {
	const result = substitute(value, state.variables);
	report(node, result, state);
	const { text, unresolved } = result;
	return {
		...node,
		value: text,
		text,
		...unresolved.length > 0 ? { unresolved } : {}
	};
}
function report(node, result, state) {
	if (result.invalid !== null) state.findings.push(badVariable(node, result.invalid, state));
	let from = node.span.start;
	for (const use of result.uses) {
		const span = findExpression(node.span, use.expression, from);
		from = span.start;
		const known = state.variables.has(use.name) || OWN_VARIABLES.has(use.name);
		const reference = {
			name: use.name,
			known,
			hasDefault: use.hasDefault,
			required: use.required !== null,
			service: state.service,
			location: locate(span)
		};
		state.references.push(reference);
		if (use.required !== null && result.unresolved.includes(use.name)) state.findings.push(required(use, span, state));
	}
}
function findExpression(span, expression, from) {
	const start = span.source.text.indexOf(expression, from);
	return start === -1 || start >= span.end ? span : {
		...span,
		start,
		end: start + expression.length
	};
}
function badVariable(node, piece, state) {
	const isOpen = piece.startsWith("${") && !piece.endsWith("}");
	return finding({
		rule: "variable-syntax",
		severity: "error",
		message: isOpen ? `The variable \`${shorten(piece)}\` has no closing brace.` : `\`${shorten(piece)}\` is not a variable.`,
		help: isOpen ? CLOSE_IT : ESCAPE_IT,
		service: state.service,
		location: locate(findExpression(node.span, piece, node.span.start))
	});
}
function required(use, span, state) {
	return finding({
		rule: "required-variable",
		severity: "warning",
		message: `\`${use.name}\` is required, and no file of variables gives it${use.required ? `: ${use.required}` : ""}.`,
		help: `Set \`${use.name}\` in \`.env\`; Compose refuses the stack without it.`,
		service: state.service,
		location: locate(span)
	});
}
function shorten(text) {
	return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

// src/core/compose/read/document.ts
function readDocuments(loading, file, variables) {
	const isNew = !loading.parsed.has(file.path);
	const parsed = loading.parsed.get(file.path) ?? parseDocuments(file.path, file.text);
	loading.parsed.set(file.path, parsed);
	loading.files.add(file.path);
	if (isNew) loading.findings.push(...parsed.findings, ...checkShape(parsed));
	if (parsed.documents === null || parsed.documents.some((document) => document.kind !== "map")) loading.broken = true;
	return (parsed.documents ?? []).filter((document) => document.kind === "map").map((map) => {
		const { root, references, findings } = interpolate(map, variables);
		loading.findings.push(...findings);
		if (isNew) loading.references.push(...references);
		return root;
	});
}
function checkShape({ documents, source, findings }) {
	if (documents === null) return [];
	if (documents.every((document) => document.kind === "map" && document.entries.size === 0) && findings.length === 0) return [emptyFile(source.path)];
	return documents.filter((document) => document.kind !== "map").map(notMap);
}
function emptyFile(path) {
	return finding({
		rule: "invalid-value",
		severity: "error",
		message: "The Compose file is empty.",
		help: "Begin with `services:`.",
		location: {
			file: path,
			range: {
				line: 1,
				column: 1,
				endLine: 1,
				endColumn: 1
			}
		}
	});
}
function notMap(document) {
	return finding({
		rule: "invalid-value",
		severity: "error",
		message: `The file holds a ${document.kind === "list" ? "list" : "single value"} instead of \`services:\` and its like.`,
		help: "Begin with `services:`.",
		location: locate({
			...document.span,
			end: document.span.start + 1
		})
	});
}

// src/core/compose/read/reach.ts
async function reach(loading, given) {
	const { named, directory, by } = given;
	if (named.kind !== "scalar" || named.unresolved) return null;
	const path = isForeign(named.text) ? named.text : joinPath(directory, named.text);
	if (isOutside(path)) return refuse(loading, outside(named, by));
	const text = await loading.read(path);
	return text === null ? refuse(loading, missing(named, path)) : {
		path,
		text
	};
}
function refuse(loading, problem) {
	loading.findings.push(problem);
	loading.broken = true;
	return null;
}
function outside(named, by) {
	return finding({
		rule: "outside-repository",
		severity: "error",
		message: `\`${by}\` names \`${named.kind === "scalar" ? named.text : ""}\`, which is not a file of this repository.`,
		help: "Copy the file into the repository and name it with a relative path.",
		location: locate(named.span)
	});
}
function missing(named, path) {
	return finding({
		rule: "missing-file",
		severity: "error",
		message: `The file \`${path}\` does not exist.`,
		help: "Mend the path, or add the file.",
		location: locate(named.span)
	});
}

// src/core/compose/read/rebase.ts
function rebaseModel(model, directory) {
	if (directory === "") return model;
	const move = (node) => movePath(node, directory);
	const moveFile = (node) => changeAll(node, (entry) => change(entry, "file", move));
	return change(change(change(model, "services", (services) => changeAll(services, (one) => rebaseService(one, directory))), "configs", moveFile), "secrets", moveFile);
}
function rebaseService(service, directory) {
	if (directory === "") return service;
	const move = (node) => movePath(node, directory);
	return [
		["build", (build) => build.kind === "map" ? change(build, "context", move) : move(build)],
		["env_file", (node) => moveEach(node, "path", move)],
		["label_file", (node) => moveEach(node, "path", move)],
		["volumes", (node) => node.kind === "list" ? {
			...node,
			items: node.items.map((item) => moveVolume(item, directory))
		} : node],
		["develop", (node) => change(node, "watch", (watch) => moveEach(watch, "path", move))],
		["extends", (node) => change(node, "file", move)]
	].reduce((made, [key, apply]) => change(made, key, apply), service);
}
function moveEach(node, key, move) {
	if (node.kind === "list") return {
		...node,
		items: node.items.map((item) => moveEach(item, key, move))
	};
	return node.kind === "map" ? change(node, key, move) : move(node);
}
function moveVolume(item, directory) {
	if (item.kind === "map") {
		const type = item.entries.get("type")?.value;
		return type?.kind === "scalar" && type.text === "bind" ? change(item, "source", (node) => movePath(node, directory)) : item;
	}
	if (item.kind !== "scalar") return item;
	const { source, target, modes } = parseVolume(item.text);
	if (source === null || !isPath(source) || isForeign(source)) return item;
	return withText(item, [
		`./${joinPath(directory, source)}`,
		target,
		modes.join(",")
	].filter((part) => part !== "").join(":"));
}
function movePath(node, directory) {
	if (node.kind !== "scalar" || node.text === "" || isForeign(node.text) || node.text.startsWith("$")) return node;
	return withText(node, `./${joinPath(directory, node.text)}`);
}
function withText(node, text) {
	return {
		...node,
		value: text,
		text
	};
}
function change(node, key, apply) {
	const entry = node.kind === "map" ? node.entries.get(key) : void 0;
	if (node.kind !== "map" || entry === void 0) return node;
	return {
		...node,
		entries: new Map(node.entries).set(key, {
			...entry,
			value: apply(entry.value)
		})
	};
}
function changeAll(node, apply) {
	if (node.kind !== "map") return node;
	const entries = [...node.entries].map(([key, entry]) => [key, {
		...entry,
		value: apply(entry.value)
	}]);
	return {
		...node,
		entries: new Map(entries)
	};
}

// src/core/compose/read/extends.ts
async function applyExtends(loading, given) {
	const services = child(given.root, "services");
	if (services?.kind !== "map") return given.root;
	const extending = [...services.entries.values()].filter((entry) => child(entry.value, "extends") !== null);
	if (extending.length === 0) return given.root;
	const scope = {
		...given,
		services,
		done: /* @__PURE__ */ new Map()
	};
	const entries = new Map(services.entries);
	for (const entry of extending) {
		const value = await resolve(loading, scope, entry, []);
		if (value !== null) entries.set(entry.key, {
			...entry,
			value
		});
	}
	return replaceServices(given.root, {
		...services,
		entries
	});
}
async function resolve(loading, scope, entry, stack) {
	const known = scope.done.get(entry.key);
	if (known !== void 0) return known;
	const made = await resolveNew(loading, scope, entry, [...stack, {
		place: placeOf(scope, entry.key),
		service: entry.key,
		at: entry
	}]);
	scope.done.set(entry.key, made);
	return made;
}
async function resolveNew(loading, scope, entry, stack) {
	const asked = entry.value.kind === "map" ? entry.value.entries.get("extends") : void 0;
	if (asked === void 0 || entry.value.kind !== "map") return entry.value;
	const named = asked.value.kind === "map" ? child(asked.value, "service") : asked.value;
	if (named?.kind !== "scalar" || named.unresolved) return entry.value;
	const where = await findScope(loading, scope, child(asked.value, "file"));
	if (where === null) return entry.value;
	const target = where.services.entries.get(named.text);
	if (target === void 0) return giveUp(loading, undefinedBase(entry.key, named.text, where, asked), entry);
	const again = placeOf(where, named.text);
	if (stack.some((step) => step.place === again)) return giveUp(loading, cycle$1(stack), entry);
	const base = await resolve(loading, where, target, stack);
	if (base === null) return entry.value;
	const moved = where === scope ? base : rebaseService(base, directoryFrom(scope.path, where.path));
	return {
		...mergeNodes(without(moved, "extends"), entry.value, ["services", entry.key], loading.findings),
		span: entry.value.span
	};
}
async function findScope(loading, scope, file) {
	if (file === null) return scope;
	const found = await reach(loading, {
		named: file,
		directory: directoryOf(scope.path),
		by: "extends"
	});
	if (found === null) return null;
	if (found.path === scope.path) return scope;
	const [first, ...rest] = readDocuments(loading, found, scope.variables);
	if (first === void 0) return null;
	const root = rest.reduce((merged, next) => mergeNodes(merged, next, [], loading.findings), first);
	const services = child(root, "services");
	const none = {
		kind: "map",
		entries: /* @__PURE__ */ new Map(),
		span: root.span,
		tag: null
	};
	return {
		...scope,
		path: found.path,
		root,
		services: services?.kind === "map" ? services : none,
		done: /* @__PURE__ */ new Map()
	};
}
function directoryFrom(from, to) {
	const here = directoryOf(from);
	const there = directoryOf(to);
	if (here === "") return there;
	if (there === here) return "";
	return there.startsWith(`${here}/`) ? there.slice(here.length + 1) : `${here.replace(/[^/]+/g, "..")}/${there}`;
}
function giveUp(loading, problem, entry) {
	loading.findings.push(problem);
	loading.broken = true;
	return entry.value;
}
function placeOf(scope, service) {
	return `${scope.path}\n${service}`;
}
function without(node, key) {
	if (node.kind !== "map") return node;
	const entries = new Map(node.entries);
	entries.delete(key);
	return {
		...node,
		entries
	};
}
function replaceServices(root, services) {
	const entry = root.entries.get("services");
	if (entry === void 0) return root;
	return {
		...root,
		entries: new Map(root.entries).set("services", {
			...entry,
			value: services
		})
	};
}
function undefinedBase(service, name, where, asked) {
	return finding({
		rule: "undefined-service",
		severity: "error",
		message: `\`${service}\` extends \`${name}\`, which is not a service in \`${where.path}\`.`,
		help: didYouMean(name, where.services.entries.keys()) ?? "Define it, or mend the name.",
		service,
		location: locate({
			...asked.keySpan,
			end: (child(asked.value, "service") ?? asked.value).span.end
		})
	});
}
function cycle$1(stack) {
	const [first, ...rest] = stack.map((step) => step.service);
	const entry = stack[0]?.at;
	const span = (entry?.value.kind === "map" ? entry.value.entries.get("extends") : void 0)?.keySpan ?? entry?.keySpan;
	return finding({
		rule: "dependency-cycle",
		severity: "error",
		message: `Services extend each other in a circle: ${[
			first,
			...rest,
			first
		].map((name) => `\`${name}\``).join(" → ")}.`,
		help: "Move what they share into a service of its own that extends nothing.",
		service: first ?? null,
		location: span === void 0 ? null : locate(span)
	});
}

// src/core/compose/read/include.ts
const INCLUDE_LIMIT = 200;
const SECTIONS = [
	"services",
	"networks",
	"volumes",
	"configs",
	"secrets",
	"models"
];
async function applyIncludes(loading, given, readModel) {
	const asked = child(given.model, "include");
	if (asked?.kind !== "list") return given.model;
	let model = given.model;
	const over = asked.items[INCLUDE_LIMIT];
	if (over) loading.findings.push(tooMany(over));
	for (const item of asked.items.slice(0, INCLUDE_LIMIT)) {
		const included = await readIncluded(loading, {
			...given,
			item
		}, readModel);
		if (included !== null) model = addModel(loading, model, included);
	}
	return model;
}
async function readIncluded(loading, given, readModel) {
	const { item } = given;
	const named = item.kind === "map" ? child(item, "path") : item;
	if (named === null) return null;
	const directory = directoryOf(given.files[0]?.path ?? "");
	const files = [];
	for (const path of itemsOf(named)) {
		const file = await reach(loading, {
			named: path,
			directory,
			by: "include"
		});
		if (file === null) return null;
		files.push(file);
	}
	const chain = [...given.chain, ...given.files.map((file) => file.path)];
	const again = files.find((file) => chain.includes(file.path));
	if (again) {
		loading.findings.push(cycle(again.path, item));
		return null;
	}
	const asked = child(item, "project_directory");
	const project = asked?.kind === "scalar" ? joinPath(directory, asked.text) : directoryOf(files[0]?.path ?? "");
	const model = await readModel(loading, {
		files,
		variables: await readVariables$1(loading, {
			item,
			project,
			directory,
			outer: given.variables
		}),
		chain
	});
	return model === null ? null : rebaseModel(model, directory === "" ? project : stripPrefix(project, directory));
}
function stripPrefix(project, directory) {
	if (project === directory) return "";
	return project.startsWith(`${directory}/`) ? project.slice(directory.length + 1) : project;
}
async function readVariables$1(loading, given) {
	const variables = /* @__PURE__ */ new Map();
	for (const { path, text } of await readEnvFiles$1(loading, given)) {
		const parsed = parseDotenv(path, text, given.outer);
		loading.findings.push(...parsed.findings);
		for (const [name, value] of parsed.variables) variables.set(name, value);
	}
	return new Map([...variables, ...given.outer]);
}
async function readEnvFiles$1(loading, given) {
	const asked = child(given.item, "env_file");
	const path = joinPath(given.project, ".env");
	if (asked === null) {
		const text = isOutside(path) ? null : await loading.read(path);
		return text === null ? [] : [{
			path,
			text
		}];
	}
	const { directory } = given;
	return (await Promise.all(itemsOf(asked).map((named) => reach(loading, {
		named,
		directory,
		by: "include"
	})))).filter((file) => file !== null);
}
function addModel(loading, model, included) {
	const entries = new Map(model.entries);
	for (const section of SECTIONS) {
		const theirs = included.entries.get(section);
		const ours = entries.get(section);
		if (theirs?.value.kind !== "map") continue;
		if (ours !== void 0 && ours.value.kind !== "map") continue;
		const own = ours?.value.kind === "map" ? ours.value.entries : /* @__PURE__ */ new Map();
		for (const [name, entry] of theirs.value.entries) {
			const mine = own.get(name);
			if (mine && !isSame(mine.value, entry.value)) loading.findings.push(conflict(name, mine, entry));
		}
		const value = {
			...theirs.value,
			entries: new Map([...theirs.value.entries, ...own])
		};
		entries.set(section, ours ? {
			...ours,
			value: {
				...value,
				span: ours.value.span
			}
		} : {
			...theirs,
			value
		});
	}
	return {
		...model,
		entries
	};
}
function isSame(a, b) {
	return JSON.stringify(plain(a)) === JSON.stringify(plain(b));
}
function itemsOf(node) {
	const list = toList(node);
	return list.kind === "list" ? list.items : [];
}
function tooMany(item) {
	return finding({
		rule: "yaml-limit",
		severity: "error",
		message: `The file includes more than ${INCLUDE_LIMIT} others.`,
		help: "Let some of them include others.",
		location: locate(item.span)
	});
}
function cycle(path, item) {
	return finding({
		rule: "dependency-cycle",
		severity: "error",
		message: `\`${path}\` includes itself.`,
		help: "Remove one of the `include` entries.",
		location: locate(item.span)
	});
}
function conflict(name, mine, theirs) {
	return finding({
		rule: "include-conflict",
		severity: "error",
		message: `\`${name}\` is defined here and, otherwise, in an included file.`,
		help: "Keep one definition, or give one of them another name.",
		location: locate(mine.keySpan),
		related: [{
			message: "the other definition",
			location: locate(theirs.keySpan)
		}]
	});
}

// src/core/compose/read/model.ts
async function readModel(loading, given) {
	let model = null;
	for (const file of given.files) for (const document of readDocuments(loading, file, given.variables)) {
		const extended = await applyExtends(loading, {
			...given,
			path: file.path,
			root: document
		});
		model = model === null ? extended : mergeNodes(model, extended, [], loading.findings);
	}
	if (model === null) return null;
	return applyIncludes(loading, {
		...given,
		model: removeReset(model)
	}, readModel);
}

// src/core/compose/schema/words.ts
const KINDS$1 = namesOf({
	services: "service",
	networks: "network",
	volumes: "volume",
	configs: "config",
	secrets: "secret",
	models: "model"
});
const WANTED = namesOf({
	boolean: "`true` or `false`",
	external: "`true` or `false`",
	integer: "a whole number",
	retries: "a whole number",
	oom_score_adj: "a whole number from -1000 to 1000",
	cpu_percent: "a whole number from 0 to 100",
	number: "a number",
	count: "a whole number or `all`",
	duration: "a duration such as `30s` or `1m30s`",
	size: "a size such as `64m` or `1gb`",
	containerName: "a name for a container: letters, digits, `.`, `_` and `-`",
	pullPolicy: "a pull policy: `always`, `missing`, `never`, `build`, `daily`, `weekly` or `every_12h`",
	restart: "a restart policy: `no`, `always`, `unless-stopped` or `on-failure`",
	gpus: "`all`, or a list"
});
const TYPES$1 = namesOf({
	string: "text",
	number: "a number",
	external: "`true` or `false`",
	integer: "a whole number",
	retries: "a whole number",
	oom_score_adj: "a whole number from -1000 to 1000",
	cpu_percent: "a whole number from 0 to 100",
	boolean: "`true` or `false`",
	object: "a map",
	array: "a list"
});
function describeTypes(types) {
	return [types].flat().flatMap((type) => TYPES$1.get(type) ?? []).join(", ").replace(/, ([^,]*)$/, " or $1");
}
function describeNode(node) {
	if (node.kind === "map") return "a map";
	if (node.kind === "list") return "a list";
	if (node.value === null) return "empty";
	if (typeof node.value === "number") return `the number ${node.text}`;
	return typeof node.value === "boolean" ? `\`${node.text}\`` : "text";
}
function namesOf(names) {
	return new Map(Object.entries(names));
}

// src/core/compose/schema/explain.ts
function explainFault(place) {
	switch (place.fault.keyword) {
		case "additionalProperties": return explainUnknown(place, String(place.fault.params.additionalProperty));
		case "required": return explainMissing(place, String(place.fault.params.missingProperty));
		case "enum": return explainChoice(place);
		case "type": return explainType(place);
		case "uniqueItems": return explainRepeated(place, Number(place.fault.params.j), Number(place.fault.params.i));
		case "pattern": return invalid$1(place, `\`${textOf(place.node)}\` is not ${WANTED.get(nameOf(place.path)) ?? `a value for ${subject(place.path)}`}.`, null);
		default: return invalid$1(place, `${capitalize(subject(place.path))} is out of range: ${describeRange(place.path)}.`, null);
	}
}
function explainUnknown({ model, path }, key) {
	const location = locateKey(model, [...path, key]);
	const service = serviceOf([...path, key]);
	const kind = KINDS$1.get(path.length === 1 ? String(path[0]) : "");
	if (kind !== void 0) {
		const message = `\`${key}\` is not a name for a ${kind}.`;
		return finding({
			rule: "invalid-value",
			severity: "error",
			message,
			help: NAME_HELP,
			location,
			service
		});
	}
	const known = Object.keys(lookUp(path)?.shape.properties ?? {});
	const message = `\`${key}\` is not ${ownerOf(path)}.`;
	const help = didYouMean(key, known) ?? helpWithoutSuggestion(path, key, known);
	return finding({
		rule: "unknown-attribute",
		severity: "error",
		message,
		help,
		location,
		service
	});
}
const NAME_HELP = "Use letters, digits, `.`, `_` and `-` only.";
function helpWithoutSuggestion(path, key, known) {
	if (path.length === 0 && key.startsWith(".")) return "Begin the name with `x-` if it holds anchors.";
	if (path.length === 0) return "Services stand below `services:`; a name that begins with `x-` is free.";
	if (known.length > 0 && known.length <= 12) return `Known here: ${known.map((name) => `\`${name}\``).join(", ")}.`;
	return "Remove it, or look the name up in the Compose reference.";
}
function explainMissing(place, key) {
	const { model, path } = place;
	return finding({
		rule: "missing-attribute",
		severity: "error",
		message: `${capitalize(subject(path))} needs \`${key}\`.`,
		help: `Add \`${key}:\`.`,
		location: locatePath(model, path),
		service: serviceOf(path)
	});
}
function explainChoice(place) {
	const found = lookUp(place.path)?.shape.enum ?? [];
	const written = textOf(place.node);
	const nearest = suggest(written, found);
	const list = [...found].sort((a, b) => Number(b === nearest) - Number(a === nearest)).map((value) => `\`${value}\``).join(", ");
	return invalid$1(place, `\`${written}\` is not a value of ${subject(place.path)}; use ${list.replace(/, ([^,]*)$/, " or $1")}.`, nearest === null ? null : `Did you mean \`${nearest}\`?`);
}
function explainRepeated({ model, path, node }, one, other) {
	const [first, second] = [Math.min(one, other), Math.max(one, other)];
	const item = node.kind === "list" ? node.items[second] : void 0;
	return finding({
		rule: "invalid-value",
		severity: "error",
		message: `\`${item?.kind === "scalar" ? item.text : "The same"}\` stands twice in ${subject(path)}.`,
		help: "Remove one of them.",
		location: locatePath(model, [...path, second]),
		related: [{
			message: "it stands here already",
			location: locatePath(model, [...path, first])
		}],
		service: serviceOf(path)
	});
}
function explainType(place) {
	const wanted = WANTED.get(nameOf(place.path)) ?? describeTypes(lookUp(place.path)?.shape.type ?? []);
	const message = `${capitalize(subject(place.path))} must be ${wanted}, not ${describeNode(place.node)}.`;
	const { node } = place;
	if (node.kind !== "scalar" || typeof node.value === "string") return invalid$1(place, message, null);
	if (node.value === null) return invalid$1(place, message, "Give it a value, or remove the key.");
	return invalid$1(place, message, wanted.includes("text") ? `Put it in quotes: \`"${node.text}"\`.` : null);
}
function invalid$1({ path, node }, message, help) {
	const location = locate(node.span);
	return finding({
		rule: "invalid-value",
		severity: "error",
		message,
		help,
		location,
		service: serviceOf(path)
	});
}
function nameOf(path) {
	return lookUp(path)?.name ?? String(path.at(-1));
}
function describeRange(path) {
	const { minimum, maximum } = lookUp(path)?.shape ?? {};
	return `${minimum ?? "any"} to ${maximum ?? "any"}`;
}
function subject(path) {
	const last = path.at(-1);
	if (last === void 0) return "the file";
	if (typeof last === "string") return `\`${last}\``;
	return `entry ${last + 1} of ${subject(path.slice(0, -1))}`;
}
function ownerOf(path) {
	if (path.length === 0) return "a top-level attribute";
	const kind = KINDS$1.get(String(path[0]));
	if (path.length === 2 && kind !== void 0) return `a ${kind} attribute`;
	return `an attribute of ${subject(path)}`;
}
function serviceOf(path) {
	return path[0] === "services" && path.length > 1 ? String(path[1]) : null;
}
function textOf(node) {
	return node.kind === "scalar" ? node.text : describeNode(node);
}
function capitalize(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

// src/core/compose/schema/check.ts
const FAULT_LIMIT = 500;
function checkSchema(model) {
	if (validate$1(plain(model))) return [];
	return (validate$1.errors ?? []).slice(0, FAULT_LIMIT).flatMap((fault) => {
		const place = follow(model, fault);
		return place === null ? [] : explainFault(place) ?? [];
	});
}
function follow(model, fault) {
	const path = [];
	let node = model;
	for (const step of decodePointer(fault.instancePath)) {
		const next = node.kind === "map" ? node.entries.get(step)?.value : node.kind === "list" ? node.items[Number(step)] : void 0;
		if (next === void 0) return null;
		path.push(node.kind === "list" ? Number(step) : step);
		node = next;
	}
	return node.kind === "scalar" && node.unresolved ? null : {
		fault,
		model,
		path,
		node
	};
}
function decodePointer(pointer) {
	return pointer.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

// src/core/compose/service/mounts.ts
const TYPES = [
	"bind",
	"volume",
	"tmpfs",
	"npipe",
	"cluster",
	"image"
];
function readMounts(volumes, tmpfs) {
	return [...itemsOf$1(volumes).flatMap(readMount), ...eachOf(tmpfs).flatMap(readTmpfs)];
}
function tidyPath(path) {
	return isForeign(path) ? path : joinPath("", path) || ".";
}
function readMount(item) {
	if (item.kind === "scalar") return item.value === null ? [] : [readShort$1(item)];
	const target = textOf$1(child(item, "target"));
	const type = TYPES.find((known) => known === textOf$1(child(item, "type")));
	if (item.kind !== "map" || target === null || type === void 0) return [];
	return [{
		location: locate(item.span),
		type,
		source: readSource(child(item, "source"), type === "bind"),
		target,
		readOnly: isTrue(child(item, "read_only")),
		createHostPath: textOf$1(child(child(item, "bind"), "create_host_path")) !== "false",
		short: false
	}];
}
function readSource(node, isBind) {
	const text = textOf$1(node);
	if (node === null || !text) return null;
	return {
		value: isBind ? tidyPath(text) : text,
		location: locate(node.span)
	};
}
function readShort$1(item) {
	const { source, target, modes } = parseVolume(item.text);
	const type = source !== null && isPath(source) ? "bind" : "volume";
	const value = type === "bind" ? tidyPath(source ?? "") : source;
	return {
		location: locate(item.span),
		type,
		source: value === null || source === null ? null : {
			value,
			location: locate(partSpan(item, source))
		},
		target,
		readOnly: modes.includes("ro"),
		createHostPath: true,
		short: true
	};
}
function readTmpfs(item) {
	const text = textOf$1(item);
	if (text === null) return [];
	const target = text.split(":", 1)[0] ?? text;
	return [{
		location: locate(item.span),
		type: "tmpfs",
		source: null,
		target,
		readOnly: false,
		createHostPath: true,
		short: true
	}];
}

// src/core/compose/service/resource.ts
function readResource({ key, keySpan, value }) {
	const external = child(value, "external");
	const file = located(child(value, "file"));
	return {
		name: key,
		location: locate(keySpan),
		external: external?.kind === "map" || isTrue(external),
		externalName: textOf$1(child(value, "name")) ?? textOf$1(child(external, "name")),
		file: file === null ? null : {
			...file,
			value: tidyPath(file.value)
		},
		definition: objectOf(value)
	};
}

// src/core/compose/service/command.ts
function readCommand(node) {
	if (node === null || node.kind === "map" || isNothing(node)) return null;
	const location = locate(node.span);
	if (node.kind === "scalar") return {
		location,
		form: "shell",
		words: locateWords(node)
	};
	return {
		location,
		form: "exec",
		words: itemsOf$1(node).flatMap((item) => located(item) ?? [])
	};
}
function readTest(node) {
	const word = node?.kind === "scalar" ? located(node) : null;
	if (word !== null) return {
		location: word.location,
		form: "shell",
		words: [word]
	};
	return node?.kind === "list" ? readCommand(node) : null;
}
function locateWords(node) {
	let from = node.span.start;
	let isLost = false;
	return splitWords(node.text).words.map((value) => {
		const span = isLost ? node.span : partSpan(node, value, from);
		isLost ||= span === node.span;
		from = span.end;
		return {
			value,
			location: locate(span)
		};
	});
}

// src/core/compose/service/environment.ts
function readEnvironment(node) {
	const entries = entriesOf(node).flatMap(fromEntry);
	const items = itemsOf$1(node).flatMap((item) => item.kind === "scalar" ? fromText(item) : []);
	return new Map([...entries, ...items].map((variable) => [variable.name, variable]));
}
function readLabels(node) {
	const variables = readEnvironment(node).values();
	return new Map([...variables].map(({ name, value, valueLocation }) => [name, {
		value: value ?? "",
		location: valueLocation
	}]));
}
function readEnvFiles(node) {
	return eachOf(node).flatMap((item) => {
		const path = located(item.kind === "map" ? child(item, "path") : item);
		if (path === null) return [];
		return [{
			path,
			required: textOf$1(child(item, "required")) !== "false"
		}];
	});
}
function fromEntry(entry) {
	if (entry.value.kind !== "scalar") return [];
	const { value, text, span } = entry.value;
	const valueSpan = span.start === entry.keySpan.start ? partSpan(entry.value, text) : span;
	const written = value === null ? null : text;
	return [{
		name: entry.key,
		value: written,
		location: locate(entry.keySpan),
		valueLocation: locate(valueSpan)
	}];
}
function fromText(item) {
	const at = item.text.indexOf("=");
	const name = at === -1 ? item.text : item.text.slice(0, at);
	const value = at === -1 ? null : item.text.slice(at + 1);
	const from = item.span.start + name.length + 1;
	const valueSpan = value === null ? item.span : partSpan(item, value, from);
	return [{
		name,
		value,
		location: locate(item.span),
		valueLocation: locate(valueSpan)
	}];
}

// src/core/compose/service/healthcheck.ts
function readHealthcheck(service) {
	const node = child(service, "healthcheck");
	if (node?.kind !== "map") return null;
	const test = readTest(child(node, "test"));
	const seconds = (key) => parseDuration(textOf$1(child(node, key)) ?? "");
	const retries = textOf$1(child(node, "retries"));
	return {
		location: keyLocation(service, "healthcheck"),
		disabled: isTrue(child(node, "disable")) || test?.words[0]?.value === "NONE",
		test,
		intervalSeconds: seconds("interval"),
		timeoutSeconds: seconds("timeout"),
		startPeriodSeconds: seconds("start_period"),
		retries: retries !== null && /^\d+$/.test(retries) ? Number(retries) : null
	};
}

// src/core/compose/service/ports.ts
function readPorts(node) {
	const ports = itemsOf$1(node).flatMap(readPort);
	return [...new Map(ports.map((port) => [JSON.stringify({
		...port,
		location: null
	}), port]).reverse()).values()].reverse();
}
function readExpose(node) {
	return itemsOf$1(node).flatMap((item) => {
		const text = textOf$1(item);
		return text === null ? [] : [{
			value: text.replace(/\/[a-z]+$/, ""),
			location: locate(item.span)
		}];
	});
}
function readPort(item) {
	if (item.kind === "scalar") return readShort(item);
	const target = textOf$1(child(item, "target"));
	if (item.kind !== "map" || target === null) return [];
	const hostIp = textOf$1(child(item, "host_ip"));
	const published = textOf$1(child(item, "published"));
	const protocol = textOf$1(child(item, "protocol")) ?? "tcp";
	return [{
		location: locate(item.span),
		hostIp,
		published: published || null,
		target,
		protocol
	}];
}
function readShort(item) {
	return item.value === null ? [] : [{
		location: locate(item.span),
		...parsePort(item.text)
	}];
}

// src/core/compose/service/service.ts
function readService({ key, keySpan, value: node }) {
	return {
		name: key,
		location: locate(keySpan),
		image: located(child(node, "image")),
		build: readBuild(node),
		containerName: located(child(node, "container_name")),
		environment: readEnvironment(child(node, "environment")),
		envFiles: readEnvFiles(child(node, "env_file")).map(tidyEnvFile),
		ports: readPorts(child(node, "ports")),
		expose: readExpose(child(node, "expose")),
		mounts: readMounts(child(node, "volumes"), child(node, "tmpfs")),
		networks: readNetworks(child(node, "networks")),
		networkMode: located(child(node, "network_mode")),
		dependsOn: readDependencies(child(node, "depends_on")),
		command: readCommand(child(node, "command")),
		entrypoint: readCommand(child(node, "entrypoint")),
		healthcheck: readHealthcheck(node),
		labels: readLabels(child(node, "labels")),
		restart: located(child(node, "restart")),
		profiles: itemsOf$1(child(node, "profiles")).flatMap((item) => textOf$1(item) ?? []),
		configs: readReferences(child(node, "configs")),
		secrets: readReferences(child(node, "secrets")),
		references: readServiceReferences(node),
		definition: readDefinition(node),
		unknownVariables: findUnresolved(node)
	};
}
function readBuild(service) {
	const node = child(service, "build");
	const named = node?.kind === "map" ? child(node, "context") : node;
	if (node === null || node.kind === "list" || node.kind === "scalar" && node.value === null) return null;
	const location = keyLocation(service, "build");
	const context = located(named) ?? {
		value: ".",
		location
	};
	return {
		location,
		context: {
			...context,
			value: isForeign(context.value) ? context.value : tidyPath(context.value)
		},
		dockerfile: located(child(node, "dockerfile"))
	};
}
function tidyEnvFile(file) {
	return {
		...file,
		path: {
			...file.path,
			value: tidyPath(file.path.value)
		}
	};
}
function readDefinition(node) {
	const { extends: _, ...definition } = objectOf(node);
	return definition;
}
function findUnresolved(node) {
	const names = /* @__PURE__ */ new Set();
	for (const scalar of scalarsOf(node, /* @__PURE__ */ new Set())) for (const name of scalar.unresolved ?? []) names.add(name);
	return [...names].sort();
}
function* scalarsOf(node, seen) {
	if (seen.has(node)) return;
	seen.add(node);
	if (node.kind === "scalar") yield node;
	else if (node.kind === "list") for (const item of node.items) yield* scalarsOf(item, seen);
	else for (const entry of node.entries.values()) yield* scalarsOf(entry.value, seen);
}

// src/core/compose/load.ts
async function loadProject(read, options) {
	const { variables, findings: variableFindings } = await readVariables(read, options.envFiles);
	const found = await findComposeFiles(read, options.files.length > 0 ? options.files : filesOf(variables));
	const loading = {
		read,
		findings: [...variableFindings, ...found.findings],
		references: [],
		files: /* @__PURE__ */ new Set(),
		broken: false,
		parsed: /* @__PURE__ */ new Map()
	};
	const model = await readModel(loading, {
		files: found.files,
		variables,
		chain: []
	});
	const references = await liesElsewhere(options) ? loading.references.map(asKnown) : loading.references;
	const project = model === null ? null : readProject(model, [...loading.files], references);
	const faults = model === null || project === null ? [] : checkModel(loading, model, project);
	if (model !== null && options.lookAt) faults.push(...await checkEnvFiles({
		read,
		lookAt: options.lookAt
	}, model));
	return {
		project,
		findings: limitFindings(sortFindings(distinct([...loading.findings, ...faults])))
	};
}
async function composeFiles(read, options) {
	const { variables } = await readVariables(read, options.envFiles);
	return (await findComposeFiles(read, options.files.length > 0 ? options.files : filesOf(variables))).files.map(({ path }) => path);
}
function checkModel(loading, model, project) {
	return [...checkSchema(model), ...loading.broken ? [] : checkConsistency(project, model)];
}
async function readVariables(read, asked) {
	const files = asked.length > 0 ? await Promise.all(asked.map((path) => readAsked(read, path))) : await readDefault(read);
	const variables = /* @__PURE__ */ new Map();
	const findings = [];
	for (const { path, text } of files) {
		const parsed = parseDotenv(path, text, variables);
		for (const [name, value] of parsed.variables) variables.set(name, value);
		findings.push(...parsed.findings);
	}
	return {
		variables,
		findings
	};
}
async function readDefault(read) {
	const text = await read(".env");
	return text === null ? [] : [{
		path: ".env",
		text
	}];
}
async function liesElsewhere({ envFiles, lookAt }) {
	return envFiles.length === 0 && await lookAt?.(".env") === "ignored";
}
function asKnown(reference) {
	return {
		...reference,
		known: true
	};
}
function filesOf(variables) {
	const separator = variables.get("COMPOSE_PATH_SEPARATOR") || ":";
	return (variables.get("COMPOSE_FILE") ?? "").split(separator).filter((path) => path !== "");
}
function readProject(model, files, variables) {
	const resources = (section) => new Map(entriesOf(child(model, section)).map((entry) => [entry.key, readResource(entry)]));
	const services = entriesOf(child(model, "services")).filter((entry) => entry.value.kind === "map");
	const extensions = [...model.entries].filter(([key]) => key.startsWith("x-"));
	return {
		name: located(child(model, "name")),
		files,
		services: new Map(services.map((entry) => [entry.key, readService(entry)])),
		networks: resources("networks"),
		volumes: resources("volumes"),
		configs: resources("configs"),
		secrets: resources("secrets"),
		extensions: objectOf({
			...model,
			entries: new Map(extensions)
		}),
		variables
	};
}
function distinct(findings) {
	const keyOf = ({ rule, message, location }) => JSON.stringify([
		rule,
		message,
		location
	]);
	return [...new Map(findings.map((found) => [keyOf(found), found])).values()];
}

// src/core/source/parse.ts
function parseYaml(path, text) {
	const { source, documents, findings } = parseDocuments(path, text);
	const [root = null, second] = documents ?? [];
	const whole = {
		file: path,
		range: null
	};
	return {
		source,
		root,
		value: root === null ? null : plain(root),
		locate: (steps) => root === null ? whole : locatePath(root, steps),
		locateKey: (steps) => root === null ? whole : locateKey(root, steps),
		findings: second === void 0 ? findings : [...findings, severalDocuments(second)]
	};
}
function severalDocuments(second) {
	return finding({
		rule: "yaml-syntax",
		severity: "error",
		message: "The file holds more than one document.",
		help: "Remove the line `---` that begins the second.",
		location: locate({
			...second.span,
			end: second.span.start + 1
		})
	});
}

// schema/settings.schema.json
var settings_schema_default = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	title: "mission-control.yaml",
	description: "Settings of mission-control. Everything is optional: what is left out is inferred from the stack, or has the default named here.",
	type: "object",
	additionalProperties: false,
	properties: {
		"zone": {
			"description": "The domain all hostnames lie in, `lab.example.org`. Default: the longest suffix all hostnames of the stack share.",
			"$ref": "#/$defs/hostname"
		},
		"email": {
			"description": "The address every certificate is ordered with. Default: the address most services give.",
			"type": "string",
			"pattern": "^[^\\s@]+@[^\\s@]+$"
		},
		"postures": {
			"description": "How each hostname is protected. A hostname that is not named here is `authenticated`.",
			"type": "object",
			"propertyNames": { "$ref": "#/$defs/hostname" },
			"additionalProperties": {
				"description": "`authenticated`: the proxy asks for a session or a bearer token; `token`: the service itself checks the bearer token; `public`: anybody may come in.",
				"enum": [
					"authenticated",
					"token",
					"public"
				]
			}
		},
		"proxy": {
			"description": "The reverse proxy in front of the services.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"service": {
					"description": "Name of the service. Default: the service with an nginx-proxy image, or the one that reads docker.sock and publishes ports 80 and 443.",
					"type": "string",
					"minLength": 1
				},
				"network": {
					"description": "Name of the network on which it reaches the services. Default: the network of the proxy that most services with a hostname are on.",
					"type": "string",
					"minLength": 1
				}
			}
		},
		"authentication": {
			"description": "Where people log in.",
			"type": "object",
			"additionalProperties": false,
			"properties": { "hostname": {
				"description": "The hostname a browser without session is sent to. Default: any other host counts as a login page.",
				"$ref": "#/$defs/hostname"
			} }
		},
		"secrets": {
			"description": "The volume through which services get their secrets.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"volume": {
					"description": "Name of the volume. Default: the one most services mount at `mount`.",
					"type": "string",
					"minLength": 1
				},
				"mount": {
					"description": "Where services mount it.",
					"type": "string",
					"pattern": "^/[^/]",
					"default": "/secrets"
				},
				"deprecated": {
					"description": "Secrets not to be used any more, as `NAME/KEY` below the mount, each with the one to use instead.",
					"type": "object",
					"propertyNames": { "pattern": "^[^/\\s][^\\s]*$" },
					"additionalProperties": {
						"type": "string",
						"minLength": 1
					}
				}
			}
		},
		"server": {
			"description": "The server the stack runs on. `mission-control server install` prints this section.",
			"type": "object",
			"additionalProperties": false,
			"required": ["address", "hostKeys"],
			"properties": {
				"address": {
					"description": "Name or IP address for ssh.",
					"type": "string",
					"pattern": "^[^\\s@-][^\\s@]*$"
				},
				"port": {
					"description": "Port of sshd.",
					"type": "integer",
					"minimum": 1,
					"maximum": 65535,
					"default": 22
				},
				"user": {
					"description": "The user whose authorized_keys holds the door of the agent.",
					"type": "string",
					"pattern": "^[A-Za-z_][A-Za-z0-9_.-]*$",
					"default": "mission-control"
				},
				"hostKeys": {
					"description": "Every key the server may show, each as in known_hosts without the host: `ssh-ed25519 AAAA…`.",
					"type": "array",
					"minItems": 1,
					"items": {
						"type": "string",
						"pattern": "^(?:ssh|ecdsa|sk-ssh|sk-ecdsa)-[A-Za-z0-9@.-]+ [A-Za-z0-9+/]+=*(?: .*)?$"
					}
				},
				"directory": {
					"description": "Absolute path of the project directory on the server. Default: as the server was installed.",
					"type": "string",
					"pattern": "^/"
				},
				"project": {
					"description": "Compose project name. Default: as the server was installed.",
					"type": "string",
					"pattern": "^[a-z0-9][a-z0-9_-]*$"
				},
				"addresses": {
					"description": "Addresses to connect to instead of asking DNS: hostname, or `*` for every other, to address.",
					"type": "object",
					"propertyNames": { "pattern": "^(?:\\*|[a-z0-9.-]+)$" },
					"additionalProperties": {
						"type": "string",
						"minLength": 1
					}
				}
			}
		},
		"tls": {
			"description": "Certificates as seen from outside.",
			"type": "object",
			"additionalProperties": false,
			"properties": { "certificateAuthority": {
				"description": "A PEM file, relative to the directory of the stack, trusted besides the public authorities.",
				"type": "string",
				"minLength": 1
			} }
		},
		"soakSeconds": {
			"description": "How long a changed service must stay up before a deploy counts, in seconds.",
			"type": "number",
			"minimum": 0,
			"maximum": 3600,
			"default": 20
		},
		"startSeconds": {
			"description": "How long a service may take to become healthy, in seconds.",
			"type": "number",
			"minimum": 1,
			"maximum": 7200,
			"default": 300
		},
		"removalLimit": {
			"description": "The largest share of the services one deploy may remove, 0 to 1.",
			"type": "number",
			"minimum": 0,
			"maximum": 1,
			"default": .3
		},
		"severities": {
			"description": "How loudly a rule speaks, by its id: `error`, `warning`, `note`, or `off`. What docker compose itself refuses stays an error.",
			"type": "object",
			"propertyNames": { "pattern": "^[a-z][a-z0-9-]*$" },
			"additionalProperties": { "enum": [
				"error",
				"warning",
				"note",
				"off"
			] }
		},
		"exceptions": {
			"description": "What single services may do beyond the others, each as the finding names it: a path of the server, `privileged`, `cap_add NET_ADMIN`. One that is not needed is reported.",
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"service",
					"allow",
					"reason"
				],
				"properties": {
					"service": {
						"description": "The service that may do it.",
						"type": "string",
						"minLength": 1
					},
					"allow": {
						"description": "What it may do.",
						"type": "array",
						"minItems": 1,
						"items": {
							"type": "string",
							"minLength": 1
						}
					},
					"reason": {
						"description": "Why, for whoever reads this next year.",
						"type": "string",
						"pattern": "\\S"
					}
				}
			}
		},
		"suppressions": {
			"description": "Findings somebody decided to live with. One that hides nothing is reported.",
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": ["rule", "reason"],
				"properties": {
					"rule": {
						"description": "Id of the rule, as the finding names it.",
						"type": "string",
						"pattern": "^[a-z][a-z0-9-]*$"
					},
					"service": {
						"description": "The service it holds for. Default: every one.",
						"type": "string",
						"minLength": 1
					},
					"reason": {
						"description": "Why, for whoever reads this next year.",
						"type": "string",
						"pattern": "\\S"
					},
					"until": {
						"description": "The last day it holds, `2027-03-31`. From the next day on the finding is back.",
						"type": "string",
						"pattern": "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$"
					}
				}
			}
		}
	},
	$defs: { "hostname": {
		"type": "string",
		"pattern": "^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"
	} }
};

// src/core/settings/explain.ts
function explain(error, value) {
	const path = stepsOf(error.instancePath);
	const { params, keyword } = error;
	if (keyword === "additionalProperties") return unknownSetting(path, String(params.additionalProperty));
	if (keyword === "required") return missingSetting(path, String(params.missingProperty));
	const { propertyName } = error;
	if (propertyName !== void 0) return badKey([...path, propertyName]);
	return {
		path,
		ofKey: false,
		...badValue(error, path, at(value, path))
	};
}
function unknownSetting(path, key) {
	const known = knownSettings(path);
	const remedy = didYouMean(key, known) ?? `Known here: ${known.join(", ")}.`;
	return {
		path: [...path, key],
		ofKey: true,
		message: `\`${name([...path, key])}\` is not a setting.`,
		remedy
	};
}
function missingSetting(path, key) {
	return {
		path,
		ofKey: typeof path.at(-1) === "string",
		message: `\`${name(path)}\` needs \`${key}\`.`,
		remedy: describe$1([...path, key])
	};
}
function badKey(path) {
	return {
		path,
		ofKey: true,
		message: `\`${path.at(-1)}\` in \`${name(path.slice(0, -1))}\` is not a hostname.`,
		remedy: "A hostname is written in lower case, without scheme, port or path."
	};
}
function badValue(error, path, value) {
	const shown = typeof value === "object" ? "" : ` \`${String(value).slice(0, 60)}\``;
	if (error.keyword === "enum") {
		const allowed = error.params.allowedValues;
		return {
			message: `\`${name(path)}\` is${shown}; it must be one of ${allowed.join(", ")}.`,
			remedy: didYouMean(String(value), allowed)
		};
	}
	if (error.keyword === "type") {
		const wanted = KINDS[String(error.params.type)] ?? String(error.params.type);
		return {
			message: `\`${name(path)}\` must be ${wanted}, not ${kindOf(value)}.`,
			remedy: describe$1(path)
		};
	}
	const { comparison, limit } = error.params;
	if (comparison !== void 0) return {
		message: `\`${name(path)}\` is${shown}; it must be ${comparison} ${limit}.`,
		remedy: describe$1(path)
	};
	return {
		message: `\`${name(path)}\` cannot be${shown || " empty"}.`,
		remedy: describe$1(path)
	};
}
const KINDS = {
	object: "a mapping",
	array: "a list",
	string: "text",
	number: "a number",
	integer: "a whole number",
	boolean: "true or false"
};
function kindOf(value) {
	if (value === null || value === void 0) return "empty";
	return KINDS[Array.isArray(value) ? "array" : typeof value] ?? typeof value;
}
function name(path) {
	return path.length === 0 ? "mission-control.yaml" : path.join(".");
}
function describe$1(path) {
	return schemaAt(path)?.description ?? null;
}
function knownSettings(path) {
	return Object.keys(schemaAt(path)?.properties ?? {});
}
function schemaAt(path) {
	let current = settings_schema_default;
	for (const step of path) {
		const others = current?.additionalProperties;
		const named = current?.properties?.[step];
		current = typeof step === "number" ? current?.items : named ?? (typeof others === "object" ? others : void 0);
	}
	return current ?? null;
}
function stepsOf(pointer) {
	return pointer.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~")).map((step) => /^\d+$/.test(step) ? Number(step) : step);
}
function at(value, path) {
	return path.reduce((inner, step) => typeof inner === "object" && inner !== null ? inner[step] : void 0, value);
}

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function ucs2length(str) {
		const len = str.length;
		let length = 0;
		let pos = 0;
		let value;
		while (pos < len) {
			length++;
			value = str.charCodeAt(pos++);
			if (value >= 55296 && value <= 56319 && pos < len) {
				value = str.charCodeAt(pos);
				if ((value & 64512) === 56320) pos++;
			}
		}
		return length;
	}
	exports.default = ucs2length;
	ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
}));

// src/core/settings/validate.generated.js
var import_ucs2length = /* @__PURE__ */ __toESM(require_ucs2length(), 1);
const validate = validate25;
const schema30 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"title": "mission-control.yaml",
	"description": "Settings of mission-control. Everything is optional: what is left out is inferred from the stack, or has the default named here.",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"zone": {
			"description": "The domain all hostnames lie in, `lab.example.org`. Default: the longest suffix all hostnames of the stack share.",
			"$ref": "#/$defs/hostname"
		},
		"email": {
			"description": "The address every certificate is ordered with. Default: the address most services give.",
			"type": "string",
			"pattern": "^[^\\s@]+@[^\\s@]+$"
		},
		"postures": {
			"description": "How each hostname is protected. A hostname that is not named here is `authenticated`.",
			"type": "object",
			"propertyNames": { "$ref": "#/$defs/hostname" },
			"additionalProperties": {
				"description": "`authenticated`: the proxy asks for a session or a bearer token; `token`: the service itself checks the bearer token; `public`: anybody may come in.",
				"enum": [
					"authenticated",
					"token",
					"public"
				]
			}
		},
		"proxy": {
			"description": "The reverse proxy in front of the services.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"service": {
					"description": "Name of the service. Default: the service with an nginx-proxy image, or the one that reads docker.sock and publishes ports 80 and 443.",
					"type": "string",
					"minLength": 1
				},
				"network": {
					"description": "Name of the network on which it reaches the services. Default: the network of the proxy that most services with a hostname are on.",
					"type": "string",
					"minLength": 1
				}
			}
		},
		"authentication": {
			"description": "Where people log in.",
			"type": "object",
			"additionalProperties": false,
			"properties": { "hostname": {
				"description": "The hostname a browser without session is sent to. Default: any other host counts as a login page.",
				"$ref": "#/$defs/hostname"
			} }
		},
		"secrets": {
			"description": "The volume through which services get their secrets.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"volume": {
					"description": "Name of the volume. Default: the one most services mount at `mount`.",
					"type": "string",
					"minLength": 1
				},
				"mount": {
					"description": "Where services mount it.",
					"type": "string",
					"pattern": "^/[^/]",
					"default": "/secrets"
				},
				"deprecated": {
					"description": "Secrets not to be used any more, as `NAME/KEY` below the mount, each with the one to use instead.",
					"type": "object",
					"propertyNames": { "pattern": "^[^/\\s][^\\s]*$" },
					"additionalProperties": {
						"type": "string",
						"minLength": 1
					}
				}
			}
		},
		"server": {
			"description": "The server the stack runs on. `mission-control server install` prints this section.",
			"type": "object",
			"additionalProperties": false,
			"required": ["address", "hostKeys"],
			"properties": {
				"address": {
					"description": "Name or IP address for ssh.",
					"type": "string",
					"pattern": "^[^\\s@-][^\\s@]*$"
				},
				"port": {
					"description": "Port of sshd.",
					"type": "integer",
					"minimum": 1,
					"maximum": 65535,
					"default": 22
				},
				"user": {
					"description": "The user whose authorized_keys holds the door of the agent.",
					"type": "string",
					"pattern": "^[A-Za-z_][A-Za-z0-9_.-]*$",
					"default": "mission-control"
				},
				"hostKeys": {
					"description": "Every key the server may show, each as in known_hosts without the host: `ssh-ed25519 AAAA…`.",
					"type": "array",
					"minItems": 1,
					"items": {
						"type": "string",
						"pattern": "^(?:ssh|ecdsa|sk-ssh|sk-ecdsa)-[A-Za-z0-9@.-]+ [A-Za-z0-9+/]+=*(?: .*)?$"
					}
				},
				"directory": {
					"description": "Absolute path of the project directory on the server. Default: as the server was installed.",
					"type": "string",
					"pattern": "^/"
				},
				"project": {
					"description": "Compose project name. Default: as the server was installed.",
					"type": "string",
					"pattern": "^[a-z0-9][a-z0-9_-]*$"
				},
				"addresses": {
					"description": "Addresses to connect to instead of asking DNS: hostname, or `*` for every other, to address.",
					"type": "object",
					"propertyNames": { "pattern": "^(?:\\*|[a-z0-9.-]+)$" },
					"additionalProperties": {
						"type": "string",
						"minLength": 1
					}
				}
			}
		},
		"tls": {
			"description": "Certificates as seen from outside.",
			"type": "object",
			"additionalProperties": false,
			"properties": { "certificateAuthority": {
				"description": "A PEM file, relative to the directory of the stack, trusted besides the public authorities.",
				"type": "string",
				"minLength": 1
			} }
		},
		"soakSeconds": {
			"description": "How long a changed service must stay up before a deploy counts, in seconds.",
			"type": "number",
			"minimum": 0,
			"maximum": 3600,
			"default": 20
		},
		"startSeconds": {
			"description": "How long a service may take to become healthy, in seconds.",
			"type": "number",
			"minimum": 1,
			"maximum": 7200,
			"default": 300
		},
		"removalLimit": {
			"description": "The largest share of the services one deploy may remove, 0 to 1.",
			"type": "number",
			"minimum": 0,
			"maximum": 1,
			"default": .3
		},
		"severities": {
			"description": "How loudly a rule speaks, by its id: `error`, `warning`, `note`, or `off`. What docker compose itself refuses stays an error.",
			"type": "object",
			"propertyNames": { "pattern": "^[a-z][a-z0-9-]*$" },
			"additionalProperties": { "enum": [
				"error",
				"warning",
				"note",
				"off"
			] }
		},
		"exceptions": {
			"description": "What single services may do beyond the others, each as the finding names it: a path of the server, `privileged`, `cap_add NET_ADMIN`. One that is not needed is reported.",
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"service",
					"allow",
					"reason"
				],
				"properties": {
					"service": {
						"description": "The service that may do it.",
						"type": "string",
						"minLength": 1
					},
					"allow": {
						"description": "What it may do.",
						"type": "array",
						"minItems": 1,
						"items": {
							"type": "string",
							"minLength": 1
						}
					},
					"reason": {
						"description": "Why, for whoever reads this next year.",
						"type": "string",
						"pattern": "\\S"
					}
				}
			}
		},
		"suppressions": {
			"description": "Findings somebody decided to live with. One that hides nothing is reported.",
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": ["rule", "reason"],
				"properties": {
					"rule": {
						"description": "Id of the rule, as the finding names it.",
						"type": "string",
						"pattern": "^[a-z][a-z0-9-]*$"
					},
					"service": {
						"description": "The service it holds for. Default: every one.",
						"type": "string",
						"minLength": 1
					},
					"reason": {
						"description": "Why, for whoever reads this next year.",
						"type": "string",
						"pattern": "\\S"
					},
					"until": {
						"description": "The last day it holds, `2027-03-31`. From the next day on the finding is back.",
						"type": "string",
						"pattern": "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$"
					}
				}
			}
		}
	},
	"$defs": { "hostname": {
		"type": "string",
		"pattern": "^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"
	} }
};
const func1 = Object.prototype.hasOwnProperty;
const func2 = import_ucs2length.default.default ?? import_ucs2length.default;
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
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate25.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func1.call(schema30.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.zone !== void 0) {
			let data0 = data.zone;
			if (typeof data0 === "string") {
				if (!pattern4.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/zone",
						schemaPath: "#/$defs/hostname/pattern",
						keyword: "pattern",
						params: { pattern: "^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$" }
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/zone",
					schemaPath: "#/$defs/hostname/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.email !== void 0) {
			let data1 = data.email;
			if (typeof data1 === "string") {
				if (!pattern5.test(data1)) {
					const err3 = {
						instancePath: instancePath + "/email",
						schemaPath: "#/properties/email/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\s@]+@[^\\s@]+$" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/email",
					schemaPath: "#/properties/email/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.postures !== void 0) {
			let data2 = data.postures;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				for (const key1 in data2) {
					const _errs9 = errors;
					if (typeof key1 === "string") {
						if (!pattern4.test(key1)) {
							const err5 = {
								instancePath: instancePath + "/postures",
								schemaPath: "#/$defs/hostname/pattern",
								keyword: "pattern",
								params: { pattern: "^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$" },
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
					} else {
						const err6 = {
							instancePath: instancePath + "/postures",
							schemaPath: "#/$defs/hostname/type",
							keyword: "type",
							params: { type: "string" },
							propertyName: key1
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
					if (!(_errs9 === errors)) {
						const err7 = {
							instancePath: instancePath + "/postures",
							schemaPath: "#/properties/postures/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 }
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
				for (const key2 in data2) {
					let data3 = data2[key2];
					if (!(data3 === "authenticated" || data3 === "token" || data3 === "public")) {
						const err8 = {
							instancePath: instancePath + "/postures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/postures/additionalProperties/enum",
							keyword: "enum",
							params: { allowedValues: schema30.properties.postures.additionalProperties.enum }
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/postures",
					schemaPath: "#/properties/postures/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.proxy !== void 0) {
			let data4 = data.proxy;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				for (const key3 in data4) if (!(key3 === "service" || key3 === "network")) {
					const err10 = {
						instancePath: instancePath + "/proxy",
						schemaPath: "#/properties/proxy/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data4.service !== void 0) {
					let data5 = data4.service;
					if (typeof data5 === "string") {
						if (func2(data5) < 1) {
							const err11 = {
								instancePath: instancePath + "/proxy/service",
								schemaPath: "#/properties/proxy/properties/service/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
					} else {
						const err12 = {
							instancePath: instancePath + "/proxy/service",
							schemaPath: "#/properties/proxy/properties/service/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
				if (data4.network !== void 0) {
					let data6 = data4.network;
					if (typeof data6 === "string") {
						if (func2(data6) < 1) {
							const err13 = {
								instancePath: instancePath + "/proxy/network",
								schemaPath: "#/properties/proxy/properties/network/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					} else {
						const err14 = {
							instancePath: instancePath + "/proxy/network",
							schemaPath: "#/properties/proxy/properties/network/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/proxy",
					schemaPath: "#/properties/proxy/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.authentication !== void 0) {
			let data7 = data.authentication;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
				for (const key4 in data7) if (!(key4 === "hostname")) {
					const err16 = {
						instancePath: instancePath + "/authentication",
						schemaPath: "#/properties/authentication/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key4 }
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				if (data7.hostname !== void 0) {
					let data8 = data7.hostname;
					if (typeof data8 === "string") {
						if (!pattern4.test(data8)) {
							const err17 = {
								instancePath: instancePath + "/authentication/hostname",
								schemaPath: "#/$defs/hostname/pattern",
								keyword: "pattern",
								params: { pattern: "^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$" }
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
					} else {
						const err18 = {
							instancePath: instancePath + "/authentication/hostname",
							schemaPath: "#/$defs/hostname/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/authentication",
					schemaPath: "#/properties/authentication/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.secrets !== void 0) {
			let data9 = data.secrets;
			if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
				for (const key5 in data9) if (!(key5 === "volume" || key5 === "mount" || key5 === "deprecated")) {
					const err20 = {
						instancePath: instancePath + "/secrets",
						schemaPath: "#/properties/secrets/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key5 }
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				if (data9.volume !== void 0) {
					let data10 = data9.volume;
					if (typeof data10 === "string") {
						if (func2(data10) < 1) {
							const err21 = {
								instancePath: instancePath + "/secrets/volume",
								schemaPath: "#/properties/secrets/properties/volume/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
					} else {
						const err22 = {
							instancePath: instancePath + "/secrets/volume",
							schemaPath: "#/properties/secrets/properties/volume/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				}
				if (data9.mount !== void 0) {
					let data11 = data9.mount;
					if (typeof data11 === "string") {
						if (!pattern8.test(data11)) {
							const err23 = {
								instancePath: instancePath + "/secrets/mount",
								schemaPath: "#/properties/secrets/properties/mount/pattern",
								keyword: "pattern",
								params: { pattern: "^/[^/]" }
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
					} else {
						const err24 = {
							instancePath: instancePath + "/secrets/mount",
							schemaPath: "#/properties/secrets/properties/mount/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
				if (data9.deprecated !== void 0) {
					let data12 = data9.deprecated;
					if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
						for (const key6 in data12) {
							const _errs36 = errors;
							if (typeof key6 === "string") {
								if (!pattern9.test(key6)) {
									const err25 = {
										instancePath: instancePath + "/secrets/deprecated",
										schemaPath: "#/properties/secrets/properties/deprecated/propertyNames/pattern",
										keyword: "pattern",
										params: { pattern: "^[^/\\s][^\\s]*$" },
										propertyName: key6
									};
									if (vErrors === null) vErrors = [err25];
									else vErrors.push(err25);
									errors++;
								}
							}
							if (!(_errs36 === errors)) {
								const err26 = {
									instancePath: instancePath + "/secrets/deprecated",
									schemaPath: "#/properties/secrets/properties/deprecated/propertyNames",
									keyword: "propertyNames",
									params: { propertyName: key6 }
								};
								if (vErrors === null) vErrors = [err26];
								else vErrors.push(err26);
								errors++;
							}
						}
						for (const key7 in data12) {
							let data13 = data12[key7];
							if (typeof data13 === "string") {
								if (func2(data13) < 1) {
									const err27 = {
										instancePath: instancePath + "/secrets/deprecated/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/properties/secrets/properties/deprecated/additionalProperties/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err27];
									else vErrors.push(err27);
									errors++;
								}
							} else {
								const err28 = {
									instancePath: instancePath + "/secrets/deprecated/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/properties/secrets/properties/deprecated/additionalProperties/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err28];
								else vErrors.push(err28);
								errors++;
							}
						}
					} else {
						const err29 = {
							instancePath: instancePath + "/secrets/deprecated",
							schemaPath: "#/properties/secrets/properties/deprecated/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
				}
			} else {
				const err30 = {
					instancePath: instancePath + "/secrets",
					schemaPath: "#/properties/secrets/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.server !== void 0) {
			let data14 = data.server;
			if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
				if (data14.address === void 0) {
					const err31 = {
						instancePath: instancePath + "/server",
						schemaPath: "#/properties/server/required",
						keyword: "required",
						params: { missingProperty: "address" }
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
				if (data14.hostKeys === void 0) {
					const err32 = {
						instancePath: instancePath + "/server",
						schemaPath: "#/properties/server/required",
						keyword: "required",
						params: { missingProperty: "hostKeys" }
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
				for (const key8 in data14) if (!(key8 === "address" || key8 === "port" || key8 === "user" || key8 === "hostKeys" || key8 === "directory" || key8 === "project" || key8 === "addresses")) {
					const err33 = {
						instancePath: instancePath + "/server",
						schemaPath: "#/properties/server/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key8 }
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
				if (data14.address !== void 0) {
					let data15 = data14.address;
					if (typeof data15 === "string") {
						if (!pattern10.test(data15)) {
							const err34 = {
								instancePath: instancePath + "/server/address",
								schemaPath: "#/properties/server/properties/address/pattern",
								keyword: "pattern",
								params: { pattern: "^[^\\s@-][^\\s@]*$" }
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
					} else {
						const err35 = {
							instancePath: instancePath + "/server/address",
							schemaPath: "#/properties/server/properties/address/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					}
				}
				if (data14.port !== void 0) {
					let data16 = data14.port;
					if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
						const err36 = {
							instancePath: instancePath + "/server/port",
							schemaPath: "#/properties/server/properties/port/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
					if (typeof data16 == "number" && isFinite(data16)) {
						if (data16 > 65535 || isNaN(data16)) {
							const err37 = {
								instancePath: instancePath + "/server/port",
								schemaPath: "#/properties/server/properties/port/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 65535
								}
							};
							if (vErrors === null) vErrors = [err37];
							else vErrors.push(err37);
							errors++;
						}
						if (data16 < 1 || isNaN(data16)) {
							const err38 = {
								instancePath: instancePath + "/server/port",
								schemaPath: "#/properties/server/properties/port/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								}
							};
							if (vErrors === null) vErrors = [err38];
							else vErrors.push(err38);
							errors++;
						}
					}
				}
				if (data14.user !== void 0) {
					let data17 = data14.user;
					if (typeof data17 === "string") {
						if (!pattern11.test(data17)) {
							const err39 = {
								instancePath: instancePath + "/server/user",
								schemaPath: "#/properties/server/properties/user/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z_][A-Za-z0-9_.-]*$" }
							};
							if (vErrors === null) vErrors = [err39];
							else vErrors.push(err39);
							errors++;
						}
					} else {
						const err40 = {
							instancePath: instancePath + "/server/user",
							schemaPath: "#/properties/server/properties/user/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err40];
						else vErrors.push(err40);
						errors++;
					}
				}
				if (data14.hostKeys !== void 0) {
					let data18 = data14.hostKeys;
					if (Array.isArray(data18)) {
						if (data18.length < 1) {
							const err41 = {
								instancePath: instancePath + "/server/hostKeys",
								schemaPath: "#/properties/server/properties/hostKeys/minItems",
								keyword: "minItems",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err41];
							else vErrors.push(err41);
							errors++;
						}
						const len0 = data18.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data19 = data18[i0];
							if (typeof data19 === "string") {
								if (!pattern12.test(data19)) {
									const err42 = {
										instancePath: instancePath + "/server/hostKeys/" + i0,
										schemaPath: "#/properties/server/properties/hostKeys/items/pattern",
										keyword: "pattern",
										params: { pattern: "^(?:ssh|ecdsa|sk-ssh|sk-ecdsa)-[A-Za-z0-9@.-]+ [A-Za-z0-9+/]+=*(?: .*)?$" }
									};
									if (vErrors === null) vErrors = [err42];
									else vErrors.push(err42);
									errors++;
								}
							} else {
								const err43 = {
									instancePath: instancePath + "/server/hostKeys/" + i0,
									schemaPath: "#/properties/server/properties/hostKeys/items/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err43];
								else vErrors.push(err43);
								errors++;
							}
						}
					} else {
						const err44 = {
							instancePath: instancePath + "/server/hostKeys",
							schemaPath: "#/properties/server/properties/hostKeys/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err44];
						else vErrors.push(err44);
						errors++;
					}
				}
				if (data14.directory !== void 0) {
					let data20 = data14.directory;
					if (typeof data20 === "string") {
						if (!pattern13.test(data20)) {
							const err45 = {
								instancePath: instancePath + "/server/directory",
								schemaPath: "#/properties/server/properties/directory/pattern",
								keyword: "pattern",
								params: { pattern: "^/" }
							};
							if (vErrors === null) vErrors = [err45];
							else vErrors.push(err45);
							errors++;
						}
					} else {
						const err46 = {
							instancePath: instancePath + "/server/directory",
							schemaPath: "#/properties/server/properties/directory/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err46];
						else vErrors.push(err46);
						errors++;
					}
				}
				if (data14.project !== void 0) {
					let data21 = data14.project;
					if (typeof data21 === "string") {
						if (!pattern14.test(data21)) {
							const err47 = {
								instancePath: instancePath + "/server/project",
								schemaPath: "#/properties/server/properties/project/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z0-9][a-z0-9_-]*$" }
							};
							if (vErrors === null) vErrors = [err47];
							else vErrors.push(err47);
							errors++;
						}
					} else {
						const err48 = {
							instancePath: instancePath + "/server/project",
							schemaPath: "#/properties/server/properties/project/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err48];
						else vErrors.push(err48);
						errors++;
					}
				}
				if (data14.addresses !== void 0) {
					let data22 = data14.addresses;
					if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
						for (const key9 in data22) {
							const _errs59 = errors;
							if (typeof key9 === "string") {
								if (!pattern15.test(key9)) {
									const err49 = {
										instancePath: instancePath + "/server/addresses",
										schemaPath: "#/properties/server/properties/addresses/propertyNames/pattern",
										keyword: "pattern",
										params: { pattern: "^(?:\\*|[a-z0-9.-]+)$" },
										propertyName: key9
									};
									if (vErrors === null) vErrors = [err49];
									else vErrors.push(err49);
									errors++;
								}
							}
							if (!(_errs59 === errors)) {
								const err50 = {
									instancePath: instancePath + "/server/addresses",
									schemaPath: "#/properties/server/properties/addresses/propertyNames",
									keyword: "propertyNames",
									params: { propertyName: key9 }
								};
								if (vErrors === null) vErrors = [err50];
								else vErrors.push(err50);
								errors++;
							}
						}
						for (const key10 in data22) {
							let data23 = data22[key10];
							if (typeof data23 === "string") {
								if (func2(data23) < 1) {
									const err51 = {
										instancePath: instancePath + "/server/addresses/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/properties/server/properties/addresses/additionalProperties/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err51];
									else vErrors.push(err51);
									errors++;
								}
							} else {
								const err52 = {
									instancePath: instancePath + "/server/addresses/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/properties/server/properties/addresses/additionalProperties/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err52];
								else vErrors.push(err52);
								errors++;
							}
						}
					} else {
						const err53 = {
							instancePath: instancePath + "/server/addresses",
							schemaPath: "#/properties/server/properties/addresses/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err53];
						else vErrors.push(err53);
						errors++;
					}
				}
			} else {
				const err54 = {
					instancePath: instancePath + "/server",
					schemaPath: "#/properties/server/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err54];
				else vErrors.push(err54);
				errors++;
			}
		}
		if (data.tls !== void 0) {
			let data24 = data.tls;
			if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
				for (const key11 in data24) if (!(key11 === "certificateAuthority")) {
					const err55 = {
						instancePath: instancePath + "/tls",
						schemaPath: "#/properties/tls/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key11 }
					};
					if (vErrors === null) vErrors = [err55];
					else vErrors.push(err55);
					errors++;
				}
				if (data24.certificateAuthority !== void 0) {
					let data25 = data24.certificateAuthority;
					if (typeof data25 === "string") {
						if (func2(data25) < 1) {
							const err56 = {
								instancePath: instancePath + "/tls/certificateAuthority",
								schemaPath: "#/properties/tls/properties/certificateAuthority/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err56];
							else vErrors.push(err56);
							errors++;
						}
					} else {
						const err57 = {
							instancePath: instancePath + "/tls/certificateAuthority",
							schemaPath: "#/properties/tls/properties/certificateAuthority/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err57];
						else vErrors.push(err57);
						errors++;
					}
				}
			} else {
				const err58 = {
					instancePath: instancePath + "/tls",
					schemaPath: "#/properties/tls/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err58];
				else vErrors.push(err58);
				errors++;
			}
		}
		if (data.soakSeconds !== void 0) {
			let data26 = data.soakSeconds;
			if (typeof data26 == "number" && isFinite(data26)) {
				if (data26 > 3600 || isNaN(data26)) {
					const err59 = {
						instancePath: instancePath + "/soakSeconds",
						schemaPath: "#/properties/soakSeconds/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 3600
						}
					};
					if (vErrors === null) vErrors = [err59];
					else vErrors.push(err59);
					errors++;
				}
				if (data26 < 0 || isNaN(data26)) {
					const err60 = {
						instancePath: instancePath + "/soakSeconds",
						schemaPath: "#/properties/soakSeconds/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err60];
					else vErrors.push(err60);
					errors++;
				}
			} else {
				const err61 = {
					instancePath: instancePath + "/soakSeconds",
					schemaPath: "#/properties/soakSeconds/type",
					keyword: "type",
					params: { type: "number" }
				};
				if (vErrors === null) vErrors = [err61];
				else vErrors.push(err61);
				errors++;
			}
		}
		if (data.startSeconds !== void 0) {
			let data27 = data.startSeconds;
			if (typeof data27 == "number" && isFinite(data27)) {
				if (data27 > 7200 || isNaN(data27)) {
					const err62 = {
						instancePath: instancePath + "/startSeconds",
						schemaPath: "#/properties/startSeconds/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 7200
						}
					};
					if (vErrors === null) vErrors = [err62];
					else vErrors.push(err62);
					errors++;
				}
				if (data27 < 1 || isNaN(data27)) {
					const err63 = {
						instancePath: instancePath + "/startSeconds",
						schemaPath: "#/properties/startSeconds/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err63];
					else vErrors.push(err63);
					errors++;
				}
			} else {
				const err64 = {
					instancePath: instancePath + "/startSeconds",
					schemaPath: "#/properties/startSeconds/type",
					keyword: "type",
					params: { type: "number" }
				};
				if (vErrors === null) vErrors = [err64];
				else vErrors.push(err64);
				errors++;
			}
		}
		if (data.removalLimit !== void 0) {
			let data28 = data.removalLimit;
			if (typeof data28 == "number" && isFinite(data28)) {
				if (data28 > 1 || isNaN(data28)) {
					const err65 = {
						instancePath: instancePath + "/removalLimit",
						schemaPath: "#/properties/removalLimit/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err65];
					else vErrors.push(err65);
					errors++;
				}
				if (data28 < 0 || isNaN(data28)) {
					const err66 = {
						instancePath: instancePath + "/removalLimit",
						schemaPath: "#/properties/removalLimit/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err66];
					else vErrors.push(err66);
					errors++;
				}
			} else {
				const err67 = {
					instancePath: instancePath + "/removalLimit",
					schemaPath: "#/properties/removalLimit/type",
					keyword: "type",
					params: { type: "number" }
				};
				if (vErrors === null) vErrors = [err67];
				else vErrors.push(err67);
				errors++;
			}
		}
		if (data.severities !== void 0) {
			let data29 = data.severities;
			if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
				for (const key12 in data29) {
					const _errs76 = errors;
					if (typeof key12 === "string") {
						if (!pattern16.test(key12)) {
							const err68 = {
								instancePath: instancePath + "/severities",
								schemaPath: "#/properties/severities/propertyNames/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z][a-z0-9-]*$" },
								propertyName: key12
							};
							if (vErrors === null) vErrors = [err68];
							else vErrors.push(err68);
							errors++;
						}
					}
					if (!(_errs76 === errors)) {
						const err69 = {
							instancePath: instancePath + "/severities",
							schemaPath: "#/properties/severities/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key12 }
						};
						if (vErrors === null) vErrors = [err69];
						else vErrors.push(err69);
						errors++;
					}
				}
				for (const key13 in data29) {
					let data30 = data29[key13];
					if (!(data30 === "error" || data30 === "warning" || data30 === "note" || data30 === "off")) {
						const err70 = {
							instancePath: instancePath + "/severities/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/severities/additionalProperties/enum",
							keyword: "enum",
							params: { allowedValues: schema30.properties.severities.additionalProperties.enum }
						};
						if (vErrors === null) vErrors = [err70];
						else vErrors.push(err70);
						errors++;
					}
				}
			} else {
				const err71 = {
					instancePath: instancePath + "/severities",
					schemaPath: "#/properties/severities/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err71];
				else vErrors.push(err71);
				errors++;
			}
		}
		if (data.exceptions !== void 0) {
			let data31 = data.exceptions;
			if (Array.isArray(data31)) {
				const len1 = data31.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data32 = data31[i1];
					if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
						if (data32.service === void 0) {
							const err72 = {
								instancePath: instancePath + "/exceptions/" + i1,
								schemaPath: "#/properties/exceptions/items/required",
								keyword: "required",
								params: { missingProperty: "service" }
							};
							if (vErrors === null) vErrors = [err72];
							else vErrors.push(err72);
							errors++;
						}
						if (data32.allow === void 0) {
							const err73 = {
								instancePath: instancePath + "/exceptions/" + i1,
								schemaPath: "#/properties/exceptions/items/required",
								keyword: "required",
								params: { missingProperty: "allow" }
							};
							if (vErrors === null) vErrors = [err73];
							else vErrors.push(err73);
							errors++;
						}
						if (data32.reason === void 0) {
							const err74 = {
								instancePath: instancePath + "/exceptions/" + i1,
								schemaPath: "#/properties/exceptions/items/required",
								keyword: "required",
								params: { missingProperty: "reason" }
							};
							if (vErrors === null) vErrors = [err74];
							else vErrors.push(err74);
							errors++;
						}
						for (const key14 in data32) if (!(key14 === "service" || key14 === "allow" || key14 === "reason")) {
							const err75 = {
								instancePath: instancePath + "/exceptions/" + i1,
								schemaPath: "#/properties/exceptions/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key14 }
							};
							if (vErrors === null) vErrors = [err75];
							else vErrors.push(err75);
							errors++;
						}
						if (data32.service !== void 0) {
							let data33 = data32.service;
							if (typeof data33 === "string") {
								if (func2(data33) < 1) {
									const err76 = {
										instancePath: instancePath + "/exceptions/" + i1 + "/service",
										schemaPath: "#/properties/exceptions/items/properties/service/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err76];
									else vErrors.push(err76);
									errors++;
								}
							} else {
								const err77 = {
									instancePath: instancePath + "/exceptions/" + i1 + "/service",
									schemaPath: "#/properties/exceptions/items/properties/service/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err77];
								else vErrors.push(err77);
								errors++;
							}
						}
						if (data32.allow !== void 0) {
							let data34 = data32.allow;
							if (Array.isArray(data34)) {
								if (data34.length < 1) {
									const err78 = {
										instancePath: instancePath + "/exceptions/" + i1 + "/allow",
										schemaPath: "#/properties/exceptions/items/properties/allow/minItems",
										keyword: "minItems",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err78];
									else vErrors.push(err78);
									errors++;
								}
								const len2 = data34.length;
								for (let i2 = 0; i2 < len2; i2++) {
									let data35 = data34[i2];
									if (typeof data35 === "string") {
										if (func2(data35) < 1) {
											const err79 = {
												instancePath: instancePath + "/exceptions/" + i1 + "/allow/" + i2,
												schemaPath: "#/properties/exceptions/items/properties/allow/items/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											};
											if (vErrors === null) vErrors = [err79];
											else vErrors.push(err79);
											errors++;
										}
									} else {
										const err80 = {
											instancePath: instancePath + "/exceptions/" + i1 + "/allow/" + i2,
											schemaPath: "#/properties/exceptions/items/properties/allow/items/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err80];
										else vErrors.push(err80);
										errors++;
									}
								}
							} else {
								const err81 = {
									instancePath: instancePath + "/exceptions/" + i1 + "/allow",
									schemaPath: "#/properties/exceptions/items/properties/allow/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err81];
								else vErrors.push(err81);
								errors++;
							}
						}
						if (data32.reason !== void 0) {
							let data36 = data32.reason;
							if (typeof data36 === "string") {
								if (!pattern17.test(data36)) {
									const err82 = {
										instancePath: instancePath + "/exceptions/" + i1 + "/reason",
										schemaPath: "#/properties/exceptions/items/properties/reason/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" }
									};
									if (vErrors === null) vErrors = [err82];
									else vErrors.push(err82);
									errors++;
								}
							} else {
								const err83 = {
									instancePath: instancePath + "/exceptions/" + i1 + "/reason",
									schemaPath: "#/properties/exceptions/items/properties/reason/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err83];
								else vErrors.push(err83);
								errors++;
							}
						}
					} else {
						const err84 = {
							instancePath: instancePath + "/exceptions/" + i1,
							schemaPath: "#/properties/exceptions/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err84];
						else vErrors.push(err84);
						errors++;
					}
				}
			} else {
				const err85 = {
					instancePath: instancePath + "/exceptions",
					schemaPath: "#/properties/exceptions/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err85];
				else vErrors.push(err85);
				errors++;
			}
		}
		if (data.suppressions !== void 0) {
			let data37 = data.suppressions;
			if (Array.isArray(data37)) {
				const len3 = data37.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data38 = data37[i3];
					if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
						if (data38.rule === void 0) {
							const err86 = {
								instancePath: instancePath + "/suppressions/" + i3,
								schemaPath: "#/properties/suppressions/items/required",
								keyword: "required",
								params: { missingProperty: "rule" }
							};
							if (vErrors === null) vErrors = [err86];
							else vErrors.push(err86);
							errors++;
						}
						if (data38.reason === void 0) {
							const err87 = {
								instancePath: instancePath + "/suppressions/" + i3,
								schemaPath: "#/properties/suppressions/items/required",
								keyword: "required",
								params: { missingProperty: "reason" }
							};
							if (vErrors === null) vErrors = [err87];
							else vErrors.push(err87);
							errors++;
						}
						for (const key15 in data38) if (!(key15 === "rule" || key15 === "service" || key15 === "reason" || key15 === "until")) {
							const err88 = {
								instancePath: instancePath + "/suppressions/" + i3,
								schemaPath: "#/properties/suppressions/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key15 }
							};
							if (vErrors === null) vErrors = [err88];
							else vErrors.push(err88);
							errors++;
						}
						if (data38.rule !== void 0) {
							let data39 = data38.rule;
							if (typeof data39 === "string") {
								if (!pattern16.test(data39)) {
									const err89 = {
										instancePath: instancePath + "/suppressions/" + i3 + "/rule",
										schemaPath: "#/properties/suppressions/items/properties/rule/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z][a-z0-9-]*$" }
									};
									if (vErrors === null) vErrors = [err89];
									else vErrors.push(err89);
									errors++;
								}
							} else {
								const err90 = {
									instancePath: instancePath + "/suppressions/" + i3 + "/rule",
									schemaPath: "#/properties/suppressions/items/properties/rule/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err90];
								else vErrors.push(err90);
								errors++;
							}
						}
						if (data38.service !== void 0) {
							let data40 = data38.service;
							if (typeof data40 === "string") {
								if (func2(data40) < 1) {
									const err91 = {
										instancePath: instancePath + "/suppressions/" + i3 + "/service",
										schemaPath: "#/properties/suppressions/items/properties/service/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err91];
									else vErrors.push(err91);
									errors++;
								}
							} else {
								const err92 = {
									instancePath: instancePath + "/suppressions/" + i3 + "/service",
									schemaPath: "#/properties/suppressions/items/properties/service/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err92];
								else vErrors.push(err92);
								errors++;
							}
						}
						if (data38.reason !== void 0) {
							let data41 = data38.reason;
							if (typeof data41 === "string") {
								if (!pattern17.test(data41)) {
									const err93 = {
										instancePath: instancePath + "/suppressions/" + i3 + "/reason",
										schemaPath: "#/properties/suppressions/items/properties/reason/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" }
									};
									if (vErrors === null) vErrors = [err93];
									else vErrors.push(err93);
									errors++;
								}
							} else {
								const err94 = {
									instancePath: instancePath + "/suppressions/" + i3 + "/reason",
									schemaPath: "#/properties/suppressions/items/properties/reason/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err94];
								else vErrors.push(err94);
								errors++;
							}
						}
						if (data38.until !== void 0) {
							let data42 = data38.until;
							if (typeof data42 === "string") {
								if (!pattern20.test(data42)) {
									const err95 = {
										instancePath: instancePath + "/suppressions/" + i3 + "/until",
										schemaPath: "#/properties/suppressions/items/properties/until/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$" }
									};
									if (vErrors === null) vErrors = [err95];
									else vErrors.push(err95);
									errors++;
								}
							} else {
								const err96 = {
									instancePath: instancePath + "/suppressions/" + i3 + "/until",
									schemaPath: "#/properties/suppressions/items/properties/until/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err96];
								else vErrors.push(err96);
								errors++;
							}
						}
					} else {
						const err97 = {
							instancePath: instancePath + "/suppressions/" + i3,
							schemaPath: "#/properties/suppressions/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err97];
						else vErrors.push(err97);
						errors++;
					}
				}
			} else {
				const err98 = {
					instancePath: instancePath + "/suppressions",
					schemaPath: "#/properties/suppressions/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err98];
				else vErrors.push(err98);
				errors++;
			}
		}
	} else {
		const err99 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err99];
		else vErrors.push(err99);
		errors++;
	}
	validate25.errors = vErrors;
	return errors === 0;
}
validate25.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};

// src/core/settings/parse.ts
const DEFAULT_SETTINGS = {
	zone: null,
	email: null,
	postures: {},
	proxy: {
		service: null,
		network: null
	},
	authentication: { hostname: null },
	secrets: {
		volume: null,
		mount: "/secrets",
		deprecated: {}
	},
	server: null,
	tls: { certificateAuthority: null },
	soakSeconds: 20,
	startSeconds: 300,
	removalLimit: .3,
	severities: {},
	exceptions: [],
	places: {},
	suppressions: []
};
function parseSettings(path, text) {
	const parsed = parseYaml(path, text);
	const faults = [...syntaxFaults(parsed), ...schemaFaults(parsed)];
	if (faults.length > 0) throw invalid(faults);
	return withDefaults(parsed.value ?? {}, parsed);
}
function syntaxFaults({ source, findings }) {
	return findings.filter(({ severity }) => severity === "error").map(({ location, message, help }) => ({
		location: location ?? {
			file: source.path,
			range: null
		},
		message,
		remedy: help
	}));
}
function schemaFaults(parsed) {
	if (parsed.root === null || validate(parsed.value)) return [];
	return (validate.errors ?? []).filter(({ keyword }) => keyword !== "propertyNames").map((error) => {
		const { path, ofKey, message, remedy } = explain(error, parsed.value);
		return {
			location: ofKey ? parsed.locateKey(path) : parsed.locate(path),
			message,
			remedy
		};
	});
}
function invalid(faults) {
	const [only] = faults.length === 1 ? faults : [];
	const lines = faults.map((fault) => `${place(fault.location)}: ${fault === only ? fault.message : sentences(fault)}`);
	return new MissionControlError({
		code: "SETTINGS_INVALID",
		message: lines.join("\n"),
		hint: only?.remedy ?? "schema/settings.schema.json describes every setting; editors can check against it."
	});
}
function sentences({ message, remedy }) {
	return remedy === null ? message : `${message} ${remedy}`;
}
function place({ file, range }) {
	return range === null ? file : `${file}:${range.line}:${range.column}`;
}
function withDefaults(written, { locate, locateKey }) {
	const { server, suppressions = [], exceptions = [] } = written;
	return {
		...DEFAULT_SETTINGS,
		...written,
		postures: { ...written.postures },
		severities: { ...written.severities },
		proxy: {
			...DEFAULT_SETTINGS.proxy,
			...written.proxy
		},
		authentication: {
			...DEFAULT_SETTINGS.authentication,
			...written.authentication
		},
		secrets: {
			...DEFAULT_SETTINGS.secrets,
			...written.secrets
		},
		tls: {
			...DEFAULT_SETTINGS.tls,
			...written.tls
		},
		server: server == null ? null : {
			address: "",
			port: 22,
			user: "mission-control",
			hostKeys: [],
			directory: null,
			project: null,
			addresses: {},
			...server
		},
		places: Object.fromEntries([...["zone", "removalLimit"].filter((key) => written[key] !== void 0).map((key) => [key, locateKey([key])]), ...[
			"postures",
			"severities",
			"proxy",
			"authentication",
			"secrets"
		].flatMap((section) => Object.keys(written[section] ?? {}).map((key) => [`${section}.${key}`, locateKey([section, key])]))]),
		exceptions: exceptions.map((exception, index) => ({
			...exception,
			location: locate(["exceptions", index])
		})),
		suppressions: suppressions.map((suppression, index) => ({
			service: null,
			until: null,
			...suppression,
			location: locate(["suppressions", index])
		}))
	};
}

// src/commands/stack.ts
const SETTINGS_FILE = "mission-control.yaml";
async function readStack(inputs, context) {
	const settings = await readSettings(inputs, context);
	const fromDirectory = (path) => relativePath(context.workspace.directory, path);
	return {
		...await loadProject((path) => context.workspace.read(path), {
			files: inputs.list("file").map(fromDirectory),
			envFiles: inputs.list("env-file").map(fromDirectory),
			lookAt: lookingAt(context)
		}),
		settings
	};
}
function lookingAt({ workspace }) {
	return async (path) => await workspace.kind(path) ?? (await workspace.ignores(path) ? "ignored" : null);
}
async function requireStack(inputs, context) {
	const { project, findings, settings } = await readStack(inputs, context);
	const faults = findings.filter(({ severity }) => severity === "error");
	if (project !== null && faults.length === 0) return {
		project,
		settings
	};
	throw new MissionControlError({
		code: "STACK_INVALID",
		message: `The stack cannot be read: ${faults[0] === void 0 ? "it is empty" : describe(faults[0]).replace(/\.$/, "")}${more(faults.length - 1)}.`,
		hint: "See `mission-control lint` for every fault with its place and remedy."
	});
}
function settingsPath(inputs, context) {
	return relativePath(context.workspace.directory, inputs.text("settings") ?? "mission-control.yaml");
}
async function readSettings(inputs, context) {
	const asked = inputs.text("settings");
	const path = settingsPath(inputs, context);
	const text = await context.workspace.read(path);
	if (text !== null) return parseSettings(path, text);
	if (asked === null) return DEFAULT_SETTINGS;
	throw new MissionControlError({
		code: "FILE_NOT_FOUND",
		message: `There is no settings file \`${asked}\` in ${context.workspace.directory}.`,
		hint: "Give a path relative to the directory with `--settings FILE`, or leave it out: most settings are inferred."
	});
}
function describe({ location, message }) {
	if (location === null) return message;
	const { file, range } = location;
	return `${file}${range === null ? "" : `:${range.line}:${range.column}`}: ${message}`;
}
function more(count) {
	return count > 0 ? ` (and ${count} more)` : "";
}

export { positionOf as _, settingsPath as a, parseYaml as c, require_dist as d, isOutside as f, openSource as g, locate as h, requireStack as i, composeFiles as l, lineSpan as m, readSettings as n, DEFAULT_SETTINGS as o, relativePath as p, readStack as r, parseSettings as s, SETTINGS_FILE as t, loadProject as u };