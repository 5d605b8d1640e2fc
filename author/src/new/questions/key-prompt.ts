import type { Readable, Writable } from 'node:stream';
import { styleText } from 'node:util';
import { Prompt, wrapTextWithPrefix } from '@clack/core';
import { S_BAR, S_BAR_END, symbol } from '@clack/prompts';
import type { KeyAnswer } from './asker.ts';

const ENTER = '\r';

/**
 * A question at a terminal that one key answers. It says which keys there are, and once answered what is recorded.
 *
 * @param entered the answer that Enter gives; without one Enter and other keys are told which keys there are
 * @returns the key; undefined at Ctrl+C
 */
export async function keyPrompt<K extends string>(
  question: string,
  answers: readonly KeyAnswer<K>[],
  entered: K | undefined,
  { input, output }: { readonly input: Readable; readonly output: Writable },
): Promise<K | undefined> {
  const keys = answers.map(({ key }) => key);
  const hint = `Press ${keys.slice(0, -1).join(', ')} or ${keys.at(-1)}${entered === undefined ? '' : `; Enter is ${entered}`}.`;
  const lines = (text: string, bar: string) => wrapTextWithPrefix(output, text, `${bar}  `);
  const prompt: Prompt<K> = new Prompt<K>(
    {
      input,
      output,
      render() {
        const bar = styleText('gray', S_BAR);
        const asked = `${bar}\n${wrapTextWithPrefix(output, question, `${bar}  `, `${symbol(prompt.state)}  `)}\n`;
        const answer = answers.find(({ key }) => key === prompt.value);
        if (prompt.state === 'submit') return asked + lines(styleText('dim', answer?.says ?? ''), bar);
        if (prompt.state === 'cancel') return asked + bar;
        const isError = prompt.state === 'error';
        const colour = isError ? 'yellow' : 'cyan';
        const rows = answers.map(({ key, says }) =>
          lines(
            `${styleText(key === entered ? ['bgCyan', 'black'] : 'inverse', ` ${key} `)} ${says}`,
            styleText(colour, S_BAR),
          ),
        );
        return `${asked}${rows.join('\n')}\n${styleText(colour, S_BAR_END)}  ${styleText(isError ? 'yellow' : 'dim', hint)}\n`;
      },
      validate: (value) => (value === undefined ? hint : undefined),
    },
    false,
  );
  prompt.on('key', (pressed) => {
    if (pressed === undefined) return;
    prompt.value = pressed === ENTER ? entered : keys.find((key) => key === pressed.toLowerCase());
    if (pressed === ENTER) return;
    prompt.state = prompt.value === undefined ? 'error' : 'submit';
  });
  const chosen = await prompt.prompt();
  return typeof chosen === 'symbol' ? undefined : chosen;
}
