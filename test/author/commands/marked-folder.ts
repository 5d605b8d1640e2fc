import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const MARKED = fileURLToPath(new URL('../../stories/marked/', import.meta.url));

/** A copy of the marked story, gone when the test is over. */
export function markedFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'article-map-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(MARKED, folder, { recursive: true });
  return folder;
}
