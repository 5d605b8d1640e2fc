import { expect, it, describe as suite } from 'vitest';
import { refusal } from './refusal.ts';

const item = 'passages.json#/first/items';

suite('the build, of characters', () => {
  it('refuses those that would spoil the pictures', async () => {
    const refused = (path: string, code: string) =>
      `${path}: found the character U+${code}; expected text without control characters and half characters. Remove it: it is not seen in most editors.`;
    expect(
      await refusal((files) => {
        files['story.json'].title = 'The Light\u0000house of Vell';
        files['story.json'].alt = 'An island \ud83c';
        files['story.json'].introduction = 'Whole: 🏝️\tand\nfar.';
        files['places.geojson'].features[0].properties.name.fr = 'Oster\u000b';
      }),
    ).toEqual([
      refused('story.json#/title', '0000'),
      refused('story.json#/alt', 'D83C'),
      refused('places.geojson#/features/0/properties/name/fr', '000B'),
    ]);
  });
});

suite('the build, of dates', () => {
  it('refuses days and months that no calendar has', async () => {
    const lost = (path: string, date: string) =>
      `${path}: found “${date}”, which no calendar has; expected a year, a month or a day as 2017, 2017-08 or 2017-08-31. Write the year first, then the month, then the day.`;
    expect(
      await refusal((files) => {
        files['story.json'].published = '2017-31-08';
        files['story.json'].updated = '2017-13';
        files['story.json'].corrections[0].date = '2017-02-30';
        files['story.json'].withdrawn = { date: '2017-02-29', reason: 'It was never there.' };
        files['passages.json'].first.items[0].target.time = '2017-31-08';
        files['passages.json'].first.items[1].target.time = '1980/0000';
      }),
    ).toEqual([
      lost('story.json#/published', '2017-31-08'),
      lost('story.json#/updated', '2017-13'),
      lost('story.json#/corrections/0/date', '2017-02-30'),
      lost('story.json#/withdrawn/date', '2017-02-29'),
      lost(`${item}/0/target/time`, '2017-31-08'),
      lost(`${item}/1/target/time`, '0000'),
    ]);
  });

  it('refuses an interval that ends before it begins, and what has not the form of a date', async () => {
    expect(
      await refusal((files) => {
        const { items } = files['passages.json'].first;
        items[0].target.time = '1988/1980';
        items[1].target.time = '2017-08/2017';
        items[2].target.time = 'in 1980';
      }),
    ).toEqual([
      `${item}/2/target/time: found “in 1980”; expected a date as 2017, 2017-08 or 2017-08-31, or two of them as 1980/1988. Correct the value.`,
      `${item}/0/target/time: found “1988/1980”, which ends before it begins; expected an interval as 1980/1988. Write the earlier date first.`,
    ]);
  });

  it('accepts a leap day, and years before 1000', async () => {
    expect(
      await refusal((files) => {
        files['story.json'].published = '2016-02-29';
        files['passages.json'].first.items[0].target.time = '0044-03-15/0410';
      }),
    ).toEqual([]);
  });
});

suite('the build, of languages', () => {
  const refused = (path: string, tag: string, remedy = 'Correct the value.') =>
    `${path}: found “${tag}”; expected a language tag (BCP 47) as en, fa-IR or zh-Hant. ${remedy}`;

  it('refuses tags that are none, each once', async () => {
    expect(
      await refusal((files) => {
        files['story.json'].language = 'en_US';
        files['story.json'].languages.push('de_AT', 'x');
        files['story.json'].layers[0].title['fr-a'] = 'L’île et la lande';
        files['places.geojson'].features[0].properties.name.en_GB = 'Oster';
        files['notes.json'].first.items[0].body.language = 'en_GB';
        files['fingerprint.json'].language = 'en_US';
      }),
    ).toEqual([
      'places.geojson#/features/0/properties/name/en_GB: found “en_GB”; expected a language tag as en or fa-IR. Correct the value.',
      refused('fingerprint.json#/language', 'en_US'),
      refused('story.json#/language', 'en_US', 'Write “en-US”.'),
      refused('story.json#/languages/2', 'de_AT', 'Write “de-AT”.'),
      refused('story.json#/languages/3', 'x'),
      refused('story.json#/layers/0/title/fr-a', 'fr-a'),
      refused('notes.json#/first/items/0/body/language', 'en_GB', 'Write “en-GB”.'),
    ]);
    expect(
      await refusal((files) => {
        const { properties } = files['places.geojson'].features[0];
        properties.name['fr-USA'] = 'Oster';
        properties.localLanguages = ['fr', 'old vellish'];
        properties.otherNames = [{ value: 'Osterton', lang: '' }];
      }),
    ).toEqual([
      refused('places.geojson#/features/0/properties/name/fr-USA', 'fr-USA'),
      refused('places.geojson#/features/0/properties/localLanguages/1', 'old vellish'),
      'places.geojson#/features/0/properties/otherNames/0/lang: found an empty text; expected a language tag (BCP 47) as en, fa-IR or zh-Hant. Correct the value.',
    ]);
  });
});
