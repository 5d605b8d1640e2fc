import { afterEach, expect, test, vi } from 'vitest';
import { fetchJson, fetchStory } from '../../src/element/fetch-story.ts';
import { storyFolder } from '../../src/element/story-folder.ts';

test.each([
  ['./', 'https://a.example/blog/post.html', 'https://a.example/blog/'],
  ['https://maps.example/iraq-iran', 'https://a.example/', 'https://maps.example/iraq-iran/'],
  ['/maps/#feature=x', 'https://a.example/blog/', 'https://a.example/maps/'],
])('%s on %s is the folder %s', (src, base, folder) => {
  expect(storyFolder(src, base).href).toBe(folder);
});

test.each([
  'javascript:alert(1)',
  'https://',
  'blob:https://a.example/1',
  'filesystem:https://a.example/temporary/1/',
  'https://reader@a.example/',
  'https://:secret@a.example/',
])('%s is no address of a story', (src) => {
  expect(() => storyFolder(src, 'https://a.example/')).toThrow(
    `src is “${src}”; expected the http or https address`,
  );
});

const FOLDER = new URL('https://maps.example/vell/');
const STORY = new URL('story.json', FOLDER);

/** A server that answers with its words in turn, the last for ever; it keeps count of the questions. */
function serve(...words: string[]) {
  const asked = vi.fn(async () => new Response((words.length > 1 ? words.shift() : words[0]) ?? ''));
  vi.stubGlobal('fetch', asked);
  return asked;
}
afterEach(() => void vi.unstubAllGlobals());

const titleOf = (json: unknown) => {
  if (json === null || typeof json !== 'object' || !('title' in json)) throw new Error('It has no title.');
  return json.title;
};

test('a file that was refused when it was read is fetched anew, as one that could not be had is', async () => {
  const asked = serve('<html>', '{}', '{"title":"Vell"}');
  await expect(fetchStory(FOLDER, async (json) => titleOf(json))).rejects.toThrow('expected JSON');
  await expect(fetchStory(FOLDER, async (json) => titleOf(json))).rejects.toThrow('It has no title.');
  expect(await fetchStory(FOLDER, async (json) => titleOf(json))).toBe('Vell');
  expect(await fetchJson(STORY, titleOf)).toBe('Vell');
  expect(asked).toHaveBeenCalledTimes(3);
});

test('a late refusal leaves what has been fetched since', async () => {
  const asked = serve('{}', '{"title":"Ness"}');
  const folder = new URL('https://maps.example/ness/');
  let refuse = () => {};
  const slow = fetchStory(
    folder,
    () =>
      new Promise((_, reject) => {
        refuse = () => reject(new Error('Late.'));
      }),
  );
  await expect(fetchStory(folder, async (json) => titleOf(json))).rejects.toThrow('It has no title.');
  expect(await fetchStory(folder, async (json) => titleOf(json))).toBe('Ness');
  refuse();
  await expect(slow).rejects.toThrow('Late.');
  expect(await fetchStory(folder, async (json) => titleOf(json))).toBe('Ness');
  expect(asked).toHaveBeenCalledTimes(2);
});
