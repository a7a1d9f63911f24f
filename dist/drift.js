import "./chunks/rolldown-runtime.js";
import { t as runAction } from "./chunks/action.js";

// actions/drift/main.ts
await runAction("drift");

export {  };