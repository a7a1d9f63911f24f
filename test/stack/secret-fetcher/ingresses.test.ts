import { expect, test } from 'vitest';
import { type Api, ApiError } from '../../../stack/secret-fetcher/api.ts';
import { askIngresses } from '../../../stack/secret-fetcher/ingresses.ts';

test('who may not list them knows of none, which is not the same as none', async () => {
  const answering = (status: number) =>
    ({ ask: async () => Promise.reject(new ApiError(status, 'no')) }) as unknown as Api;
  expect(await askIngresses(answering(403))).toBeNull();
  await expect(askIngresses(answering(500))).rejects.toThrow('no');
});
