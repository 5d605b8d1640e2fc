import { type Camera, metresPerPixel, type Size } from '../../cartography/camera.ts';
import type { Locale } from '../../locale/locale.ts';

/** CSS pixels: the scale bar is no longer. */
const LONGEST = 90;

/** The scale in the lower left corner, right for the middle of the map. */
interface Scale {
  show(camera: Camera, size: Size): void;
}

/** Makes a scale inside a positioned `host`. */
export function makeScale(host: HTMLElement, locale: Locale): Scale {
  const bar = document.createElement('div');
  bar.className = 'am-map-scale';
  const text = document.createElement('span');
  bar.append(text);
  host.append(bar);
  return {
    show(camera, { width }) {
      const { metres, pixels } = scaleBar(camera, Math.min(LONGEST, width / 3));
      const length =
        metres >= 1000
          ? locale.say('map.scale.km', { length: metres / 1000 })
          : locale.say('map.scale.m', { length: metres });
      if (text.textContent !== length) text.textContent = length;
      bar.style.setProperty('--am-scale-length', `${pixels.toFixed(1)}px`);
    },
  };
}

/** The longest round length whose bar is no longer than `most` CSS pixels. */
export function scaleBar(camera: Camera, most: number): { metres: number; pixels: number } {
  const perPixel = metresPerPixel(camera);
  const power = 10 ** Math.floor(Math.log10(perPixel * most));
  const step = [5, 3, 2].find((times) => times * power <= perPixel * most) ?? 1;
  const metres = step * power;
  return { metres, pixels: metres / perPixel };
}
