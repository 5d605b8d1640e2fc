import { filled } from '../story/filled.ts';
import type { MixedWords, Worded } from '../story/mixed-words.ts';
import { directionOf } from './direction.ts';
import type { messages as english } from './en.ts';
import type { Plural } from './plural.ts';

/** A key of the interface's words. */
type MessageKey = keyof typeof english;

/** A language's words: a form that depends on a number wherever English has one, and no key may be missing. */
export type Messages = {
  readonly [key in MessageKey]: (typeof english)[key] extends string ? string : Plural;
};

/** What a language's file exports. */
export interface LocaleFile {
  /** BCP 47. */
  readonly language: string;
  /** The tag by whose conventions numbers and dates are written, where that is another. */
  readonly conventions?: string;
  readonly messages: Messages;
}

/** The language of the interface: its words, and how it writes numbers, dates and itself. */
export interface Locale {
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /**
   * The interface's words for `key`, with `{name}` replaced by `values.name`; numbers are written as the language
   * writes them. Where the words depend on a number, that is `values.count`.
   */
  say(key: MessageKey, values?: Readonly<Record<string, string | number>>): string;
  /** As `say`, with values in other languages. */
  mixed(key: MessageKey, values: Readonly<Record<string, string | number | MixedWords>>): MixedWords;
  /** A number with three digits that count: what is simplified or drawn is not known more exactly. */
  rounded(value: number): string;
  /** A distance with two digits that count, and its unit: "9,900 km". */
  kilometres(distance: number): string;
  /** A share of 1, in hundredths. */
  percent(share: number): string;
  /** "2017", "2017-08", "2017-08-31" or two of them with a slash (ISO 8601), in words: "31 August 2017", "1980–1988". */
  date(date: string): string;
  /** Words in a row: "Basra, Kirkuk". */
  list(words: readonly string[]): string;
  /** The same of words in other languages. */
  mixedList(words: readonly Worded[]): MixedWords;
}

/** How many parts a date has: year; month and year; day, month and year. */
const DATE_PARTS: readonly Intl.DateTimeFormatOptions[] = [
  {},
  { month: 'long' },
  { month: 'long', day: 'numeric' },
];

/** Makes a locale of what a language's file exports. */
export function makeLocale({ language, conventions = language, messages }: LocaleFile): Locale {
  const plurals = new Intl.PluralRules(language);
  const whole = new Intl.NumberFormat(conventions);
  const rounded = new Intl.NumberFormat(conventions, { maximumSignificantDigits: 3 });
  const kilometres = new Intl.NumberFormat(conventions, {
    style: 'unit',
    unit: 'kilometer',
    maximumSignificantDigits: 2,
  });
  const percent = new Intl.NumberFormat(conventions, { style: 'percent' });
  // Made once: to make one takes longer than all else that shows a passage.
  const dates = DATE_PARTS.map(
    (parts) => new Intl.DateTimeFormat(conventions, { year: 'numeric', ...parts, timeZone: 'UTC' }),
  );
  const wordsFor = (key: MessageKey, count: unknown): string => {
    const words: string | Plural = messages[key];
    if (typeof words === 'string') return words;
    if (typeof count !== 'number')
      throw new TypeError(`The words for “${key}” depend on a count; none is given.`);
    return (count === 0 ? words.none : undefined) ?? words[plurals.select(count)] ?? words.other;
  };
  const dateInWords = (one: string) => dates[one.split('-').length - 1]?.format(new Date(one)) ?? one;
  const written = (value: string | number) => (typeof value === 'number' ? whole.format(value) : value);
  return {
    language,
    direction: directionOf(language),
    say(key, values = {}) {
      const given = Object.entries(values).map(([name, value]) => [name, written(value)]);
      return filled(wordsFor(key, values.count), Object.fromEntries(given));
    },
    mixed(key, values) {
      const parts = wordsFor(key, values.count).split(/\{(\w+)\}/);
      return parts.flatMap((part, at) => {
        const value = at % 2 === 1 ? (values[part] ?? `{${part}}`) : part;
        return typeof value === 'object' ? value : value === '' ? [] : written(value);
      });
    },
    rounded: (value) => rounded.format(value),
    kilometres: (distance) => kilometres.format(distance),
    percent: (share) => percent.format(share),
    date: (date) =>
      filled(
        date.includes('/') ? messages['date.range'] : '{from}',
        Object.fromEntries(date.split('/').map((one, at) => [at === 0 ? 'from' : 'to', dateInWords(one)])),
      ),
    list: (words) => words.join(messages['list.separator']),
    mixedList: (words) => words.flatMap((one, at) => (at > 0 ? [messages['list.separator'], one] : one)),
  };
}
