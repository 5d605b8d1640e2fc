/** A small sign beside the pointer. It repeats what the list of places says, so it is hidden from readers of it. */
export interface Tooltip {
  /** Shows `text` beside a point (CSS pixels within the host), turned inward near the host's edges. */
  show(text: string, lang: string, point: readonly [x: number, y: number]): void;
  hide(): void;
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
  return {
    show(text, lang, [x, y]) {
      sign.hidden = false;
      if (sign.textContent !== text) sign.textContent = text;
      sign.lang = lang;
      const { offsetWidth: width, offsetHeight: height } = sign;
      const left = x + GAP + width > host.clientWidth ? x - GAP - width : x + GAP;
      const top = y + GAP + height > host.clientHeight ? y - GAP - height : y + GAP;
      sign.style.transform = `translate(${Math.max(0, left)}px, ${Math.max(0, top)}px)`;
    },
    hide() {
      sign.hidden = true;
    },
  };
}
