import { expect, test } from 'vitest';
import { ENGLISH } from '../../src/locale/english.ts';
import { announcement } from '../../src/reader/announcement.ts';
import type { Chosen } from '../../src/selection/selection.ts';
import { languagesIn, textOf } from '../locale/mixed.ts';
import { PSEUDO } from '../locale/pseudo.ts';
import { readerStory } from './reader-fixture.ts';

const story = readerStory();
const announced = (chosen: Chosen, hidden: readonly string[] = []) =>
  textOf(announcement({ story, chosen, hidden: new Set(hidden), lang: 'en', locale: ENGLISH }));

test('a selection is announced with what it holds', () => {
  expect(announced({ feature: 'uria' })).toBe('Uria, Country. 3 passages.');
  expect(announced({ feature: 'uria', passage: 'two' })).toBe('Uria, Country. Passage 2 of 3.');
  expect(announced({ passage: 'three' })).toBe('Passage 3 of 3: Kerke, Uria.');
  expect(announced({})).toBe('All places');
});

test('that a place’s layer is switched off is announced with it', () => {
  const layer = story.places.get('uria')?.layer ?? '';
  expect(announced({ feature: 'uria' }, [layer])).toBe(
    'Uria, Country. 3 passages. This place’s layer is switched off on the map.',
  );
});

test('a name is announced in its own language, whatever that of the interface', () => {
  const said = (chosen: Chosen) =>
    announcement({ story, chosen, hidden: new Set(), lang: 'en', locale: PSEUDO });
  expect(languagesIn(said({ feature: 'uria' }))).toEqual(['en']);
  expect(languagesIn(said({ passage: 'three' }))).toEqual(['en', 'en']);
  expect(textOf(said({ passage: 'three' }))).toBe('⟦⟦Passage 3 of 3⟧: Kerke⟦, ⟧Uria.⟧');
});
