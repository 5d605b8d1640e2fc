import { expect, test } from 'vitest';
import { letterWarnings } from '../../../src/compiler/poster/letter-warnings.ts';
import { postersOf } from '../../../src/compiler/poster/posters.tsx';
import { previewOf } from '../../../src/compiler/poster/preview.ts';
import { describe as told } from '../../../src/story/problem.ts';
import { elementsOf } from '../../map/svg/markup.ts';
import { buildStory } from '../../stories/build-story.ts';
import { type Files, tinyWith } from '../../stories/tiny.ts';

/** The tiny story, the island of which has a local name. */
async function storyWith(lang: string, name: string, more: (files: Files) => void = () => {}) {
  const { story } = await buildStory(
    await tinyWith((files) => {
      const { properties } = files['islands.geojson'].features[0];
      properties.name[lang] = name;
      properties.localLanguages = [lang];
      more(files);
    }),
  );
  return story;
}

const warned = async (...story: Parameters<typeof storyWith>) => {
  const built = await storyWith(...story);
  return letterWarnings(built, previewOf(built).missing).map(told);
};

test.each([
  ['uk', 'Україна'],
  ['el', 'Ελλάδα'],
  ['hi', 'दिल्ली'],
  ['fa', 'ایران'],
])('of a local name in %s nothing is missing', async (lang, name) => {
  expect(await warned(lang, name)).toEqual([]);
});

test('one warning names what the preview lacks, where it is from, and what to do', async () => {
  const [warning, ...others] = await warned('he', 'ישראל');
  expect(others).toEqual([]);
  expect(warning).toMatch(/^islands\.geojson#\/features\/0\/properties\/name\/he: found letters that /);
  expect(warning).toContain('“ישראל” (י ש ר א ל); expected Latin, Greek, Cyrillic, Arabic or Devanagari');
  expect(warning).toMatch(/preview picture lacks them.*preview\.png.*localLanguages/);
});

test('it names three lines at most, and counts the others', async () => {
  const [warning] = await warned('he', 'ישראל', (files) => {
    files['story.json'].title = 'ველის შუქურა';
    files['story.json'].author = '某人';
    files['islands.geojson'].features[1].properties.name.en = '荒野';
    files['places.geojson'].features[0].properties.name.en = 'กรุงเทพ';
  });
  expect(warning).toMatch(/“.*” \(.*\), “.*” \(.*\), “.*” \(.*\) and 2 more; expected/);
});

test('in a poster letters of unknown width are not stretched, all others are fitted', async () => {
  for (const svg of postersOf(await storyWith('he', 'ישראל')).values()) {
    const texts = elementsOf(svg).filter(({ name }) => name === 'text');
    const [free, fitted] = [true, false].map((isHebrew) =>
      texts.filter(({ attributes }) => attributes.includes('lang="he"') === isHebrew),
    );
    expect(free?.length).toBeGreaterThan(1);
    for (const { attributes } of free ?? []) expect(attributes).not.toMatch(/textLength|lengthAdjust/);
    for (const { attributes } of fitted ?? []) expect(attributes).toContain('textLength=');
  }
});
