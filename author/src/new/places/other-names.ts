import { addressesIn } from '../../article/addresses.ts';
import type { Finding } from '../../find-places/finding.ts';
import type { ProseText } from '../marks/prose.ts';
import { ENDS, featureNames } from './feature-names.ts';

const GOES_ON = new RegExp(String.raw`^[ \u00a0](?:${ENDS})(?![\p{L}])`, 'u');
/** Of what is named in italics alone: a ship as likely as a place. */
const IN_ITALICS = 0.5;

/** The findings without those that are parts of longer names (Tokyo Bay is not in Tokyo, and the Gulf of Urabá is no Gulf), and those in an address. */
export function partsLeftOut(findings: readonly Finding[], text: string): Finding[] {
  const isInAddress = addressesIn(text);
  const features = featureNames(text);
  const isPart = ({ start, end }: Finding) =>
    GOES_ON.test(text.slice(end, end + 20)) ||
    features.some((name) => name.start <= start && name.end >= end && name.end - name.start > end - start);
  return findings.filter((finding) => !isPart(finding) && !isInAddress(finding.start));
}

/** The findings, less sure of places that are named in italics alone. */
export function doubted(findings: readonly Finding[], texts: readonly ProseText[]): Finding[] {
  const emphasised = texts.filter(({ isEmphasised }) => isEmphasised);
  const isIn = ({ start, end }: Finding) =>
    emphasised.some((text) => text.start <= start && text.start + text.node.value.length >= end);
  const plain = new Set(findings.filter((finding) => !isIn(finding)).map(({ name }) => name));
  return findings.map((finding) =>
    plain.has(finding.name) ? finding : { ...finding, confidence: finding.confidence * IN_ITALICS },
  );
}
