import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { parseSync } from 'vite';

/** What a module gives to others by name, and what it takes from modules beside it. */
export interface ModuleNames {
  readonly exported: readonly string[];
  /** By path from where the paths begin; `*` is all of a module. */
  readonly imported: readonly { readonly from: string; readonly name: string }[];
}

interface Node {
  readonly type: string;
  readonly source?: { readonly value?: unknown } | null;
  readonly [member: string]: unknown;
}

/** Of a TypeScript or JavaScript file at `path` below `folder`. Default exports are left out: they have no name. */
export function namesOf(folder: string, path: string): ModuleNames {
  const file = posix.join(folder, path);
  const { program, errors } = parseSync(file, readFileSync(file, 'utf8'));
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  const exported: string[] = [];
  const imported: { from: string; name: string }[] = [];
  for (const node of nodesIn(program)) {
    if (node.type === 'ExportNamedDeclaration') exported.push(...namesExportedBy(node));
    const source = node.source?.value;
    if (typeof source !== 'string' || !source.startsWith('.')) continue;
    const from = posix.join(posix.dirname(path), source);
    for (const name of namesTakenBy(node)) imported.push({ from, name });
  }
  return { exported, imported };
}

function* nodesIn(value: unknown): Generator<Node> {
  if (typeof value !== 'object' || value === null) return;
  if ('type' in value && typeof value.type === 'string') {
    // What stands in `declare module` is of another module.
    if (value.type === 'TSModuleDeclaration') return;
    yield value as Node;
  }
  for (const inner of Object.values(value)) yield* nodesIn(inner);
}

function namesExportedBy({ declaration, specifiers }: Node): string[] {
  const declared = declaration as (Node & { id?: { name: string }; declarations?: Node[] }) | null;
  const ids = declared?.declarations?.map(({ id }) => id) ?? [declared?.id];
  const own = ids.map((id) => (id as { name?: string } | undefined)?.name);
  const listed = (specifiers as Node[]).map(({ exported }) => (exported as { name: string }).name);
  return [...own, ...listed].filter((name) => name !== undefined);
}

/** The names that an import or re-export takes; all of the module where it does not say them. */
function namesTakenBy({ specifiers, qualifier }: Node): string[] {
  if (!Array.isArray(specifiers)) return [(qualifier as { name?: string } | undefined)?.name ?? '*'];
  return (specifiers as Node[]).map((taken) => {
    const name = taken.type === 'ExportSpecifier' ? taken.local : taken.imported;
    return (name as { name?: string } | undefined)?.name ?? '*';
  });
}
