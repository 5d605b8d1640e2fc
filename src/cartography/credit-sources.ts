import type { Story } from '../story/story.ts';

/** A source as the map's credit names it. */
export interface Credit {
  readonly text: string;
  readonly url?: string;
}

/** Licences that ask to be named with the source itself. */
const NAMED = /^(CC BY|ODbL)/i;

/**
 * Where a story's shapes and its basemap come from, in one line: the source of the most features, then those whose licence
 * asks to be named, each once. The reader gives each feature's sources in full.
 */
export function creditSources(story: Story): readonly Credit[] {
  const counted = new Map<string, Credit & { count: number; owed: boolean }>();
  const used = [...story.places.values()].flatMap(({ sources }) => sources);
  for (const { title, url, licence } of [...used, ...(story.basemap.sources ?? [])]) {
    if (url === story.about.url) continue;
    const short = shortTitle(title);
    const owed = licence !== undefined && NAMED.test(licence);
    const text = owed ? `${short}, ${licence}` : short;
    const credit = counted.get(text) ?? { text, ...(url !== undefined && { url }), owed, count: 0 };
    counted.set(text, { ...credit, count: credit.count + 1 });
  }
  return [...counted.values()]
    .sort((a, b) => b.count - a.count)
    .filter(({ owed }, i) => owed || i === 0)
    .map(({ owed, count, ...credit }) => credit);
}

/** A title without what follows its first comma, and without a version number at its end. */
function shortTitle(title: string): string {
  return (title.split(',')[0] ?? title).replace(/\s+v?\d+(\.\d+)*$/, '');
}
