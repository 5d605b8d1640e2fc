import type { Parents, PhrasingContent, Root, RootContent, Text } from 'mdast';

/** A text of the article's tree, and where it stands in the prose. */
export interface ProseText {
  readonly node: Text;
  /** UTF-16 offset of its first letter in the prose. */
  readonly start: number;
  /** Where places may be marked in it: nowhere in a heading; in a link only where its words are the place's name. */
  readonly marks: 'anywhere' | 'whole' | 'nowhere';
  /** Set in italics, as names of ships and titles of works are. */
  readonly isEmphasised: boolean;
}

/** What is read of an article: its paragraphs and headings, apart by blank lines. */
interface Prose {
  readonly text: string;
  readonly texts: readonly ProseText[];
}

/** The prose of an article's tree; what it leaves out, `parseArticle` leaves out too. */
export function proseOf(root: Root): Prose {
  const texts: ProseText[] = [];
  let text = '';
  const readInline = (
    nodes: readonly PhrasingContent[],
    marks: ProseText['marks'],
    isEmphasised = false,
  ): void => {
    for (const node of nodes) {
      if (node.type === 'text') {
        texts.push({ node, start: text.length, marks, isEmphasised });
        text += node.value;
      } else if (node.type === 'inlineCode') text += node.value;
      else if (node.type === 'break') text += '\n';
      else if (node.type === 'html') text += /^<br\b/i.test(node.value) ? ' ' : '';
      else if ('children' in node)
        readInline(node.children, withinOf(node, marks), isEmphasised || node.type === 'emphasis');
    }
  };
  const read = (nodes: readonly RootContent[]): void => {
    for (const node of nodes) {
      if (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem') read(node.children);
      else if (node.type === 'paragraph' || node.type === 'heading') {
        if (text !== '') text += '\n\n';
        readInline(node.children, node.type === 'paragraph' ? 'anywhere' : 'nowhere');
      }
    }
  };
  read(root.children);
  return { text, texts };
}

/** No link stands within another: one that names a place and nothing else gives way to a mark. */
function withinOf(node: Parents, marks: ProseText['marks']): ProseText['marks'] {
  if (node.type !== 'link' && node.type !== 'linkReference') return marks;
  return marks === 'anywhere' && node.children.length === 1 ? 'whole' : 'nowhere';
}
