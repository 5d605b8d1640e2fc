import type { AddCommand } from './add-command.ts';

/** `article-map places <article>` */
export const addPlacesCommand: AddCommand = (program, { out, err }) => {
  program
    .command('places')
    .summary('find the places that a text names')
    .description(
      'Finds the names of places in a text, and which place each means. Nothing leaves this computer. ' +
        'Positions count in UTF-16 units, as JavaScript does.',
    )
    .argument('<article>', 'a text file; - for standard input')
    .option('--json', 'print all that was found as JSON')
    .option('--no-adjectives', 'leave out words like “Russian”')
    .action(async (article: string, { json, adjectives }: { json?: true; adjectives: boolean }) => {
      const { readText } = await import('../find-places/read-text.ts');
      const { loadGazetteer } = await import('../gazetteer/load-gazetteer.ts');
      const { findPlaces } = await import('../find-places/find-places.ts');
      const text = await readText(article);
      const gazetteer = await loadGazetteer((line) => err(`${line}\n`));
      const findings = findPlaces(text, gazetteer, { adjectives });
      if (json) out(`${JSON.stringify(findings, undefined, 1)}\n`);
      else {
        const { listOfPlaces } = await import('../find-places/list-of-places.ts');
        out(listOfPlaces(findings));
      }
    });
};
