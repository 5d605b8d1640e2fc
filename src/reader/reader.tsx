import { useMemo, useRef, useState } from 'preact/hooks';
import type { MixedWords } from '../story/mixed-words.ts';
import type { Bbox } from '../story/place.ts';
import { announcement, missedInWords, unread } from './announcement.ts';
import { Guarded } from './guarded.tsx';
import { Overview } from './overview.tsx';
import { PassagePage } from './passage-page.tsx';
import { PlacePage } from './place-page.tsx';
import {
  HoveredProvider,
  LeftProvider,
  ReaderProvider,
  type ReaderState,
  SeenProvider,
} from './reader-context.ts';
import { SpokenWords } from './spoken-words.tsx';
import { StepBar } from './step-bar.tsx';
import { useLow, WordsFirstProvider } from './words-first.ts';

interface ReaderProps {
  readonly state: ReaderState;
  readonly hovered?: string | undefined;
  readonly seen?: Bbox | undefined;
  /** Hears of what is thrown while a page is drawn; absent where a build draws it, which then throws it. */
  readonly failed?: ((error: unknown) => void) | undefined;
}

/** All that the reader shows of a story for a selection; needs no effect, so a build can render it too. */
export function Reader({ state, hovered, seen, failed }: ReaderProps) {
  const reader = useRef<HTMLDivElement>(null);
  const low = useLow(reader);
  // Where only the pointer or the map has moved, the same page is not drawn anew.
  const page = useMemo(
    () => (
      // Firefox has a scroller among the stops of the keyboard, under no name; the keys scroll it from within.
      <div
        ref={reader}
        class="am-reader"
        lang={state.locale.language}
        dir={state.locale.direction}
        tabIndex={-1}
      >
        <StepBar />
        <Page state={state} failed={failed} />
      </div>
    ),
    [state, failed],
  );
  return (
    <ReaderProvider value={state}>
      <HoveredProvider value={hovered}>
        <LeftProvider value={state.left}>
          <WordsFirstProvider value={low}>
            <SeenProvider value={seen}>{page}</SeenProvider>
          </WordsFirstProvider>
        </LeftProvider>
      </HoveredProvider>
    </ReaderProvider>
  );
}

function Page({ state, failed }: Pick<ReaderProps, 'state' | 'failed'>) {
  const { story, chosen, missed } = state;
  const [searched, setSearched] = useState<MixedWords>();
  const hasChosen = useRef(false);
  const place = chosen.feature === undefined ? undefined : story.places.get(chosen.feature);
  const passage = chosen.passage === undefined ? undefined : story.passage(chosen.passage);
  if (place || passage) hasChosen.current = true;
  const failure = place || passage ? unread(state) : undefined;
  const nowhere = missed && missedInWords(missed, state.locale);
  const said = failure ? [failure] : (searched ?? (hasChosen.current ? announcement(state) : []));
  return (
    <>
      {nowhere && <p class="am-missed">{nowhere}</p>}
      {place ? (
        <Guarded key={`place ${place.id}`} failed={failed}>
          <PlacePage place={place} />
        </Guarded>
      ) : passage ? (
        <Guarded key={`passage ${passage.id}`} failed={failed}>
          <PassagePage passage={passage} />
        </Guarded>
      ) : (
        <Guarded key="" failed={failed}>
          <Overview onSearched={setSearched} />
        </Guarded>
      )}
      <p class="am-hidden" role="status">
        <SpokenWords words={said} />
      </p>
    </>
  );
}
