/** A sentence of a paragraph; `start` and `end` are UTF-16 offsets into the paragraph as given. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The form in which texts are compared: Unicode NFC, each run of white space (no-break spaces too) one
 * space, none at the ends. Nothing else is folded: a straight quote is not a curly one, and a quotation
 * is kept to the letter. White space alone is folded, because HTML folds it and editors differ in it.
 */
export function normalise(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/**
 * Abbreviations after which a sentence goes on, by language: those of Unicode CLDR's sentence-break
 * suppressions (common/segments/en.xml) that stand before a name or a number and hardly ever end a
 * sentence. CLDR's "By.", "In." and the like are left out: they do end sentences. `Intl.Segmenter` has
 * no option that applies CLDR's list.
 */
const ABBREVIATIONS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'en',
    new Set(
      (
        'Mr Mrs Ms Messrs Dr Prof Rev Hon St Mt Gen Col Maj Capt Cmdr Lt Sgt Pvt Gov Sen Rep ' +
        'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec vs cf pp approx e.g i.e Ph.D'
      ).split(' '),
    ),
  ],
]);

/** "W." of "George W. Bush", "J.R." of "J.R. Smith"; "I." is left out, as in CLDR: it ends "World War I." */
const INITIALS = /^(?!I\.$)(?:\p{Lu}\.)+$/u;

/** What cannot open a sentence: `“What for?” asked the minister.` is one. */
const CONTINUES = /^[^\p{L}\p{N}]*\p{Ll}/u;

/**
 * Splits a paragraph into its sentences as a careful reader would: by the rules of Unicode Standard
 * Annex 29 (`Intl.Segmenter`), but neither after an initial or an abbreviation nor before a small
 * letter. The sentences' texts carry no white space at their ends; inside they are as given.
 *
 * @param language BCP 47 tag of the paragraph's language
 */
export function sentences(paragraph: string, language = 'en'): Sentence[] {
  const found: Sentence[] = [];
  let open: number | undefined;
  for (const { segment, index } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(
    paragraph,
  )) {
    const start = open ?? index + (segment.length - segment.trimStart().length);
    const end = index + segment.trimEnd().length;
    if (end <= start) continue;
    const rest = paragraph.slice(index + segment.length).trim();
    const goesOn = rest !== '' && (CONTINUES.test(rest) || endsOpen(segment, language));
    open = goesOn ? start : undefined;
    if (!goesOn) found.push({ text: paragraph.slice(start, end), start, end });
  }
  return found;
}

function endsOpen(segment: string, language: string): boolean {
  const last = /[\p{L}.]+\.$/u.exec(segment.trimEnd())?.[0];
  if (last === undefined) return false;
  const known = ABBREVIATIONS.get(language.split('-')[0] ?? '');
  return INITIALS.test(last) || (known?.has(last.slice(0, -1)) ?? false);
}
