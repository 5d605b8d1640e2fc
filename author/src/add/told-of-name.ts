import { quote } from '../../../src/story/problem.ts';
import { openWaterOf } from '../gazetteer/open-water.ts';
import { keyOf } from '../gazetteer/words.ts';
import type { Possible } from '../new/places/possible-places.ts';
import { slug } from '../places/place-id.ts';
import { shellWord } from '../shell-word.ts';
import { slashed } from '../slashed.ts';

/**
 * A place in a few words: “town, Texas, US”.
 *
 * @param name by which it was asked for; what it is called otherwise is said too
 */
export function described({ kind, name, admin1, country }: Possible, asked = name): string {
  return [
    keyOf(asked) === keyOf(name) ? null : name,
    kind === 'sea' ? openWaterOf(name) : kind,
    admin1 === name ? null : admin1,
    kind === 'country' ? null : country,
  ]
    .filter((part) => part !== null)
    .join(', ');
}

/** What helps where nothing is known to draw: a point for whoever has no file, or a file. */
function byHand(name: string, folder = '.'): string {
  const where = folder === '.' ? '' : ` ${shellWord(slashed(folder))}`;
  const id = slug(name) || 'place';
  return `Write a row for it into places.csv as ${quote(`${id},${name},…`)} with lng and lat; or give a file with its shape: npx article-map add ${id}.geojson${where} --name ${JSON.stringify(name)}.`;
}

/** That a name is of a state of the past. */
export function formerState(name: string, folder?: string): string {
  return `${quote(name)}: found a state of the past, of which no shape is known; no country of today is drawn for it. ${byHand(name, folder)} Where one is meant, mark the words in article.md, as [${name}](#germany).`;
}

/** That no place of a name can be drawn, and what helps. */
export function unplaced(
  name: string,
  called: readonly Possible[],
  fitting: readonly Possible[],
  folder?: string,
): string {
  if (called.length === 0)
    return `${quote(name)}: found no place of that name. Correct its spelling. Where it is right: ${byHand(name, folder)}`;
  if (fitting.length === 0)
    return `${quote(name)}: found ${called
      .slice(0, 4)
      .map((place) => described(place, name))
      .join(
        '; ',
      )}; expected one of these, but --country, --type or --in asks for another. Correct these options, or leave them out.`;
  return `${quote(name)}: found ${fitting
    .slice(0, 4)
    .map((place) => described(place, name))
    .join('; ')}, of which no shape is known. ${byHand(name, folder)}`;
}

/** That none of the places that there are is meant, and what helps. */
export function noneMeant(name: string, folder?: string): string {
  return `${quote(name)}: nothing was added. ${byHand(name, folder)}`;
}
