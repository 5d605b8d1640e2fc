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
  found: readonly v.BaseIssue<unknown>[],
): Problem[] {
  const issues = listsOnce(found);
  const problems = problemsOf(file, '', issues);
  const explained = new Set<string>();
  const told = issues.map((issue, index) => {
    const problem = problems[index] as Problem;
    const path = (issue.path ?? []).map(({ key }) => key as string | number);
    const last = issue.path?.at(-1);
    if (issue.expected !== 'never' || !last) return problem;
    if (Array.isArray(last.input)) return surplus(problem, last.input);
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
  return coordinatesOnce(oncePerPath(told)).filter(
    ({ path, found }) => found !== 'nothing' || !explained.has(path),
  );
}

/** As a position with an elevation, a third number, has it. */
function surplus(problem: Problem, list: readonly unknown[]): Problem {
  return {
    ...problem,
    found: `a list of ${list.length}`,
    expected: `the ${problem.path.split('/').at(-1)} entries before this one alone`,
    remedy: 'Remove it.',
  };
}

/** What two checks refuse is told by the later one, which is the more particular. */
function oncePerPath(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [problem.path, problem])).values()];
}

/** Coordinates that are nested wrongly, or have elevations, are wrong in every position: one fault. */
function coordinatesOnce(problems: readonly Problem[]): Problem[] {
  const lists = new Map<string, Problem[]>();
  for (const problem of problems) {
    const list = /^.*?\/coordinates(?=\/)/.exec(problem.path)?.[0] ?? problem.path;
    lists.set(list, [...(lists.get(list) ?? []), problem]);
  }
  return [...lists.values()].flatMap(([first, ...more]) => {
    if (!first) return [];
    const others = more.length > 0 ? ` (and ${more.length} more in these coordinates)` : '';
    return { ...first, found: `${first.found}${others}` };
  });
}

/**
 * A list where an object is expected is one fault: to valibot it is an object, in which all that is expected is missing
 * and all that is there is unknown.
 */
function listsOnce(issues: readonly v.BaseIssue<unknown>[]): v.BaseIssue<unknown>[] {
  const lists = new Set<unknown>();
  return issues.flatMap((issue): v.BaseIssue<unknown> | [] => {
    const within =
      issue.path?.findIndex(({ type, input }) => type === 'object' && Array.isArray(input)) ?? -1;
    const input = issue.path?.[within]?.input;
    if (!issue.path || input === undefined) return issue;
    if (lists.has(input)) return [];
    lists.add(input);
    const [first, ...rest] = issue.path.slice(0, within);
    const { path: _, ...whole } = issue;
    return {
      ...whole,
      type: 'object',
      input,
      expected: 'Object',
      received: 'Array',
      ...(first && { path: [first, ...rest] }),
    };
  });
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
  const named = entries && Object.hasOwn(entries, key) ? entries[key] : undefined;
  const next = named ?? items?.[Number(key)] ?? item ?? value;
  return next ? namesAt(next, rest) : [];
}
