import { useMemo, useRef, useState } from 'preact/hooks';
import type { Bbox } from '../../story/place.ts';
import { announcement, unread } from './announcement.ts';
import { Overview } from './overview.tsx';
import { PassagePage } from './passage-page.tsx';
import { PlacePage } from './place-page.tsx';
import { PointedProvider, ReaderProvider, type ReaderState, SeenProvider } from './reader-context.ts';
import { StepBar } from './step-bar.tsx';
import { INTERFACE_LANGUAGE } from './wording.ts';

interface ReaderProps {
  readonly state: ReaderState;
  readonly pointed?: string | undefined;
  readonly seen?: Bbox | undefined;
}

/** All that the reader shows of a story for a selection; needs no effect, so a build can render it too. */
export function Reader({ state, pointed, seen }: ReaderProps) {
  // Where only the pointer or the map has moved, the same page is not drawn anew.
  const page = useMemo(
    () => (
      <div class="am-reader" lang={INTERFACE_LANGUAGE} dir="ltr">
        <StepBar />
        <Page {...state} />
      </div>
    ),
    [state],
  );
  return (
    <ReaderProvider value={state}>
      <PointedProvider value={pointed}>
        <SeenProvider value={seen}>{page}</SeenProvider>
      </PointedProvider>
    </ReaderProvider>
  );
}

function Page(state: ReaderState) {
  const { story, chosen, lang } = state;
  const [searched, setSearched] = useState('');
  const hasChosen = useRef(false);
  const place = chosen.feature === undefined ? undefined : story.places.get(chosen.feature);
  const passage = chosen.passage === undefined ? undefined : story.passage(chosen.passage);
  if (place || passage) hasChosen.current = true;
  const said = place || passage ? unread(state) : searched;
  return (
    <>
      {place ? (
        <PlacePage key={place.id} place={place} />
      ) : passage ? (
        <PassagePage key={passage.id} passage={passage} />
      ) : (
        <Overview key="" onSearched={setSearched} />
      )}
      <p class="am-hidden" role="status">
        {said || (hasChosen.current ? announcement(story, chosen, lang) : '')}
      </p>
    </>
  );
}
