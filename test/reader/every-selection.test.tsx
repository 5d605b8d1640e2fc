import renderToString from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { ENGLISH } from '../../src/locale/english.ts';
import { Reader } from '../../src/reader/reader.tsx';
import type { Chosen } from '../../src/selection/selection.ts';
import { tinyStory } from '../stories/tiny.ts';

const actions = { choose() {}, point() {}, show() {}, step() {}, look() {} };

test('a story as it is served can be read, whatever is chosen', async () => {
  const story = await tinyStory();
  const state = {
    ...{ story, locale: ENGLISH, hidden: new Set<string>(), actions },
    ...{ base: './', links: 'open' as const, headingLevel: 2, textOf: () => 'coming' as const },
  };
  const html = (chosen: Chosen, theme: 'light' | 'dark') =>
    renderToString(<Reader state={{ ...state, chosen, lang: story.about.language, theme }} />);
  for (const theme of ['light', 'dark'] as const) {
    expect(html({}, theme).match(/class="am-row-link" /g)).toHaveLength(story.places.size);
    for (const feature of story.places.keys())
      expect(html({ feature }, theme).match(/<blockquote/g) ?? []).toHaveLength(
        story.passagesOf(feature).length,
      );
    for (const passage of story.passages)
      expect(html({ passage: passage.id }, theme).match(/class="am-row-link" /g)).toHaveLength(
        passage.features.length,
      );
  }
});
