import type * as v from 'valibot';

/** Faults, counted once for each list or object around them, after which nothing more is looked for. */
const MOST = 200_000;

type BoundedResult<Output> =
  | { readonly output: Output; readonly issues?: never; readonly isCut?: never }
  | { readonly issues: readonly v.BaseIssue<unknown>[]; readonly isCut: boolean };

/**
 * Parses as `safeParse` does, but stops where faults are so many that their listing would hold up a page; `isCut` says
 * that there may be more of them.
 */
export function parseBounded<const Schema extends v.GenericSchema>(
  schema: Schema,
  input: unknown,
): BoundedResult<v.InferOutput<Schema>> {
  let asked = 0;
  const isTooMany = () => asked >= MOST;
  // A schema asks after each fault whether it was the last to be looked for; `safeParse` would ask once for all.
  const dataset = schema['~run'](
    { value: input },
    {
      get abortEarly() {
        asked += 1;
        return isTooMany();
      },
    },
  );
  if (dataset.issues) return { issues: dataset.issues, isCut: isTooMany() };
  return { output: dataset.value as v.InferOutput<Schema> };
}
