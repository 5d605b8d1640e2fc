/** @jsxRuntime automatic */
/** @jsxImportSource preact */

import { ReaderProvider, useReader } from '../../reader/reader-context.ts';
import { PlaceSwatch } from '../../reader/swatch.tsx';
import type { Place } from '../../story/place.ts';

/** How a place is drawn on the map, once for each theme: the page's sheet shows the one that fits. */
export function SwatchInBothThemes({ place }: { place: Place }) {
  const state = useReader();
  return (
    <>
      {(['light', 'dark'] as const).map((theme) => (
        <span key={theme} class={`text-swatch-${theme}`}>
          <ReaderProvider value={{ ...state, theme }}>
            <PlaceSwatch place={place} />
          </ReaderProvider>
        </span>
      ))}
    </>
  );
}
