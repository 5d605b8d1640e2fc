/** @jsxRuntime automatic */
/** @jsxImportSource preact */

import { SourceLink } from '../../reader/outside-link.tsx';
import { useLocale, useReader } from '../../reader/reader-context.ts';

/** Every source of the map's shapes and of its basemap, once. */
export function Credits() {
  const locale = useLocale();
  const { story } = useReader();
  const all = [...story.places.values()].flatMap(({ sources }) => sources);
  const sources = new Map(
    [...all, ...(story.basemap.sources ?? [])].map((source) => [JSON.stringify(source), source]),
  );
  return (
    <section class="am-fineprint">
      <h2 class="am-part-heading">{locale.say('text.shapes')}</h2>
      <ul class="am-sources">
        {[...sources].map(([key, source]) => (
          <li key={key}>
            <SourceLink source={source} />
          </li>
        ))}
      </ul>
    </section>
  );
}
