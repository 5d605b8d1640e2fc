/** Whether a text is a date that the calendar has: a year, a month or a day, as `2017`, `2017-08` or `2017-08-31`. */
export function isDate(text: string): boolean {
  return !text.includes('/') && impossibleDate(text) === undefined;
}

/** Whether a text is such a date, or an interval of two that does not end before it begins: `1980/1988`. */
export function isTime(text: string): boolean {
  return text.split('/').length <= 2 && impossibleDate(text) === undefined && !endsEarly(text);
}

/**
 * The date in an ISO 8601 date or interval (`2017`, `2017-08`, `2017-08-31`, `1980/1988`) that no calendar has;
 * undefined where all do.
 */
export function impossibleDate(written: string): string | undefined {
  return written.split('/').find((date) => !exists(date));
}

/** Whether an interval ends before it begins; false for a single date. */
export function endsEarly(written: string): boolean {
  const [start = '', end] = written.split('/');
  return end !== undefined && precedes(end, start);
}

function exists(date: string): boolean {
  const [year = '', month = '01', day = '01', ...more] = date.split('-');
  const whole = `${year}-${month}-${day}`;
  if (more.length > 0 || year === '0000' || !/^\d{4}-\d\d-\d\d$/.test(whole)) return false;
  const read = new Date(whole);
  // 30 February is read as 2 March.
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(whole);
}

/** Whether a date ends before another begins; neither need have a month and a day. */
function precedes(date: string, other: string): boolean {
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) < other.slice(0, length);
}
