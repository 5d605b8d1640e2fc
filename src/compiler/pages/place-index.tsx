/** @jsxRuntime automatic */
/** @jsxImportSource preact */

import { displayedLocalNames } from '../../reader/displayed-names.ts';
import { Name } from '../../reader/name.tsx';
import { PlaceLink } from '../../reader/place-link.tsx';
import { useLocale, useReader } from '../../reader/reader-context.ts';
import type { Layer } from '../../story/manifest.ts';
import { placesInWords } from './places-in-words.ts';
import { SwatchInBothThemes } from './swatch-in-both-themes.tsx';

/** Links to all places of which the article speaks: the page's table of contents, and the picture's legend. */
export function PlaceIndex({ layers }: { layers: readonly Layer[] }) {
  const locale = useLocale();
  const { story, lang } = useReader();
  const places = layers.flatMap((layer) =>
    placesInWords(story, layer).told.filter(({ id }) => story.passagesOf(id).length > 0),
  );
  return (
    <nav class="text-index" aria-labelledby="places">
      <h2 class="am-part-heading" id="places">
        {locale.say('reader.places')}
      </h2>
      <ul>
        {places.map((place) => (
          <li key={place.id}>
            <SwatchInBothThemes place={place} />
            <span class="text-index-names">
              <PlaceLink feature={place.id} />
              {displayedLocalNames(place, lang).map((name) => (
                <Name key={name.lang} name={name} class="am-local" />
              ))}
            </span>
            <span class="am-count">
              {locale.say('reader.passages', { count: story.passagesOf(place.id).length })}
            </span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
