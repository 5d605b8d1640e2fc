import type { Finding } from '../../find-places/finding.ts';

/** A place that an article names, with all that names it. */
export interface MentionedPlace {
  /** The likeliest of its findings; what the place is, it has of it. */
  readonly finding: Finding;
  /** In the text's order. */
  readonly mentions: readonly Finding[];
}

/** Whether two findings mean the same place. */
export function isSamePlace(
  one: Pick<Finding, 'name' | 'lat' | 'lng'>,
  other: Pick<Finding, 'name' | 'lat' | 'lng'>,
): boolean {
  return one.name === other.name && one.lat === other.lat && one.lng === other.lng;
}

/** The places of a text, in the order of their first mention. */
export function mentionedPlaces(findings: readonly Finding[]): MentionedPlace[] {
  const places: { finding: Finding; mentions: Finding[] }[] = [];
  for (const finding of findings) {
    const known = places.find((place) => isSamePlace(place.finding, finding));
    if (!known) places.push({ finding, mentions: [finding] });
    else {
      known.mentions.push(finding);
      if (finding.confidence > known.finding.confidence) known.finding = finding;
    }
  }
  return places;
}
