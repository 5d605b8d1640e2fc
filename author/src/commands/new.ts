import { Option } from 'commander';
import { isLanguageTag, LANGUAGE_TAG } from '../../../src/story/language-tag.ts';
import { ARTICLE } from '../article/names.ts';
import { RIGHTS, type Rights } from '../new/rights.ts';
import { shellWord } from '../shell-word.ts';
import { slashed } from '../slashed.ts';
import { ToolError } from '../tool-error.ts';
import type { AddCommand } from './add-command.ts';

interface Options {
  readonly yes?: true;
  readonly force?: true;
  readonly encoding?: string;
  readonly title?: string;
  readonly author?: string;
  readonly published?: string;
  readonly language?: string;
  readonly url?: string;
  readonly publication?: string;
  readonly rights?: Rights;
  readonly place: readonly string[];
  readonly ignore: readonly string[];
}

const several = (value: string, before: readonly string[]): readonly string[] => [...before, value];

/** `article-map new <article> [folder]` */
export const addNewCommand: AddCommand = (program, { out, err, asker }) => {
  program
    .command('new')
    .summary('make a story’s folder of an article')
    .description(
      'Reads an article (text, Markdown or HTML), finds the places that it names, and writes a folder that can be ' +
        'built at once: article.md with the places marked, places.csv, shapes and basemap. It asks what is not clear; ' +
        'each question has an option here that answers it. The article’s file is not changed, and nothing leaves this ' +
        'computer.',
    )
    .argument('<article>', 'a file with text, Markdown or HTML; - for standard input')
    .argument('[folder]', 'where to; without it a new one here, by the file’s name')
    .option('-y, --yes', 'ask nothing; so it is too where there is no terminal')
    .option('--force', 'replace files that are there; each is kept beside, as .bak, .bak2 …')
    .addOption(new Option('--rights <right>', 'by what right the article is quoted').choices([...RIGHTS]))
    .option('--title <title>', 'the article’s title, where the file does not say it')
    .option('--author <name>', 'who wrote it')
    .option('--url <address>', 'where it is read')
    .option('--published <date>', 'when it was published, as 2017-08-31')
    .option('--publication <name>', 'the paper or site')
    .option('--language <tag>', 'its language (BCP 47), as en or pt-BR')
    .option(
      '--place <name=where>',
      'which place a name means, as "Paris=Texas"; may be repeated',
      several,
      [],
    )
    .option('--ignore <name>', 'a name that means no place; may be repeated', several, [])
    .option('--encoding <label>', 'how the file is encoded, where it is neither UTF-8 nor UTF-16')
    .action(async (article: string, folder: string | undefined, options: Options) => {
      const { readDraft } = await import('../new/input/read-draft.ts');
      const { nameOf } = await import('../new/input/format.ts');
      const { answersOf } = await import('../new/places/answers.ts');
      const { folderName, newStory } = await import('../new/new-story.ts');
      const { claimFolder, writeFolder } = await import('../new/write-folder.ts');
      const { PLACES } = await import('../places/table.ts');
      const { assumedTold, belongingTold, placesTold, unplacedTold } = await import('../new/told.ts');
      const { loadGazetteer } = await import('../gazetteer/load-gazetteer.ts');
      const answers = answersOf(options.place, options.ignore);
      const facts = factsOf(options);
      const draft = await readDraft(article, options.encoding);
      if (draft.guessedEncoding !== undefined)
        err(
          `The file is no UTF-8: it was read as ${draft.guessedEncoding}. Where letters are wrong, pass --encoding.\n`,
        );
      const claim = { force: options.force === true, ...(article !== '-' && { input: article }) };
      // Before anything is asked.
      if (folder !== undefined || article !== '-')
        claimFolder(folder ?? folderName(article, ''), [ARTICLE, PLACES, 'basemap.json'], claim);
      const gazetteer = await loadGazetteer((line) => err(`${line}\n`));
      const ask = options.yes || article === '-' ? undefined : await asker();
      err(`Finding the places of ${nameOf(article)}, and drawing what lies below them …\n`);
      const story = await newStory(article, draft, { facts, answers }, { gazetteer, ask });
      const target = folder ?? folderName(article, story.facts.title);
      claimFolder(target, story.files.keys(), claim);
      writeFolder(target, story.files);

      const { chosen, assumed } = story;
      out(`“${story.facts.title}” names ${countOf(chosen.places.length, 'place')}:\n${placesTold(chosen)}`);
      out(unplacedTold(chosen, story));
      out(belongingTold(chosen, story, slashed(target)));
      out(assumedTold(assumed, story.files.has('story.json') ? 'story.json' : ARTICLE));
      out(`Wrote ${slashed(target)}: ${[...story.files.keys()].join(', ')}\n`);
      out('Nothing has left this computer.\n');
      const at = shellWord(slashed(target));
      // A map without a place cannot be built.
      out(
        chosen.places.length > 0
          ? `Next: npx article-map dev ${at}\n`
          : `Next: npx article-map add "its place" ${at}\n`,
      );
    });
};

function factsOf({ title, author, published, language, url, publication, rights }: Options) {
  if (url !== undefined && !(/^https?:\/\/\S+$/.test(url) && URL.canParse(url)))
    throw new ToolError(`--url: found “${url}”; expected an address that begins with https://.`);
  if (published !== undefined && !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(published))
    throw new ToolError(`--published: found “${published}”; expected a date as 2017, 2017-08 or 2017-08-31.`);
  if (language !== undefined && !isLanguageTag(language))
    throw new ToolError(`--language: found “${language}”; expected ${LANGUAGE_TAG}.`);
  return {
    ...(title !== undefined && { title }),
    ...(author !== undefined && { author }),
    ...(published !== undefined && { published }),
    ...(language !== undefined && { language }),
    ...(url !== undefined && { url }),
    ...(publication !== undefined && { publication }),
    ...(rights !== undefined && { rights }),
  };
}

function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
