#!/usr/bin/env node
import { start } from '../src/entry/start.ts';

await start();
