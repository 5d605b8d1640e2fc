import { expect, it } from 'vitest';
import { refusal } from '../refusal.ts';

it('of what is missing the form is told that it should have', async () => {
  expect(
    await refusal((files) => {
      delete files['story.json'].updated;
      delete files['story.json'].rights;
    }),
  ).toEqual([
    'story.json#/updated: found nothing; expected a date as 2017, 2017-08 or 2017-08-31. Add it.',
    'story.json#/rights: found nothing; expected "own" or "licensed" or "quotation". Add it.',
  ]);
});

it.each([
  ['rivver', 'perhaps “river”'],
  ['wall', /^a kind that is drawn as a LineString: .*river/],
])('of kinds those are told that the geometry allows: %s', async (kind, expected) => {
  const [told, ...more] = await refusal((files) => {
    files['lines.geojson'].features[0].properties.kind = kind;
  });
  expect(more).toEqual([]);
  expect(told?.split('; expected ')[1]).toMatch(expected);
  expect(told).not.toMatch(/\bcity\b/);
});

it('one wrong word in a quotation is one fault', async () => {
  const told = await refusal((files) => {
    const [quote] = files['passages.json'].first.items[2].target.selector;
    quote.exact = quote.exact.replace('bakers', 'butchers');
    quote.refinedBy = quote.refinedBy.filter(({ exact }: { exact: string }) => quote.exact.includes(exact));
  });
  expect(told).toEqual([expect.stringMatching(/selector\/0\/exact: found “/)]);
});
