import { slashed } from '../slashed.ts';
import type { AddCommand } from './add-command.ts';

/** `article-map anchor <article.txt> <folder>` */
export const addAnchorCommand: AddCommand = (program, { out, err, foundFaults }) => {
  program
    .command('anchor')
    .summary('find the passages of a story in the article’s plain text')
    .description(
      'Writes into a story’s folder: fingerprint.json, by which quotations are verified without the article’s text, ' +
        'and in passages.json where in the article each passage stands.',
    )
    .argument('<article>', 'the article as plain text, paragraphs apart by blank lines')
    .argument('<folder>', 'where story.json and passages.json are')
    .action(async (article: string, folder: string) => {
      const { anchorFolder } = await import('../../../src/compiler/article/anchor-folder.ts');
      try {
        const quoted = await anchorFolder(article, folder);
        out(`Wrote fingerprint.json and passages.json in ${slashed(folder)}: ${quoted}\n`);
      } catch (error) {
        if (!(error instanceof Error && error.name === 'NotInArticleError')) throw error;
        err(`${error.message}\n`);
        foundFaults();
      }
    });
};
