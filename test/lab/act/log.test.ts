import { expect, test } from 'vitest';
import { readLog } from '../../../lab/act/log.ts';

const line = (data: object) => JSON.stringify({ jobID: 'lint', msg: '', ...data });

test('reads jobs, annotations, summaries and what was printed from the lines of act', () => {
  const raw = '::error file=a%2Cb.yaml,line=3,title=x%3Ay::50%25 :: lost%0Amend it, %250A stays\n';
  const jobs = readLog(
    [
      'not JSON',
      line({ command: 'add-mask', raw: '::add-mask::secret\n' }),
      line({ raw_output: true, msg: 'hello\n' }),
      line({ command: 'error', raw }),
      line({ command: 'summary', content: '# done' }),
      line({ jobResult: 'failure' }),
      JSON.stringify({ jobID: 'later', msg: 'skipped' }),
    ].join('\n'),
  );
  expect(jobs.get('lint')).toEqual({
    result: 'failure',
    annotations: [
      {
        level: 'error',
        properties: { file: 'a,b.yaml', line: '3', title: 'x:y' },
        message: '50% :: lost\nmend it, %0A stays',
      },
    ],
    summaries: ['# done'],
    log: `hello\n${raw.trimEnd()}`,
  });
  expect(jobs.get('later')).toEqual({ result: null, annotations: [], summaries: [], log: '' });
});
