import { readFileSync } from 'node:fs';
import { parseSync } from 'vite';

/** What a TypeScript file imports or re-exports, types and `import()` included, as it is written there. */
export function importsOf(file: string): string[] {
  const { program, errors } = parseSync(file, readFileSync(file, 'utf8'));
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  const found = new Set<string>();
  collect(program, found);
  return [...found];
}

/** Imports are the nodes with a `source`, in statements as in expressions and types. */
function collect(node: unknown, found: Set<string>): void {
  if (typeof node !== 'object' || node === null) return;
  const source = 'source' in node && (node.source as { value?: unknown } | null)?.value;
  if (typeof source === 'string') found.add(source);
  for (const inner of Object.values(node)) collect(inner, found);
}
