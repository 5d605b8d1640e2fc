import { expect, it } from 'vitest';
import { withNamesMarked } from '../../../../author/src/add/mark-names.ts';
import { featureNames } from '../../../../author/src/new/places/feature-names.ts';
import { partsLeftOut } from '../../../../author/src/new/places/other-names.ts';
import { unknownNames } from '../../../../author/src/new/places/unknown-names.ts';
import { smallGazetteer } from '../../gazetteer/places.ts';
import { finding } from '../finding.ts';

const names = (text: string) => featureNames(text).map(({ name }) => name);
const unknown = (text: string, ...found: string[]) =>
  unknownNames(
    text,
    found.map((name) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length })),
    smallGazetteer,
  ).map(({ name }) => name);

it('takes a name whole that begins with what it is', () => {
  expect(
    names(
      'From the Gulf of Urabá’s shore to Lake Patzcuaro, Cape San Lucas, the Straits of the Moluccas and the Isle of Mull.',
    ),
  ).toEqual(['Gulf of Urabá', 'Lake Patzcuaro', 'Cape San Lucas', 'Straits of the Moluccas', 'Isle of Mull']);
  expect(names('A lake of Texas, the Gulf and the cape in May.')).toEqual([]);
});

it('no part of such a name is a place, and the whole is where it is known', () => {
  const text = 'The Gulf of Paris and Gulf, Lake Texas, Dallas Highway, and Isle of Nice.';
  const findings = ['Gulf', 'Paris', 'Texas', 'Dallas', 'Isle of Nice'].map((name) =>
    finding({ name, start: text.indexOf(name) }),
  );
  const alone = finding({ name: 'Gulf', start: text.lastIndexOf('Gulf') });
  expect(partsLeftOut([...findings, alone], text)).toEqual([findings.at(-1), alone]);
});

it('names what is not known, though parts of it are', () => {
  expect(
    unknown(
      'Across the Gulf of Paris begins the Dallas Gap, where the Pan-American Highway ends. In Texas Hills and at Lake Geneva it rained.',
      'Paris',
      'Dallas',
      'Texas',
      'Lake Geneva',
    ),
  ).toEqual(['Gulf of Paris', 'Dallas Gap', 'Pan-American Highway', 'Texas Hills']);
});

it('names rivers without their word, where a river is spoken of', () => {
  expect(
    unknown(
      'Lines across the delta of the Atrato. It came down on the Tuquesa, a brown, quick river, then down the Chucunaque to La Palma and the river Sambu.',
    ),
  ).toEqual(['Atrato', 'Tuquesa', 'Chucunaque', 'La Palma', 'Sambu']);
  expect(
    unknown('He swore on the Bible of the Senate, up the Muslim hierarchy, with menus in Creole.'),
  ).toEqual([]);
});

it('what is added by a part of such a name is not marked in it', () => {
  const file = 'In Urabá, on the Gulf of Urabá.';
  expect(withNamesMarked(file, 'uraba', ['Urabá']).text).toBe('In [Urabá](#uraba), on the Gulf of Urabá.');
  expect(withNamesMarked(file, 'gulf', ['Gulf of Urabá']).text).toBe(
    'In Urabá, on the [Gulf of Urabá](#gulf).',
  );
});
