import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** The ids that the sources give to what they find. */
function idsIn(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  return files.flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const given = [...text.matchAll(/\b(?:rule: |byRule\()'([a-z-]+)'/g)].map(([, id = '']) => id);
    const table = file.endsWith('check-folder.ts') ? [...text.matchAll(/^ {2}([a-z-]+): check/gm)] : [];
    return [...given, ...table.map(([, id = '']) => id)];
  });
}

it('every rule has its part in the documentation, in alphabetical order, and no other has', () => {
  const ids = new Set([...idsIn('src/compiler'), ...idsIn('author/src')]);
  expect(ids.size).toBeGreaterThan(25);
  const parts = [...readFileSync('docs/rules.md', 'utf8').matchAll(/^## (.+)$/gm)].map(([, id]) => id);
  expect(parts).toEqual([...ids].sort());
});
