import type { Locale } from '../locale/locale.ts';
import type { Place, Source } from '../story/place.ts';

/** A place's size. */
interface Measured {
  readonly what: 'area' | 'length';
  /** The figure with its unit. */
  readonly words: string;
  /** Where it is published; absent where it is measured of the shape. */
  readonly source?: Source;
}

/**
 * The published size of a place, else that of its shape: of one that is a mere diagram as drawn, and of one that is
 * simplified nothing, for it is not what a reader finds elsewhere.
 */
export function measured({ area, length, precision, size }: Place, locale: Locale): Measured | undefined {
  if (size) {
    const what = size.unit === 'km' ? 'length' : 'area';
    return {
      what,
      words: locale.say(`reader.${what}.published`, { [what]: size.value }),
      source: size.source,
    };
  }
  if (precision === 'generalised') return undefined;
  const drawn = precision === 'schematic' ? '.drawn' : '';
  if (area !== undefined)
    return { what: 'area', words: locale.say(`reader.area${drawn}`, { area: locale.rounded(area) }) };
  if (length !== undefined)
    return { what: 'length', words: locale.say(`reader.length${drawn}`, { length: locale.rounded(length) }) };
  return undefined;
}
