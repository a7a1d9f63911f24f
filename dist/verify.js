import "./chunks/rolldown-runtime.js";
import { t as runAction } from "./chunks/action.js";

// actions/verify/main.ts
await runAction("verify");

export {  };