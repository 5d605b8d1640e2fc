import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { slashed } from '../slashed.ts';
import { ToolError } from '../tool-error.ts';

/** Names what a build has written, so that the next one of the same story takes away what is no more. */
const MARK = '.article-map.json';

interface Mark {
  /** The story's folder, from the output's. */
  readonly story: string;
  readonly files: readonly string[];
}

/**
 * Says whether a story may be built into a folder: it is empty, new, or was built of the same story.
 *
 * @throws ToolError where there is something else in it
 */
export function claimOutput(out: string, story: string): void {
  const mark = markOf(out);
  if (mark ? mark.story === storyFrom(out, story) : !existsSync(out) || readdirSync(out).length === 0) return;
  const what = mark ? `the story in ${slashed(join(out, mark.story))}` : 'files that no build has written';
  throw new ToolError(
    `${slashed(out)}: found ${what}; expected an empty folder, or one built of ${slashed(story)}. Name another by --out.`,
  );
}

/** Writes a template and a story's files into a folder, and takes away what an earlier build of it has left. */
export function writeOutput(
  out: string,
  story: string,
  template: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): void {
  const shared = readdirSync(template, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => slashed(relative(template, join(entry.parentPath, entry.name))))
    .filter((file) => !files.has(file));
  const all = [...shared, ...files.keys()].sort();
  for (const file of markOf(out)?.files ?? [])
    if (!all.includes(file)) rmSync(join(out, file), { force: true });
  for (const file of shared) {
    mkdirSync(dirname(join(out, file)), { recursive: true });
    cpSync(join(template, file), join(out, file));
  }
  for (const [file, content] of files) writeWhole(join(out, file), content);
  const mark: Mark = { story: storyFrom(out, story), files: all };
  writeWhole(join(out, MARK), `${JSON.stringify(mark, null, 2)}\n`);
}

/** Writes a file beside and renames it: whoever reads it meanwhile has the old one whole. */
export function writeWhole(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}.tmp`;
  writeFileSync(beside, content);
  renameSync(beside, file);
}

function markOf(out: string): Mark | undefined {
  try {
    return JSON.parse(readFileSync(join(out, MARK), 'utf8')) as Mark;
  } catch {
    return undefined;
  }
}

function storyFrom(out: string, story: string): string {
  return slashed(relative(resolve(out), resolve(story)));
}
