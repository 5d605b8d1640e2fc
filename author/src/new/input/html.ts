import { Readability } from '@mozilla/readability';
import type { Nodes as HtmlNodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { type Handle, toMdast } from 'hast-util-to-mdast';
import { parseHTML } from 'linkedom';
import type { Root, RootContent } from 'mdast';
import { toString as textIn } from 'mdast-util-to-string';
import { bylineOf } from './byline.ts';
import type { Draft } from './draft.ts';
import { pageFacts } from './page-facts.ts';
import { headingOf } from './plain-text.ts';

/** What is no text of an article: pictures above all, which are never loaded. */
const NOTHING: Handle = () => undefined;
const LEFT_OUT = Object.fromEntries(
  'img picture figure svg audio video iframe object embed form button input select textarea hr'
    .split(' ')
    .map((name) => [name, NOTHING]),
);

/** Reads an article in HTML: of a saved web page the article alone. Nothing that the page names is loaded. */
export function readHtml(text: string): Draft {
  const { document } = parseHTML(/<html\b/i.test(text) ? text : `<html><body>${text}</body></html>`);
  const facts = pageFacts(document);
  const whole = document.body?.innerHTML ?? '';
  const read = new Readability(document as unknown as Document).parse();
  const tree = fromHtml(read?.content ?? whole, { fragment: true });
  const body = toMdast(tree as HtmlNodes, { handlers: LEFT_OUT }) as Root;
  const author = facts.author ?? authorOf(read?.byline);
  const title = facts.title ?? read?.title ?? undefined;
  const children = withoutLinks(body.children) as RootContent[];
  return {
    facts: {
      ...facts,
      ...(title !== undefined && title !== '' && { title }),
      ...(author !== undefined && { author }),
    },
    body: {
      type: 'root',
      children: [
        ...(title !== undefined && title !== '' ? [headingOf(title)] : []),
        ...children.filter((node) => !isTitle(node, title)),
      ],
    },
  };
}

/** Some pages give the address of a profile for a name. */
function authorOf(byline: string | null | undefined): string | undefined {
  const written = (byline ?? '').replace(/\s+/g, ' ').trim();
  if (written === '' || /^https?:/.test(written)) return undefined;
  return bylineOf(written)?.author ?? written;
}

/** Titles of the page that stand in its text too, and further ones of the first level, which only one may be. */
function isTitle(node: RootContent, title: string | undefined): boolean {
  return node.type === 'heading' && (node.depth === 1 || textIn(node).trim() === title);
}

type Node = RootContent | Root;

/** The nodes without their links, whose words stay; marks of footnotes go. */
function withoutLinks(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node): Node[] => {
    if (!('children' in node)) return [node];
    const children = withoutLinks(node.children);
    if (node.type !== 'link') return [{ ...node, children } as Node];
    return node.url.startsWith('#') && /^\W*\d+\W*$/.test(textIn(node)) ? [] : children;
  });
}
