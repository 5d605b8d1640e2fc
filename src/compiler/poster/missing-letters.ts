import type { Story } from '../../story/story.ts';
import { areCovered } from './faces.ts';
import { outlinedPreview } from './outlined-preview.tsx';

/** What of a story's letters its preview would lack (see `outlinedPreview`): it is laid out only where there may be some. */
export function missingLetters(story: Story): ReadonlyMap<string, string> {
  return areCovered(textsOf(story)) ? new Map() : outlinedPreview(story).missing;
}

/** All texts that a picture of a story may show, as they are written and in capitals. */
function textsOf({ about, places, basemap }: Story): string[] {
  const texts = new Set([
    about.title,
    ...[...places.values()].flatMap(({ name, sources }) => [
      ...Object.values(name),
      ...sources.map(({ title }) => title),
    ]),
    ...basemap.names.map(({ name }) => name),
    ...(basemap.sources ?? []).map(({ title }) => title),
  ]);
  return [...texts].flatMap((text) => [text, text.toUpperCase()]);
}
