import type { Finding } from '../../find-places/finding.ts';
import { foundPlace } from '../../find-places/finding.ts';
import { formerStatesIn, type Words } from '../../gazetteer/former-states.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { keyOf } from '../../gazetteer/words.ts';
import { ToolError } from '../../tool-error.ts';
import type { Answers } from './answers.ts';

/** What an article names, states of the past apart. */
interface Parted {
  /** Without those in the name of a state of the past: it is no present one, unless the author says so. */
  readonly findings: readonly Finding[];
  /** Names of states of the past that mean no place of the map, each once. */
  readonly former: readonly string[];
  /** Without the answers that are heeded. */
  readonly answers: Answers;
}

/**
 * Takes the names of states of the past from what an article names; those of which the author says which present country is
 * meant stay.
 *
 * @param text which the findings count in
 * @throws ToolError where an author says what is no country
 */
export function withoutFormerStates(
  findings: readonly Finding[],
  text: string,
  { places, ignored }: Answers,
  gazetteer: Gazetteer,
): Parted {
  const named = formerStatesIn(text);
  const isIn = ({ start, end }: Finding) => named.some((words) => words.start < end && words.end > start);
  const meant = named.flatMap((words) => {
    const country = places.get(words.text);
    return country === undefined ? [] : [meaningCountry(words, country, gazetteer)];
  });
  const names = new Set(named.map((words) => words.text));
  return {
    findings: [...findings.filter((finding) => !isIn(finding)), ...meant].sort((a, b) => a.start - b.start),
    former: [...names].filter((name) => !places.has(name) && !ignored.has(name)),
    answers: {
      places: new Map([...places].filter(([name]) => !names.has(name))),
      ignored: new Set([...ignored].filter((name) => !names.has(name))),
    },
  };
}

function meaningCountry(words: Words, country: string, gazetteer: Gazetteer): Finding {
  const key = gazetteer.find(keyOf(country));
  const place = (key < 0 ? [] : [...gazetteer.entries(key)])
    .map((entry) => entry >>> 2)
    .find((one) => gazetteer.kind(one) === 'country');
  if (place === undefined || formerStatesIn(country).length > 0)
    throw new ToolError(
      `--place: found “${words.text}=${country}”; expected a country of today, as --place "${words.text}=Germany".`,
    );
  return { ...words, ...foundPlace(place, 1, gazetteer), alternatives: [], why: 'the author says so' };
}
