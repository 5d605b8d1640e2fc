import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import { inOwnPixels } from '../../dom/local-coordinates.ts';
import type { RendererEvents } from '../renderer.ts';

/** Reports what the pointer does over `map`; the map's end is the end of it. */
export function listenToPointer(map: MapLibreMap, events: RendererEvents): void {
  const container = map.getCanvasContainer();
  let coarse = false;

  const point = (at: readonly [x: number, y: number] | undefined) => {
    container.style.cursor = events.hovered(at) ? 'pointer' : '';
  };
  const leave = () => point(undefined);
  // MapLibre's own point heeds no turned page.
  const at = ({ originalEvent: { clientX, clientY } }: MapMouseEvent) =>
    inOwnPixels(map.getContainer(), clientX, clientY);

  // A click event does not say in every browser what kind of pointer made it.
  const kind = (event: PointerEvent) => {
    coarse = event.pointerType === 'touch';
    if (coarse) leave();
  };
  container.addEventListener('pointerdown', kind, { capture: true });
  container.addEventListener('pointermove', kind, { capture: true });

  map.on('mousemove', (event) => {
    if (!coarse && !map.isMoving()) point(at(event));
  });
  map.on('mouseout', leave);
  // What was pointed at is no longer under a pointer that stays where it was.
  map.on('movestart', leave);
  map.on('click', (event) => events.pressed(at(event), coarse));
}
