import type * as v from 'valibot';

/** Something wrong in a story: where it stands, what was found, what was expected, and the remedy. */
export interface Problem {
  /** The file's name within the story's folder. */
  readonly file: string;
  /** JSON pointer (RFC 6901) into the file; empty for the file as a whole. */
  readonly path: string;
  readonly found: string;
  readonly expected: string;
  /** What to do about it: a sentence. */
  readonly remedy: string;
  /** By which rule it was found: a page of the documentation has a part for each. */
  readonly rule?: string;
}

/** Name of the error for a story that a newer Article Map has built, by which it is known without its class. */
export const NEWER_STORY = 'NewerStoryError';

/** Faults that a message lists: more of them are read by nobody. */
const LISTED = 20;
/** Characters of each part of a fault that are shown: it may be a whole file that stands where a word should. */
const SHOWN = 300;

/** One line: `passages.json#/first/items/4: found …; expected …. Remedy.` */
export function describe({ file, path, found, expected, remedy }: Problem): string {
  const [where, what, instead] = [path && `#${path}`, found, expected].map(cut);
  return `${file}${where}: found ${what}; expected ${instead}. ${remedy}`;
}

function cut(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text;
}

/** The first faults, a line each, and how many more there are. */
function describeAll(problems: readonly Problem[], count: number, isCut: boolean): string {
  const more = count - LISTED;
  const rest = more > 0 ? [`and ${more} more${isCut ? ' at least' : ''}`] : [];
  return [...problems.slice(0, LISTED).map(describe), ...rest].join('\n');
}

/** A story that cannot be built or read. Its message has a line for each problem, for the first twenty. */
export class StoryError extends Error {
  override readonly name: string = 'StoryError';
  readonly problems: readonly Problem[];

  /**
   * @param count how many there are, where `problems` are but the first
   * @param isCut whether there may be more than were counted
   */
  constructor(problems: readonly Problem[], count = problems.length, isCut = false) {
    super(describeAll(problems, count, isCut));
    this.problems = problems;
  }
}

/** What a schema of valibot found wrong in a file, as an error that words the faults that it lists, and no more. */
export function schemaError(
  file: string,
  { issues, isCut }: { readonly issues: readonly v.BaseIssue<unknown>[]; readonly isCut: boolean },
): StoryError {
  return new StoryError(problemsOf(file, '', issues.slice(0, LISTED)), issues.length, isCut);
}

/** A JSON pointer (RFC 6901 §3) from its parts. */
export function pointer(...parts: readonly (string | number)[]): string {
  return parts.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** Quoted, and cut to a length that fits a line of a message. */
export function quote(text: string): string {
  return `“${text.length > 80 ? `${text.slice(0, 79)}…` : text}”`;
}

/** What a schema of valibot found wrong in `file`, in the part of it that stands at `base`. */
export function problemsOf(file: string, base: string, issues: readonly v.BaseIssue<unknown>[]): Problem[] {
  return issues.map((issue) => {
    const keys = (issue.path ?? []).map((item) => item.key as string | number);
    const at = { file, path: base + pointer(...keys) };
    const missing = issue.received === 'undefined';
    if (issue.expected === 'never')
      return {
        ...at,
        found: `an unknown property ${quote(String(keys.at(-1)))}`,
        expected: 'none of that name',
        remedy: 'Correct its spelling or remove it.',
      };
    return {
      ...at,
      found: missing ? 'nothing' : shown(issue.input),
      expected: expectation(issue),
      remedy: missing ? 'Add it.' : issue.type === 'non_empty' ? 'Fill it in.' : 'Correct the value.',
    };
  });
}

const JARGON: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  Array: 'a list',
  Object: 'an object',
};

function expectation(issue: v.BaseIssue<unknown>): string {
  if (['regex', 'min_length', 'custom', 'check'].includes(issue.type)) return issue.message;
  if (issue.type === 'url') return 'an address (URL)';
  if (issue.type === 'finite') return 'a finite number';
  if (issue.type === 'integer') return 'a whole number';
  if (issue.type === 'non_empty') return Array.isArray(issue.input) ? 'at least one entry' : 'some text';
  if (issue.type === 'min_value' || issue.type === 'max_value') return `a number ${issue.expected}`;
  const { expected } = issue;
  if (!expected) return issue.message;
  const options = expected.replace(/^\((.*)\)$/, '$1').split(' | ');
  return options.map((option) => JARGON[option] ?? option).join(' or ');
}

function shown(input: unknown): string {
  if (input === '') return 'an empty text';
  if (typeof input === 'string') return quote(input);
  if (Array.isArray(input)) return input.length > 0 ? `a list of ${input.length}` : 'an empty list';
  if (typeof input === 'object' && input !== null) return 'an object';
  return String(input);
}
