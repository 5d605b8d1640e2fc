import type { Readable, Writable } from 'node:stream';
import { isCancel, selectKey, text } from '@clack/prompts';
import { ToolError } from '../../tool-error.ts';
import type { Asker } from './asker.ts';

/**
 * Asks at a terminal. What it throws at Ctrl+C says that nothing was written.
 *
 * @param output not standard output, which programs read
 */
export function terminalAsker(input: Readable, output: Writable): Asker {
  return {
    async key(question, answers) {
      const options = answers.map(({ key, says }) => ({ value: key, label: says }));
      // The library's type of an option depends on the answer's type, which stands here for any.
      const chosen = await selectKey<string>({ message: question, options, input, output });
      return (isCancel(chosen) ? stop() : chosen) as never;
    },
    async words(question) {
      const entered = await text({ message: question, input, output });
      return isCancel(entered) ? stop() : (entered ?? '').trim();
    },
  };
}

function stop(): never {
  throw new ToolError(
    'Stopped: nothing was written. Each question has an option that answers it: --help lists them.',
  );
}
