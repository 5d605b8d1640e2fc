import { expect, it } from 'vitest';
import { languageOfText } from '../../../../author/src/new/input/language.ts';

const GERMAN = 'In der Nacht brannte oberhalb der Stadt ein Lager, und der Fluss wurde rot.';

it('is what is told, where that is a tag, else that of the words', () => {
  expect(languageOfText('pt-BR', GERMAN)).toBe('pt-BR');
  expect(languageOfText('German!', GERMAN)).toBe('de');
  expect(languageOfText(undefined, 'Die Lage')).toBeUndefined();
});
