import * as v from 'valibot';
import { type Problem, pointer, problemsOf, quote } from '../../story/problem.ts';
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
  const issues = allUnknown(schema, listsOnce(found));
  const problems = problemsOf(file, '', issues);
  const explained = new Set<string>();
  const told = issues.map((issue, index) => {
    const problem = problems[index] as Problem;
    const path = keysOf(issue.path ?? []);
    const last = issue.path?.at(-1);
    if (issue.received === 'undefined')
      return { ...problem, expected: wantedAt(schema, path) ?? problem.expected };
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
  return coordinatesOnce(oncePerPath([...told, ...misspelt(schema, file, issues, explained)])).filter(
    ({ path, found }) => found !== 'nothing' || !explained.has(path),
  );
}

/** All names that an object may not have: valibot tells the first of each object alone. */
function allUnknown(
  schema: v.GenericSchema,
  issues: readonly v.BaseIssue<unknown>[],
): v.BaseIssue<unknown>[] {
  return issues.flatMap((issue): v.BaseIssue<unknown> | v.BaseIssue<unknown>[] => {
    const last = issue.path?.at(-1);
    if (issue.expected !== 'never' || last?.type !== 'object' || Array.isArray(last.input)) return issue;
    const before = issue.path?.slice(0, -1) ?? [];
    const known = new Set(namesAt(schema, keysOf(before)));
    return Object.keys(last.input)
      .filter((key) => key === last.key || !known.has(key))
      .map((key): v.BaseIssue<unknown> => {
        const item: v.IssuePathItem = { ...last, key, value: last.input[key] };
        const [first = item, ...rest] = [...before, item];
        return { ...issue, path: [first, ...rest] };
      });
  });
}

/**
 * Names beside a missing one that are perhaps meant for it, in objects that may have names of others (RFC 7946 §6.1).
 * Adds to `explained` the paths of the missing ones.
 */
function misspelt(
  schema: v.GenericSchema,
  file: string,
  issues: readonly v.BaseIssue<unknown>[],
  explained: Set<string>,
): Problem[] {
  return issues.flatMap((issue): Problem | [] => {
    const last = issue.path?.at(-1);
    if (issue.received !== 'undefined' || last?.type !== 'object' || Array.isArray(last.input)) return [];
    const before = keysOf(issue.path?.slice(0, -1) ?? []);
    const missing = String(last.key);
    if (explained.has(pointer(...before, missing))) return [];
    const names = namesAt(schema, before);
    const name = Object.keys(last.input).find((key) => !names.includes(key) && alike(key, names) === missing);
    if (name === undefined) return [];
    explained.add(pointer(...before, missing));
    return {
      file,
      path: pointer(...before, name),
      found: `an unknown property ${quote(name)}`,
      expected: `perhaps “${missing}”`,
      remedy: 'Correct its spelling or remove it.',
    };
  });
}

function keysOf(path: readonly v.IssuePathItem[]): (string | number)[] {
  return path.map(({ key }) => key as string | number);
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
    const known = lists.get(list);
    if (known) known.push(problem);
    else lists.set(list, [problem]);
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
  readonly pipe?: readonly { readonly message?: unknown }[];
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

/** What is expected where nothing is, in words: of a missing property valibot reports the name alone. */
function wantedAt(schema: v.GenericSchema, path: readonly (string | number)[]): string | undefined {
  const expected = shapeAt(schema, path) as (Shape & v.GenericSchema) | undefined;
  if (!expected) return undefined;
  const message = expected.pipe?.map((step) => step.message).find((text) => typeof text === 'string');
  if (typeof message === 'string') return message;
  const [issue] = v.safeParse(expected, undefined).issues ?? [];
  return issue && problemsOf('', '', [issue])[0]?.expected;
}

function shapeAt(schema: Shape, path: readonly (string | number)[]): Shape | undefined {
  const { wrapped, options, entries, item, items, value } = schema;
  if (wrapped) return shapeAt(wrapped, path);
  const [key, ...rest] = path;
  if (key === undefined) return schema;
  for (const option of options ?? []) {
    const shape = typeof option === 'string' ? undefined : shapeAt(option, path);
    if (shape) return shape;
  }
  const named = entries && Object.hasOwn(entries, key) ? entries[key] : undefined;
  const next = named ?? items?.[Number(key)] ?? item ?? value;
  return next && shapeAt(next, rest);
}
