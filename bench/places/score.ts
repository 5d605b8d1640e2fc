import type { Document, Gold, Span } from './corpora.ts';

/** What a geoparser found. Offsets in UTF-16 units, degrees. */
export interface Finding {
  readonly start: number;
  readonly end: number;
  readonly lat: number;
  readonly lng: number;
  readonly confidence?: number;
}

/** Kilometres from the annotated point within which a place counts as right: 100 miles, as the field has it. */
const NEAR_ENOUGH = 161;

/** Counts over documents. */
export interface Score {
  golds: number;
  findings: number;
  /** Pairs of a gold and a finding whose spans overlap, each in one pair. */
  overlapping: number;
  /** Those with the very same span. */
  exact: number;
  /** Overlapping and near enough. */
  right: number;
  /** Findings of a confidence of 0.8 or more, and how many of them are right. */
  sure: number;
  sureRight: number;
}

export function emptyScore(): Score {
  return { golds: 0, findings: 0, overlapping: 0, exact: 0, right: 0, sure: 0, sureRight: 0 };
}

/** Adds one document; both lists sorted by where they begin. `isRight` may judge otherwise than by distance. */
export function addDocument(
  score: Score,
  { golds, unplaced }: Document,
  findings: readonly Finding[],
  isRight: (gold: Gold, finding: Finding) => boolean = isNear,
): { missed: Gold[]; wrong: Finding[]; far: [Gold, Finding][] } {
  const counted = findings.filter(
    (finding) =>
      golds.some((gold) => overlap(gold, finding)) || !unplaced.some((span) => overlap(span, finding)),
  );
  const free = new Set(counted);
  const missed: Gold[] = [];
  const far: [Gold, Finding][] = [];
  score.golds += golds.length;
  score.findings += counted.length;
  const rightOnes = new Set<Finding>();
  for (const gold of golds) {
    const overlaps = [...free].filter((finding) => overlap(gold, finding));
    const found =
      overlaps.find((finding) => finding.start === gold.start && finding.end === gold.end) ?? overlaps[0];
    if (found === undefined) {
      missed.push(gold);
      continue;
    }
    free.delete(found);
    score.overlapping++;
    if (found.start === gold.start && found.end === gold.end) score.exact++;
    if (isNear(gold, found)) score.right++;
    else far.push([gold, found]);
    if (isRight(gold, found)) rightOnes.add(found);
  }
  for (const finding of counted)
    if ((finding.confidence ?? 0) >= 0.8) {
      score.sure++;
      if (rightOnes.has(finding)) score.sureRight++;
    }
  return { missed, wrong: [...free], far };
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && one.end > other.start;
}

/** Whether the point is near enough. */
export function isNear(gold: Gold, finding: Finding): boolean {
  return kilometres(gold, finding) <= NEAR_ENOUGH;
}

/** F of what was found among what is there, by how many of both match. */
export function fScore(score: Score, matching: number): number {
  return (2 * matching) / (score.golds + score.findings);
}

function kilometres(one: { lat: number; lng: number }, other: { lat: number; lng: number }): number {
  const radians = Math.PI / 180;
  const across = Math.sin(((other.lng - one.lng) * radians) / 2);
  const up = Math.sin(((other.lat - one.lat) * radians) / 2);
  const chord = up * up + Math.cos(one.lat * radians) * Math.cos(other.lat * radians) * across * across;
  return 2 * 6371 * Math.asin(Math.sqrt(chord));
}
