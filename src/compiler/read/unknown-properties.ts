import type * as v from 'valibot';
import { PlacePropertiesSchema } from '../../story/place.ts';
import type { Problem } from '../../story/problem.ts';
import { quote } from '../../story/problem.ts';
import { alike } from './alike.ts';

const KNOWN = Object.keys(PlacePropertiesSchema.entries satisfies v.ObjectEntries);
/** How many are named; files of Natural Earth have a hundred. */
const NAMED = 6;

/** The properties of a layer's features that no place has, and that are left out: one warning a file. */
export function unknownProperties(file: string, features: readonly unknown[]): Problem[] {
  const missing = new Set<string>();
  const unknown = new Set<string>();
  for (const feature of features) {
    const properties = (feature as { readonly properties?: unknown } | null)?.properties;
    if (typeof properties !== 'object' || properties === null) continue;
    for (const name of KNOWN) if (!Object.hasOwn(properties, name)) missing.add(name);
    for (const name of Object.keys(properties)) if (!KNOWN.includes(name)) unknown.add(name);
  }
  if (unknown.size === 0) return [];
  const named = [...unknown].map((name) => {
    const meant = alike(name, missing);
    return { text: meant === undefined ? quote(name) : `${quote(name)} (perhaps ${quote(meant)})`, meant };
  });
  // What is perhaps a misspelling comes first, so that it is not among those left unnamed.
  const told = named.sort((a, b) => Number(b.meant !== undefined) - Number(a.meant !== undefined));
  const more = told.length > NAMED ? ` and ${told.length - NAMED} more` : '';
  return [
    {
      file,
      path: '/features',
      found: `properties that no place has: ${told
        .slice(0, NAMED)
        .map(({ text }) => text)
        .join(', ')}${more}`,
      expected: KNOWN.join(', '),
      remedy: 'They are left out.',
    },
  ];
}
