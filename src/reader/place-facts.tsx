/** @jsxRuntime automatic */
/** @jsxImportSource preact */

import type { Place } from '../story/place.ts';
import { displayedLocalNames, displayedOtherNames } from './displayed-names.ts';
import { PartHeading } from './heading.tsx';
import { measured } from './measures.ts';
import { Name } from './name.tsx';
import { SourceLink } from './outside-link.tsx';
import { useLocale, useReader } from './reader-context.ts';

/** What the place is called where it lies. */
export function LocalNames({ place }: { place: Place }) {
  const locale = useLocale();
  const local = displayedLocalNames(place, useReader().lang);
  if (local.length === 0) return null;
  return (
    <ul class="am-local-names" aria-label={locale.say('reader.localNames')}>
      {local.map((name) => (
        <li key={name.lang}>
          <Name name={name} />
        </li>
      ))}
    </ul>
  );
}

/** What else the place is called. */
export function OtherNames({ place }: { place: Place }) {
  const locale = useLocale();
  const other = displayedOtherNames(place);
  if (other.length === 0) return null;
  return (
    <p class="am-other-names">
      <span class="am-label">{locale.say('reader.otherNames')}</span>{' '}
      {other.map((name, i) => (
        <span key={name.value}>
          {i > 0 && locale.say('list.separator')}
          <Name name={name} />
        </span>
      ))}
    </p>
  );
}

/** The place's size, and how far its shape can be trusted. */
export function Facts({ place }: { place: Place }) {
  const locale = useLocale();
  const size = measured(place, locale);
  return (
    <dl class="am-facts">
      {size !== undefined && (
        <div>
          <dt>{locale.say(`reader.${size.what}.term`)}</dt>
          <dd>
            {size.words}
            {size.source && (
              <span class="am-size-source">
                <SourceLink source={size.source} />
              </span>
            )}
          </dd>
        </div>
      )}
      <div>
        <dt>{locale.say('reader.precision')}</dt>
        <dd>
          <strong>{locale.say(`precision.${place.precision}`)}</strong>{' '}
          {locale.say(
            place.geometry.type === 'Point' ? 'precision.point' : `precision.${place.precision}.means`,
          )}
        </dd>
      </div>
    </dl>
  );
}

/** Who disputes what, with a source. */
export function Disputed({ place }: { place: Place }) {
  const locale = useLocale();
  if (!place.disputed) return null;
  return (
    <section class="am-disputed">
      <PartHeading>{locale.say('reader.disputed')}</PartHeading>
      <p dir="auto">{place.disputed.note}</p>
      <p class="am-sources">
        <SourceLink source={place.disputed.source} />
      </p>
    </section>
  );
}
