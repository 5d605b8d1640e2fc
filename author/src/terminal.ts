import type { Asker } from './new/questions/asker.ts';

/** What a command of `article-map` needs of where it is run. Tests give one of their own. */
export interface Terminal {
  /** Writes to standard output, as it is given. */
  out(text: string): void;
  /** Writes to standard error, as it is given. */
  err(text: string): void;
  /** Tells that the story has faults, which the command has named: it then ends with exit code 1. */
  foundFaults(): void;
  /** Who is asked; undefined where nobody is there. */
  asker(): Promise<Asker | undefined>;
}
