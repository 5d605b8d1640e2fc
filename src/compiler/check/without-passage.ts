import type { Problem } from '../../story/problem.ts';
import type { StoryFolder } from '../read/folder.ts';
import { byFile } from './by-file.ts';
import { listed } from './listed.ts';

/** Places of which a reader learns nothing by choosing them: no passage and no note is on them. One warning a file. */
export function withoutPassageWarnings({ features, passages, notes }: StoryFolder): Problem[] {
  const spokenOf = new Set([
    ...passages.flatMap(({ value }) => value.body.map(({ source }) => source)),
    ...notes.flatMap(({ value }) => value.target),
  ]);
  const silent = features.filter(({ value }) => !spokenOf.has(value.id));
  return [...byFile(silent)].map(([file, places]) => ({
    file,
    path: places[0]?.path ?? '',
    found: `no passage on ${listed(places.map(({ value }) => value.id))}`,
    expected: 'a passage or a note on each place that can be chosen',
    remedy:
      'Quote a sentence that names it, or take the place out: what is only to be seen belongs to the basemap.',
  }));
}
