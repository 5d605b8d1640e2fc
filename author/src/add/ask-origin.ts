import { DRAWN_BY_EDITORS, EDITORS } from '../../../src/compiler/check/licences.ts';
import { PRECISIONS } from '../../../src/story/place.ts';
import type { Asker } from '../new/questions/asker.ts';
import { ToolError } from '../tool-error.ts';
import type { Origin } from './additions-by-file.ts';

/** What the command line says of whose shapes a file has. */
export interface SaidOfOrigin {
  /** The author's own. */
  readonly own?: boolean | undefined;
  readonly source?: string | undefined;
  readonly sourceUrl?: string | undefined;
  readonly licence?: string | undefined;
  readonly precision?: Origin['precision'];
}

const GENERALISED = { shapes: 'simplified from that', positions: 'one point for the whole place' };
const SCHEMATIC = { shapes: 'a mere diagram', positions: 'somewhere near' };

/**
 * Whose a file's shapes or positions are, as the command line says or somebody answers.
 *
 * @param what whether the file has points alone
 * @param ask absent: nobody is there to answer
 * @throws ToolError where it is not known by what licence they may be shown
 */
export async function askOrigin(
  file: string,
  what: 'shapes' | 'positions',
  said: SaidOfOrigin,
  ask: Asker | undefined,
): Promise<Origin> {
  const isOwn =
    said.own ??
    (said.licence === undefined &&
      ask !== undefined &&
      (await ask.key(`Whose ${what} are in ${file}?`, [
        { key: 'o', says: what === 'shapes' ? 'I drew or measured them' : 'I looked or measured them up' },
        { key: 's', says: 'somebody else’s' },
      ])) === 'o');
  const precision =
    said.precision ??
    (ask &&
      PRECISIONS[
        Number(
          await ask.key('How far can they be trusted?', [
            { key: '0', says: 'surveyed: measured in the field' },
            { key: '1', says: `generalised: ${GENERALISED[what]}` },
            { key: '2', says: `schematic: ${SCHEMATIC[what]}` },
          ]),
        )
      ]);
  const trusted = precision === undefined ? {} : { precision };
  if (isOwn) return { source: what === 'shapes' ? DRAWN_BY_EDITORS : EDITORS, ...trusted };
  const licence = said.licence ?? ((await ask?.words('Under which licence? (as CC BY 4.0)')) || undefined);
  if (licence === undefined)
    throw new ToolError(
      `${file}: nothing says by what licence its ${what} may be shown. Pass --licence "CC BY 4.0" --source "Who made them", or --own where they are yours.`,
    );
  const source = said.source ?? ((await ask?.words('Who made them?')) || undefined);
  if (source === undefined)
    throw new ToolError(
      `${file}: nothing says who made its ${what}, which the map credits. Pass --source "Who made them".`,
    );
  return {
    source,
    licence,
    ...(said.sourceUrl !== undefined && { 'source-url': said.sourceUrl }),
    ...trusted,
  };
}
