import type { Chosen } from '../selection/selection.ts';
import type { Position } from '../story/place.ts';

/** Ids of features, as `fitTo` takes them; undefined for none. @throws TypeError for anything else */
export function expectIds(ids: unknown): readonly string[] | undefined {
  if (ids === undefined || ids === null) return undefined;
  const list: unknown = typeof ids === 'string' ? [ids] : ids;
  if (Array.isArray(list) && list.every((id) => typeof id === 'string')) return list;
  return refuse('fitTo', ids, 'the id of a feature, or a list of ids');
}

/** Room in CSS pixels, as `fitTo` takes it; undefined for what is usual. @throws TypeError for anything else */
export function expectPadding(padding: unknown): number | undefined {
  if (padding === undefined || (isNumber(padding) && padding >= 0)) return padding;
  return refuse('fitTo', padding, 'as padding a number of CSS pixels, 0 or more');
}

/** What is to be chosen, as `select` takes it. @throws TypeError for anything else */
export function expectChosen(chosen: Chosen): Chosen {
  for (const id of [chosen.feature, chosen.passage] as unknown[])
    if (id !== undefined && typeof id !== 'string')
      refuse('select', id, 'the ids of a feature and of a passage, or null');
  return chosen;
}

/** A place as `project` takes it. @throws TypeError for anything else */
export function expectPosition(position: unknown): Position {
  if (Array.isArray(position)) {
    const [lng, lat]: unknown[] = position;
    if (isNumber(lng) && isNumber(lat) && Math.abs(lat) <= 90) return [lng, lat];
  }
  return refuse('project', position, '[longitude, latitude], in degrees');
}

const isNumber = (value: unknown): value is number => Number.isFinite(value);

function refuse(method: string, given: unknown, expected: string): never {
  const shown = Array.isArray(given) ? `[${given.map(String).join(', ')}]` : String(given);
  throw new TypeError(`article-map: ${method} was given ${shown}; expected ${expected}.`);
}
