import { expect, it } from 'vitest';
import { askOrigin } from '../../../author/src/add/ask-origin.ts';
import { scriptedAsker } from '../new/questions/scripted-asker.ts';

it('asks of points for positions, and of their own the editors are the source', async () => {
  const ask = scriptedAsker('o', '1');
  expect(await askOrigin('points.csv', 'positions', {}, ask)).toEqual({
    source: 'the editors',
    precision: 'generalised',
  });
  expect(ask.asked.join(' ')).toMatch(
    /^Whose positions are in points\.csv\?.*generalised: one point for the whole place; 2: schematic: somewhere near$/,
  );
  expect(ask.asked.join(' ')).not.toMatch(/shape|drew/);
});

it('asks of shapes for shapes', async () => {
  const ask = scriptedAsker('o', '2');
  expect(await askOrigin('canal.geojson', 'shapes', {}, ask)).toEqual({
    source: 'drawn by the editors',
    precision: 'schematic',
  });
  expect(ask.asked[0]).toMatch(/^Whose shapes are in canal\.geojson\? o: I drew or measured them/);
});

it('says what licence is wanted for', async () => {
  await expect(askOrigin('points.csv', 'positions', {}, undefined)).rejects.toThrow(
    /by what licence its positions may be shown\. .* --own where they are yours\.$/,
  );
});
