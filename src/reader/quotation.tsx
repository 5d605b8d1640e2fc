/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { Fragment } from 'preact';
import { directionOf } from '../locale/direction.ts';
import type { Locale } from '../locale/locale.ts';
import { isWhole, type Passage, type PassageText } from '../story/passage.ts';
import type { Place } from '../story/place.ts';
import { anchorOf } from './anchor.ts';
import { displayedName } from './displayed-names.ts';
import { markText, type TextPart } from './marked-text.ts';
import { isHttp, OutsideLink } from './outside-link.tsx';
import { ChoiceLink, PlaceLink } from './place-link.tsx';
import { useLocale, useReader } from './reader-context.ts';

/** The attribute that carries a quotation's passage id. */
export const PASSAGE_ID = 'data-am-passage';

interface QuotationProps {
  readonly passage: Passage;
  /** The place on whose page it stands: its mentions are marked, not linked. */
  readonly feature?: string;
  /** Where there is little room: what is known of the time then stands under the words. */
  readonly wordsFirst?: boolean;
}

/**
 * A passage, quoted to the letter, with where it stands and what else it names. It is laid out as the article is
 * written; the interface's own words in it keep to their direction.
 */
export function Quotation({ passage, feature, wordsFirst = false }: QuotationProps) {
  const locale = useLocale();
  const { story, chosen } = useReader();
  const { about } = story;
  const others = passage.features.filter((id) => id !== feature);
  const time = passage.time !== undefined && (
    <p class="am-time" dir={locale.direction}>
      <span class="am-hidden">{locale.say('reader.time')} </span>
      {locale.date(passage.time)}
    </p>
  );
  const isChosen = feature !== undefined && chosen.passage === passage.id;
  return (
    <figure
      id={anchorOf(feature === undefined ? { passage: passage.id } : { feature, passage: passage.id })}
      class={isChosen ? 'am-quotation am-chosen' : 'am-quotation'}
      dir={directionOf(about.language)}
      {...{ [PASSAGE_ID]: passage.id }}
    >
      {!wordsFirst && time}
      <QuotedText passage={passage} feature={feature} />
      {wordsFirst && time}
      <figcaption dir={locale.direction}>
        <PassageNumber passage={passage} feature={feature} />{' '}
        <span>{locale.say('reader.paragraph', { paragraph: passage.paragraph })}</span>{' '}
        <span>
          <bdi>{about.author}</bdi>
          {locale.say('list.separator')}
          <OutsideLink href={about.url} brief>
            <bdi>{about.publication.name}</bdi>
          </OutsideLink>
        </span>
      </figcaption>
      {feature !== undefined && others.length > 0 && (
        <p class="am-also" dir={locale.direction}>
          <span class="am-label">{locale.say('reader.alsoNamed')}</span>
          {others.map((id) => (
            <Fragment key={id}>
              {' '}
              <PlaceLink feature={id} class="am-chip" />
            </Fragment>
          ))}
        </p>
      )}
    </figure>
  );
}

function PassageNumber({ passage, feature }: { passage: Passage; feature: string | undefined }) {
  const locale = useLocale();
  const { story } = useReader();
  const text = locale.say('reader.passage.number', { number: story.passages.indexOf(passage) + 1 });
  if (feature === undefined) return null;
  return <ChoiceLink to={{ feature, passage: passage.id }}>{text}</ChoiceLink>;
}

/** The passage's words; while they are on their way the room for them, and where they cannot be had, why. */
function QuotedText({ passage, feature }: { passage: Passage; feature: string | undefined }) {
  const locale = useLocale();
  const { story, textOf } = useReader();
  const { language, url } = story.about;
  const text = isWhole(passage) ? passage : textOf(passage);
  if (text !== 'coming' && 'why' in text)
    return (
      <div class="am-unread" dir={locale.direction}>
        <p>{locale.say('reader.text.failed', { why: text.why })}</p>
        <button type="button" onClick={text.again}>
          {locale.say('element.retry')}
        </button>
      </div>
    );
  const isComing = text === 'coming';
  return (
    <blockquote
      lang={isComing ? undefined : language}
      cite={isHttp(url) ? url : undefined}
      aria-busy={isComing ? 'true' : undefined}
    >
      {isComing ? (
        <p class="am-coming" dir={locale.direction}>
          {locale.say('reader.text.coming')}
        </p>
      ) : (
        <MarkedText text={text} feature={feature} />
      )}
    </blockquote>
  );
}

function MarkedText({ text, feature }: { text: PassageText; feature: string | undefined }) {
  const { story, lang, locale } = useReader();
  return (
    <p>
      {markText(text.exact, text.mentions, feature).map((run) => {
        const parts = run.parts.map(markedPart);
        if (run.feature === undefined) return parts;
        const place = story.places.get(run.feature);
        return (
          <ChoiceLink
            to={{ feature: run.feature }}
            label={place && linkName(run.parts.map((part) => part.text).join(''), place, lang, locale)}
            class={run.nested ? 'am-mention am-nested' : 'am-mention'}
          >
            {parts}
          </ChoiceLink>
        );
      })}
    </p>
  );
}

/** How a mention is called as a link: by its words and the place, where they are not its name; else as it stands. */
function linkName(
  words: string,
  { name, otherNames = [] }: Place,
  lang: string,
  locale: Locale,
): string | undefined {
  const names = [...Object.values(name), ...otherNames.map(({ value }) => value)];
  const isNamed = names.some((one) => ` ${words}`.toLowerCase().includes(` ${one}`.toLowerCase()));
  return isNamed
    ? undefined
    : locale.say('reader.mention', { words: words.trim(), place: displayedName(name, lang).value });
}

function markedPart({ text, mark }: TextPart) {
  if (mark === 'none') return text;
  return <mark class={mark === 'current' ? 'am-current' : undefined}>{text}</mark>;
}
