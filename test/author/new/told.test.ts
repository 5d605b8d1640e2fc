import { expect, it } from 'vitest';
import { GEONAMES } from '../../../author/src/natural-earth/credit.ts';
import type { StoryPlace } from '../../../author/src/new/places/story-place.ts';
import { placesTold, unplacedTold } from '../../../author/src/new/told.ts';
import { finding } from './finding.ts';

const place = (name: string, role: StoryPlace['role'], times: number): StoryPlace => {
  const found = finding({ name, country: 'CH', confidence: 0.876 });
  return {
    id: name.toLowerCase(),
    name,
    kind: 'city',
    geometry: { type: 'Point', coordinates: [7, 47] },
    source: GEONAMES,
    precision: 'generalised',
    role,
    finding: found,
    mentions: Array(times).fill(found),
  };
};
const mentioned = (name: string) => ({ finding: finding({ name, kind: 'river' }), mentions: [] });

it('tells of each place what it is, where, how often and how sure', () => {
  expect(placesTold({ places: [place('Basel', 'subject', 2), place('Rotterdam', 'around', 1)] })).toBe(
    '  Basel      town, Switzerland  2×  88 %\n' +
      '  Rotterdam  town, Switzerland  1×  88 %  around the story: the opening view does not follow it\n',
  );
});

it('tells what is not on the map, a line for each reason', () => {
  const unsure = Array.from({ length: 14 }, (_, index) => mentioned(`N${index}`));
  expect(unplacedTold({ unsure, shapeless: [mentioned('Rhine'), mentioned('Rhine')] }, ['Khone'])).toBe(
    `Not marked, as it is unsure that a place is meant: ${unsure
      .slice(0, 12)
      .map(({ finding: { name } }) => `${name} (river)`)
      .join(', ')} and 2 more.\nNot marked, as no shape of it is known: Rhine.\n` +
      'Perhaps places, but none that is known: Khone.\n',
  );
  expect(unplacedTold({ unsure: [], shapeless: [] }, [])).toBe('');
});
