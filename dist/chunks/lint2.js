import { t as lint } from "./lint.js";

export { lint };