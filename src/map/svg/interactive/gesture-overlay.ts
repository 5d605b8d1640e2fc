import type { Locale } from '../../../locale/locale.ts';

/** Says, for a moment, how the map wants to be moved. */
interface GestureOverlay {
  show(how: 'wheel' | 'touch'): void;
  remove(): void;
}

/** Milliseconds without such a gesture after which it begins to go. */
const LINGER = 100;

export function makeGestureOverlay(host: HTMLElement, locale: Locale): GestureOverlay {
  const overlay = document.createElement('div');
  overlay.className = 'am-map-gesture';
  overlay.setAttribute('aria-hidden', 'true');
  host.append(overlay);
  let timer = 0;
  return {
    show(how) {
      const wheel = /Mac/.test(navigator.platform) ? 'map.gesture.cmd' : 'map.gesture.ctrl';
      overlay.textContent = locale.say(how === 'wheel' ? wheel : 'map.gesture.touch');
      overlay.classList.add('am-map-shown');
      clearTimeout(timer);
      timer = window.setTimeout(() => overlay.classList.remove('am-map-shown'), LINGER);
    },
    remove() {
      clearTimeout(timer);
      overlay.remove();
    },
  };
}
