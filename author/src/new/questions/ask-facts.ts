import { dateOf } from '../input/dates.ts';
import type { ArticleFacts } from '../input/draft.ts';
import { assumedAuthor } from '../story-facts.ts';
import type { Asker, KeyAnswer } from './asker.ts';

const RIGHTS_BY_KEY = { o: 'own', l: 'licensed', q: 'quotation' } as const;
const WHOSE: readonly KeyAnswer<keyof typeof RIGHTS_BY_KEY>[] = [
  { key: 'o', says: 'my own, or my paper’s' },
  { key: 'l', says: 'somebody else’s, and I have leave to show it' },
  { key: 'q', says: 'somebody else’s: only parts of it may be quoted' },
];
/** What is right of any text. */
const CAUTIOUS = 'q';

/** Asks for the facts that neither the file nor the command line tells and a story needs; what is left empty stays untold. */
export async function askFacts(facts: ArticleFacts, ask: Asker): Promise<ArticleFacts> {
  const rights = facts.rights ?? RIGHTS_BY_KEY[await ask.key('Whose text is it?', WHOSE, CAUTIOUS)];
  const author =
    facts.author ?? ((await ask.words('Who wrote it?', `not told: “${assumedAuthor(facts)}”`)) || undefined);
  const url = facts.url ?? (await askAddress(ask));
  const published = facts.published ?? (await askDate(ask));
  return {
    ...facts,
    rights,
    ...(author !== undefined && { author }),
    ...(url !== undefined && { url }),
    ...(published !== undefined && { published }),
  };
}

/** An address, whose https:// may be left out; asked for again where it is none. Undefined where nothing is entered. */
async function askAddress(ask: Asker): Promise<string | undefined> {
  let question = 'Where will it be read? (an address; Enter if that is not known yet)';
  for (;;) {
    const entered = await ask.words(question, 'not known yet');
    if (entered === '') return undefined;
    const url = /^https?:\/\//i.test(entered) ? entered : `https://${entered}`;
    if (/^[^\s/]+\/\/[^\s/]+\.[^\s]+$/.test(url) && URL.canParse(url)) return url;
    question = `“${entered}” is no address, as https://example.org/. Where will it be read? (Enter if that is not known yet)`;
  }
}

/** A date, in words too; asked for again where it is none. Undefined where nothing is entered. */
async function askDate(ask: Asker): Promise<string | undefined> {
  let question = 'When was it published? (as 2017-08-31, 2017-08 or 2017; Enter if it is not yet)';
  for (;;) {
    const entered = await ask.words(question, 'not yet');
    if (entered === '') return undefined;
    const date = dateOf(entered);
    if (date !== undefined) return date;
    question = `“${entered}” is no date, as 2017-08-31. When was it published? (Enter if it is not yet)`;
  }
}
