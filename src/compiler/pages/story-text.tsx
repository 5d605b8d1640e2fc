/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import { render } from 'preact-render-to-string';
import { directionOf } from '../../locale/direction.ts';
import { ENGLISH } from '../../locale/english.ts';
import { AboutMap } from '../../reader/about-map.tsx';
import { Byline } from '../../reader/byline.tsx';
import { Notes, storyNotes } from '../../reader/notes.tsx';
import { type Actions, ReaderProvider, type ReaderState, useLocale } from '../../reader/reader-context.ts';
import type { Story } from '../../story/story.ts';
import { Credits } from './credits.tsx';
import { PlaceIndex } from './place-index.tsx';
import { TextLayer } from './text-layer.tsx';

/**
 * The story as HTML to be read without script: every passage under its places, in the article's order, then
 * notes, corrections, rights and sources. A place or a passage has the `id` by which an address chooses it on
 * the map (see `anchor`). The same story gives the same text.
 */
export function storyText(story: Story): string {
  return render(
    <ReaderProvider value={stateOf(story)}>
      {story.about.withdrawn ? <Withdrawn story={story} /> : <StoryText story={story} />}
    </ReaderProvider>,
  );
}

/** The layers in which the text tells them: those of the story first, then what lies around, uppermost first. */
function layersInWords({ layers }: Story): Story['layers'] {
  return [
    ...layers.filter(({ role }) => role === 'subject'),
    ...layers.filter(({ role }) => role === 'around').toReversed(),
  ];
}

/** The notice that is left of a withdrawn story. */
const Withdrawn = ({ story: { about } }: { story: Story }) => <Page about={about} />;

/** What both pages begin with, and what follows on it. */
function Page({ about, children }: { about: Story['about']; children?: ComponentChildren }) {
  return (
    <article
      class="am-theme am-reader am-page story-text"
      id="text"
      lang={ENGLISH.language}
      dir={ENGLISH.direction}
    >
      <header>
        <Headline about={about} />
        <p class="am-introduction" dir="auto">
          {about.introduction}
        </p>
      </header>
      {children}
    </article>
  );
}

function StoryText({ story }: { story: Story }) {
  const { about } = story;
  const layers = layersInWords(story);
  const firstAt = placesOfFirstTelling(story, layers);
  return (
    <Page about={about}>
      <Notes notes={storyNotes(story)} />
      <PlaceIndex layers={layers} />
      {layers.map((layer) => (
        <TextLayer key={layer.id} layer={layer} firstAt={firstAt} />
      ))}
      <Credits />
      <AboutMap />
    </Page>
  );
}

function Headline({ about }: { about: Story['about'] }) {
  const locale = useLocale();
  return (
    <>
      <p class="am-kicker">{locale.say('reader.kicker')}</p>
      <h1 class="am-title" lang={about.language} dir={directionOf(about.language)}>
        {about.title}
      </h1>
      <Byline about={about} />
    </>
  );
}

/** Nobody wishes for anything where there is no script. */
const NO_ACTIONS: Actions = { choose() {}, point() {}, show() {}, step() {}, look() {} };

function stateOf(story: Story): ReaderState {
  return {
    story,
    chosen: {},
    hidden: new Set(),
    actions: NO_ACTIONS,
    textOf: () => 'coming',
    locale: ENGLISH,
    lang: story.about.language,
    theme: 'light',
    base: '',
    links: 'open',
    headingLevel: 1,
  };
}

/** For each passage the place under which the text tells it first. */
function placesOfFirstTelling(story: Story, layers: Story['layers']): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const layer of layers)
    for (const place of story.places.values())
      if (place.layer === layer.id)
        for (const { id } of story.passagesOf(place.id)) if (!first.has(id)) first.set(id, place.id);
  return first;
}
