import { endsEarly, impossibleDate } from '../../story/dates.ts';
import { type Problem, pointer, quote } from '../../story/problem.ts';
import type { StoryFolder } from '../read/folder.ts';

/** Every date is in the calendar: its schema knows its digits alone. An interval does not end before it begins. */
export function checkDates({ entries, passages }: StoryFolder): Problem[] {
  const { published, updated, corrections = [], withdrawn } = entries;
  return [
    ...fault('story.json', '/published', published),
    ...fault('story.json', '/updated', updated),
    ...corrections.flatMap(({ date }, index) =>
      fault('story.json', pointer('corrections', index, 'date'), date),
    ),
    ...fault('story.json', '/withdrawn/date', withdrawn?.date),
    ...passages.flatMap(({ file, path, value }) => fault(file, `${path}/target/time`, value.target.time)),
  ];
}

function fault(file: string, path: string, written: string | undefined): Problem[] {
  if (written === undefined) return [];
  const at = { file, path };
  const lost = impossibleDate(written);
  if (lost !== undefined)
    return [
      {
        ...at,
        found: `${quote(lost)}, which no calendar has`,
        expected: 'a year, a month or a day as 2017, 2017-08 or 2017-08-31',
        remedy: 'Write the year first, then the month, then the day.',
      },
    ];
  if (!endsEarly(written)) return [];
  return [
    {
      ...at,
      found: `${quote(written)}, which ends before it begins`,
      expected: 'an interval as 1980/1988',
      remedy: 'Write the earlier date first.',
    },
  ];
}
