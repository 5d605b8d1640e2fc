import { type Problem, pointer } from '../../story/problem.ts';
import { measure } from '../compile/measure.ts';
import { ClippingError } from '../mend/clipping.ts';
import type { Located, StoryFeature, StoryFolder } from '../read/folder.ts';

/** What is published and what is drawn differ by less than this factor: more is another unit, or another place. */
const FACTOR = 10;

/** A published size is a length of a line and an area of all else, and is of the order of what is drawn. */
export function checkSizes({ features }: StoryFolder): Problem[] {
  return features.flatMap((feature) => unitFault(feature) ?? orderFault(feature) ?? []);
}

function unitFault({ file, path, value }: Located<StoryFeature>): Problem | undefined {
  const { size } = value.properties;
  const expected = value.geometry.type.endsWith('LineString') ? 'km' : 'km2';
  if (!size || size.unit === expected) return undefined;
  return {
    file,
    path: path + pointer('properties', 'size', 'unit'),
    found: `a size in ${size.unit} of a ${value.geometry.type}`,
    expected: `"${expected}"`,
    remedy:
      expected === 'km'
        ? 'Give the length of the line, in kilometres.'
        : 'Give the area, in square kilometres.',
  };
}

function orderFault({ file, path, value }: Located<StoryFeature>): Problem | undefined {
  const { size, precision } = value.properties;
  if (!size || precision === 'schematic') return undefined;
  const drawn = drawnSize(value);
  if (!drawn || (size.value < drawn * FACTOR && drawn < size.value * FACTOR)) return undefined;
  const unit = size.unit === 'km' ? 'km' : 'km²';
  return {
    file,
    path: path + pointer('properties', 'size', 'value'),
    found: `${size.value} ${unit}, where the shape measures ${Number(drawn.toPrecision(2))} ${unit}`,
    expected: `less than ${FACTOR} times as much, and more than a ${FACTOR}th`,
    remedy: `Correct the figure, which is in ${unit}, or the shape.`,
  };
}

/** Kilometres or square kilometres; undefined of what cannot be measured, which is a fault of its own. */
function drawnSize({ geometry }: StoryFeature): number | undefined {
  try {
    const { area, length } = measure(geometry);
    return area ?? length;
  } catch (error) {
    if (error instanceof ClippingError) return undefined;
    throw error;
  }
}
