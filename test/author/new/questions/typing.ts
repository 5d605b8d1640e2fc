import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import type { Asker } from '../../../../author/src/new/questions/asker.ts';
import { terminalAsker } from '../../../../author/src/new/questions/terminal-asker.ts';

/** A terminal at which each question is answered by a key: the first of `keys`, and Enter where none is left. */
export function typing(...keys: string[]): { readonly asker: Asker; shown(): string } {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let shown = '';
  output.on('data', (data) => {
    shown += stripVTControlCharacters(String(data));
    // Once it listens.
    if (/◆|▲/.test(String(data))) setImmediate(() => input.write(keys.shift() ?? '\r'));
  });
  return { asker: terminalAsker(input, output), shown: () => shown };
}
