import { posix } from 'node:path';
import { Option } from 'commander';
import type { Added } from '../add/add-to-story.ts';
import { requireFolder } from '../folder/story-folder.ts';
import { shellWord } from '../shell-word.ts';
import { slashed } from '../slashed.ts';
import { ToolError } from '../tool-error.ts';
import type { AddCommand } from './add-command.ts';

interface Options {
  readonly in?: string;
  readonly as?: string;
  readonly name?: string;
  readonly kind?: string;
  readonly feature?: string;
  readonly country?: string;
  readonly type?: string;
  readonly own?: true;
  readonly source?: string;
  readonly sourceUrl?: string;
  readonly licence?: string;
  readonly precision?: 'surveyed' | 'generalised' | 'schematic';
}

/** What is a file by its name; a place is not called so. */
const FILE = /\.(geojson|json|topojson|csv)$/i;

/** `article-map add "Basra" [folder]`, `article-map add river.geojson [folder] --as shatt-al-arab` */
export const addAddCommand: AddCommand = (program, { out, err, asker }) => {
  program
    .command('add')
    .summary('add a place to a story, by name or by file')
    .description(
      'Adds a country, region, river, lake or town by its name, or what is in a file (GeoJSON, TopoJSON; CSV with name, ' +
        'lng and lat): a row of places.csv and, of a line or an area, a shape. All words of article.md that name it are ' +
        'marked. Nothing leaves this computer.',
    )
    .argument('<place>', 'a name, as "Basra", or a file')
    .argument('[folder]', 'the story’s folder', '.')
    .option('--as <id>', 'its id, as shatt-al-arab; without it one is made of the name')
    .option('--in <where>', 'of several places of the name that in this country or region, as Texas')
    .option('--country <code>', 'of several places of the name that in this country, as IQ')
    .option(
      '--type <type>',
      'of several places of the name that of this type: country, region, town, river, lake …',
    )
    .option('--name <name>', 'of a file: what it is called')
    .option('--kind <kind>', 'of a file: how it is drawn, as river; docs/story-folder.md#kinds lists them')
    .option('--feature <name>', 'of a file: the one feature that is meant, by its name or id')
    .option('--own', 'of a file: you drew it yourself')
    .option('--source <title>', 'of a file: who made it')
    .option('--source-url <address>', 'of a file: where it is from')
    .option('--licence <licence>', 'of a file: by what licence it may be shown, as "ODbL 1.0"')
    .addOption(
      new Option('--precision <word>', 'of a file: how far it can be trusted').choices([
        'surveyed',
        'generalised',
        'schematic',
      ]),
    )
    .action(async (place: string, folder: string, options: Options) => {
      requireFolder(folder);
      const { addToStory } = await import('../add/add-to-story.ts');
      const { knownPlaces, storyTexts } = await import('../add/story-texts.ts');
      const { whileLocked } = await import('../folder/while-locked.ts');
      const at = slashed(folder);
      if (FILE.test(place)) {
        const { additionsByFile } = await import('../add/additions-by-file.ts');
        const { askOrigin } = await import('../add/ask-origin.ts');
        const { readText } = await import('../find-places/read-text.ts');
        const text = await readText(place);
        const file = slashed(place);
        const fill = async (origin: object) => {
          const additions = additionsByFile(file, text, { ...options, id: options.as }, origin);
          const texts = storyTexts(folder);
          const known = await knownPlaces(folder, texts);
          const taken = additions.find(({ cells }) => known.has(cells.id));
          if (taken)
            throw new ToolError(
              `${at}: found a place with the id “${taken.cells.id}” already. Take it out, or name another id by --as.`,
            );
          return { additions, texts, known };
        };
        // What is wrong with the file is told before anything is asked.
        const filled = await fill({});
        const what = filled.additions.some(({ geometry }) => geometry) ? 'shapes' : 'positions';
        // Who answers may have saved the article meanwhile: it is read anew.
        const origin = await askOrigin(file, what, options, await asker());
        const added = await whileLocked(folder, async () => {
          const { additions, texts, known } = await fill(origin);
          return addToStory(folder, texts, known, additions);
        });
        out(added.map((one) => told(one, at)).join(''));
      } else {
        const { additionByName, described } = await import('../add/addition-by-name.ts');
        const { besideStory } = await import('../add/beside-story.ts');
        const { wishOf } = await import('../basemap/wish-of.ts');
        const { storyRegion } = await import('../add/story-region.ts');
        const { loadGazetteer } = await import('../gazetteer/load-gazetteer.ts');
        // What is wrong with the folder is told before what takes its time.
        await knownPlaces(folder, storyTexts(folder));
        const gazetteer = await loadGazetteer((line) => err(`${line}\n`));
        const region = await storyRegion(folder, gazetteer);
        const wish = await wishOf(folder, { frames: [], languages: [] }).catch(() => undefined);
        const { added, meant, others, role } = await whileLocked(folder, async () => {
          const texts = storyTexts(folder);
          const known = await knownPlaces(folder, texts);
          const found = additionByName(
            place,
            { article: texts.article, known, folder: at },
            { ...options, id: options.as },
            gazetteer,
            region,
          );
          const addition = besideStory(found.addition, texts.article, wish);
          const added = addToStory(folder, texts, known, [addition]);
          return { added, meant: found.place, others: found.others, role: addition.cells.role };
        });
        out(added.map((one) => told(one, at, meant && described(meant, place))).join(''));
        if (role === 'around' && added.some(({ isNew }) => isNew))
          out(
            'It lies far from the other places, or reaches far out: its role is “around”, so that the opening view does not follow it. Where it shall, empty that cell of places.csv.\n',
          );
        if (others.length > 0)
          out(
            `Other places of the name: ${others
              .slice(0, 4)
              .map((other) => described(other, place))
              .join(
                '; ',
              )}. Where one of them is meant, take the row out of places.csv, and add it by --in, --country or --type.\n`,
          );
      }
      out(`Next: npx article-map check ${shellWord(at)}\n`);
    });
};

function told({ id, name, isNew, marked }: Added, folder: string, what?: string): string {
  const where = isNew ? `Wrote a row of ${posix.join(folder, 'places.csv')}` : `It was in ${folder}`;
  return `${name}${what === undefined ? '' : ` (${what})`}: id ${id}. ${where}; ${markedTold(marked, name, id)}.\n`;
}

function markedTold(marked: number | undefined, name: string, id: string): string {
  if (marked === undefined) return 'there is no article.md to mark it in';
  if (marked > 0) return `marked ${marked === 1 ? 'once' : `${marked} times`} in article.md`;
  return `marked nothing, as article.md has no words “${name}” that are not marked. Where it says it otherwise, mark that by hand: [its words](#${id})`;
}
