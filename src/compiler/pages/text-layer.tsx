/** @jsxRuntime automatic */
/** @jsxImportSource preact */

import { anchorOf } from '../../reader/anchor.ts';
import { displayedName } from '../../reader/displayed-names.ts';
import { kindOf } from '../../reader/kind-of.ts';
import { Name } from '../../reader/name.tsx';
import { Notes, PassageNotes, placeNotes } from '../../reader/notes.tsx';
import { Disputed, Facts, LocalNames, OtherNames } from '../../reader/place-facts.tsx';
import { Quotation } from '../../reader/quotation.tsx';
import { ReaderProvider, useLocale, useReader } from '../../reader/reader-context.ts';
import type { Layer } from '../../story/manifest.ts';
import type { Place } from '../../story/place.ts';
import { placesInWords } from './places-in-words.ts';
import { SwatchInBothThemes } from './swatch-in-both-themes.tsx';

interface LayerProps {
  readonly layer: Layer;
  /** For each passage, by id, the place under which the page tells it first. */
  readonly firstAt: ReadonlyMap<string, string>;
}

/** A layer's places, each with its passages in the article's order. */
export function TextLayer({ layer, firstAt }: LayerProps) {
  const { story, lang } = useReader();
  const { told, silent } = placesInWords(story, layer);
  const title = displayedName(layer.title, lang);
  const isTitled = !told.some((place) => displayedName(place.name, lang).value === title.value);
  return (
    <section class="text-layer">
      {isTitled && (
        <h2 class="text-layer-title">
          <Name name={title} />
        </h2>
      )}
      {told.map((place) => (
        <TextPlace key={place.id} place={place} level={isTitled ? 3 : 2} firstAt={firstAt} />
      ))}
      {silent.length > 0 && <SilentPlaces places={silent} />}
    </section>
  );
}

interface PlaceProps extends Pick<LayerProps, 'firstAt'> {
  readonly place: Place;
  /** Of the place's heading. */
  readonly level: 2 | 3;
}

function TextPlace({ place, level, firstAt }: PlaceProps) {
  const locale = useLocale();
  const state = useReader();
  const { story, lang } = state;
  const Heading = `h${level}` as const;
  const passages = story.passagesOf(place.id);
  return (
    <ReaderProvider value={{ ...state, headingLevel: level }}>
      <section class="text-place" id={anchorOf({ feature: place.id })}>
        <header>
          <p class="am-kicker">
            <SwatchInBothThemes place={place} />
            {locale.say(kindOf(place))}
            {passages.length > 0 && (
              <span class="am-count">{locale.say('reader.passages', { count: passages.length })}</span>
            )}
          </p>
          <Heading class="am-place-name">
            <Name name={displayedName(place.name, lang)} />
          </Heading>
          <LocalNames place={place} />
          <OtherNames place={place} />
          <Facts place={place} />
        </header>
        {passages.map((passage) => (
          <div
            class="text-passage"
            key={passage.id}
            id={firstAt.get(passage.id) === place.id ? anchorOf({ passage: passage.id }) : undefined}
          >
            <Quotation passage={passage} feature={place.id} />
            {firstAt.get(passage.id) === place.id && <PassageNotes passage={passage} />}
          </div>
        ))}
        <Disputed place={place} />
        <Notes notes={placeNotes(story, place)} />
      </section>
    </ReaderProvider>
  );
}

/** Places that the map shows and of which neither a passage nor a note speaks. */
function SilentPlaces({ places }: { places: readonly Place[] }) {
  const locale = useLocale();
  const { lang } = useReader();
  return (
    <div class="text-silent">
      <p class="am-label">{locale.say('reader.alsoOnMap', { count: places.length })}</p>
      <ul>
        {places.map((place) => (
          <li key={place.id} id={anchorOf({ feature: place.id })}>
            <SwatchInBothThemes place={place} />
            <Name name={displayedName(place.name, lang)} />
            <LocalNames place={place} />
            <OtherNames place={place} />
          </li>
        ))}
      </ul>
    </div>
  );
}
