import type { Readable, Writable } from 'node:stream';
import { isCancel, text } from '@clack/prompts';
import { ToolError } from '../../tool-error.ts';
import type { Asker } from './asker.ts';
import { keyPrompt } from './key-prompt.ts';

/**
 * Asks at a terminal. What it throws at Ctrl+C says that nothing was written.
 *
 * @param output not standard output, which programs read
 */
export function terminalAsker(input: Readable, output: Writable): Asker {
  return {
    async key(question, answers, entered) {
      return (await keyPrompt(question, answers, entered, { input, output })) ?? stop();
    },
    async words(question, untold) {
      const entered = await text({
        message: question,
        input,
        output,
        ...(untold !== undefined && { placeholder: untold, defaultValue: untold }),
      });
      if (isCancel(entered)) stop();
      return entered === untold ? '' : (entered ?? '').trim();
    },
  };
}

function stop(): never {
  throw new ToolError(
    'Stopped: nothing was written. Each question has an option that answers it: --help lists them.',
  );
}
