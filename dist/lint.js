import "./chunks/rolldown-runtime.js";
import { t as runAction } from "./chunks/action.js";

// actions/lint/main.ts
await runAction("lint");

export {  };