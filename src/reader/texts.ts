import { errorInWords } from '../locale/error-words.ts';
import type { Locale } from '../locale/locale.ts';
import type { Passage, PassageText } from '../story/passage.ts';
import type { Story } from '../story/story.ts';
import { readTexts } from '../story/texts.ts';
import type { Awaited, ReaderState } from './reader-context.ts';

/** Fetches and reads a file of the story's folder; neither's failure is remembered. */
export type FetchTexts = <Read>(file: string, read: (json: unknown) => Read) => Promise<Read>;

/** The texts that lie beside a story. */
interface Texts {
  readonly of: ReaderState['textOf'];
  /** Has the texts of passages fetched, as far as they are neither here nor on their way. */
  want(passages: readonly Passage[]): void;
}

/** Texts of which none is here yet; `changed` is called for each file that has come or failed; `locale` says why it failed. */
export function makeTexts(
  story: Story,
  fetchTexts: FetchTexts,
  locale: Locale,
  changed: () => void,
  signal: AbortSignal,
): Texts {
  const files = new Map<string, ReadonlyMap<string, PassageText> | Awaited>();

  const load = async (file: string) => {
    files.set(file, 'coming');
    try {
      files.set(file, await fetchTexts(file, (json) => readTexts(json, file, story)));
    } catch (error) {
      console.error('article-map:', error);
      files.set(file, {
        why: errorInWords(error, locale),
        again() {
          void load(file);
          changed();
        },
      });
    }
    if (!signal.aborted) changed();
  };

  return {
    of({ id, file }) {
      const known = files.get(file) ?? 'coming';
      return isRead(known) ? (known.get(id) ?? 'coming') : known;
    },
    want(passages) {
      for (const passage of passages) {
        if (!('file' in passage)) continue;
        const known = files.get(passage.file);
        if (known === undefined || (known !== 'coming' && !isRead(known))) void load(passage.file);
      }
    },
  };
}

function isRead(file: ReadonlyMap<string, PassageText> | Awaited): file is ReadonlyMap<string, PassageText> {
  return file !== 'coming' && !('why' in file);
}
