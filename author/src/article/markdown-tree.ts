import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown, gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown, gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';

/** The tree of a Markdown text, with GitHub's tables and footnotes. */
export function markdownTree(text: string): Root {
  return fromMarkdown(text, {
    extensions: [gfmTable(), gfmFootnote()],
    mdastExtensions: [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()],
  });
}

/** The Markdown that `markdownTree` reads as the same tree: whatever in its texts looks like Markdown is escaped. */
export function markdownOf(tree: Root): string {
  return toMarkdown(tree, {
    bullet: '-',
    extensions: [
      gfmTableToMarkdown(),
      gfmFootnoteToMarkdown(),
      // Two of these signs mark what is quoted.
      {
        unsafe: [
          { character: '=', after: '=', inConstruct: 'phrasing' },
          { character: '=', before: '=', inConstruct: 'phrasing' },
        ],
      },
    ],
  });
}
