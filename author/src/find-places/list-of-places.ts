import type { Finding } from './finding.ts';
import { whereOf } from './where.ts';

/** A line for each place of a text, in the order of their first mention: name, where, how often, how sure. */
export function listOfPlaces(findings: readonly Finding[]): string {
  const places = new Map<string, { finding: Finding; count: number }>();
  for (const finding of findings) {
    const id = `${finding.name} ${finding.lat} ${finding.lng}`;
    const known = places.get(id);
    if (known === undefined) places.set(id, { finding, count: 1 });
    else {
      known.count++;
      if (finding.confidence > known.finding.confidence) known.finding = finding;
    }
  }
  if (places.size === 0) return 'No places found.\n';
  const rows = [...places.values()].map(({ finding, count }) => [
    finding.name,
    whereOf(finding),
    `${count}×`,
    `${Math.round(finding.confidence * 100)} %`,
    finding.why,
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) => `${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}\n`)
    .join('');
}
