import { Fragment } from 'preact';
import { useMemo } from 'preact/hooks';
import { isPoint } from '../cartography/shape.ts';
import type { Place } from '../story/place.ts';
import { displayedName } from './displayed-names.ts';
import { PageHeading, PartHeading } from './heading.tsx';
import { KindName } from './kind-name.tsx';
import { Name } from './name.tsx';
import { Notes, PassageNotes, placeNotes } from './notes.tsx';
import { SourceList } from './outside-link.tsx';
import { Disputed, Facts, LocalNames, OtherNames } from './place-facts.tsx';
import { PlaceSlot } from './place-slot.tsx';
import { useProgressiveList } from './progressive-list.ts';
import { Quotation } from './quotation.tsx';
import { useLocale, useReader } from './reader-context.ts';
import { PlaceSwatch } from './swatch.tsx';
import { useWordsFirst } from './words-first.ts';

/** What the article says of one place, and what is known of it. */
export function PlacePage({ place }: { place: Place }) {
  const locale = useLocale();
  const { story, chosen, lang } = useReader();
  const passages = story.passagesOf(place.id);
  const role = story.layers.find(({ id }) => id === place.layer)?.role ?? 'around';
  const wordsFirst = useWordsFirst();
  // Made once: what is drawn already is not drawn anew when more is added.
  const quotations = useMemo(
    () =>
      passages.map((passage, i) => (
        <Fragment key={passage.id}>
          <Quotation passage={passage} feature={place.id} wordsFirst={wordsFirst && i === 0} />
          <PassageNotes passage={passage} />
        </Fragment>
      )),
    [passages, place.id, wordsFirst],
  );
  const shown = useProgressiveList(quotations.length + 1, chosen.passage !== undefined);
  const words =
    passages.length > 0
      ? quotations.slice(0, shown)
      : [
          <p key="none" class="am-empty">
            {locale.say(`reader.noPassage.${role}`)}
          </p>,
        ];
  return (
    <article class="am-page am-place">
      <header>
        <PageHeading class="am-place-name">
          <Name name={displayedName(place.name, lang)} />
        </PageHeading>
        <div class="am-place-kind">
          <p class="am-kicker">
            <PlaceSwatch place={place} />
            <KindName place={place} />
          </p>
          <LocalNames place={place} />
        </div>
        <LayerOff place={place} />
      </header>
      <section class="am-passages">
        <PartHeading>{locale.say('reader.passages', { count: passages.length })}</PartHeading>
        {words.toSpliced(wordsFirst ? 1 : 0, 0, <PlaceSlot key="slot" />)}
      </section>
      {shown > quotations.length && (
        <>
          <section class="am-known">
            <OtherNames place={place} />
            <Facts place={place} />
          </section>
          <Disputed place={place} />
          <Notes notes={placeNotes(story, place)} />
          <ShapeFrom place={place} />
        </>
      )}
    </article>
  );
}

function ShapeFrom({ place }: { place: Place }) {
  const locale = useLocale();
  return (
    <section class="am-fineprint">
      <PartHeading>{locale.say(isPoint(place) ? 'reader.positionFrom' : 'reader.shapeFrom')}</PartHeading>
      <SourceList sources={place.sources} />
    </section>
  );
}

function LayerOff({ place }: { place: Place }) {
  const locale = useLocale();
  const { hidden, actions } = useReader();
  if (!hidden.has(place.layer)) return null;
  return (
    <p class="am-layer-off">
      {locale.say('reader.layerOff')}{' '}
      <button type="button" onClick={() => actions.show(place.layer, true)}>
        {locale.say('reader.layerOn')}
      </button>
    </p>
  );
}
