/** @jsxRuntime automatic */
/** @jsxImportSource preact */

import type { Layer } from '../story/manifest.ts';
import { displayedName } from './displayed-names.ts';
import { FileLink } from './file-link.tsx';
import { PartHeading } from './heading.tsx';
import { Name } from './name.tsx';
import { OutsideLink } from './outside-link.tsx';
import { useLocale, useReader } from './reader-context.ts';

/** Corrections, by what right the article is quoted, where to report errors, and the layers' files. */
export function AboutMap() {
  const locale = useLocale();
  const { story, base, links } = useReader();
  const { about, layers } = story;
  return (
    <>
      {about.corrections.length > 0 && (
        <section class="am-corrections">
          <PartHeading>{locale.say('reader.corrections')}</PartHeading>
          <dl>
            {about.corrections.map(({ date, text }) => (
              <div key={`${date} ${text}`}>
                <dt>
                  <time dateTime={date}>{locale.date(date)}</time>
                </dt>
                <dd dir="auto">{text}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <section class="am-fineprint">
        <PartHeading>{locale.say('reader.about')}</PartHeading>
        <p>
          {locale.say(`rights.${about.rights}`, { publication: about.publication.name })}{' '}
          {about.rights === 'quotation' &&
            locale.say('reader.limit', { share: locale.percent(about.quoteLimit.share) })}{' '}
          {about.rights === 'quotation' && <bdi>{about.quoteLimit.reason}</bdi>}
        </p>
        <p>
          {locale.say('reader.updated')} <time dateTime={about.updated}>{locale.date(about.updated)}</time>
        </p>
        {links === 'open' && <Downloads layers={layers} base={base} />}
        {about.report !== undefined && (
          <p>
            <OutsideLink href={about.report}>{locale.say('reader.report')}</OutsideLink>
          </p>
        )}
      </section>
    </>
  );
}

function Downloads({ layers, base }: { layers: readonly Layer[]; base: string }) {
  const locale = useLocale();
  const { lang } = useReader();
  return (
    <details>
      <summary>{locale.say('reader.downloads')}</summary>
      <ul class="am-downloads">
        {layers.map((layer) => (
          <li key={layer.id}>
            <FileLink href={`${base}layers/${encodeURIComponent(layer.file)}`} name={layer.file}>
              <Name name={displayedName(layer.title, lang)} />
            </FileLink>{' '}
            <span class="am-quiet">GeoJSON</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
