import { runAction } from '../../src/entry/action.ts';

await runAction('check');
