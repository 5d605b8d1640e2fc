import type { Camera, Size } from '../../../cartography/camera.ts';
import type { Readiness } from '../../../dom/readiness.ts';
import type { MapPart } from '../../renderer.ts';
import { makePace } from './pace.ts';
import type { Pictures } from './pictures.tsx';

/** Draws anew what has changed: all that changes within one task once, at its end. */
export interface Redraw {
  /** A part of the map’s state has changed. */
  changed(part: MapPart): void;
  /** The view has come to rest. */
  settled(): void;
  /** The view begins to move: until it rests, shapes are drawn anew only where they are missed and it is not too dear. */
  began(): void;
  /** The view has moved: the pictures go with it. */
  moved(): void;
}

type Stale = 'shapes' | 'emphasis' | 'names' | 'hovered';

/** What of the pictures each part of the map’s state is drawn in; the theme is a matter of the sheet, gestures of who listens. */
const DRAWN_IN: Readonly<Record<MapPart, readonly Stale[]>> = {
  theme: [],
  names: ['names'],
  shapes: ['shapes'],
  chosen: ['emphasis', 'names'],
  hovered: ['hovered'],
  hidden: ['shapes', 'names'],
  moved: [],
  gestures: [],
};

/** @param view the view as it is; while it is `moving`, names only change their colours. `drawn`: hears of each drawing; `guarded` of what is thrown */
export function makeRedraw(
  pictures: Pictures,
  view: () => { readonly camera: Camera; readonly size: Size; readonly moving: boolean },
  drawn: () => void,
  guarded: Readiness['guarded'],
  signal: AbortSignal,
): Redraw {
  const stale = new Set<Stale>();
  const shapes = makePace(() => {
    const { camera, size } = view();
    pictures.shapes(camera, size);
  });
  const draw = guarded(() => {
    if (signal.aborted) return;
    const { camera, size, moving } = view();
    const due = new Set(stale);
    // Whatever fails here is not tried again with each movement.
    stale.clear();
    if (due.has('shapes')) shapes.draw();
    else {
      if (due.has('emphasis')) pictures.emphasis();
      if (due.has('hovered')) pictures.hovered();
    }
    if (due.has('names')) {
      if (moving) pictures.recolour();
      else pictures.names(camera, size);
    }
    pictures.place(camera, size);
    drawn();
  });
  const later = (parts: readonly Stale[]) => {
    if (stale.size === 0 && parts.length > 0) queueMicrotask(draw);
    for (const part of parts) stale.add(part);
  };
  return {
    changed: (part) => later(DRAWN_IN[part]),
    settled: () => later(['shapes', 'names']),
    began: () => shapes.begin(),
    moved() {
      const { camera, size } = view();
      if (!pictures.place(camera, size) && shapes.isDue) later(['shapes']);
    },
  };
}
