import { intlTag } from './language-tag.ts';

/** Digits before a full stop that can be an ordinal: a year is none. */
const ORDINAL = /(?<![\p{L}\p{N}.,])\p{N}{1,3}\.$/u;

/** German words after which a number with a full stop is an ordinal: "im 3. Stock", "den 1. und 2. Weltkrieg". */
const GERMAN =
  /(?:(?<!\p{L})(?:der|die|das|dem|den|des|am|im|vom|zum|zur|beim|ans|aufs|fürs|ins|eine?[mnrs]?|jede[mnrs]?|diese[mnrs]?)|\p{N}\.,? (?:und|oder|bis))\s\p{N}{1,3}\.$/iu;

/** A Turkish number with a full stop, in Roman letters too: "II. Dünya Savaşı". */
const TURKISH = /(?<![\p{L}\p{N}.,])(?:\p{N}{1,2}|[IVX]+)\.$/u;

const datesBy = new Map<string, readonly string[]>();

/** Whether the full stop at the end of `sofar` is that of an ordinal, so that the sentence goes on with `rest`. */
export function hidesOrdinal(sofar: string, rest: string, language: string): boolean {
  const base = language.split('-')[0]?.toLowerCase();
  if (base === 'tr') return TURKISH.test(sofar);
  if (!ORDINAL.test(sofar)) return false;
  if (base === 'de' && GERMAN.test(sofar)) return true;
  return monthsAfterOrdinals(language).some(
    (month) => rest.startsWith(month) && !/^\p{L}/u.test(rest.slice(month.length)),
  );
}

/** The months as they stand in a date; none where the language writes a day without a full stop. */
function monthsAfterOrdinals(language: string): readonly string[] {
  const known = datesBy.get(language);
  if (known) return known;
  const format = new Intl.DateTimeFormat(intlTag(language), {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  const months = Array.from({ length: 12 }, (_, month) => {
    const parts = format.formatToParts(Date.UTC(2017, month, 1));
    const isOrdinal = parts.some(({ type, value }) => type === 'literal' && value.startsWith('.'));
    return isOrdinal ? (parts.find(({ type }) => type === 'month')?.value ?? '') : '';
  }).filter(Boolean);
  datesBy.set(language, months);
  return months;
}
