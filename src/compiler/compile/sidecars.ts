import { createHash } from 'node:crypto';
import type { ServedTexts, ServedWhole } from '../../story/served-schema.ts';
import { isLarger } from './compressed-size.ts';

/**
 * `inline`: bytes of passages, after brotli, up to which they are served within `story.json`. `file`: bytes of a file of
 * passages before brotli; some 11 kB after it, which take less time than the way there and back.
 */
export const LIMITS = { inline: 60_000, file: 60_000 } as const;
export type Limits = Readonly<Record<keyof typeof LIMITS, number>>;
/** Letters of a file's fingerprint. */
const PRINT = 8;

type ServedPassage = ServedWhole['passages'][number];

/** The texts of a story's passages, in files beside `story.json`. */
interface Sidecars {
  /** In the article's order: each file's name, and how many passages it holds. */
  readonly texts: { file: string; count: number }[];
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Writes the texts of many passages into files, in the article's order; undefined where they are few enough for
 * `story.json`. A file is named by what it says, so that one of an older build is never taken for it.
 */
export function sidecarsOf(
  passages: readonly ServedPassage[],
  version: ServedTexts['version'],
  limits: Limits,
): Sidecars | undefined {
  const written = passages.map((passage) => JSON.stringify(passage));
  if (!isLarger(`[${written.join(',')}]`, limits.inline)) return undefined;
  const files = new Map<string, string>();
  const texts: Sidecars['texts'] = [];
  const sizes = written.map((text) => Buffer.byteLength(text));
  for (const some of inFiles(passages, sizes, limits.file)) {
    const content = JSON.stringify({
      version,
      passages: some.map(({ id, exact, prefix, suffix, start, mentions }) => ({
        id,
        exact,
        prefix,
        suffix,
        start,
        mentions,
      })),
    } satisfies ServedTexts);
    const file = `passages/${texts.length + 1}-${fingerprintOf(content)}.json`;
    files.set(file, content);
    texts.push({ file, count: some.length });
  }
  return { texts, files };
}

/** What tells a file from one of another build. */
export function fingerprintOf(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, PRINT);
}

/** @param sizes the bytes of each passage */
function inFiles(
  passages: readonly ServedPassage[],
  sizes: readonly number[],
  bytes: number,
): ServedPassage[][] {
  const files: ServedPassage[][] = [];
  let left = 0;
  for (const [index, passage] of passages.entries()) {
    const size = sizes[index] ?? 0;
    if (files.length === 0 || size > left) {
      files.push([]);
      left = bytes;
    }
    files.at(-1)?.push(passage);
    left -= size;
  }
  return files;
}
