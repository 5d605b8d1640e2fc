import { expect, test } from 'vitest';
import { buildStory } from '../../stories/build-story.ts';
import { type Files, tinyWith } from '../../stories/tiny.ts';

const source = { title: 'Vell in figures', url: 'https://vell.example/' };
async function pipeWith(change: (pipe: Files) => void) {
  const { downloads } = await buildStory(
    await tinyWith((files) => change(files['lines.geojson'].features[1].properties)),
  );
  return downloads().get('lines.geojson')?.features[1]?.properties ?? {};
}
const measures = (properties: object) =>
  Object.entries(properties).filter(([name]) => /kilometres/i.test(name) || name === 'size');

test('a download gives a measure as the reader is told it: of what is surveyed, and as drawn of a diagram', async () => {
  expect(
    measures(
      await pipeWith((pipe) => {
        pipe.precision = 'surveyed';
      }),
    ),
  ).toEqual([['kilometres', 174.6]]);
  expect(measures(await pipeWith(() => {}))).toEqual([['kilometresAsDrawn', 174.6]]);
});

test('of a generalised shape it gives none, and a published size with its source in place of any', async () => {
  expect(
    measures(
      await pipeWith((pipe) => {
        pipe.precision = 'generalised';
      }),
    ),
  ).toEqual([]);
  const size = { value: 180, unit: 'km', source };
  expect(
    measures(
      await pipeWith((pipe) => {
        pipe.size = size;
      }),
    ),
  ).toEqual([['size', size]]);
});

test('a note that stands with a passage goes with it', async () => {
  const { downloads } = await buildStory(
    await tinyWith((files) => {
      files['notes.json'].first.items[0].passages = ['the-pipe'];
    }),
  );
  const [passage] = downloads().get('lines.geojson')?.features[1]?.properties?.passages ?? [];
  expect(passage).toMatchObject({ id: 'the-pipe', notes: [{ language: 'en' }] });
});
