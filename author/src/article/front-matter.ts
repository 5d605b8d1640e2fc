import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { SourceProblem, Spot } from '../source-problem.ts';
import { ARTICLE } from './names.ts';

/** What stands above an article between two lines of three dashes. */
interface FrontMatter {
  readonly facts: Readonly<Record<string, unknown>>;
  /** Where each fact is named. */
  readonly spots: ReadonlyMap<string, Spot>;
  readonly problems: readonly SourceProblem[];
  /** The article, with an empty line for each of the front matter: what stands in it keeps its line. */
  readonly body: string;
}

const FRONT_MATTER = /^---[^\S\n]*\n(?:([\s\S]*?)\n)?---[^\S\n]*(?:\n|$)/;

/** Takes the front matter (YAML) from an article's text; an article may have none. */
export function frontMatterOf(text: string): FrontMatter {
  const none = { facts: {}, spots: new Map<string, Spot>(), problems: [], body: text };
  const match = FRONT_MATTER.exec(text);
  if (!match) return /^---[^\S\n]*\n[a-z]+:/i.test(text) ? { ...none, problems: [unclosed()] } : none;
  const whole = match[0];
  const body = whole.replace(/[^\n]/g, '') + text.slice(whole.length);
  const lines = new LineCounter();
  const document = parseDocument(match[1] ?? '', { lineCounter: lines });
  // The first line of the file is that of the dashes.
  const spotAt = (offset: number): Spot => {
    const { line, col } = lines.linePos(offset);
    return { line: line + 1, column: col };
  };
  const problems = document.errors.map((error) => fault(error.message, spotAt(error.pos[0])));
  if (problems.length > 0) return { ...none, problems, body };
  const { contents } = document;
  if (contents === null) return { ...none, body };
  if (!isMap(contents))
    return { ...none, problems: [fault('no list of facts', spotAt(contents.range?.[0] ?? 0))], body };
  const spots = new Map<string, Spot>();
  for (const { key } of contents.items)
    if (isScalar(key)) spots.set(String(key.value), spotAt(key.range?.[0] ?? 0));
  const facts = Object.entries(document.toJS() as Record<string, unknown>);
  return { facts: Object.fromEntries(facts.map(asSaid)), spots, problems, body };
}

/** A year alone is a number to YAML, and a date to a story. */
function asSaid([key, value]: [string, unknown]): [string, unknown] {
  return [key, ['published', 'updated'].includes(key) && typeof value === 'number' ? String(value) : value];
}

function fault(message: string, spot: Spot): SourceProblem {
  return {
    file: ARTICLE,
    path: '',
    spot,
    found: (message.split('\n')[0] ?? message).replace(/ at line \d+, column \d+:?$/, ''),
    expected: 'facts in YAML, a line each, as “author: A. Writer”',
    remedy: 'Put a text that holds a colon or a quotation mark between quotation marks.',
    rule: 'front-matter',
  };
}

function unclosed(): SourceProblem {
  return {
    file: ARTICLE,
    path: '',
    spot: { line: 1, column: 1 },
    found: 'three dashes that open the front matter, and none that close it',
    expected: 'a line of three dashes below its facts',
    remedy: 'Add it.',
    rule: 'front-matter',
  };
}
