import GithubSlugger from 'github-slugger';
import type { Definition, Heading, Nodes, RootContent } from 'mdast';
import { toString as textIn } from 'mdast-util-to-string';
import type { SourceProblem } from '../source-problem.ts';
import { markdownTree } from './markdown-tree.ts';
import type { MarkedArticle, Paragraph } from './marked-article.ts';
import { type Reading, readParagraph } from './paragraph.ts';
import { problemsIn, spotsIn } from './problem-at.ts';
import { refusedMarks } from './refused-marks.ts';
import { shield } from './shield.ts';
import { targetsOf, timeOf } from './targets.ts';

/** What it cannot be told from the text of an article. */
interface ParseOptions {
  /** The ids that marks may name; absent where they are not known: then each `#…` is taken for one, but for headings. */
  readonly ids?: ReadonlySet<string> | undefined;
}

/**
 * Reads a marked article, without its front matter (see `frontMatterOf`). Paragraphs, quotations, list items and headings
 * are text; tables, code, footnotes and HTML are none, and no place for marks.
 */
export function parseArticle(body: string, { ids }: ParseOptions = {}): MarkedArticle {
  const source = shield(body);
  const root = markdownTree(source);
  const all = nodesIn(root);
  const headings = all.filter((node): node is Heading => node.type === 'heading');
  const slugger = new GithubSlugger();
  const slugs = new Set(headings.map((heading) => slugger.slug(textIn(heading))));
  const definitions = new Map(
    all
      .filter((node): node is Definition => node.type === 'definition')
      .map((node) => [node.identifier, node] as const),
  );
  const problemAt = problemsIn(body);
  const reading: Reading = {
    source,
    problemAt,
    spotAt: spotsIn(body),
    target: targetsOf(ids, slugs, problemAt),
    time: timeOf(problemAt),
    definition: (identifier) => definitions.get(identifier),
  };
  const isPlace = (address: string) => Array.isArray(reading.target(address, address, 0));
  const paragraphs: Paragraph[] = [];
  const problems: SourceProblem[] = refusedMarks(root, source, isPlace, problemAt);
  const walk = (nodes: readonly RootContent[]): void => {
    for (const node of nodes)
      if (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem') walk(node.children);
      else if (node.type === 'paragraph' || node.type === 'heading') {
        const { paragraph, ...read } = readParagraph(
          node.children,
          node.position?.start.offset ?? 0,
          reading,
        );
        // Marks in a heading are refused, and all that is wrong with them is that.
        if (node.type === 'paragraph') problems.push(...read.problems);
        if (paragraph)
          paragraphs.push(node.type === 'paragraph' ? paragraph : { ...paragraph, marks: [], quoted: [] });
      }
  };
  walk(root.children);
  const first = headings.find(({ depth }) => depth === 1);
  return { paragraphs, heading: first && textIn(first), problems: inOrder(problems) };
}

function inOrder(problems: readonly SourceProblem[]): SourceProblem[] {
  return [...problems].sort((a, b) => a.spot.line - b.spot.line || a.spot.column - b.spot.column);
}

function nodesIn(node: Nodes): Nodes[] {
  return 'children' in node ? [node, ...node.children.flatMap(nodesIn)] : [node];
}
