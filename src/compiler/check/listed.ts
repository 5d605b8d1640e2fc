import { quote } from '../../story/problem.ts';

/** How many ids a message names. */
const TOLD = 6;

/** Ids as a message names them: the first few, and how many more there are. */
export function listed(ids: readonly string[]): string {
  const more = ids.length - TOLD;
  return ids.slice(0, TOLD).map(quote).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
