import type { Link, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { proseOf } from './prose.ts';

/** Words of the prose that name a place. */
export interface PlacedWords {
  /** UTF-16 offsets in the prose's text. */
  readonly start: number;
  readonly end: number;
  /** The place's id. */
  readonly id: string;
}

type Node = Root | RootContent;

/**
 * The article with its places marked, as `[Basel](#basel)`. Words that stand in a heading, a table or another link, or
 * are emphasised in part, stay unmarked.
 *
 * @param words sorted, none within another
 */
export function markArticle(root: Root, words: readonly PlacedWords[]): Root {
  const marked = new Map<Text, PhrasingContent[]>();
  let at = 0;
  for (const { node, start, marks } of proseOf(root).texts) {
    const end = start + node.value.length;
    while (at < words.length && (words[at]?.start ?? 0) < start) at++;
    if (marks === 'nowhere') continue;
    const own: PlacedWords[] = [];
    for (let one = words[at]; one && one.end <= end; one = words[at]) {
      own.push(one);
      at++;
    }
    const [first] = own;
    const isWhole = first?.start === start && first.end === end;
    if (first && (marks === 'anywhere' || isWhole)) marked.set(node, piecesOf(node.value, start, own));
  }
  return withMarks(root, marked) as Root;
}

function piecesOf(value: string, start: number, words: readonly PlacedWords[]): PhrasingContent[] {
  const pieces: PhrasingContent[] = [];
  let at = 0;
  const take = (end: number) => {
    if (end > at) pieces.push({ type: 'text', value: value.slice(at, end) });
  };
  for (const word of words) {
    take(word.start - start);
    at = word.end - start;
    pieces.push(markOf(value.slice(word.start - start, at), word.id));
  }
  take(value.length);
  return pieces;
}

function markOf(value: string, id: string): Link {
  return { type: 'link', url: `#${id}`, children: [{ type: 'text', value }] };
}

function withMarks(node: Node, marked: ReadonlyMap<Text, PhrasingContent[]>): Node {
  if (!('children' in node)) return node;
  const children = (node.children as readonly Node[]).flatMap((child): Node[] => {
    if (child.type === 'text') return marked.get(child) ?? [child];
    const [only] = child.type === 'link' || child.type === 'linkReference' ? child.children : [];
    const mark = only?.type === 'text' ? marked.get(only) : undefined;
    return mark ?? [withMarks(child, marked)];
  });
  return { ...node, children } as Node;
}
