import { mainland } from './countries.mjs';
import { divisionOf, innerLines, partingLine, readDivisions } from './divisions.mjs';
import { inRing, splitRing } from './rings.mjs';

const GOVERNORATES = ['Dihok', 'Arbil', 'As-Sulaymaniyah'];
const KIRKUK = "At-Ta'mim";
const ERBIL = [44.009, 36.19];

/** The Kurdistan Region, cut out of this Iraq so that both have the same vertices, and Kirkuk governorate. */
export function deriveKurdistan(countries) {
  const iraq = mainland(countries.get('Iraq'));
  const divisions = readDivisions('irq', iraq);
  const region = splitRing(iraq, partingLine(divisions, GOVERNORATES)).find((ring) => inRing(ring, ERBIL));
  return {
    divisions,
    region: [[region]],
    kirkuk: [divisionOf(divisions, KIRKUK).coordinates],
    outlines: innerLines(divisions, (a, b) =>
      [a, b].some((id) => id === KIRKUK || GOVERNORATES.includes(id)),
    ),
  };
}
