import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { readStory } from '../../src/story/served.ts';
import type { Story } from '../../src/story/story.ts';
import { readTexts } from '../../src/story/texts.ts';

const served = async (version: number) =>
  JSON.parse(await readFile(`test/stories/served/${version}.json`, 'utf8'));

describe('a story of version 3 that a later release has written', () => {
  let story: Story;
  let same: Story;
  beforeAll(async () => {
    story = readStory(await served(3));
    same = readStory(await served(1));
  });

  it('has all that this release knows, and nothing that it does not know', () => {
    expect(story.places.get('vell')).toEqual(same.places.get('vell'));
    expect(story.about).toEqual(same.about);
    expect(story.passages).toEqual(same.passages);
    expect(story.notes).toEqual(same.notes);
    expect(story.basemap.land).toEqual(same.basemap.land);
    expect(JSON.stringify([...story.places.values(), story.layers])).not.toMatch(/elevation|opacity|tramway/);
  });

  it('draws unknown kinds as what is for the rest', () => {
    const kinds = ['oil-pipe', 'lighthouse', 'moor'].map((id) => story.places.get(id)?.kind);
    expect(kinds).toEqual(['place', 'place', 'place']);
    const unknown = [...story.places.values()].filter(({ isUnknownKind }) => isUnknownKind);
    expect(unknown.map(({ id }) => id).sort()).toEqual(['lighthouse', 'moor', 'oil-pipe']);
    expect(story.basemap.names.map(({ kind }) => kind)).toEqual(['division', 'lake']);
  });

  it('trusts a shape of unknown precision least', () => {
    expect(story.places.get('moor')?.precision).toBe('schematic');
  });
});

it('says where the passages’ texts are, or is refused', async () => {
  const { passagesIn: _, ...silent } = await served(3);
  expect(() => readStory(silent)).toThrow(
    'story.json#/passagesIn: found nothing; expected "story" or "files"',
  );
});

it('is checked as strictly as any in what this release knows', async () => {
  const faulty = await served(3);
  faulty.about.url = 'javascript:alert(1)';
  faulty.passages[0].paragraph = 'one';
  expect(() => readStory(faulty)).toThrow(/#\/about\/url: found.*\n.*#\/passages\/0\/paragraph: found/);
  const { rights: _, ...about } = (await served(3)).about;
  expect(() => readStory({ ...faulty, about })).toThrow('#/about/rights');
  expect(() => readStory({ ...faulty, about: { ...about, rights: 7 } })).toThrow('#/about/rights');
});

it('takes nothing unknown in versions 1 and 2, whose writers are all known', async () => {
  for (const version of [1, 2])
    expect(() => readStory({ ...served, version, mood: 1 }), `${version}`).toThrow('story.json#/');
  const one = await served(1);
  expect(() => readStory({ ...one, mood: 'merry' })).toThrow('found an unknown property “mood”');
});

it('reads the files of its passages as far as they are known', async () => {
  const two = await served(2);
  const story = readStory({ ...two, version: 3, passagesIn: 'files' });
  const [{ id }] = two.passages;
  const text = { id, exact: 'Words.', prefix: '', suffix: '', start: 0, mentions: [], audio: 'p.mp3' };
  const passages = two.passages.map((passage: { id: string }) => ({ ...text, id: passage.id }));
  const file = two.texts[0].file;
  expect(readTexts({ version: 3, passages, mood: 1 }, file, story).get(id)).toEqual({
    exact: 'Words.',
    prefix: '',
    suffix: '',
    start: 0,
    mentions: [],
  });
  expect(() => readTexts({ version: 2, passages }, file, story)).toThrow('found an unknown property “audio”');
});
