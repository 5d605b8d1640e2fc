import { visit } from 'jsonc-parser';
import { pointer } from '../../../src/story/problem.ts';

/**
 * Where values of a JSON text begin, by JSON pointer (RFC 6901): UTF-16 offsets. What is missing stands where the part is
 * that it should be in. Of what is no JSON, as far as it can be told.
 */
export function offsetsInJson(text: string, paths: Iterable<string>): Map<string, number> {
  const asked = [...paths];
  const wanted = new Set(asked.flatMap(withParents));
  const found = new Map<string, number>();
  const note = (offset: number, keys: readonly (string | number)[]) => {
    const path = pointer(...keys);
    const isWanted = wanted.has(path);
    if (isWanted && !found.has(path)) found.set(path, offset);
    // Of what is not looked for no part is told.
    return isWanted;
  };
  visit(text, {
    onObjectBegin: (offset, _length, _line, _character, keys) => note(offset, keys()),
    onArrayBegin: (offset, _length, _line, _character, keys) => note(offset, keys()),
    // Without these two nothing is told any more after a part that is passed over.
    onObjectEnd() {},
    onArrayEnd() {},
    onLiteralValue: (_value, offset, _length, _line, _character, keys) => void note(offset, keys()),
  });
  return new Map(
    asked.map((path) => {
      const there = withParents(path).find((one) => found.has(one));
      return [path, (there !== undefined && found.get(there)) || 0];
    }),
  );
}

/** A pointer, and those of what it leads through, the innermost first. */
function withParents(path: string): string[] {
  const parts = path.split('/');
  return parts.map((_, left) => parts.slice(0, parts.length - left).join('/'));
}
