import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { terminalAsker } from '../../../../author/src/new/questions/terminal-asker.ts';

const KEYS = [
  { key: '1', says: 'Paris, town, France' },
  { key: 'n', says: 'none of these' },
] as const;

function terminal() {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let shown = '';
  output.on('data', (data) => {
    shown += data;
  });
  return { ask: terminalAsker(input, output), type: (keys: string) => input.write(keys), shown: () => shown };
}

it('takes one key for an answer', async () => {
  const { ask, type, shown } = terminal();
  const answer = ask.key('Which?', KEYS);
  type('n');
  expect(await answer).toBe('n');
  expect(shown()).toContain('Paris, town, France');
});

it('takes words, or none', async () => {
  const { ask, type } = terminal();
  const author = ask.words('Who?');
  type('A. Writer');
  type('\r');
  expect(await author).toBe('A. Writer');
  const nobody = ask.words('Who?');
  type('\r');
  expect(await nobody).toBe('');
});

it('stops at Ctrl+C, and says that nothing was written', async () => {
  const { ask, type } = terminal();
  const answer = ask.key('Which?', KEYS);
  type('\u0003');
  await expect(answer).rejects.toThrow(
    'Stopped: nothing was written. Each question has an option that answers it',
  );
});
