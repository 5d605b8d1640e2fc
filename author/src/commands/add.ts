import { posix } from 'node:path';
import { Option } from 'commander';
import { PLAINEST } from '../../../src/story/kinds.ts';
import { quote } from '../../../src/story/problem.ts';
import type { Added } from '../add/add-to-story.ts';
import { requireFolder } from '../folder/story-folder.ts';
import { shellWord } from '../shell-word.ts';
import { slashed } from '../slashed.ts';
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
  readonly yes?: true;
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
    .option(
      '--kind <kind>',
      'of a file, a table too: how it is drawn, as river or village; docs/story-folder.md#kinds lists them',
    )
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
    .option(
      '--yes',
      'asks nothing: of several places of a name, of which none is clearly meant, takes the largest',
    )
    .action(async (place: string, folder: string, options: Options) => {
      requireFolder(folder);
      const at = slashed(folder);
      const ask = options.yes ? undefined : await asker();
      const said = { ...options, id: options.as };
      if (FILE.test(place)) {
        const { addByFile } = await import('../add/add-by-file.ts');
        const { added, leftOut } = await addByFile(place, folder, said, ask);
        out(added.map((one) => told(one, at)).join(''));
        out(leftOut.map(toldLeftOut).join(''));
        out(toldKind(added, options.kind));
      } else {
        const { addByName } = await import('../add/add-by-name.ts');
        const { knownPlaces, storyTexts } = await import('../add/story-texts.ts');
        const { described } = await import('../add/told-of-name.ts');
        const { storyRegion } = await import('../add/story-region.ts');
        const { loadGazetteer } = await import('../gazetteer/load-gazetteer.ts');
        // What is wrong with the folder is told before what takes its time.
        await knownPlaces(folder, storyTexts(folder));
        const gazetteer = await loadGazetteer((line) => err(`${line}\n`));
        const region = await storyRegion(folder, gazetteer);
        const found = await addByName(place, folder, said, { gazetteer, region, ask });
        const what = found.place && described(found.place, place);
        out(found.added.map((one) => told(one, at, what)).join(''));
        if (found.role === 'around' && found.added.some(({ isNew }) => isNew))
          out(
            'It lies far from the other places, or reaches far out: its role is “around”, so that the opening view does not follow it. Where it shall, empty that cell of places.csv.\n',
          );
        if (!found.isClear)
          out(
            found.isNear
              ? `Nothing says clearly which ${quote(place)} is meant: the likeliest is taken.\n`
              : `Nothing says which ${quote(place)} is meant, and none lies where the story’s places do: the largest is taken.\n`,
          );
        if (found.namesake !== undefined)
          out(
            `The story has another ${quote(place)} already: id ${found.namesake}. To mark words for that, take this row out, and add it by --as ${found.namesake}.\n`,
          );
        if (found.others.length > 0)
          out(
            `Other places of the name: ${found.others
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

function toldLeftOut({ id, name }: { readonly id: string; readonly name: string }): string {
  return `${name}: left out, as there is a place with the id ${id} already. Where it is another one, give it an id of its own in a column “id”.\n`;
}

/** That nothing says what places are: a dot is drawn otherwise where a town or a camp is. */
function toldKind(added: readonly Added[], said: string | undefined): string {
  const plain = added.filter(({ kind }) => kind === PLAINEST);
  if (plain.length === 0 || said !== undefined) return '';
  return `Nothing says what kind ${plain.map(({ name }) => name).join(', ')} ${plain.length === 1 ? 'is' : 'are'}: drawn as “${PLAINEST}”. Write another into the column “kind” of places.csv, as village or route; next time pass --kind, or give a table a column “kind”.\n`;
}

function markedTold(marked: number | undefined, name: string, id: string): string {
  if (marked === undefined) return 'there is no article.md to mark it in';
  if (marked > 0) return `marked ${marked === 1 ? 'once' : `${marked} times`} in article.md`;
  return `marked nothing, as article.md has no words “${name}” that are not marked. Where it says it otherwise, mark that by hand: [its words](#${id})`;
}
