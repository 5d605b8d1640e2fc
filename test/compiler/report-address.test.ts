import { expect, test } from 'vitest';
import { storyText } from '../../src/compiler/pages/story-text.tsx';
import { readStory } from '../../src/story/served.ts';
import { buildStory } from '../stories/build-story.ts';
import { type Files, tinyStory, tinyWith } from '../stories/tiny.ts';
import { refusal } from './refusal.ts';

const reportTo = (address: string) => (files: Files) => {
  files['story.json'].report = address;
};

test('the page that is read without script ends with where errors are reported', async () => {
  expect(storyText(await tinyStory())).toMatch(
    /<a class="am-outside" href="mailto:maps@example\.org\?subject=The%20Lighthouse%20of%20Vell">Report an error<\/a><\/p><\/section><\/article>$/,
  );
});

test.each(['https://example.org/errors?story=vell', 'mailto:maps@example.org'])(
  'the address %s is served as it is written',
  async (address) => {
    const { served } = await buildStory(await tinyWith(reportTo(address)));
    expect(readStory(served).about.report).toBe(address);
  },
);

test('a story need not give one', async () => {
  const { served } = await buildStory(await tinyWith((files) => delete files['story.json'].report));
  expect(readStory(served).about).not.toHaveProperty('report');
});

test.each([
  'javascript:alert(1)',
  'maps@example.org',
  'mailto:nobody',
  'mailto:a@example.org,b @example.org',
  'https://user:pass@example.org/',
  'ftp://example.org/',
])('the address %s is refused where it stands', async (address) => {
  const lines = await refusal(reportTo(address));
  expect(lines).not.toEqual([]);
  for (const line of lines) expect(line).toMatch(/^story\.json#\/report: found /);
});
