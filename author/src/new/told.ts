import { whereOf } from '../find-places/where.ts';
import type { ChosenPlaces } from './places/choose-places.ts';
import type { MentionedPlace } from './places/mentioned-place.ts';

/** So many names are listed of a sort. */
const LISTED = 12;

/** A line for each place of a story: name, what and where it is, how often it is named, how sure it is. */
export function placesTold({ places }: Pick<ChosenPlaces, 'places'>): string {
  const rows = places.map(({ name, finding, mentions, role }) => [
    name,
    whereOf(finding),
    `${mentions.length}×`,
    `${Math.round(finding.confidence * 100)} %`,
    role === 'around' ? 'around the story: the opening view does not follow it' : '',
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd())
    .map((line) => `${line}\n`)
    .join('');
}

/** What an article names that is not on its map, a line for each reason. */
export function unplacedTold(
  { unsure, shapeless }: Pick<ChosenPlaces, 'unsure' | 'shapeless'>,
  unknown: readonly string[],
): string {
  const named = ({ finding }: MentionedPlace) => finding.text.replace(/\s+/g, ' ');
  const placed = ({ finding }: MentionedPlace) =>
    `${finding.text.replace(/\s+/g, ' ')} (${whereOf(finding)})`;
  return [
    listed('Not marked, as it is unsure that a place is meant', unsure.map(placed)),
    listed('Not marked, as no shape of it is known', shapeless.map(named)),
    listed('Perhaps places, but none that is known', unknown),
  ].join('');
}

function listed(reason: string, names: readonly string[]): string {
  const all = [...new Set(names)];
  if (all.length === 0) return '';
  const more = all.length > LISTED ? ` and ${all.length - LISTED} more` : '';
  return `${reason}: ${all.slice(0, LISTED).join(', ')}${more}.\n`;
}
