/** What is looked for of a value: itself by these pointers, and parts of it by their keys. */
interface Wanted {
  readonly paths: string[];
  readonly parts: Map<string, Wanted>;
}

/**
 * Where values of a JSON text begin, by JSON pointer (RFC 6901): UTF-16 offsets. What is missing stands where the part is
 * that it should be in. The text is read no further than the last of them; where it is no JSON, only what stands before
 * its fault is found.
 */
export function offsetsInJson(text: string, paths: Iterable<string>): Map<string, number> {
  const found = new Map<string, number>();
  let at = 0;
  const passBlanks = () => {
    while (at < text.length && text.charCodeAt(at) <= 0x20) at++;
  };
  const passString = () => {
    do {
      const end = text.indexOf('"', at + 1);
      at = end < 0 ? text.length : end;
    } while (at < text.length && isEscaped(text, at));
    at++;
  };
  const passValue = () => {
    let depth = 0;
    do {
      const character = text[at];
      if (character === '"') passString();
      else if (character === '{' || character === '[') {
        depth++;
        at++;
      } else if (character === '}' || character === ']') {
        depth--;
        at++;
      } else at++;
    } while (at < text.length && (depth > 0 || isWithin(text[at])));
  };
  const keyOf = (index: number, isObject: boolean): string => {
    if (!isObject) return String(index);
    const from = at;
    passString();
    const key = unescaped(text.slice(from, at));
    passBlanks();
    at++;
    passBlanks();
    return key;
  };
  const find = ({ paths, parts }: Wanted) => {
    const start = at;
    for (const path of paths) found.set(path, start);
    const left = new Map(parts);
    const isObject = text[at] === '{';
    if (isObject || text[at] === '[') {
      at++;
      passBlanks();
      for (let index = 0; left.size > 0 && at < text.length && !isEnd(text[at]); index++) {
        const wanted = take(left, keyOf(index, isObject));
        const from = at;
        if (wanted) find(wanted);
        at = from;
        if (left.size > 0) passValue();
        passBlanks();
        if (text[at] === ',') at++;
        passBlanks();
      }
    }
    for (const missing of left.values()) for (const path of allPaths(missing)) found.set(path, start);
  };
  passBlanks();
  find(wantedOf(paths));
  return found;
}

function wantedOf(paths: Iterable<string>): Wanted {
  const root: Wanted = { paths: [], parts: new Map() };
  for (const path of paths) {
    let wanted = root;
    for (const part of path.split('/').slice(1)) {
      const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
      const next: Wanted = wanted.parts.get(key) ?? { paths: [], parts: new Map() };
      wanted.parts.set(key, next);
      wanted = next;
    }
    wanted.paths.push(path);
  }
  return root;
}

function allPaths({ paths, parts }: Wanted): string[] {
  return [...paths, ...[...parts.values()].flatMap(allPaths)];
}

function take(left: Map<string, Wanted>, key: string): Wanted | undefined {
  const wanted = left.get(key);
  left.delete(key);
  return wanted;
}

/** Whether the quote at an offset is written with a backslash, of which two are one. */
function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text[at - 1 - backslashes] === '\\') backslashes++;
  return backslashes % 2 === 1;
}

function isEnd(character: string | undefined): boolean {
  return character === '}' || character === ']';
}

/** Whether a number or a word such as `true` goes on. */
function isWithin(character: string | undefined): boolean {
  return character !== undefined && !/[\s,}\]]/.test(character);
}

function unescaped(written: string): string {
  try {
    return String(JSON.parse(written));
  } catch {
    return written.slice(1, -1);
  }
}
