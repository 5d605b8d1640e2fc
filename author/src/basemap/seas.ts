import type { BasemapName } from '../../../src/story/story.ts';
import type { Atlas } from '../natural-earth/atlas.ts';
import { namesByLanguage } from './country-names.ts';
import type { Region } from './region.ts';

/** Degrees around the frames in which seas are named too. */
const AROUND = 30;

/** Degrees across a view of an ocean. */
const WIDE = 40;

/** The names of seas: in the frames that of their places which is nearest to the middle, around these one each. */
export function namesOfSeas(atlas: Atlas, region: Region, languages: readonly string[]): BasemapName[] {
  const [own = 'en', ...others] = languages;
  const framed = atlas
    .seas()
    .filter(({ at }) => at.some((place) => region.distanceTo(...place) === 0))
    .map(({ names }) => names.en ?? '');
  return atlas.seas().flatMap((sea): BasemapName | [] => {
    const english = sea.names.en ?? '';
    // Of an ocean and its northern or southern part, a wide view names the ocean, a near one the part.
    const isOther =
      region.width > WIDE
        ? framed.some((other) => english.endsWith(` ${other}`))
        : framed.some((other) => other.endsWith(` ${english}`));
    if (isOther) return [];
    const nameIn = (language: string) => sea.names[language] ?? sea.names[language.split('-')[0] ?? ''];
    const name = nameIn(own) ?? sea.names.en;
    const [nearest] = sea.at
      .map((at) => ({ at, distance: region.distanceTo(...at), middle: region.distanceToMiddle(...at) }))
      .sort((a, b) => a.distance - b.distance || a.middle - b.middle);
    if (!nearest || nearest.distance > AROUND || name === undefined) return [];
    const names = namesByLanguage(others, nameIn, name);
    const rank = nearest.distance === 0 ? 2 : Math.min(5, sea.rank + 1);
    return { name, ...(names && { names }), kind: 'sea', at: nearest.at, rank };
  });
}
