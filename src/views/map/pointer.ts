import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import type { Position } from '../../story/place.ts';

/** CSS pixels within which a line or a point is hit, by a mouse or pen and by a finger. */
const REACH = { fine: 8, coarse: 22 } as const;

export interface PointerWishes {
  /** Ids under a place on the map, the most specific first. */
  hits(at: Position, point: readonly [x: number, y: number], reach: number): readonly string[];
  /** The pointer is over a feature (at CSS pixels within the map), or over none. */
  point(feature: string | undefined, at: readonly [x: number, y: number]): void;
  /** A click or a tap; `hits` may be empty. */
  press(hits: readonly string[]): void;
}

/** Listens to the pointer over `map` until `signal` aborts. */
export function listenToPointer(map: MapLibreMap, wishes: PointerWishes, signal: AbortSignal): void {
  const container = map.getCanvasContainer();
  let coarse = false;

  const hits = ({ lngLat, point }: MapMouseEvent) =>
    wishes.hits([lngLat.lng, lngLat.lat], [point.x, point.y], coarse ? REACH.coarse : REACH.fine);
  const leave = () => {
    container.style.cursor = '';
    wishes.point(undefined, [0, 0]);
  };

  // A click event does not say in every browser what kind of pointer made it.
  const kind = (event: PointerEvent) => {
    coarse = event.pointerType === 'touch';
    if (coarse) leave();
  };
  container.addEventListener('pointerdown', kind, { capture: true, signal });
  container.addEventListener('pointermove', kind, { capture: true, signal });

  const subscriptions = [
    map.on('mousemove', (event) => {
      if (coarse || map.isMoving()) return;
      const [first] = hits(event);
      container.style.cursor = first === undefined ? '' : 'pointer';
      wishes.point(first, [event.point.x, event.point.y]);
    }),
    map.on('mouseout', leave),
    // What was pointed at is no longer under a pointer that stays where it was.
    map.on('movestart', leave),
    map.on('click', (event) => wishes.press(hits(event))),
  ];
  const unsubscribe = () => {
    for (const subscription of subscriptions) subscription.unsubscribe();
  };
  signal.addEventListener('abort', unsubscribe, { once: true });
}
