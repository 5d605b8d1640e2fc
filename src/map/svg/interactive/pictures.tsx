/** @jsxImportSource preact */
import type { Camera, Size } from '../../../cartography/camera.ts';
import type { PlacedLabel } from '../../../cartography/label.ts';
import { isPoint } from '../../../cartography/shape.ts';
import { projectionIn, worldOf } from '../../../cartography/world.ts';
import type { Story } from '../../../story/story.ts';
import type { MapState } from '../../renderer.ts';
import { makeCanvas } from '../canvas.ts';
import { drawNames } from '../draw-names.tsx';
import { drawHovered } from '../hovered.tsx';
import type { Palette } from '../palette.ts';
import { type Fineness, makePathData, type PathData } from '../path-data.ts';
import { type DrawShapes, shapesOf } from '../shapes.tsx';
import { makeSheet } from './sheet.tsx';

/** The pictures of which the living map is made, lowest first. */
export interface Pictures {
  shapes(camera: Camera, view: Size): void;
  /** Draws the shapes as they are emphasised now, under the camera they were last drawn under. */
  emphasis(): void;
  /** Places the names anew. */
  names(camera: Camera, view: Size): void;
  /** Draws the names where they are, in other colours. */
  recolour(): void;
  /** Outlines what is pointed at, under the camera of the shapes. */
  hovered(): void;
  /** Moves all to where they belong under a camera. False where the shapes no longer fill the view. */
  place(camera: Camera, view: Size): boolean;
  remove(): void;
}

/** Finer than a still picture, which must be small. */
const FINENESS: Fineness = { grid: 0.125, tolerance: 0.2, smallest: 0.5 };
/** Shapes are drawn so much farther than the view on each side, in its widths and heights, to be there when it moves. */
const MARGIN = 0.3;
const NO_MARGIN: Size = { width: 0, height: 0 };

export function makePictures(host: HTMLElement, story: Story, state: MapState, palette: Palette): Pictures {
  const [shapes, hovered, names] = [makeSheet(host, true), makeSheet(host, true), makeSheet(host, false)];
  const world = worldOf(story);
  let labels: readonly PlacedLabel[] = [];
  let placed: { camera: Camera; view: Size } | undefined;
  let known: { camera: Camera; view: Size; data: PathData } | undefined;
  let drawShapes: DrawShapes | undefined;

  /** With the shapes that are known by now. */
  const current = () => state.refined ?? story;
  const canvasOf = (camera: Camera, view: Size) => {
    const [width, height] = [view.width * (1 + 2 * MARGIN), view.height * (1 + 2 * MARGIN)];
    const size = { width, height };
    if (known?.camera !== camera || known.view.width !== view.width || known.view.height !== view.height)
      known = { camera, view, data: memoised(makePathData(camera, size, FINENESS, undefined, world)) };
    return makeCanvas(camera, size, palette, world, known.data);
  };
  const margin = ({ width, height }: Size): Size => ({ width: width * MARGIN, height: height * MARGIN });
  const drawEmphasis = () => {
    if (known && drawShapes)
      shapes.draw(known.camera, known.view, margin(known.view), drawShapes(state.emphasis));
  };
  const drawHoveredIn = (camera: Camera, view: Size) => {
    const { hovered: place } = state;
    const outline = place && drawHovered(current(), place, canvasOf(camera, view));
    hovered.draw(
      camera,
      view,
      margin(view),
      outline && (
        <g fill="none" stroke-linejoin="round">
          {outline}
        </g>
      ),
    );
  };

  const drawNamesIn = (camera: Camera, view: Size) => {
    const canvas = makeCanvas(camera, view, palette, world, () => '');
    const drawn = drawNames(story, labels, canvas, state.emphasis);
    names.draw(camera, view, NO_MARGIN, <g stroke-linejoin="round">{drawn}</g>);
  };

  return {
    shapes(camera, view) {
      drawShapes = shapesOf(current(), canvasOf(camera, view), { hidden: state.hidden });
      drawEmphasis();
      drawHoveredIn(camera, view);
    },
    emphasis: drawEmphasis,
    names(camera, view) {
      labels = state.names(camera, view);
      placed = { camera, view };
      drawNamesIn(camera, view);
      for (const element of nameElements(names.element)) element.style.transform = '';
    },
    recolour: () => placed && drawNamesIn(placed.camera, placed.view),
    hovered: () => known && drawHoveredIn(known.camera, known.view),
    place(camera, view) {
      for (const sheet of [shapes, hovered, names]) sheet.place(camera);
      const before = names.camera;
      if (before && before.zoom !== camera.zoom) spread(before, camera, view);
      return shapes.fills(camera);
    },
    remove() {
      for (const sheet of [shapes, hovered, names]) sheet.remove();
    },
  };

  /** Names keep their size while the map under them is stretched: each goes with what it names. */
  function spread(before: Camera, camera: Camera, view: Size): void {
    const project = projectionIn(world, before, view);
    const more = 2 ** (camera.zoom - before.zoom) - 1;
    for (const [i, element] of nameElements(names.element).entries()) {
      const label = labels[i];
      if (!label) continue;
      const place = label.place === undefined ? undefined : story.places.get(label.place);
      const at = label.dot ?? (place && isPoint(place) ? place.at : undefined);
      const [left, top, right, bottom] = label.box;
      const [x, y] = at ? project(at) : [(left + right) / 2, (top + bottom) / 2];
      element.style.transform = `translate(${(x - view.width / 2) * more}px, ${(y - view.height / 2) * more}px)`;
    }
  }
}

function nameElements(host: HTMLElement): SVGElement[] {
  return [...(host.querySelector('svg > g')?.children ?? [])] as SVGElement[];
}

/** Path data of which each geometry's is made once. */
function memoised(data: PathData): PathData {
  const known = new Map<GeoJSON.Geometry, string>();
  return (geometry) => {
    const path = known.get(geometry) ?? data(geometry);
    known.set(geometry, path);
    return path;
  };
}
