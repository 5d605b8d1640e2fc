import type { Point } from '../../cartography/camera.ts';

/** A small text beside the pointer. It repeats what the list of places says, so it is hidden from readers of it. */
export interface Tooltip {
  readonly shown: boolean;
  /** Shows `text` beside a point (CSS pixels within the host), turned inward near the host's edges. */
  show(text: string, lang: string, point: Point): void;
  hide(): void;
  /** Where the pointer stood as the tooltip was shown, if a point is on the tooltip or on the way to it. */
  anchorOf(point: Point): Point | undefined;
}

/** Pixels between the pointer's tip and the tooltip. */
const GAP = 14;

/** Makes a tooltip inside `host`, which must be positioned. */
export function makeTooltip(host: HTMLElement): Tooltip {
  const box = document.createElement('div');
  box.className = 'am-map-tooltip';
  box.setAttribute('aria-hidden', 'true');
  box.hidden = true;
  host.append(box);
  let put: { anchor: Point; left: number; top: number; right: number; bottom: number } | undefined;
  return {
    get shown() {
      return !box.hidden;
    },
    show(text, lang, [x, y]) {
      box.hidden = false;
      if (box.textContent !== text) box.textContent = text;
      box.lang = lang;
      const { offsetWidth: width, offsetHeight: height } = box;
      const left = Math.max(0, x + GAP + width > host.clientWidth ? x - GAP - width : x + GAP);
      const top = Math.max(0, y + GAP + height > host.clientHeight ? y - GAP - height : y + GAP);
      box.style.transform = `translate(${left}px, ${top}px)`;
      put = { anchor: [x, y], left, top, right: left + width, bottom: top + height };
    },
    hide() {
      box.hidden = true;
      put = undefined;
    },
    anchorOf([x, y]) {
      if (!put) return undefined;
      const { anchor, left, top, right, bottom } = put;
      const isOn = x >= left && x <= right && y >= top && y <= bottom;
      // The way leads from the pointer's first place to any point of the tooltip.
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
