import type { Map as MapLibreMap } from 'maplibre-gl';
import { type Camera, openingCamera, type Size } from '../../cartography/camera.ts';
import type { Frames } from '../../story/manifest.ts';
import { inView, seenBy, type Target } from './follow.ts';

/** Where the map looks: the opening view, what a choice asks for, or where the reader went. */
export interface Rig {
  /** True where the reader, or a choice, has left the opening view. */
  readonly away: boolean;
  /** The opening view's camera at the map's present size. */
  readonly opening: Camera;
  /** CSS pixels of the map's lower edge that something else covers. */
  covered: number;
  /** To be called when the host's size has changed: the opening view stays the opening view. */
  resize(): void;
  home(): void;
  zoom(by: 1 | -1): void;
  /** Moves to `target`, by way of the opening view where that will do, unless it stands in view; see `inView`. */
  follow(target: Target, slack: number): void;
  fit(target: Target, padding?: number): void;
}

/** The zooms between which the map is worth looking at. */
const ZOOMS = { farthest: 2.5, nearest: 10 } as const;
/** CSS pixels that stay free between what is followed and the edges. */
const PADDING = 48;
/** CSS pixels within which a feature is too near the edge to be comfortably in view. */
const COMFORT = 16;
/** Milliseconds of a flight; MapLibre jumps where less motion is asked for. */
const FLIGHT = 700;

/** Takes over a map's camera. `moved` is called when `away` or the opening camera has changed. */
export function makeRig(map: MapLibreMap, frames: Frames, moved: () => void): Rig {
  const host = map.getContainer();
  // A host without size, in a closed part of the page, counts as one pixel until it opens.
  const size = (): Size => ({ width: host.clientWidth || 1, height: host.clientHeight || 1 });
  let opening = openingCamera(frames, size());
  let away = false;
  let resizing = false;
  let covered = 0;

  const isAway = () => {
    const at = map.project(opening.center as [number, number]);
    const { width, height } = size();
    const off = Math.max(Math.abs(at.x - width / 2), Math.abs(at.y - height / 2));
    return Math.abs(map.getZoom() - opening.zoom) > 0.01 || off > 1;
  };
  const settle = () => {
    map.setMinZoom(Math.min(ZOOMS.farthest, opening.zoom));
    map.setMaxZoom(Math.max(ZOOMS.nearest, opening.zoom));
    map.jumpTo({ center: opening.center as [number, number], zoom: opening.zoom });
  };
  const seen = (camera: Camera) => seenBy(camera, size(), COMFORT, covered);
  const present = (): Camera => {
    const { lng, lat } = map.getCenter();
    return { center: [lng, lat], zoom: map.getZoom() };
  };

  settle();
  map.on('move', () => {
    if (resizing || away === isAway()) return;
    away = !away;
    moved();
  });

  const rig: Rig = {
    get away() {
      return away;
    },
    get opening() {
      return opening;
    },
    get covered() {
      return covered;
    },
    set covered(next) {
      covered = next;
    },
    resize() {
      resizing = true;
      map.resize();
      opening = openingCamera(frames, size());
      if (away) map.setMinZoom(Math.min(ZOOMS.farthest, opening.zoom));
      else settle();
      resizing = false;
      moved();
    },
    home() {
      map.easeTo({ center: opening.center as [number, number], zoom: opening.zoom, duration: FLIGHT });
    },
    zoom(by) {
      if (by > 0) map.zoomIn();
      else map.zoomOut();
    },
    follow(target, slack) {
      if (inView(target, seen(present()), slack)) return;
      if (inView(target, seen(opening), slack)) rig.home();
      else rig.fit(target);
    },
    fit({ bounds, maxZoom }, padding = PADDING) {
      const { width, height } = size();
      // Never so much that nothing is left to fit into.
      const across = Math.min(padding, width / 4);
      const down = Math.min(padding, (height - covered) / 4);
      map.fitBounds(bounds as [number, number, number, number], {
        padding: { top: down, right: across, bottom: covered + down, left: across },
        maxZoom,
        linear: true,
        duration: FLIGHT,
      });
    },
  };
  return rig;
}
