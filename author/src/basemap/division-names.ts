import { FROM_ZOOM } from '../../../src/cartography/label-request.ts';
import { PICTURES } from '../../../src/cartography/pictures.ts';
import type { Bbox } from '../../../src/story/place.ts';
import type { BasemapName } from '../../../src/story/story.ts';
import type { Atlas } from '../natural-earth/atlas.ts';
import { inFrame } from './areas-in-frame.ts';
import { thousandth } from './country-names.ts';
import { WIDEST } from './divisions.ts';
import { areNear } from './frames.ts';
import { boxOfLines } from './line-boxes.ts';
import type { Region } from './region.ts';
import { outlineOf } from './thinned.ts';

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
  const isNear = (box: Bbox) => region.views.some((frame) => areNear(box, frame, 0));
  return table.units
    .filter(
      ({ name, owner }) => WRITTEN_OUT.test(name) && /^[A-Z]{2}$/.test(table.owners[owner]?.owner ?? ''),
    )
    .flatMap(({ name, polygons }) => {
      const whole = polygons
        .filter(([outer = []]) => isNear(boxOfLines(lines, outer)))
        .map(([outer = []]) => [outlineOf(lines, outer, region.pixel)]);
      const [framed] = region.views
        .flatMap((frame) => inFrame(whole, frame) ?? [])
        .sort((a, b) => b.share - a.share);
      if (!framed) return [];
      const side = Math.sqrt(framed.share * width * height);
      const zoom = region.zoom + Math.log2(ROOM / side);
      if (zoom > Math.max(last, region.zoom)) return [];
      const rank = Math.max(3, 1 + FROM_ZOOM.findIndex((from) => from >= Math.min(zoom, last)));
      return [{ name: CORRECTED[name] ?? name, framed, rank }];
    })
    .sort((a, b) => b.framed.share - a.framed.share)
    .slice(0, MOST)
    .map(({ name, framed, rank }) => {
      const [lng, lat] = framed.place();
      return { name, kind: 'division', at: [thousandth(lng), thousandth(lat)], rank };
    });
}
