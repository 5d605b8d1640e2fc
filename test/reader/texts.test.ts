import { expect, test, vi } from 'vitest';
import { serialiseStory } from '../../src/compiler/compile/serialise.ts';
import { makeTexts } from '../../src/reader/texts.ts';
import type { SidecarPassage } from '../../src/story/passage.ts';
import { readStory } from '../../src/story/served.ts';
import { WordedError } from '../../src/story/worded-error.ts';
import { PSEUDO } from '../locale/pseudo.ts';
import { tinyStory } from '../stories/tiny.ts';

async function beside() {
  const { served, sidecars: files } = serialiseStory(await tinyStory(), { inline: 0, file: 600 });
  const story = readStory(served);
  const passages = story.passages as readonly SidecarPassage[];
  const asked: string[] = [];
  const answers = new Map<string, (answer: Promise<unknown>) => void>();
  const changed = vi.fn();
  const texts = makeTexts(
    story,
    async (file, read) => {
      asked.push(file);
      return read(await new Promise((resolve) => answers.set(file, resolve)));
    },
    PSEUDO,
    changed,
    new AbortController().signal,
  );
  const come = (file: string) => answers.get(file)?.(Promise.resolve(JSON.parse(files.get(file) ?? '')));
  const fail = (
    file: string,
    why: Error = new WordedError(['failure.file', { address: `https://a.example/${file}` }]),
  ) => answers.get(file)?.(Promise.reject(why));
  return { passages, texts, asked, changed, come, fail };
}

test('each file is asked for once, all at once, and its texts are there when it has come', async () => {
  const { passages, texts, asked, changed, come } = await beside();
  texts.want(passages);
  texts.want(passages);
  const files = [...new Set(passages.map(({ file }) => file))];
  expect(asked).toEqual(files);
  const [first] = passages as [SidecarPassage];
  expect(texts.of(first)).toBe('coming');
  come(first.file);
  await vi.waitFor(() => expect(texts.of(first)).toHaveProperty('exact'));
  expect(changed).toHaveBeenCalledTimes(1);
});

test('a failure is told with a way to try again, and a new wish tries again too', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { passages, texts, asked, come, fail } = await beside();
  const [first] = passages as [SidecarPassage];
  texts.want([first]);
  fail(first.file);
  await vi.waitFor(() =>
    expect(texts.of(first)).toMatchObject({ why: `⟦${first.file.split('/').at(-1)} could not be fetched.⟧` }),
  );
  expect(said).toHaveBeenCalledOnce();
  texts.want([first]);
  fail(first.file);
  await vi.waitFor(() =>
    expect(texts.of(first)).toMatchObject({ why: `⟦${first.file.split('/').at(-1)} could not be fetched.⟧` }),
  );
  (texts.of(first) as { again(): void }).again();
  expect(texts.of(first)).toBe('coming');
  come(first.file);
  await vi.waitFor(() => expect(texts.of(first)).toHaveProperty('exact'));
  expect(asked).toEqual([first.file, first.file, first.file]);
  said.mockRestore();
});

test('a failure that says nothing itself is told in the language of the interface', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { passages, texts, fail } = await beside();
  const [first] = passages as [SidecarPassage];
  texts.want([first]);
  fail(first.file, new TypeError('undefined is not a function'));
  await vi.waitFor(() => expect(texts.of(first)).toMatchObject({ why: PSEUDO.say('error.unknown') }));
  said.mockRestore();
});
