import type { Place } from '../../story/place.ts';
import { say } from '../strings.ts';
import { PageHeading, PartHeading } from './heading.tsx';
import { Name } from './name.tsx';
import { localNames, nameIn, otherNames } from './names.ts';
import { Notes } from './notes.tsx';
import { SourceLink } from './outside-link.tsx';
import { Quotation } from './quotation.tsx';
import { useReader } from './reader-context.ts';
import { PlaceSwatch } from './swatch.tsx';
import { measured, passageCount } from './wording.ts';

/** What the article says of one place, and what is known of it. */
export function PlacePage({ place }: { place: Place }) {
  const { story, lang } = useReader();
  const passages = story.passagesOf(place.id);
  return (
    <article class="am-page am-place">
      <header>
        <p class="am-kicker">
          <PlaceSwatch place={place} />
          {say(`kind.${place.kind}`)}
        </p>
        <PageHeading class="am-place-name">
          <Name name={nameIn(place.name, lang)} />
        </PageHeading>
        <OtherNames place={place} />
        <LayerOff place={place} />
        <Facts place={place} />
      </header>
      <Disputed place={place} />
      <section class="am-passages">
        <PartHeading>{passageCount(passages.length)}</PartHeading>
        {passages.length === 0 && <p class="am-empty">{say('reader.noPassage')}</p>}
        {passages.map((passage) => (
          <Quotation key={passage.id} passage={passage} feature={place.id} />
        ))}
      </section>
      <Notes notes={story.notesOf(place.id)} />
      <section class="am-fineprint">
        <PartHeading>{say('reader.shapeFrom')}</PartHeading>
        <ul class="am-sources">
          {place.sources.map((source) => (
            <li key={source.url}>
              <SourceLink source={source} />
            </li>
          ))}
        </ul>
      </section>
    </article>
  );
}

function OtherNames({ place }: { place: Place }) {
  const { lang } = useReader();
  const local = localNames(place, lang);
  const other = otherNames(place);
  return (
    <>
      {local.length > 0 && (
        <ul class="am-local-names" aria-label={say('reader.localNames')}>
          {local.map((name) => (
            <li key={name.lang}>
              <Name name={name} />
            </li>
          ))}
        </ul>
      )}
      {other.length > 0 && (
        <p class="am-other-names">
          <span class="am-label">{say('reader.otherNames')}</span>{' '}
          {other.map((name, i) => (
            <span key={name.value}>
              {i > 0 && ', '}
              <Name name={name} />
            </span>
          ))}
        </p>
      )}
    </>
  );
}

function LayerOff({ place }: { place: Place }) {
  const { hidden, wishes } = useReader();
  if (!hidden.has(place.layer)) return null;
  return (
    <p class="am-layer-off">
      {say('reader.layerOff')}{' '}
      <button type="button" onClick={() => wishes.show(place.layer, true)}>
        {say('reader.layerOn')}
      </button>
    </p>
  );
}

function Facts({ place }: { place: Place }) {
  const size = measured(place);
  return (
    <dl class="am-facts">
      {size !== undefined && (
        <div>
          <dt>{say(place.area === undefined ? 'reader.length.term' : 'reader.area.term')}</dt>
          <dd>{size}</dd>
        </div>
      )}
      <div>
        <dt>{say('reader.precision')}</dt>
        <dd>
          <strong>{say(`precision.${place.precision}`)}</strong>{' '}
          {say(place.geometry.type === 'Point' ? 'precision.point' : `precision.${place.precision}.means`)}
        </dd>
      </div>
    </dl>
  );
}

function Disputed({ place }: { place: Place }) {
  if (!place.disputed) return null;
  return (
    <section class="am-disputed">
      <PartHeading>{say('reader.disputed')}</PartHeading>
      <p>{place.disputed.note}</p>
      <p class="am-sources">
        <SourceLink source={place.disputed.source} />
      </p>
    </section>
  );
}
