import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import type { Served, ServedSplit, ServedTexts, ServedWhole } from '../../story/served-schema.ts';

/**
 * Bytes of passages, as they travel (after brotli), up to which they are served within `story.json`; and bytes of a
 * file of passages before brotli: some 11 kB after it, which take less time than the way there and back.
 */
const LIMITS = { within: 60_000, file: 60_000 } as const;
/** Letters of a file's fingerprint. */
const PRINT = 8;

type ServedPassage = ServedWhole['passages'][number];

/** A story as it is served: `story.json`, and by their names what lies beside it. */
export interface Parted {
  readonly served: Served;
  readonly beside: ReadonlyMap<string, string>;
}

/**
 * Takes the texts of many passages out of `story.json`, into files in the article's order. A file is named by
 * what it says, so that one of an older build is never taken for it, by a folder or a cache.
 */
export function splitStory(
  whole: ServedWhole,
  limits: Readonly<Record<keyof typeof LIMITS, number>> = LIMITS,
): Parted {
  const text = JSON.stringify(whole.passages);
  // What is short enough as it is need not be packed to know: a unit of UTF-16 is at most three bytes of UTF-8.
  if (text.length * 3 <= limits.within || brotliCompressSync(text).length <= limits.within)
    return { served: whole, beside: new Map() };
  const beside = new Map<string, string>();
  const texts: ServedSplit['texts'] = [];
  for (const passages of inFiles(whole.passages, limits.file)) {
    const content = JSON.stringify({
      version: 2,
      passages: passages.map(({ paragraph: _, features: __, time: ___, ...text }) => text),
    } satisfies ServedTexts);
    const print = createHash('sha256').update(content).digest('hex').slice(0, PRINT);
    const file = `passages/${texts.length + 1}-${print}.json`;
    beside.set(file, content);
    texts.push({ file, count: passages.length });
  }
  const passages = whole.passages.map(({ id, paragraph, features, time }) => ({
    id,
    paragraph,
    features,
    ...(time !== undefined && { time }),
  }));
  return { served: { ...whole, version: 2, passages, texts }, beside };
}

function inFiles(passages: readonly ServedPassage[], bytes: number): ServedPassage[][] {
  const files: ServedPassage[][] = [];
  let left = 0;
  for (const passage of passages) {
    const size = Buffer.byteLength(JSON.stringify(passage));
    if (files.length === 0 || size > left) {
      files.push([]);
      left = bytes;
    }
    files.at(-1)?.push(passage);
    left -= size;
  }
  return files;
}
