import { INTERFACE_LANGUAGE } from '../locale/interface-language.ts';
import { say } from '../locale/strings.ts';
import type { Place } from '../story/place.ts';

/** Three digits: a shape that is simplified or a diagram is not known to the kilometre. */
const rounded = new Intl.NumberFormat(INTERFACE_LANGUAGE, { maximumSignificantDigits: 3 });

/** "3 passages", "1 passage", "No passages". */
export function passageCount(count: number): string {
  if (count === 0) return say('reader.passages.none');
  return say(count === 1 ? 'reader.passages.one' : 'reader.passages.many', { count });
}

/** The area or length of a place, or nothing where it has neither. */
export function measured({ area, length, precision }: Place): string | undefined {
  const drawn = precision === 'schematic' ? '.drawn' : '';
  if (area !== undefined) return say(`reader.area${drawn}`, { area: rounded.format(area) });
  if (length !== undefined) return say(`reader.length${drawn}`, { length: rounded.format(length) });
  return undefined;
}

/** "2017", "2017-08", "2017-08-31" or two of them with a slash, in words: "31 August 2017", "1980–1988". */
export function dateInWords(date: string): string {
  return date.split('/').map(oneDate).join('–');
}

/** By how many parts a date has: to make one takes longer than all else that shows a passage. */
const DATES = [{}, { month: 'long' as const }, { month: 'long' as const, day: 'numeric' as const }].map(
  (more) => new Intl.DateTimeFormat(INTERFACE_LANGUAGE, { year: 'numeric', ...more, timeZone: 'UTC' }),
);

function oneDate(date: string): string {
  const { length } = date.split('-');
  return DATES[length - 1]?.format(new Date(date)) ?? date;
}
