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
      // Between the pointer's first place and the sign's nearest corner.
      const isBetween = (at: number, from: number, low: number, high: number) =>
        low > from ? at > from && at <= low : at < from && at >= high;
      const isOnTheWay = isBetween(x, anchor[0], left, right) && isBetween(y, anchor[1], top, bottom);
      return isOn || isOnTheWay ? anchor : undefined;
    },
  };
}
