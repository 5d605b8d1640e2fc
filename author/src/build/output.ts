import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import * as v from 'valibot';
import { writeWhole } from '../../../src/compiler/article/write-whole.ts';
import { slashed } from '../slashed.ts';
import { ToolError } from '../tool-error.ts';
import { filesOf } from './template.ts';

/** Names what a build has written, so that the next one of the same story takes away what is no more. */
const MARK = '.article-map.json';

/** No path that leads out of the folder: what is no more is deleted. */
const InsideSchema = v.pipe(v.string(), v.regex(/^(?!\/|[a-z]:)(?!(?:.*[/\\])?\.\.(?:[/\\]|$))[^\0]+$/i));
const MarkSchema = v.object({
  /** The story's folder, from the output's. */
  story: v.string(),
  files: v.array(InsideSchema),
});
type Mark = v.InferOutput<typeof MarkSchema>;

/**
 * Says whether a story may be built into a folder: it is empty, new, or was built of the same story.
 *
 * @throws ToolError where there is something else in it
 */
export function claimOutput(out: string, story: string): void {
  const at = statSync(out, { throwIfNoEntry: false });
  if (at && !at.isDirectory())
    throw new ToolError(
      `${slashed(out)}: found a file; expected a folder, or nothing. Name another by --out.`,
    );
  const mark = markOf(out);
  if (mark ? mark.story === storyFrom(out, story) : !at || readdirSync(out).length === 0) return;
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
  const shared = filesOf(template).filter((file) => !files.has(file));
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

/** What a build of this or a later version has written; undefined of what is something else. */
function markOf(out: string): Mark | undefined {
  try {
    return v.parse(MarkSchema, JSON.parse(readFileSync(join(out, MARK), 'utf8')));
  } catch {
    return undefined;
  }
}

function storyFrom(out: string, story: string): string {
  return slashed(relative(resolve(out), resolve(story)));
}
