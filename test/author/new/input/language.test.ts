import { expect, it } from 'vitest';
import { languageOfText } from '../../../../author/src/new/input/language.ts';

const GERMAN = 'In der Nacht brannte oberhalb der Stadt ein Lager, und der Fluss wurde rot.';

it('is what is told, where that is a tag, else that of the words', () => {
  expect(languageOfText('pt-BR', GERMAN)).toBe('pt-BR');
  expect(languageOfText('German!', GERMAN)).toBe('de');
  expect(languageOfText(undefined, 'Die Lage')).toBeUndefined();
});

it.each([
  'Buses from San José\n\nThe bus from San José leaves at six. Panama is a day away, and Managua half a day.',
  'Tegucigalpa, Managua and San José: from Guatemala City the bus goes to Tapachula, Huixtla, Oaxaca and Mexico City.',
  'At Kinshasa the boats go up to Mbandaka, Bumba and Kisangani, Congo.',
])('is English of an English text that is rich in names: %s', (text) => {
  expect(languageOfText(undefined, text)).toBe('en');
});

it.each([
  ['fr', 'Le bus de San José part à six heures. Panama est à un jour, et Managua à une demi-journée.'],
  ['es', 'El autobús de San José sale a las seis. Panamá está a un día y Managua a medio día.'],
  [
    'nl',
    'De bus uit Basel vertrekt om zes uur. Naar Keulen is het een halve dag, en naar Rotterdam een dag.',
  ],
])('is another of a short text where that is clear: %s', (language, text) => {
  expect(languageOfText(undefined, text)).toBe(language);
});

it('is not guessed of few words that may be of several languages', () => {
  expect(languageOfText(undefined, 'Basel to Strasbourg.')).toBeUndefined();
  expect(
    languageOfText(undefined, 'Ankara’dan otobüs altıda kalkıyor. İstanbul yarım gün uzakta.'),
  ).toBeUndefined();
});
