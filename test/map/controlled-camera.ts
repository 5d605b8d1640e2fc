import type { Size } from '../../src/cartography/camera.ts';
import { NO_PADDING } from '../../src/cartography/padding.ts';
import { nearestAfter } from '../../src/cartography/range.ts';
import type { Locale } from '../../src/locale/locale.ts';
import { makeCameraController } from '../../src/map/camera-controller.ts';
import type { Frames } from '../../src/story/manifest.ts';
import { makeFakeRenderer } from './fake-renderer.ts';

/** An opening view twice as wide as high. */
export const frames: Frames = { wide: [0, 0, 20, 10], tall: [0, 0, 20, 10] };

/** A camera controller over a renderer that only has a camera, and over no data that limits it. */
export function controlled(
  slow = false,
  size: Size = { width: 800, height: 400 },
  of = frames,
  direction: Locale['direction'] = 'ltr',
) {
  let told = 0;
  const measured = () => ({ width: size.width || 1, height: size.height || 1 });
  const { renderer, events, arrive } = makeFakeRenderer(measured, slow);
  const leaving = new AbortController();
  const cameraController = makeCameraController({
    renderer,
    frames: of,
    limitAfter: (opening) => ({ nearest: nearestAfter(opening) }),
    padding: NO_PADDING,
    direction,
    size: measured,
    isShown: () => size.width > 0,
    onChange: () => {
      told += 1;
    },
    signal: leaving.signal,
  });
  return {
    cameraController,
    renderer,
    arrive,
    leaving,
    onMove: events.onMove,
    told: () => told,
    resize(next: Size) {
      size = next;
      cameraController.resize();
    },
  };
}
