/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import {
  BAND,
  DIM,
  DOTTED,
  type Emphasis,
  HOVERED,
  OUTLINE,
  OUTLINE_EDGE,
  RING,
  SHORE,
  WATERS,
} from '../../cartography/emphasis.ts';
import { dotsOf, isLine, isPoint } from '../../cartography/shape.ts';
import type { Place } from '../../story/place.ts';
import { basemap, type Canvas } from './canvas.ts';

/** A place with its mark. */
export interface Emphasised {
  readonly place: Place;
  readonly mark: Emphasis;
}

/** What lies over all that steps back. */
export function drawDim({ size, palette }: Canvas): ComponentChildren {
  return <rect width={size.width} height={size.height} class={palette.fill(basemap('dim'))} opacity={DIM} />;
}

/** Outlines of marked areas. */
export function drawOutlines(marked: readonly Emphasised[], canvas: Canvas): ComponentChildren {
  const areas = marked.filter(({ place }) => !isPoint(place) && !isLine(place));
  const width = ({ place, mark }: Emphasised) => (WATERS.has(place.kind) ? SHORE : OUTLINE[mark]);
  return [
    ...areas.map((one) => (
      <Line
        place={one.place}
        canvas={canvas}
        colour="halo"
        width={width(one) + (WATERS.has(one.place.kind) ? OUTLINE_EDGE / 2 : OUTLINE_EDGE)}
      />
    )),
    ...areas.map((one) => <Line place={one.place} canvas={canvas} colour="accent" width={width(one)} />),
  ];
}

/** Bands under marked lines. */
export function drawBands(marked: readonly Emphasised[], canvas: Canvas): ComponentChildren {
  const lines = marked.filter(({ place }) => isLine(place));
  return (['edge', 'outline', 'inside'] as const).flatMap((part) =>
    lines.map(({ place, mark }) => (
      <Line
        place={place}
        canvas={canvas}
        colour={part === 'outline' ? 'accent' : 'halo'}
        width={BAND[part][mark]}
      />
    )),
  );
}

/** Rings around marked dots. */
export function drawRings(marked: readonly Emphasised[], canvas: Canvas): ComponentChildren {
  return marked.map(({ place, mark }) => (
    <Ring place={place} canvas={canvas} radius={RING[mark]} width={OUTLINE[mark]} />
  ));
}

/** The outline of the place that is pointed at. */
export function drawHovered(place: Place, canvas: Canvas): ComponentChildren {
  const { area, line, ring, opacity } = HOVERED;
  if (isPoint(place))
    return (
      <g opacity={opacity}>
        <Ring place={place} canvas={canvas} radius={ring.radius} width={ring.width} />
      </g>
    );
  if (!isLine(place))
    return (
      <g opacity={opacity}>
        <Line place={place} canvas={canvas} colour="halo" width={area.edge} />
        <Line place={place} canvas={canvas} colour="accent" width={area.outline} />
      </g>
    );
  return (
    <g opacity={opacity}>
      <Line place={place} canvas={canvas} colour="halo" width={line.gap + 2 * line.edge} />
      <Line place={place} canvas={canvas} colour="accent" width={line.gap + 2 * line.outline} />
      <Line place={place} canvas={canvas} colour="halo" width={line.gap} />
    </g>
  );
}

interface LineProps {
  readonly place: Place;
  readonly canvas: Canvas;
  readonly colour: 'halo' | 'accent';
  readonly width: number;
}

function Line({ place, canvas: { data, palette }, colour, width }: LineProps) {
  const d = data(place.geometry);
  return d ? (
    <path d={d} class={palette.stroke(basemap(colour))} stroke-width={width} stroke-linecap="round" />
  ) : null;
}

interface RingProps {
  readonly place: Place;
  readonly canvas: Canvas;
  readonly radius: number;
  readonly width: number;
}

function Ring({ place, canvas: { project, palette }, radius, width }: RingProps) {
  if (!DOTTED.has(place.kind)) return null;
  return dotsOf(place)
    .map(project)
    .map(([x, y]) => (
      <circle
        cx={x.toFixed(1)}
        cy={y.toFixed(1)}
        // MapLibre draws a circle's stroke outside its radius, SVG across it.
        r={radius + width / 2}
        class={palette.stroke(basemap('accent'))}
        stroke-width={width}
      />
    ));
}
