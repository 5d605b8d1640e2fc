import { intlTag } from './language-tag.ts';
import type { Sentence } from './sentence.ts';

/*
 * The first version of the splitter, for fingerprints that were taken by it. It is not changed: another split is
 * another version.
 */

/** Unicode NFC, each run of white space one space, none at the ends. */
export function normalise(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

const ENGLISH = new Set(
  (
    'Mr Mrs Ms Messrs Dr Prof Rev Hon St Mt Gen Col Maj Capt Cmdr Lt Sgt Pvt Gov Sen Rep ' +
    'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec vs cf pp approx e.g i.e Ph.D'
  ).split(' '),
);

/** Unicode Standard Annex 29, but neither after an initial or an English abbreviation nor before a small letter. */
export function sentences(paragraph: string, language: string): Sentence[] {
  const found: Sentence[] = [];
  let open: number | undefined;
  for (const { segment, index } of new Intl.Segmenter(intlTag(language), { granularity: 'sentence' }).segment(
    paragraph,
  )) {
    const start = open ?? index + (segment.length - segment.trimStart().length);
    const end = index + segment.trimEnd().length;
    if (end <= start) continue;
    const rest = paragraph.slice(index + segment.length).trim();
    const goesOn = rest !== '' && (/^[^\p{L}\p{N}]*\p{Ll}/u.test(rest) || endsOpen(segment, language));
    open = goesOn ? start : undefined;
    if (!goesOn) found.push({ text: paragraph.slice(start, end), start, end });
  }
  return found;
}

function endsOpen(segment: string, language: string): boolean {
  const last = /[\p{L}.]+\.$/u.exec(segment.trimEnd())?.[0];
  if (last === undefined) return false;
  const isEnglish = language.split('-')[0] === 'en';
  return /^(?!I\.$)(?:\p{Lu}\.)+$/u.test(last) || (isEnglish && ENGLISH.has(last.slice(0, -1)));
}
