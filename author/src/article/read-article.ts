import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { slashed } from '../slashed.ts';
import { ToolError } from '../tool-error.ts';
import { decode } from './decode.ts';
import { frontMatterOf } from './front-matter.ts';
import type { MarkedArticle } from './marked-article.ts';
import { ARTICLE } from './names.ts';
import { parseArticle } from './parse-article.ts';

/**
 * Reads `article.md` of a folder for its text alone: what is wrong with its marks does not matter.
 *
 * @throws ToolError where there is none, or none that can be read
 */
export async function readArticle(
  folder: string,
): Promise<{ readonly article: MarkedArticle; readonly title: string | undefined }> {
  const file = join(folder, ARTICLE);
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new ToolError(
      error.code === 'ENOENT' || error.code === 'ENOTDIR'
        ? `${slashed(file)}: found no such file. Name the folder in which article.md is.`
        : `${slashed(file)}: found a file that cannot be read (${error.code}).`,
    );
  });
  const text = decode(bytes);
  if (text === undefined)
    throw new ToolError(
      `${slashed(file)}: found bytes that are no text. Save the file as UTF-8 in a text editor.`,
    );
  const { facts, body } = frontMatterOf(text);
  const article = parseArticle(body);
  return { article, title: typeof facts.title === 'string' ? facts.title : article.heading };
}
