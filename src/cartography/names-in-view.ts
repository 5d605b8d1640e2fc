import type { Story } from '../story/story.ts';
import { overlap, tiles, within } from './boxes.ts';
import { openingCamera, type Point, project } from './camera.ts';
import type { Box, LabelOptions, PlacedLabel } from './label.ts';
import { makeLabelling, type PlacedLabels } from './labels.ts';
import { pictureLabels } from './picture-labels.ts';
import { PICTURES, shapeOf } from './pictures.ts';
import { isPoint } from './shape.ts';

/** The names in a live map's view, where cartography puts them, under whatever is emphasised. */
export type NamesInView = (emphasised: ReadonlySet<string>) => readonly PlacedLabel[];

/**
 * Finds room for the names in a view. In the opening view they are those of the poster where the poster has them, so
 * that none moves when the map takes over, and more where there is room for more; the poster's make way for
 * what else stands on the map. What is emphasised moves no name, unless one that is emphasised would have none.
 * @param away true where the view's camera is not that of `openingCamera`
 */
export function namesInView(story: Story, view: LabelOptions, away: boolean): NamesInView {
  const labelling = makeLabelling(story, view);
  const names = labelling.place(undefined, away ? undefined : fromPicture(story, view));
  const named = new Set(names.map(({ place }) => place));
  const isMissed = (id: string) => !named.has(id) && labelling.shows(id);
  return (emphasised) => ([...emphasised].some(isMissed) ? labelling.place(emphasised) : names);
}

/** The names that a view like a picture has from it, if any. */
function fromPicture(story: Story, view: LabelOptions): PlacedLabels | undefined {
  const { frames } = story.about;
  const shape = shapeOf(view.size);
  const { size, widths } = PICTURES[shape];
  const shown = size.width * 2 ** (view.camera.zoom - openingCamera(frames, size).zoom);
  // A view's size is whole pixels, a picture's is not.
  const width = widths.findLast((one) => one <= shown * 1.002);
  if (width === undefined) return undefined;
  const picture = pictureLabels(story, shape, width, view);
  const middle = project(view.camera, view.size, picture.camera.center);
  const names = picture.labels.map((label) =>
    grownFrom(label, [picture.size.width / 2, picture.size.height / 2], middle, shown / width),
  );
  const stands = ({ box, rotation = 0 }: PlacedLabel) =>
    tiles(box, rotation).every(
      (tile) => within(tile, view.size, 0) && !view.reserved?.some((other) => overlap(tile, other)),
    );
  const standing = names.filter(stands);
  const roles = new Map(story.layers.map(({ id, role }) => [id, role]));
  // What the story is about, and what is drawn as a dot, is not left without a name: it looks for another place.
  const isMissed = (name: PlacedLabel) => {
    const place = story.places.get(name.place ?? '');
    return place && !standing.includes(name) && (roles.get(place.layer) === 'subject' || isPoint(place));
  };
  const known = names.filter((name) => !isMissed(name));
  const idsOf = (some: readonly PlacedLabel[]) => new Set(some.map(({ id }) => id));
  return { standing, known: idsOf(known), pushed: idsOf(names.filter(isMissed)) };
}

/** A label as a picture shows it that is `by` times as large, its point `from` being at `to`. */
function grownFrom(label: PlacedLabel, from: Point, to: Point, by: number): PlacedLabel {
  const x = (at: number) => to[0] + (at - from[0]) * by;
  const y = (at: number) => to[1] + (at - from[1]) * by;
  const point = (at: Point): Point => [x(at[0]), y(at[1])];
  const [left, top, right, bottom] = label.box;
  const box: Box = [x(left), y(top), x(right), y(bottom)];
  return {
    ...label,
    box,
    lines: label.lines.map((line) => ({
      ...line,
      x: x(line.x),
      y: y(line.y),
      width: line.width * by,
      font: { ...line.font, size: line.font.size * by, letterSpacing: line.font.letterSpacing * by },
    })),
    haloWidth: label.haloWidth * by,
    ...(label.leader && { leader: [point(label.leader[0]), point(label.leader[1])] }),
  };
}
