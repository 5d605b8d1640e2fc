import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../../../author/src/find-places/mentions.ts';
import { smallGazetteer } from '../gazetteer/places.ts';

/** The log-odds of the name in a text that holds it once. */
function scoreIn(text: string, name: string): number {
  const { mentions, context } = mentionsOf(text, smallGazetteer);
  const found = mentions.find(({ span }) => text.startsWith(name, context.words[span.first]?.start));
  return found?.score ?? Number.NEGATIVE_INFINITY;
}

describe('a name is the likelier to be a place', () => {
  it.each([
    ['Logan', 'He lives in Logan now.', 'He saw Logan now.'],
    ['Logan', 'He saw Logan now.', 'He asked Mayor Logan now.'],
    ['Logan', 'The city of Logan grew.', 'The talk of Logan grew.'],
    ['Logan', 'A Logan police car.', 'A Logan blue car.'],
    ['Logan', 'At the Logan City Council', 'At the Logan Street'],
    ['SHERMAN', 'SHERMAN — Rain fell.', 'He saw SHERMAN there.'],
    ['Sherman', 'Near Sherman, Texas', 'Near Sherman, France'],
    ['Bend', 'They met in Bend.', 'They met. Bend it.'],
    ['Logan', 'So said Smith, D-Logan', 'So said Smith, Logan'],
    ['Nile', 'The ship left the Nile there.', 'The ship left Nile there.'],
    ['Russian', 'Some Russian ships', 'She spoke Russian and left'],
    ['Paris', 'She read of Paris there', 'She read Paris Tribune there'],
    ['Nile', 'of the Nile valley', 'of the Nile virus'],
  ])('%s: in “%s” than in “%s”', (name, likelier, other) => {
    expect(scoreIn(likelier, name)).toBeGreaterThan(scoreIn(other, name));
  });
});

it('part of a longer name it speaks for the place all the same', () => {
  const { mentions } = mentionsOf('She read the Dallas Tribune.', smallGazetteer);
  expect(mentions).toHaveLength(1);
  expect(mentions[0]).toMatchObject({ isPartOfName: true });
  expect(mentions[0]?.asContext).toBeGreaterThan(mentions[0]?.score ?? Number.POSITIVE_INFINITY);
});
