import fc from 'fast-check';
import { expect, test } from 'vitest';
import { offsetsInJson } from '../../../author/src/check/json-offsets.ts';
import { pointer } from '../../../src/story/problem.ts';

/** Every value of a JSON value, by its pointer. */
function valuesOf(json: unknown, ...keys: (string | number)[]): (readonly [string, unknown])[] {
  const own = [pointer(...keys), json] as const;
  if (typeof json !== 'object' || json === null) return [own];
  const entries = Array.isArray(json) ? [...json.entries()] : Object.entries(json);
  return [own, ...entries.flatMap(([key, value]) => valuesOf(value, ...keys, key))];
}

test('each value is found where it is written', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (json) => {
      const text = JSON.stringify(json);
      const values = valuesOf(JSON.parse(text));
      const offsets = offsetsInJson(
        text,
        values.map(([path]) => path),
      );
      for (const [path, value] of values)
        expect(text.startsWith(JSON.stringify(value), offsets.get(path)), path).toBe(true);
    }),
  );
});

test('one of many is found, whatever stands before it', () => {
  const text = '\n{ "a": [ {"b\\"]": "}\\\\"}, -1.5e3, true , {"c~/": null}], "d": 1 }';
  const at = (path: string) => text.slice(offsetsInJson(text, [path]).get(path));
  expect(at('/a/3/c~0~1')).toBe('null}], "d": 1 }');
  expect(at('/d')).toBe('1 }');
  expect(at('')).toBe(text.trim());
});

test('what is missing stands where it should be', () => {
  const text = '{"a": [{"b": 1}], "c": "text"}';
  const missing = ['/a/0/x/y', '/a/7', '/x', '/c/0'];
  expect(offsetsInJson(text, missing)).toEqual(
    new Map([
      ['/a/0/x/y', 7],
      ['/a/7', 6],
      ['/x', 0],
      ['/c/0', 23],
    ]),
  );
});

test('of what is no JSON the beginning is told', () => {
  for (const text of ['', ' ', '{"a": "b\\', '{"a" 1}', '[[[', '{a: {"b": 1}}', '"'])
    expect(offsetsInJson(text, ['/a/b/0']).get('/a/b/0')).toBeDefined();
});
