/**
 * How large an element is on the window, across and down, of what it is laid out as: 1 where the page has neither
 * scaled nor turned it nor what it stands in.
 */
export function scaleOf(element: HTMLElement): [across: number, down: number] {
  const { width, height } = element.getBoundingClientRect();
  return [ratio(width, element.offsetWidth), ratio(height, element.offsetHeight)];
}

/** Where a point of the window stands in an element, in the element's own CSS pixels, from within its border. */
export function inOwnPixels(element: HTMLElement, x: number, y: number): [x: number, y: number] {
  const { left, top } = element.getBoundingClientRect();
  const [across, down] = scaleOf(element);
  return [(x - left) / (across || 1) - element.clientLeft, (y - top) / (down || 1) - element.clientTop];
}

/** What is laid out is told in whole pixels. */
const ratio = (seen: number, own: number) => (Math.abs(seen - own) < 1 ? 1 : seen / own);
