import { expect, it } from 'vitest';
import { askPlaces } from '../../../../author/src/new/questions/ask-places.ts';
import { finding } from '../finding.ts';
import { scriptedAsker } from './scripted-asker.ts';

const TEXT = 'In Paris it rained; in Paris and in Nice, and in Basel.';
const alternative = (confidence: number) => {
  const {
    text: _,
    start: __,
    end: ___,
    alternatives: ____,
    why: _____,
    ...place
  } = finding({
    name: 'Paris',
    lng: -95.6,
    country: 'US',
    admin1: 'Texas',
    confidence,
  });
  return place;
};
const paris = (start: number, confidence: number, rival: number) =>
  finding({ name: 'Paris', start, country: 'FR', confidence, alternatives: [alternative(rival)] });
const NICE = finding({ name: 'Nice', start: 36, country: 'FR', confidence: 0.4 });
const BASEL = finding({ name: 'Basel', start: 50, country: 'CH', confidence: 0.6 });

it('asks once for a name that may mean several, with the words around it', async () => {
  const ask = scriptedAsker('2');
  const findings = await askPlaces([paris(3, 0.6, 0.3), paris(23, 0.6, 0.3), BASEL], TEXT, ask);
  expect(ask.asked).toEqual([
    expect.stringMatching(
      /^“Paris” in “…In Paris it rained; .*” 1: Paris, town, France; 2: Paris, town, Texas, United States; n: none of these/,
    ),
  ]);
  expect(findings.map(({ country, confidence }) => [country, confidence])).toEqual([
    ['US', 1],
    ['US', 1],
    ['CH', 0.6],
  ]);
});

it('asks whether a name of which it is unsure means a place', async () => {
  const ask = scriptedAsker('n');
  expect(await askPlaces([NICE, BASEL], TEXT, ask)).toEqual([BASEL]);
  expect((await askPlaces([NICE], TEXT, scriptedAsker('1')))[0]).toMatchObject({
    name: 'Nice',
    confidence: 1,
  });
});

it('asks nothing where the likeliest is clear, or hardly one is likely', async () => {
  const clear = [paris(3, 0.9, 0.3), paris(3, 0.7, 0.1), { ...NICE, confidence: 0.1 }];
  for (const one of clear) expect(await askPlaces([one], TEXT, scriptedAsker())).toEqual([one]);
});
