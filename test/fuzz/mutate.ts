/** A seeded source of numbers from 0 to 1, the same on every machine (Mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const WORDS = [
  '',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'zh-Hant-TW',
  'en-abcdefghijklmnop',
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  'javascript:alert(1)',
  'https://stranger.example/picture.png',
  'url(https://stranger.example/)',
  '2017-99-99',
  'garbage',
  '\0',
  '\ud800',
  '\u202e\u200b',
  'العربية',
  '日本語',
  'a|b:c/d~e',
  'x'.repeat(5_000),
];
const NUMBERS = [
  0,
  -0,
  1,
  -1,
  0.5,
  1e-12,
  90,
  180,
  -180,
  1e9,
  -1e9,
  2 ** 31,
  1e300,
  -1e300,
  Number.MAX_VALUE,
];
const VALUES = [null, true, false, [], {}, [[]], [[[]]], [null], { type: 'Point' }];

type List = unknown[];
type Members = Record<string, unknown>;

/**
 * A copy of plain JSON, changed in one to four places as damage, or malice, would: values that are lost, strange,
 * doubled, emptied or moved by a little. The same seed changes it in the same way.
 */
export function mutant<Json>(json: Json, seed: number): Json {
  const random = randomFrom(seed);
  const root = { json: structuredClone(json) };
  const times = 1 + Math.floor(random() * 4);
  for (let time = 0; time < times; time += 1) changeSomewhere(root, random);
  return root.json;
}

function changeSomewhere(root: Members, random: () => number): void {
  let parent: Members | List = root;
  let key = 'json';
  for (;;) {
    const value: unknown = Reflect.get(parent, key);
    if (typeof value !== 'object' || value === null) break;
    const keys = Object.keys(value);
    if (keys.length === 0 || (parent !== root && random() < 0.08)) break;
    parent = value as Members | List;
    key = pick(keys, random);
  }
  change(parent, key, random);
}

function change(parent: Members | List, key: string, random: () => number): void {
  const value: unknown = Reflect.get(parent, key);
  const kind = random();
  if (kind >= 0.75 && kind < 0.87) {
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else Reflect.deleteProperty(parent, key);
    return;
  }
  // Three in four stay of the value's own kind: what is refused at once tries little of what comes after.
  const to =
    kind < 0.75 ? alike(value, random) : pick([...WORDS, ...NUMBERS, ...structuredClone(VALUES)], random);
  define(parent, key, to);
}

/** Another value of the same kind. */
function alike(value: unknown, random: () => number): unknown {
  if (typeof value === 'number') return random() < 0.6 ? nudged(value, random) : pick(NUMBERS, random);
  if (typeof value === 'string') return random() < 0.7 ? pick(WORDS, random) : torn(value, random);
  if (Array.isArray(value)) return rearranged(value, random);
  if (typeof value === 'object' && value !== null) return renamed(value as Members, random);
  return !value;
}

/** Assignment would set a prototype where the key is `__proto__`. */
function define(parent: Members | List, key: string, value: unknown): void {
  Object.defineProperty(parent, key, { value, enumerable: true, configurable: true, writable: true });
}

function nudged(value: number, random: () => number): number {
  const by = random();
  if (by < 0.4) return value + (random() < 0.5 ? 1 : -1);
  if (by < 0.7) return -value;
  return value * (random() * 4);
}

function torn(text: string, random: () => number): string {
  const at = Math.floor(random() * text.length);
  return random() < 0.5 ? text.slice(at) : text.slice(0, at) + pick(WORDS, random) + text.slice(at);
}

function rearranged(list: List, random: () => number): List {
  const how = random();
  if (how < 0.2) return [];
  if (how < 0.4) return [...list, ...list];
  if (how < 0.6) return list.toReversed();
  if (how < 0.8) return list.slice(Math.floor(random() * list.length));
  return list.map(() => pick(list, random));
}

/** Gives a member another name, or another's value. */
function renamed(members: Members, random: () => number): Members {
  const keys = Object.keys(members);
  if (keys.length === 0) return members;
  const [from, to] = [pick(keys, random), random() < 0.5 ? pick(WORDS, random) : pick(keys, random)];
  const value = members[from];
  if (random() < 0.5) Reflect.deleteProperty(members, from);
  define(members, to, value);
  return members;
}

function pick<T>(items: readonly T[], random: () => number): T {
  return items[Math.floor(random() * items.length)] as T;
}
