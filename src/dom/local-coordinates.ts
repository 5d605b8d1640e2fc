/** CSS pixels between the marks by which an element's place on the window is measured. */
const APART = 256;

const known = new WeakMap<HTMLElement, readonly HTMLElement[]>();

/**
 * Three points in an element, without size: its upper left corner within the border, and one right of and one below
 * it. Where they stand on the window tells of every 2D transform around them; no browser says it in one word.
 */
function marksIn(element: HTMLElement): readonly HTMLElement[] {
  const before = known.get(element);
  if (before) return before;
  const holder = document.createElement('div');
  // Cut off, so that nothing can be scrolled to where they stand.
  holder.style.cssText =
    'position: absolute; left: 0; top: 0; width: 0; height: 0; overflow: hidden; pointer-events: none';
  const marks = [
    [0, 0],
    [APART, 0],
    [0, APART],
  ].map(([left, top]) => {
    const mark = document.createElement('div');
    mark.style.cssText = `position: absolute; left: ${left}px; top: ${top}px; width: 0; height: 0`;
    return mark;
  });
  holder.append(...marks);
  (element.shadowRoot ?? element).append(holder);
  known.set(element, marks);
  return marks;
}

/** From an element's own pixels to the window's, as CSS has it: `matrix(a, b, c, d, e, f)`. */
function placing(element: HTMLElement): DOMMatrix {
  const [origin, right, below] = marksIn(element).map((mark) => mark.getBoundingClientRect());
  if (!origin || !right || !below) return new DOMMatrix();
  const { x, y } = origin;
  return new DOMMatrix([
    (right.x - x) / APART,
    (right.y - y) / APART,
    (below.x - x) / APART,
    (below.y - y) / APART,
    x,
    y,
  ]);
}

/** Where nothing of an element is seen, as with `scale(0)`, its pixels count as those of the window. */
function isFlat({ a, b, c, d }: DOMMatrix): boolean {
  return !(Math.abs(a * d - b * c) > 1e-6);
}

/** Whether the page shows an element, which is positioned, as large as it is laid out and upright. */
export function isUpright(element: HTMLElement): boolean {
  const { a, b, c, d } = placing(element);
  return [a - 1, b, c, d - 1].every((off) => Math.abs(off) < 1e-4);
}

/**
 * Where a point of the window stands in an element, which is positioned, in the element's own CSS pixels, from within
 * its border, under any 2D transform.
 */
export function inOwnPixels(element: HTMLElement, x: number, y: number): [x: number, y: number] {
  const to = placing(element);
  if (isFlat(to)) return [x - to.e, y - to.f];
  const own = to.inverse().transformPoint({ x, y });
  return [own.x, own.y];
}

/** How far something that moves on the window has moved in an element's own CSS pixels. */
export function byOwnPixels(element: HTMLElement, dx: number, dy: number): [dx: number, dy: number] {
  const { e, f } = placing(element);
  return inOwnPixels(element, e + dx, f + dy);
}

/** Where a point in an element's own CSS pixels, from within its border, stands on the window. */
export function onWindow(
  element: HTMLElement,
  [x, y]: readonly [x: number, y: number],
): [x: number, y: number] {
  const point = placing(element).transformPoint({ x, y });
  return [point.x, point.y];
}

/** Where a part that is not turned by itself stands in an element, in the element's own CSS pixels. */
export function boxWithin(
  element: HTMLElement,
  part: HTMLElement,
): [left: number, top: number, right: number, bottom: number] {
  const { left, top, width, height } = part.getBoundingClientRect();
  // Under any rotation the middle of a box is that of its bounding box.
  const [x, y] = inOwnPixels(element, left + width / 2, top + height / 2);
  // On the window the parts of pixels are known, but where something is transformed that is no use.
  const [across, down] = isUpright(element) ? [width, height] : [part.offsetWidth, part.offsetHeight];
  return [x - across / 2, y - down / 2, x + across / 2, y + down / 2];
}

/**
 * How far a part of an element, not turned by itself, begins below the element's upper edge, in CSS pixels of its own,
 * under any 2D transform of the page around it.
 */
export function topWithin(element: HTMLElement, part: HTMLElement): number {
  const [outer, inner] = [element, part].map((one) => one.getBoundingClientRect());
  if (!outer || !inner) return 0;
  if (isUpright(element)) return inner.top - outer.top;
  // Under any rotation the middle of a box is that of its bounding box.
  const across = inner.left - outer.left + (inner.width - outer.width) / 2;
  const down = inner.top - outer.top + (inner.height - outer.height) / 2;
  const [, apart] = byOwnPixels(element, across, down);
  return apart + (element.offsetHeight - part.offsetHeight) / 2;
}

/**
 * How large an element is on the window, across and down, of what it is laid out as: 1 where the page has neither
 * scaled nor turned it nor what it stands in.
 */
export function scaleOf(element: HTMLElement): [across: number, down: number] {
  const { width, height } = element.getBoundingClientRect();
  return [ratio(width, element.offsetWidth), ratio(height, element.offsetHeight)];
}

/** What is laid out is told in whole pixels. */
const ratio = (seen: number, own: number) => (Math.abs(seen - own) < 1 ? 1 : seen / own);
