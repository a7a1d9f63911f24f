#!/usr/bin/env node
import { agent } from '../src/entry/agent.ts';

await agent(process.argv.slice(2));
