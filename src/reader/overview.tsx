import type { MixedWords } from '../story/mixed-words.ts';
import { AboutMap } from './about-map.tsx';
import { Byline } from './byline.tsx';
import { PageHeading, PartHeading } from './heading.tsx';
import { LayerList } from './layer-list.tsx';
import { Notes, storyNotes } from './notes.tsx';
import { useLocale, useReader } from './reader-context.ts';
import { Search } from './search.tsx';

/** What the reader shows while nothing is chosen: what this is, and all places. */
export function Overview({ onSearched }: { onSearched(message: MixedWords | undefined): void }) {
  const locale = useLocale();
  const { story, actions } = useReader();
  const { about, layers } = story;
  return (
    <article class="am-page am-overview">
      <header>
        <p class="am-kicker">{locale.say('reader.kicker')}</p>
        <PageHeading class="am-title" lang={about.language}>
          {about.title}
        </PageHeading>
        <Byline about={about} />
        <p class="am-introduction" dir="auto">
          {about.introduction}
        </p>
        {story.passages.length > 0 && (
          <button type="button" class="am-start" onClick={() => actions.step(1)}>
            {locale.say('reader.start')}
          </button>
        )}
      </header>
      <section class="am-places">
        <PartHeading>{locale.say('reader.places')}</PartHeading>
        <Search onSearched={onSearched} />
        <LayerList layers={layers.filter(({ role }) => role === 'subject')} prominent />
        <LayerList layers={layers.filter(({ role }) => role === 'around').toReversed()} />
      </section>
      <Notes notes={storyNotes(story)} />
      <AboutMap />
    </article>
  );
}
