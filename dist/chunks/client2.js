import { n as isMissing, r as openClient, t as ask } from "./client.js";

export { openClient };