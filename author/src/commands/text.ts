import type { AddCommand } from './add-command.ts';

/** `article-map text [folder]` */
export const addTextCommand: AddCommand = (program, { out }) => {
  program
    .command('text')
    .summary('print the article without its marks')
    .description(
      'Prints the text of article.md, as it goes into a content management system: without front matter, marks, ' +
        'pictures and footnotes; paragraphs apart by blank lines.',
    )
    .argument('[folder]', 'where article.md is', '.')
    .option('--json', 'print {"title", "paragraphs"} as JSON')
    .action(async (folder: string, { json }: { json?: true }) => {
      const { readArticle } = await import('../article/read-article.ts');
      const { plainText } = await import('../article/marked-article.ts');
      const { article, title } = await readArticle(folder);
      const paragraphs = article.paragraphs.map(({ text }) => text);
      out(json ? `${JSON.stringify({ title: title ?? null, paragraphs })}\n` : plainText(article));
    });
};
