import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import { inOwnPixels } from '../../dom/local-coordinates.ts';
import type { PointerPrecision, RendererEvents } from '../renderer.ts';

/** Reports what the pointer does over `map`, until that is removed. */
export function listenToPointer(map: MapLibreMap, events: RendererEvents): void {
  const container = map.getCanvasContainer();
  let precision: PointerPrecision = 'fine';

  const hover = (at: readonly [x: number, y: number] | undefined) => {
    container.style.cursor = events.onHover(at) ? 'pointer' : '';
  };
  const leave = () => hover(undefined);
  // MapLibre's own point knows nothing of a page that is turned by a transform.
  const at = ({ originalEvent: { clientX, clientY } }: MapMouseEvent) =>
    inOwnPixels(map.getContainer(), clientX, clientY);

  // A click event does not say in every browser what kind of pointer made it.
  const setPrecision = (event: PointerEvent) => {
    precision = event.pointerType === 'touch' ? 'coarse' : 'fine';
    if (precision === 'coarse') leave();
  };
  container.addEventListener('pointerdown', setPrecision, { capture: true });
  container.addEventListener('pointermove', setPrecision, { capture: true });

  map.on('mousemove', (event) => {
    if (precision === 'fine' && !map.isMoving()) hover(at(event));
  });
  map.on('mouseout', leave);
  // What was hovered is no longer under a pointer that stays where it was.
  map.on('movestart', leave);
  map.on('click', (event) => events.onClick(at(event), precision));
}
