import type { Locale } from '../locale/locale.ts';
import type { Place } from '../story/place.ts';

/** The area or length of a place in words, or nothing where it has neither. */
export function measured({ area, length, precision }: Place, locale: Locale): string | undefined {
  const drawn = precision === 'schematic' ? '.drawn' : '';
  if (area !== undefined) return locale.say(`reader.area${drawn}`, { area: locale.rounded(area) });
  if (length !== undefined) return locale.say(`reader.length${drawn}`, { length: locale.rounded(length) });
  return undefined;
}
