import GithubSlugger from 'github-slugger';
import type { Root, RootContent } from 'mdast';
import { toString as textIn } from 'mdast-util-to-string';
import { frontMatterOf } from '../../article/front-matter.ts';
import { markdownTree } from '../../article/markdown-tree.ts';
import { RIGHTS } from '../rights.ts';
import { bylineOf } from './byline.ts';
import { dateOf } from './dates.ts';
import type { ArticleFacts, Draft } from './draft.ts';

/** Words that the front matter of site generators has for a fact; the first that is there counts. */
const WORDS = {
  title: ['title'],
  author: ['author', 'authors', 'byline', 'by'],
  published: ['published', 'date', 'pubDate', 'publishDate', 'datePublished'],
  language: ['language', 'lang', 'locale'],
  url: ['url', 'canonical', 'canonical_url', 'canonicalUrl'],
  publication: ['publication', 'site'],
  rights: ['rights'],
} as const;

/** Reads an article in Markdown; of its front matter the facts that a story has. */
export function readMarkdown(text: string): Draft {
  const { facts: given, problems, body } = frontMatterOf(text);
  const root = markdownTree(problems.length > 0 ? text : body);
  const heading = root.children.find((node) => node.type === 'heading' && node.depth === 1);
  const { byline, children } = withoutByline(root.children);
  const title = wordOf(given, WORDS.title) ?? (heading && textIn(heading));
  const published = dateOf(wordOf(given, WORDS.published) ?? '') ?? byline.published;
  const author = wordOf(given, WORDS.author) ?? byline.author;
  const url = wordOf(given, WORDS.url);
  const language = wordOf(given, WORDS.language);
  const publication = wordOf(given, WORDS.publication);
  const said = wordOf(given, WORDS.rights);
  const rights = RIGHTS.find((right) => right === said);
  return {
    facts: {
      ...(title !== undefined && { title }),
      ...(author !== undefined && { author }),
      ...(published !== undefined && { published }),
      ...(language !== undefined && { language: language.replaceAll('_', '-') }),
      ...(url !== undefined && /^https?:\/\/\S+$/.test(url) && { url }),
      ...(publication !== undefined && { publication }),
      ...(rights !== undefined && { rights }),
    },
    body: { type: 'root', children: withoutMarks(children, slugsOf(root)) as RootContent[] },
  };
}

type Node = Root | RootContent;

/** Links to no heading would be taken for marks: their words stay. */
function withoutMarks(nodes: readonly Node[], slugs: ReadonlySet<string>): Node[] {
  return nodes.flatMap((node): Node[] => {
    if (!('children' in node)) return [node];
    const children = withoutMarks(node.children, slugs);
    const isMark = node.type === 'link' && node.url.startsWith('#') && !slugs.has(node.url.slice(1));
    return isMark ? children : [{ ...node, children } as Node];
  });
}

function slugsOf({ children }: Root): ReadonlySet<string> {
  const slugger = new GithubSlugger();
  return new Set(children.flatMap((node) => (node.type === 'heading' ? slugger.slug(textIn(node)) : [])));
}

function wordOf(given: Readonly<Record<string, unknown>>, words: readonly string[]): string | undefined {
  for (const word of words) {
    const value = given[word];
    const listed = Array.isArray(value) ? value : [value];
    const names = listed.flatMap((one: unknown) => {
      if (one instanceof Date) return one.toISOString();
      if (typeof one === 'object' && one !== null) return 'name' in one ? String(one.name) : [];
      return typeof one === 'string' || typeof one === 'number' ? String(one).trim() : [];
    });
    if (names.length > 0 && names[0] !== '') return names.join(', ');
  }
  return undefined;
}

/** Takes lines such as "By A. Writer" from where the article begins, behind its title. */
function withoutByline(nodes: Root['children']): {
  readonly byline: ArticleFacts;
  readonly children: RootContent[];
} {
  const start = nodes[0]?.type === 'heading' ? 1 : 0;
  let byline: ArticleFacts = {};
  let at = start;
  for (; nodes[at]?.type === 'paragraph'; at++) {
    const found = bylineOf(textIn(nodes[at]));
    if (!found) break;
    byline = { ...found, ...byline };
  }
  return { byline, children: [...nodes.slice(0, start), ...nodes.slice(at)] };
}
