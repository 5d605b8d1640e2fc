import { isCancel, selectKey, text } from '@clack/prompts';
import { ToolError } from '../../tool-error.ts';
import type { Asker } from './asker.ts';

/** Asks at the terminal, on standard error: what a program reads goes to standard output. */
export const TERMINAL_ASKER: Asker = {
  async key(question, answers) {
    const options = answers.map(({ key, says }) => ({ value: key, label: says }));
    // The library's type of an option is by the answer's type, which stands here for any.
    const chosen = await selectKey<string>({ message: question, options, output: process.stderr });
    return (isCancel(chosen) ? stop() : chosen) as never;
  },
  async words(question) {
    const entered = await text({ message: question, output: process.stderr });
    return isCancel(entered) ? stop() : (entered ?? '').trim();
  },
};

function stop(): never {
  throw new ToolError('Stopped: nothing was written. With --yes nothing is asked.');
}
