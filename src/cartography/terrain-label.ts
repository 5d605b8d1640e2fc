import { blockOf, textLine } from './block.ts';
import type { LabelOptions } from './label.ts';
import type { LabelStyle } from './label-style.ts';
import { nameIn } from './names.ts';
import type { Shown } from './shown.ts';

/** Letterspacing in CSS pixels, the widest first. */
const SPACINGS = [5, 3, 1.5, 0.5];

/** Mountains and deserts: in slanted letters, spread over the landscape as far as there is room. */
export function terrainLabel({ place }: Shown, options: LabelOptions): LabelStyle {
  const role = 'subject';
  const { value, lang } = nameIn(place.name, options.lang);
  return {
    role,
    priority: 1,
    blocks: SPACINGS.map((letterSpacing) =>
      blockOf([
        textLine(
          value,
          lang,
          { role, color: 'own', size: 13, weight: 700, italic: true, letterSpacing },
          options.measure,
        ),
      ]),
    ),
  };
}
