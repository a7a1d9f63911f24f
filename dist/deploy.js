import "./chunks/rolldown-runtime.js";
import { t as runAction } from "./chunks/action.js";

// actions/deploy/main.ts
await runAction("deploy");

export {  };