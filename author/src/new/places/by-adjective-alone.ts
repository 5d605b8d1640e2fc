import type { Finding } from '../../find-places/finding.ts';
import type { Words } from '../../gazetteer/former-states.ts';
import { isSure } from './choose-places.ts';
import { isSamePlace } from './mentioned-place.ts';

/**
 * Of places that adjectives and languages name, those that a text names by nothing else, each once.
 *
 * @param names what it names otherwise: a part of that is no adjective
 */
export function byAdjectiveAlone(
  adjectives: readonly Finding[],
  places: readonly Finding[],
  names: readonly Pick<Words, 'start' | 'end'>[],
): Finding[] {
  const alone: Finding[] = [];
  for (const finding of adjectives) {
    const isPart = names.some(({ start, end }) => start < finding.end && end > finding.start);
    if (!isSure(finding) || isPart) continue;
    if (![...places, ...alone].some((other) => isSamePlace(other, finding))) alone.push(finding);
  }
  return alone;
}
