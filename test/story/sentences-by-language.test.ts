import { describe, expect, test } from 'vitest';
import { sentences, splitterOf } from '../../src/story/sentences.ts';

const texts = (language: string, paragraph: string) => sentences(paragraph, language).map(({ text }) => text);

/** Sentences as their readers see them: each list, joined by spaces, is split into its items again. */
const READ: Record<string, string[][]> = {
  de: [
    ['Sie kam am 1. Mai.', 'Dr. Weiss ging.'],
    ['Er wohnt im 3. Stock.', 'Der 1. und der 2. Weltkrieg sind vorbei.'],
    ['Er kam um 12.', 'Es war 2003.', 'Dann ging er.'],
    ['In Wien, z. B. bei Frau Berg, d. h. Nr. 5, war z.B. Licht.', 'Vgl. S. 12 und Bd. 3.'],
    ['Die Stadt fiel 52 v. Chr.', 'Sie wuchs auf 5 Mio. Menschen.'],
    ['„Ja.“', 'Er ging am 5. Okt. 2003 nach St. Gallen usw.', 'Niemand folgte.'],
  ],
  fr: [
    ['M. Dupont et Mgr. Aubin arrivent.', 'J.-P. Martin les suit.'],
    ['Il dit : « Oui. »', 'Puis il partit (voir p. 5, fig. 2).'],
    ['César vint en 52 av. J.-C.', 'Rome grandit.'],
  ],
  es: [
    ['La Sra. Díaz llegó.', 'El Dr. Ruiz y D. Juan fueron al mar.', 'Véase pág. 5 y art. 3.'],
    ['Nació en 52 a. C.', 'Roma creció en el s. XIX.', 'Fin.'],
  ],
  it: [['Il Sig. Rossi e la Sig.ra Bianchi vanno.', 'Vedi pag. 5.', 'Il dott. Verdi e il prof. Neri no.']],
  pt: [['O Sr. Silva e a Sra. Costa foram ao mar.', 'No séc. XIX, o Prof. Lima voltou.', 'Fim.']],
  nl: [['Dhr. Jansen en mevr. De Vries zagen drs. P. Smit.', 'Zie nr. 5.', 'Het is o.a. Utrecht.']],
  ru: [
    ['Это было в 2003 г.', 'Он пришёл в г. Москву.', 'Проф. Иванов и А. С. Пушкин, т. е. Поэт, там.'],
    ['Это было до н. э.', 'Рим рос.', 'Он жил на ул. Ленина, стр. 5.'],
  ],
  ar: [
    ['وصل د. محمد أمس.', 'ثم ذهب في 2003 م.', 'ثم عاد أ.د. أحمد.'],
    ['كان ذلك 500 ق.م.', 'هل عاد؟', 'نعم.'],
  ],
  fa: [['م. رضایی رفت.', 'سال ۱۳۵۷ ه\u200d.ش.', 'او آمد.', 'چرا؟']],
  tr: [
    [
      'Dr. Yılmaz geldi.',
      'II. Dünya Savaşı ve 2. Kolordu bitti.',
      'Doç. Kaya bkz. Şekil dedi.',
      'Yıl 2003.',
      'Gitti.',
    ],
  ],
  cs: [['Přišel 1. května.', 'Odešel.']],
  en: [
    [
      'On 5 Aug. 2003 he came.',
      'He left on 5 Aug.',
      'In Aug. Smith came (vol. 2, no. 5, p. 4).',
      'He said no.',
      'So.',
    ],
    ['Ex-Gov. Smith and the anti-U.S. Army league met.', 'Then they left.'],
    ['1. What happened next is known.', 'It was 3.', 'So be it.'],
  ],
};

describe.each(Object.entries(READ))('%s', (language, lists) => {
  test.each(lists)('%s …', (...list) => {
    expect(texts(language, list.join(' '))).toEqual(list);
  });
});

test.each([
  [
    'en',
    ['It ended.[12]', 'Then he left. [13]', 'So be it.[a][b]', 'It is “so.”[note 2]', 'It was.¹', 'Fin.†'],
  ],
  ['en', ['It ended.', '[T]he war went on.', '[He was glad.]', 'So were they […] both.']],
  ['en', ['Others (e.g. [12] and [13]) agree.', 'He met Mr. [sic] Lund.']],
])('%s: a footnote’s mark stays with the sentence that it follows: %s', (language, list) => {
  expect(texts(language, list.join(' '))).toEqual(list);
});

test.each([
  ['zh', ['他走了。[1]', '“好。”', '他说。', '「好」他说。']],
  ['ja', ['東京です。[a]', '大阪です。']],
])('%s, which sets no spaces: %s', (language, list) => {
  expect(texts(language, list.join(''))).toEqual(list);
});

test('the first version splits as it did when it was the only one', () => {
  const split = (text: string, language: string) =>
    splitterOf(1)
      .sentences(text, language)
      .map((sentence) => sentence.text);
  expect(split('Sie kam am 1. Mai. Dr. Weiss ging.', 'de')).toEqual([
    'Sie kam am 1.',
    'Mai.',
    'Dr.',
    'Weiss ging.',
  ]);
  expect(split('He met Mr. Ansari in Aug. on p. 4.', 'en-GB')).toEqual([
    'He met Mr. Ansari in Aug. on p.',
    '4.',
  ]);
  expect(splitterOf(1).normalise(' ﬁ\u00ad\u00a0 x')).toBe('ﬁ\u00ad x');
});
