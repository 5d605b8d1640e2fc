import { expect, test, vi } from 'vitest';
import { makeReadiness } from '../../src/dom/readiness.ts';

const broken = () => {
  throw new TypeError('Cannot read properties of undefined');
};

test('what is thrown in a callback before all is ready, fails; after it the console hears of it', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue();
  const early = makeReadiness();
  early.guarded(broken)();
  early.done();
  await expect(early.promise).rejects.toThrow('Cannot read properties');
  expect(said).not.toHaveBeenCalled();

  const late = makeReadiness();
  late.done();
  late.guarded(broken)();
  await expect(late.promise).resolves.toBeUndefined();
  expect(said).toHaveBeenCalledWith('article-map:', new TypeError('Cannot read properties of undefined'));
  said.mockRestore();
});
