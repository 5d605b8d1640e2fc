import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readableJson } from '../../../src/compiler/article/json.ts';
import { writeWhole } from '../../../src/compiler/article/write-whole.ts';
import type { Site } from '../../../src/compiler/pages/site.ts';
import { type OpenedStory, openStory } from '../folder/open-story.ts';
import { claimOutput, writeOutput } from './output.ts';

/** Pages of the template that say something of the story. */
export const PAGES = ['index.html', 'embed.html'];

/**
 * Builds a story's folder into static files, and writes what of the folder is state (see `PreparedStory`). Where there are
 * problems, nothing is written.
 *
 * @param template the folder with what is served of every story alike
 * @throws ToolError where `out` holds something else
 */
export async function buildStory(
  folder: string,
  {
    out,
    template,
    site,
    tell = () => {},
  }: {
    readonly out: string;
    readonly template: string;
    readonly site?: Site | undefined;
    readonly tell?: (line: string) => void;
  },
): Promise<OpenedStory> {
  claimOutput(out, folder);
  const pages = Object.fromEntries(PAGES.map((page) => [page, readFileSync(join(template, page), 'utf8')]));
  const story = await openStory(folder, { pages, site, tell });
  if (story.problems.length > 0) return story;
  for (const [file, json] of story.state) writeWhole(join(folder, file), readableJson(json));
  writeOutput(out, folder, template, story.files);
  return story;
}
