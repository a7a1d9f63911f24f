import "./chunks/rolldown-runtime.js";
import { t as runAction } from "./chunks/action.js";

// actions/certificates/main.ts
await runAction("certificates");

export {  };