import type { Finding } from '../../find-places/finding.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { WORD_FLAGS } from '../../gazetteer/packed.ts';
import { keyOf } from '../../gazetteer/words.ts';

const GIVEN = String.raw`\p{Lu}[\p{Ll}’-]+`;
/** “her son Santiago” */
const KIN = new RegExp(
  String.raw`(?<=(?:\b(?:his|her|their|my|our|whose)|['’]s) (?:[\p{Ll}-]+ )?(?:son|daughter|wife|husband|brother|sister|mother|father|nephew|niece|aunt|uncle|cousin|friend|baby),? )${GIVEN}`,
  'gu',
);
/** “Victoria Mensah, a nurse” */
const IN_FULL = new RegExp(
  String.raw`(?<!\p{Lu}\p{Ll}+ )${GIVEN}(?= ${GIVEN}(?:, (?:an?|the|who|\d\d)\b|,? (?:said|says)\b))`,
  'gu',
);

/** What remains of the confidence that a place is meant where a person is called so. */
const CALLED_SO = 0.5;

/** The findings, less sure of what people of the text are called. */
export function peopleDoubted(findings: readonly Finding[], people: ReadonlySet<string>): Finding[] {
  return findings.map((finding) =>
    people.has(finding.text) ? { ...finding, confidence: finding.confidence * CALLED_SO } : finding,
  );
}

/** First names by which an English text calls people: “Victoria Mensah, a nurse”, “her son Santiago”. */
export function peopleIn(text: string, gazetteer: Gazetteer): Set<string> {
  const isFirstName = (name: string) => {
    const key = gazetteer.find(keyOf(name));
    return key >= 0 && (gazetteer.wordFlags(key) & WORD_FLAGS.firstName) > 0;
  };
  const inFull = Array.from(text.matchAll(IN_FULL), ([name]) => name).filter(isFirstName);
  return new Set([...inFull, ...Array.from(text.matchAll(KIN), ([name]) => name)]);
}
