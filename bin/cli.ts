#!/usr/bin/env -S node --
import { start } from '../src/entry/start.ts';

await start();
