import type { Passage } from '../../story/passage.ts';
import type { Place } from '../../story/place.ts';
import { seenTogether } from '../seen-together.ts';
import { say } from '../strings.ts';
import { PageHeading, PartHeading } from './heading.tsx';
import { PlaceLink } from './place-link.tsx';
import { Quotation } from './quotation.tsx';
import { useReader } from './reader-context.ts';
import { PlaceSwatch } from './swatch.tsx';

/** One passage in the article's order, with the places of which it speaks. */
export function PassagePage({ passage }: { passage: Passage }) {
  const { story } = useReader();
  const number = story.passages.indexOf(passage) + 1;
  const places = passage.features.flatMap((id) => story.places.get(id) ?? []);
  const seen = seenTogether(story, passage.features);
  return (
    <article class="am-page am-one-passage">
      <PageHeading class="am-hidden">
        {say('reader.passage.of', { number, count: story.passages.length })}
      </PageHeading>
      <Quotation passage={passage} />
      <section>
        <PartHeading>{say('reader.passage.places')}</PartHeading>
        <ul class="am-list">
          {places.map((place) => (
            <li class="am-row" key={place.id}>
              <PlaceSwatch place={place} />
              <PlaceLink feature={place.id} class="am-row-link" />
              <span class="am-quiet">{kindOf(place, seen.includes(place))}</span>
            </li>
          ))}
        </ul>
      </section>
    </article>
  );
}

function kindOf({ kind }: Place, isSeen: boolean): string {
  const word = say(`kind.${kind}`);
  return isSeen ? word : say('reader.passage.outside', { kind: word });
}
