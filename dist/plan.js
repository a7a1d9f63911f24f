import "./chunks/rolldown-runtime.js";
import { t as runAction } from "./chunks/action.js";

// actions/plan/main.ts
await runAction("plan");

export {  };