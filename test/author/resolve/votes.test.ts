import { expect, it } from 'vitest';
import { sensesOf } from '../../../author/src/resolve/senses.ts';
import { Votes } from '../../../author/src/resolve/votes.ts';
import { smallGazetteer } from '../gazetteer/places.ts';

const voter = (name: string) => ({
  senses: sensesOf([...smallGazetteer.entries(smallGazetteer.find(name))], smallGazetteer),
  weight: 1,
});

it('a name does not vote for itself', () => {
  const texas = voter('texas');
  const votes = new Votes();
  votes.add(texas, Float64Array.of(1));
  expect(votes.supports(texas, Float64Array.of(1))).toEqual([
    { country: 0, region: 0, county: 0, nearness: 0 },
  ]);
});

it('others vote for their country, their region and what is near', () => {
  const [paris, sherman] = [voter('paris'), voter('sherman')];
  const even = Float64Array.of(0.5, 0.5);
  const votes = new Votes();
  votes.add(paris, even);
  votes.add(sherman, Float64Array.of(1));
  const byCountry = votes.supports(paris, even).map((support, which) => ({
    code: smallGazetteer.countryCode(paris.senses[which]?.place ?? -1),
    ...support,
  }));
  expect(byCountry).toMatchObject([
    { code: 'FR', country: 0, nearness: 0 },
    { code: 'US', country: expect.closeTo(1 / 1.7), region: expect.closeTo(1 / 1.7) },
  ]);
  expect(byCountry[1]?.nearness).toBeGreaterThan(0.1);
});
