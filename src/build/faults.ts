import type * as v from 'valibot';
import { type Problem, pointer, problemsOf } from '../story/problem.ts';
import { alike } from './alike.ts';

/**
 * What a schema found wrong in a file. A property whose name is misspelt, and so is unknown in one place and missing
 * in another, is one fault, which names the property that was perhaps meant, or stands beside it.
 */
export function faultsOf(
  schema: v.GenericSchema,
  file: string,
  issues: readonly v.BaseIssue<unknown>[],
): Problem[] {
  const problems = problemsOf(file, '', issues);
  const explained = new Set<string>();
  const told = issues.map((issue, index) => {
    const problem = problems[index] as Problem;
    const path = (issue.path ?? []).map(({ key }) => key as string | number);
    const last = issue.path?.at(-1);
    if (issue.expected !== 'never' || !last) return problem;
    const isThere = (name: string) => Object.hasOwn(last.input as object, name);
    // Of names that are equally near the first is taken: one that is still missing.
    const names = namesAt(schema, path.slice(0, -1)).sort((a, b) => Number(isThere(a)) - Number(isThere(b)));
    const meant = alike(String(last.key), names);
    if (meant === undefined) return problem;
    if (isThere(meant))
      return { ...problem, found: `${problem.found} beside “${meant}”`, remedy: 'Remove it.' };
    explained.add(pointer(...path.slice(0, -1), meant));
    return { ...problem, expected: `perhaps “${meant}”` };
  });
  return told.filter(({ path, found }) => found !== 'nothing' || !explained.has(path));
}

/** The shapes of valibot's schemas, as far as a path leads through them. */
interface Shape {
  readonly kind?: string;
  readonly wrapped?: Shape;
  readonly options?: readonly (Shape | string)[];
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly items?: readonly Shape[];
  readonly value?: Shape;
}

/** The names that an object may have which stands at a path. */
function namesAt(schema: Shape, path: readonly (string | number)[]): string[] {
  const { wrapped, options, entries, item, items, value } = schema;
  if (wrapped) return namesAt(wrapped, path);
  if (options) return options.flatMap((one) => (typeof one === 'string' ? [] : namesAt(one, path)));
  const [key, ...rest] = path;
  if (key === undefined) return Object.keys(entries ?? {});
  const next = entries?.[key] ?? items?.[Number(key)] ?? item ?? value;
  return next ? namesAt(next, rest) : [];
}
