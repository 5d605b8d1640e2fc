import { writingFact } from '../article/writing-fact.ts';
import type { Finding } from '../find-places/finding.ts';
import { whereOf } from '../find-places/where.ts';
import { keyOf } from '../gazetteer/words.ts';
import { PLACES } from '../places/table.ts';
import { shellWord } from '../shell-word.ts';
import type { ChosenPlaces } from './places/choose-places.ts';
import type { MentionedPlace } from './places/mentioned-place.ts';
import type { Assumed } from './story-facts.ts';

/** So many names are listed of a sort. */
const LISTED = 12;

/** A line for each place of a story: name, what and where it is, how often it is named, how sure it is, and what else. */
export function placesTold({ places }: Pick<ChosenPlaces, 'places'>): string {
  const called = calledIn(places);
  const rows = places.map(({ name, finding, mentions, role }) => [
    name,
    whereOf(finding, called),
    `${mentions.length}×`,
    `${Math.round(finding.confidence * 100)} %`,
    [
      ...otherWords(name, finding, mentions),
      ...(role === 'around' ? ['around the story: the opening view does not follow it'] : []),
    ].join('; '),
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd())
    .map((line) => `${line}\n`)
    .join('');
}

/** How the article calls its countries, by two letters. */
function calledIn(places: ChosenPlaces['places']): ReadonlyMap<string, string> {
  return new Map(
    places.flatMap(({ name, finding: { kind, country } }): [string, string][] =>
      kind === 'country' && country !== null ? [[country, name]] : [],
    ),
  );
}

/** By what other words than its name a place is named, and which place it is where that has another name. */
function otherWords(name: string, { name: known }: Finding, mentions: readonly Finding[]): string[] {
  const counts = new Map<string, number>();
  for (const { text } of mentions) {
    const written = text.replace(/\s+/g, ' ');
    if (keyOf(written) !== keyOf(name)) counts.set(written, (counts.get(written) ?? 0) + 1);
  }
  const others = [...counts].map(([words, count]) => `${times(count)} as “${words}”`);
  return [
    ...(isSameName(name, known) ? [] : [`it is ${known}`]),
    ...(others.length > 0 ? [`named ${others.join(', ')}`] : []),
  ];
}

/** “Mediterranean” is the Mediterranean Sea to everybody. */
function isSameName(name: string, known: string): boolean {
  return keyOf(known) === keyOf(name) || keyOf(known).startsWith(`${keyOf(name)} `);
}

function times(count: number): string {
  return ['once', 'twice'][count - 1] ?? `${count} times`;
}

/** What an article names that is not on its map, a line for each reason. */
export function unplacedTold(
  { unsure, shapeless }: Pick<ChosenPlaces, 'unsure' | 'shapeless'>,
  {
    former,
    doubtful,
    unknown,
  }: {
    readonly former: readonly string[];
    readonly doubtful: readonly string[];
    readonly unknown: readonly string[];
  },
): string {
  const named = ({ finding }: MentionedPlace) => finding.text.replace(/\s+/g, ' ');
  const placed = ({ finding }: MentionedPlace) =>
    `${finding.text.replace(/\s+/g, ' ')} (${whereOf(finding)})`;
  return [
    listed('Not marked, as it is unsure that a place is meant', [...unsure.map(placed), ...doubtful]),
    listed('Not marked, as no shape of it is known', shapeless.map(named)),
    listed('Not marked, as it is a state of the past', former),
    former[0] === undefined
      ? ''
      : `Where a country of today is meant, say which: --place "${former[0]}=…", or mark it in article.md, as [${former[0]}](#its-id).\n`,
    listed('Perhaps places, but none that is known', unknown),
  ].join('');
}

/** How what is not on the map comes there; empty where all is. */
export function belongingTold(
  { unsure, shapeless }: Pick<ChosenPlaces, 'unsure' | 'shapeless'>,
  { doubtful, unknown }: { readonly doubtful: readonly string[]; readonly unknown: readonly string[] },
  folder: string,
): string {
  const at = shellWord(folder);
  const [name] = [...unsure.map(({ finding }) => finding.text), ...doubtful];
  const byName = name === undefined ? [] : [`npx article-map add ${JSON.stringify(name)} ${at}`];
  const byRow =
    shapeless.length + unknown.length > 0 ? [`a row in ${folder}/${PLACES} for what has no shape here`] : [];
  const ways = [...byName, ...byRow];
  return ways.length > 0 ? `Where one of these belongs on the map: ${ways.join('; ')}.\n` : '';
}

/** What the article does not say of itself, a line each, and where it is written. */
export function assumedTold(assumed: readonly Assumed[], file: string): string {
  return assumed
    .map(({ fact, value }) =>
      value === undefined
        ? `Nothing says when it was published: readers see the day of the last edit. Pass --published, or ${writingFact('published', '2017-08-31', file)}\n`
        : `Nothing says the ${NOUNS[fact] ?? fact}: it is “${value}” for now. Correct it in ${file}, or pass --${fact}.\n`,
    )
    .join('');
}

/** What a fact is in words, where its name is not. */
const NOUNS: Partial<Record<Assumed['fact'], string>> = {
  url: 'address at which it is read',
  rights: 'right by which it is quoted',
};

function listed(reason: string, names: readonly string[]): string {
  const all = [...new Set(names)];
  if (all.length === 0) return '';
  const more = all.length > LISTED ? ` and ${all.length - LISTED} more` : '';
  return `${reason}: ${all.slice(0, LISTED).join(', ')}${more}.\n`;
}
