import { describe, expect, it } from 'vitest';
import { keyOf, mapWords } from '../../../author/src/gazetteer/words.ts';

const written = (text: string) => mapWords(text, ({ start, end }) => text.slice(start, end));

describe('the key of a name', () => {
  it.each([
    ['Zürich', 'zurich'],
    ['ZURICH', 'zurich'],
    ['St. Louis', 'saint louis'],
    ['Mt. Etna', 'mount etna'],
    ['Stratford-upon-Avon', 'stratford upon avon'],
    ["Côte d'Ivoire", 'cote divoire'],
    ['Côte d’Ivoire', 'cote divoire'],
    ['U.S.', 'us'],
    ['The Hague', 'hague'],
    ['Łódź', 'lodz'],
    ['Ærø', 'aero'],
  ])('%s', (name, key) => {
    expect(keyOf(name)).toBe(key);
  });
});

describe('the words of a text', () => {
  it('part a genitive from its name', () => {
    expect(written('Iraq’s oil')).toEqual(['Iraq', 's', 'oil']);
  });

  it('keep apostrophes and the stops of abbreviations', () => {
    expect(written("In Coeur d'Alene, U.S., on St. John's.")).toEqual([
      'In',
      'Coeur',
      "d'Alene",
      'U.S.',
      'on',
      'St.',
      'John',
      's',
    ]);
  });

  it('count in UTF-16 units', () => {
    expect(mapWords('🌍 Basra', (word) => word)[0]).toMatchObject({ start: 3, end: 8 });
  });
});
