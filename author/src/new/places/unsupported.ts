import type { Finding } from '../../find-places/finding.ts';

/** What is so sure needs nothing that speaks for it. */
const SURE_ALONE = 0.6;
/** What remains of the confidence where nothing does: too little to be marked. */
const ALONE = 0.75;

/**
 * The findings, less sure of towns for which nothing but their name speaks: the only village of a name that the gazetteer
 * has may be another, far from where the article is.
 *
 * @param alone those for which nothing else speaks
 */
export function unsupportedDoubted(findings: readonly Finding[], alone: ReadonlySet<Finding>): Finding[] {
  return findings.map((finding) =>
    finding.kind === 'town' && finding.confidence < SURE_ALONE && alone.has(finding)
      ? { ...finding, confidence: finding.confidence * ALONE }
      : finding,
  );
}
