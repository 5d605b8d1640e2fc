/** Wide enough for a sentence of a fingerprint, so that a change of the article shows as a change of lines. */
const WIDTH = 180;

/** JSON to be read and compared by people: what fits on a line stands on one; ends in a line feed. */
export function readableJson(value: unknown): string {
  return `${part(value, '')}\n`;
}

function part(value: unknown, indent: string): string {
  const flat = JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ');
  if (typeof value !== 'object' || value === null || indent.length + flat.length <= WIDTH) return flat;
  const inner = `${indent}  `;
  const list = Array.isArray(value);
  const parts = list
    ? value.map((item) => part(item, inner))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${part(item, inner)}`);
  const [open, close] = list ? ['[', ']'] : ['{', '}'];
  return `${open}\n${parts.map((text) => inner + text).join(',\n')}\n${indent}${close}`;
}
