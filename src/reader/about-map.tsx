/** @jsxImportSource preact */

import { INTERFACE_LANGUAGE } from '../locale/interface-language.ts';
import { say } from '../locale/strings.ts';
import type { Layer } from '../story/manifest.ts';
import { FileLink } from './file-link.tsx';
import { PartHeading } from './heading.tsx';
import { Name } from './name.tsx';
import { nameIn } from './names.ts';
import { OutsideLink } from './outside-link.tsx';
import { useReader } from './reader-context.ts';
import { dateInWords } from './wording.ts';

const percent = new Intl.NumberFormat(INTERFACE_LANGUAGE, { style: 'percent' });

/** Corrections, by what right the article is quoted, where to report errors, and the layers' files. */
export function AboutMap() {
  const { story, base, links } = useReader();
  const { about, layers } = story;
  return (
    <>
      {about.corrections.length > 0 && (
        <section class="am-corrections">
          <PartHeading>{say('reader.corrections')}</PartHeading>
          <dl>
            {about.corrections.map(({ date, text }) => (
              <div key={`${date} ${text}`}>
                <dt>
                  <time dateTime={date}>{dateInWords(date)}</time>
                </dt>
                <dd dir="auto">{text}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <section class="am-fineprint">
        <PartHeading>{say('reader.about')}</PartHeading>
        <p>
          {say(`rights.${about.rights}`, { publication: about.publication.name })}{' '}
          {about.rights === 'quotation' &&
            say('reader.limit', { share: percent.format(about.quoteLimit.share) })}{' '}
          {about.rights === 'quotation' && <bdi>{about.quoteLimit.reason}</bdi>}
        </p>
        <p>
          {say('reader.updated')} <time dateTime={about.updated}>{dateInWords(about.updated)}</time>
        </p>
        {links === 'open' && <Downloads layers={layers} base={base} />}
        {about.report !== undefined && (
          <p>
            <OutsideLink href={about.report}>{say('reader.report')}</OutsideLink>
          </p>
        )}
      </section>
    </>
  );
}

function Downloads({ layers, base }: { layers: readonly Layer[]; base: string }) {
  const { lang } = useReader();
  return (
    <details>
      <summary>{say('reader.downloads')}</summary>
      <ul class="am-downloads">
        {layers.map((layer) => (
          <li key={layer.id}>
            <FileLink href={`${base}layers/${encodeURIComponent(layer.file)}`} name={layer.file}>
              <Name name={nameIn(layer.title, lang)} />
            </FileLink>{' '}
            <span class="am-quiet">GeoJSON</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
