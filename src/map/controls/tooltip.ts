import type { Point } from '../../cartography/camera.ts';

/** A small sign beside the pointer. It repeats what the list of places says, so it is hidden from readers of it. */
export interface Tooltip {
  readonly shown: boolean;
  /** Shows `text` beside a point (CSS pixels within the host), turned inward near the host's edges. */
  show(text: string, lang: string, point: Point): void;
  hide(): void;
  /** Where the pointer stood as the sign was put up, if a point is on the sign or on the way to it. */
  anchorOf(point: Point): Point | undefined;
}

/** Pixels between the pointer's tip and the sign. */
const GAP = 14;

/** Makes a tooltip inside `host`, which must be positioned. */
export function makeTooltip(host: HTMLElement): Tooltip {
  const sign = document.createElement('div');
  sign.className = 'am-map-tooltip';
  sign.setAttribute('aria-hidden', 'true');
  sign.hidden = true;
  host.append(sign);
  let put: { anchor: Point; left: number; top: number; right: number; bottom: number } | undefined;
  return {
    get shown() {
      return !sign.hidden;
    },
    show(text, lang, [x, y]) {
      sign.hidden = false;
      if (sign.textContent !== text) sign.textContent = text;
      sign.lang = lang;
      const { offsetWidth: width, offsetHeight: height } = sign;
      const left = Math.max(0, x + GAP + width > host.clientWidth ? x - GAP - width : x + GAP);
      const top = Math.max(0, y + GAP + height > host.clientHeight ? y - GAP - height : y + GAP);
      sign.style.transform = `translate(${left}px, ${top}px)`;
      put = { anchor: [x, y], left, top, right: left + width, bottom: top + height };
    },
    hide() {
      sign.hidden = true;
      put = undefined;
    },
    anchorOf([x, y]) {
      if (!put) return undefined;
      const { anchor, left, top, right, bottom } = put;
      const isOn = x >= left && x <= right && y >= top && y <= bottom;
      // The way leads from the pointer's first place to any point of the sign.
      const [u, nearest, farthest] = apart(x, anchor[0], left, right);
      const [v, upper, lower] = apart(y, anchor[1], top, bottom);
      const isOnTheWay =
        u > 0 &&
        v > 0 &&
        u <= farthest &&
        v <= lower &&
        v * farthest >= u * upper &&
        u * lower >= v * nearest;
      return isOn || isOnTheWay ? anchor : undefined;
    },
  };
}

/** How far `at`, and a span, are from `from`, counted towards the span. */
function apart(at: number, from: number, low: number, high: number): [at: number, near: number, far: number] {
  return low >= from ? [at - from, low - from, high - from] : [from - at, from - high, from - low];
}
