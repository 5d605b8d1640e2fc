import { portionIn } from '../cartography/portion.ts';
import type { Passage } from '../story/passage.ts';
import type { Place } from '../story/place.ts';
import { PageHeading, PartHeading } from './heading.tsx';
import { kindOf } from './kind-of.ts';
import { PassageNotes } from './notes.tsx';
import { PlaceLink } from './place-link.tsx';
import { Quotation } from './quotation.tsx';
import { useLocale, useReader, useSeen } from './reader-context.ts';
import { PlaceSwatch } from './swatch.tsx';

/** One passage in the article's order, with the places of which it speaks. */
export function PassagePage({ passage }: { passage: Passage }) {
  const locale = useLocale();
  const { story } = useReader();
  const number = story.passages.indexOf(passage) + 1;
  const places = passage.features.flatMap((id) => story.places.get(id) ?? []);
  return (
    <article class="am-page am-one-passage">
      <PageHeading class="am-hidden">
        {locale.say('reader.passage.of', { number, count: story.passages.length })}
      </PageHeading>
      <Quotation passage={passage} />
      <PassageNotes passage={passage} />
      <section>
        <PartHeading>{locale.say('reader.passage.places')}</PartHeading>
        <ul class="am-list">
          {places.map((place) => (
            <li class="am-row" key={place.id}>
              <PlaceSwatch place={place} />
              <PlaceLink feature={place.id} class="am-row-link" />
              <KindInView place={place} />
            </li>
          ))}
        </ul>
      </section>
    </article>
  );
}

/** A place's kind, and whether the map as it stands leaves it out, wholly or in part. */
function KindInView({ place }: { place: Place }) {
  const locale = useLocale();
  const seen = useSeen();
  const kind = locale.say(kindOf(place));
  const portion = seen && portionIn(place, seen);
  return (
    <span class="am-quiet">
      {portion === 'none'
        ? locale.say('reader.passage.outside', { kind })
        : portion === 'some'
          ? locale.say('reader.passage.partly', { kind })
          : kind}
    </span>
  );
}
