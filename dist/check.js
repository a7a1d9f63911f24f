import "./chunks/rolldown-runtime.js";
import { t as runAction } from "./chunks/action.js";

// actions/check/main.ts
await runAction("check");

export {  };