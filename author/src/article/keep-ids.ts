import { hashOf } from '../../../src/compiler/article/fingerprint.ts';
import type { Quotation } from './quotations.ts';

/** A passage as it stood before the article was edited. */
export interface Before {
  readonly id: string;
  readonly exact: string;
}

/** The share of words in common from which on a sentence is the same one, edited. */
const SAME = 0.5;
/** Sentences further apart than this, counted in passages that changed, are not compared. */
const REACH = 20;
/** Hexadecimal digits of a sentence's hash in a new id: of 10,000 passages two agree once in three stories. */
const DIGITS = 8;

/**
 * Ids for quotations, in their order. Ids stand in shared links: an unchanged sentence keeps the id of the passage that
 * it was, then an edited one, the most alike first. A new id is made of the first place and the sentence's hash, so that
 * it was never another sentence's.
 */
export function keptIds(quotations: readonly Quotation[], before: readonly Before[]): string[] {
  const ids: (string | undefined)[] = quotations.map(() => undefined);
  const unchanged = new Map<string, Before[]>();
  for (const passage of before) listIn(unchanged, passage.exact).push(passage);
  for (const [index, { exact }] of quotations.entries()) ids[index] = unchanged.get(exact)?.shift()?.id;

  const left = [...unchanged.values()].flat();
  const order = new Map(before.map((passage, index) => [passage, index]));
  left.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  const old = left.map((passage) => ({ ...passage, words: wordsOf(passage.exact) }));
  const changed = [...quotations.entries()].filter(([index]) => ids[index] === undefined);
  const pairs = changed.flatMap(([index, { exact }], rank) => {
    const words = wordsOf(exact);
    return old.slice(Math.max(0, rank - REACH), rank + REACH).flatMap(({ id, words: others }) => {
      const alike = shareInCommon(words, others);
      return alike >= SAME ? { index, id, alike } : [];
    });
  });
  const taken = new Set<string>(ids.filter((id) => id !== undefined));
  for (const { index, id } of pairs.sort((a, b) => b.alike - a.alike)) {
    if (ids[index] !== undefined || taken.has(id)) continue;
    ids[index] = id;
    taken.add(id);
  }
  // An id that is free again stays the old sentence's.
  for (const { id } of before) taken.add(id);
  return ids.map((id, index) => id ?? newId(quotations[index] as Quotation, taken));
}

function newId({ exact, marks }: Quotation, taken: Set<string>): string {
  const stem = `${marks[0]?.ids[0] ?? 'p'}-${hashOf(exact).slice(0, DIGITS)}`;
  let id = stem;
  for (let count = 2; taken.has(id); count++) id = `${stem}-${count}`;
  taken.add(id);
  return id;
}

/** A text's words, in small letters, sorted. */
function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  // Where no spaces part words, letters are compared.
  return (words.length > 3 ? words : [...text]).sort();
}

/** The coefficient of Sørensen and Dice: twice what two have in common, by what they have together; 0 to 1. */
function shareInCommon(a: readonly string[], b: readonly string[]): number {
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const one = a[i] ?? '';
    const other = b[j] ?? '';
    if (one === other) common++;
    if (one <= other) i++;
    if (one >= other) j++;
  }
  return (2 * common) / Math.max(a.length + b.length, 1);
}

function listIn(lists: Map<string, Before[]>, key: string): Before[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
