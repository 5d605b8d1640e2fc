import type { Finding } from '../../find-places/finding.ts';
import { whereOf } from '../../find-places/where.ts';
import { ToolError } from '../../tool-error.ts';
import { isSamePlace } from './mentioned-place.ts';
import { type Possible, possiblePlaces } from './possible-places.ts';

/** What an author says of names: which place one means, and which mean none. */
export interface Answers {
  /** Where the place of a name is, by the name. */
  readonly places: ReadonlyMap<string, string>;
  /** Names that are to stay unmarked. */
  readonly ignored: ReadonlySet<string>;
}

/**
 * Reads the answers of the command line.
 *
 * @param places as `Paris=Texas`
 * @throws ToolError where one has no equals sign
 */
export function answersOf(places: readonly string[], ignored: readonly string[]): Answers {
  const entries = places.map((written): [string, string] => {
    const at = written.indexOf('=');
    if (at < 1 || at === written.length - 1)
      throw new ToolError(
        `--place: found “${written}”; expected a name and where it is, as --place "Paris=Texas".`,
      );
    return [written.slice(0, at).trim(), written.slice(at + 1).trim()];
  });
  return { places: new Map(entries), ignored: new Set(ignored) };
}

/**
 * The findings as the author answers: another place of the name, surely; and without those that mean none.
 *
 * @throws ToolError where an answer names a place that is none of the name's, or a name that the text has not
 */
export function answered(findings: readonly Finding[], { places, ignored }: Answers): Finding[] {
  const names = new Set(findings.map(({ text }) => text));
  for (const [option, asked] of [
    ['--place', places.keys()],
    ['--ignore', ignored],
  ] as const)
    for (const name of asked)
      if (!names.has(name))
        throw new ToolError(
          `${option}: found “${name}”, which is no name of a place in the article. Write it as the article does.`,
        );
  return findings.flatMap((finding) => {
    if (ignored.has(finding.text)) return [];
    const where = places.get(finding.text);
    return where === undefined ? [finding] : [meaning(finding, placeAt(finding, where))];
  });
}

/** A finding that surely means this place of its name. */
export function meaning(finding: Finding, chosen: Possible): Finding {
  const { text, start, end } = finding;
  const alternatives = possiblePlaces(finding).filter((place) => !isSamePlace(place, chosen));
  return { text, start, end, ...chosen, confidence: 1, alternatives, why: 'the author says so' };
}

/** Of some places those that are where an author says: in a country or region, or of a kind; by words as they are, else by parts of them. */
export function placesIn(where: string, places: readonly Possible[]): Possible[] {
  const wanted = where.toLowerCase();
  const isNamed = (place: Possible) =>
    [place.name, place.country, place.admin1, place.kind].some((word) => word?.toLowerCase() === wanted);
  const named = places.filter(isNamed);
  return named.length > 0 ? named : places.filter((place) => whereOf(place).toLowerCase().includes(wanted));
}

function placeAt(finding: Finding, where: string): Possible {
  const all = possiblePlaces(finding);
  const [chosen] = placesIn(where, all);
  if (chosen) return chosen;
  const { text } = finding;
  throw new ToolError(
    `--place: found “${text}=${where}”; expected one of ${all.map((place) => `“${text}=${whereOf(place)}”`).join(', ')}.`,
  );
}
