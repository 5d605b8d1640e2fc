import { FROM_ZOOM } from '../../../src/cartography/label-request.ts';
import { PICTURES } from '../../../src/cartography/pictures.ts';
import type { BasemapName } from '../../../src/story/story.ts';
import type { Atlas } from '../natural-earth/atlas.ts';
import { inFrame } from './areas-in-frame.ts';
import { thousandth } from './country-names.ts';
import { WIDEST } from './divisions.ts';
import { areNear } from './frames.ts';
import { boxOfLines } from './line-boxes.ts';
import type { Region } from './region.ts';
import { thinned } from './thinned.ts';

/** The side in pixels of a square as large as the least division that has room for its name. */
const ROOM = 70;
/** Where Natural Earth has a slip, or a name that is no longer the division's. */
const CORRECTED: Readonly<Record<string, string>> = {
  'Haute-Rhin': 'Haut-Rhin',
  Orissa: 'Odisha',
  Uttaranchal: 'Uttarakhand',
};
/** A name without abbreviations and without letters that the source has lost. */
const WRITTEN_OUT = /^\p{L}[^?.]*$/u;
/** Names at most, the largest divisions first. */
const MOST = 24;

/**
 * The names of first-level divisions that have room for them in a frame, at the opening view or at the last zoom from
 * which on names come. Those of disputed areas are left out.
 */
export function namesOfDivisions(atlas: Atlas, region: Region): BasemapName[] {
  if (region.width > WIDEST) return [];
  const { lines, table } = atlas.areas();
  const { width, height } = PICTURES.wide.size;
  const [last = 0] = FROM_ZOOM.slice(-1);
  const near = table.units.filter(
    ({ name, owner, polygons }) =>
      WRITTEN_OUT.test(name) &&
      /^[A-Z]{2}$/.test(table.owners[owner]?.owner ?? '') &&
      polygons.some(([outer = []]) =>
        region.views.some((frame) => areNear(boxOfLines(lines, outer), frame, 0)),
      ),
  );
  return near
    .flatMap(({ name, polygons }) => {
      const whole = polygons.map(([outer = []]) => thinned(lines, [outer], undefined));
      const [framed] = region.views
        .flatMap((frame) => inFrame(whole, frame) ?? [])
        .sort((a, b) => b.share - a.share);
      if (!framed) return [];
      const side = Math.sqrt(framed.share * width * height);
      const zoom = region.zoom + Math.log2(ROOM / side);
      if (zoom > Math.max(last, region.zoom)) return [];
      const rank = Math.max(3, 1 + FROM_ZOOM.findIndex((from) => from >= Math.min(zoom, last)));
      const at: [number, number] = [thousandth(framed.at[0]), thousandth(framed.at[1])];
      return [
        { share: framed.share, name: { name: CORRECTED[name] ?? name, kind: 'division' as const, at, rank } },
      ];
    })
    .sort((a, b) => b.share - a.share)
    .slice(0, MOST)
    .map(({ name }) => name);
}
