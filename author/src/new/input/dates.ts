const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/**
 * A date as a story has it (2017, 2017-08, 2017-08-31), of a text that is a date and nothing else: ISO 8601, or a day or a
 * month in English words. Undefined for other texts.
 */
export function dateOf(text: string): string | undefined {
  const written = text.trim();
  const iso = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:[T ].*)?$/.exec(written);
  if (iso) return checked(iso[1], iso[2], iso[3]);
  const words =
    /^(?:\p{L}+, )?(?:(\d{1,2})(?:st|nd|rd|th)? )?(\p{L}+)\.?(?: (\d{1,2})(?:st|nd|rd|th)?)?,? (\d{4})$/u.exec(
      written,
    );
  if (!words) return undefined;
  const [, before, name = '', after, year] = words;
  const month = MONTHS.findIndex((one) => name.length > 2 && one.startsWith(name.toLowerCase())) + 1;
  if (month === 0 || (before !== undefined && after !== undefined)) return undefined;
  return checked(year, twoDigits(month), twoDigits(before ?? after));
}

function checked(year: string | undefined, month?: string, day?: string): string | undefined {
  const date = [year, month, day].filter((part) => part !== undefined).join('-');
  const full = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  return !Number.isNaN(full.valueOf()) && full.toISOString().startsWith(date) ? date : undefined;
}

function twoDigits(number: number | string | undefined): string | undefined {
  return number === undefined ? undefined : String(number).padStart(2, '0');
}
