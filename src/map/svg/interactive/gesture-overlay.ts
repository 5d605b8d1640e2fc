import { say } from '../../../locale/english.ts';

/** Says, for a moment, how the map wants to be moved. */
export interface GestureOverlay {
  show(how: 'wheel' | 'touch'): void;
  remove(): void;
}

/** Milliseconds without such a gesture after which the sign begins to go. */
const LINGER = 100;

export function makeGestureOverlay(host: HTMLElement): GestureOverlay {
  const sign = document.createElement('div');
  sign.className = 'am-map-gesture';
  sign.setAttribute('aria-hidden', 'true');
  host.append(sign);
  let timer = 0;
  return {
    show(how) {
      const wheel = /Mac/.test(navigator.platform) ? 'map.gesture.cmd' : 'map.gesture.ctrl';
      sign.textContent = say(how === 'wheel' ? wheel : 'map.gesture.touch');
      sign.classList.add('am-map-shown');
      clearTimeout(timer);
      timer = window.setTimeout(() => sign.classList.remove('am-map-shown'), LINGER);
    },
    remove() {
      clearTimeout(timer);
      sign.remove();
    },
  };
}
