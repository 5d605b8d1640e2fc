import { join } from 'node:path';
import type { Bbox } from '../../../src/story/place.ts';
import { BUDGET } from '../basemap/budget.ts';
import { requireFolder } from '../folder/story-folder.ts';
import { slashed } from '../slashed.ts';
import { ToolError } from '../tool-error.ts';
import type { AddCommand } from './add-command.ts';

interface Options {
  readonly frame: readonly Bbox[];
  readonly language: readonly string[];
  readonly budget: number;
  readonly force?: true;
}

/** `article-map basemap [folder]` */
export const addBasemapCommand: AddCommand = (program, terminal) => {
  program
    .command('basemap')
    .summary('make what lies below the places: land, waters, borders, names')
    .description(
      'Writes basemap.json into a story’s folder: land, lakes, rivers, borders, divisions, towns and names, in detail ' +
        'where the map opens and coarse far away; from Natural Earth and GeoNames, which the program holds. Run it again ' +
        'when the story has come to lie elsewhere; shapes that `new` and `add` took from Natural Earth are made anew with it, but for those that were edited since.',
    )
    .argument('[folder]', 'the story’s folder', '.')
    .option(
      '--frame <west,south,east,north>',
      'what to make it for, in degrees; once or several times. Else what the map shows first',
      (text: string, frames: readonly Bbox[]) => [...frames, frameOf(text)],
      [],
    )
    .option(
      '--language <tag>',
      'a language of the names, the story’s own first; else the story’s',
      (tag: string, tags: readonly string[]) => [...tags, tag],
      [],
    )
    .option('--budget <bytes>', 'most that it may take, compressed', Number, BUDGET)
    .option('--force', 'replace a basemap.json; it is kept beside, as basemap.json.bak')
    .action(async (folder: string, { frame, language, budget, force }: Options) => {
      requireFolder(folder);
      if (!(budget > 0)) throw new ToolError('--budget: found no number; expected bytes, as 60000.');
      const { loadGazetteer } = await import('../gazetteer/load-gazetteer.ts');
      const { makeBasemap } = await import('../basemap/make-basemap.ts');
      const { wishOf } = await import('../basemap/wish-of.ts');
      const { shapesAnew } = await import('../shapes/made-shapes.ts');
      const { claimFolder, writeFolder } = await import('../new/write-folder.ts');
      const wish = await wishOf(folder, { frames: frame, languages: language });
      const gazetteer = await loadGazetteer((line) => terminal.err(`${line}\n`));
      const { files, sources, region } = makeBasemap({ ...wish, budget }, gazetteer);
      claimFolder(folder, files.keys(), { force: force === true });
      const shapes = await shapesAnew(folder, gazetteer, region);
      writeFolder(folder, new Map([...files, ...shapes.files]));
      const credits = sources.map(({ title }) => title).join('; ');
      for (const file of files.keys()) terminal.out(`Wrote ${slashed(join(folder, file))}: ${credits}.\n`);
      if (shapes.files.size > 0)
        terminal.out(
          `Made ${[...shapes.files.keys()].join(', ')} anew, so that they end where the basemap does; what was there is beside, as .bak.\n`,
        );
      if (shapes.left.length > 0)
        terminal.out(
          `Left ${shapes.left.join(', ')} as edited: their lines are not the basemap’s. To have one made anew, take its file away and run this again.\n`,
        );
    });
};

function frameOf(text: string): Bbox {
  const numbers = text.split(',').map(Number);
  const [west = Number.NaN, south = Number.NaN, east = Number.NaN, north = Number.NaN] = numbers;
  const isBox =
    numbers.length === 4 &&
    [west, east].every((lng) => Math.abs(lng) <= 180) &&
    [south, north].every((lat) => Math.abs(lat) <= 90) &&
    south < north &&
    west !== east;
  if (isBox) return [west, south, east, north];
  throw new ToolError(
    `--frame: found “${text}”; expected west,south,east,north in degrees, as 7,47.3,8.2,48.8; west above east over 180°.`,
  );
}
