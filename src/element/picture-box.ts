import type { Box } from '../cartography/label.ts';
import { isUpright, scaleOf } from '../dom/local-coordinates.ts';

/**
 * Where a picture stands in the element, within its own border and padding, in the element's own CSS pixels, whatever the page makes of them by a
 * transform; undefined where it takes no room. The end of a transform tells nobody.
 *
 * @param root covers the element within its border
 */
export function pictureBox(picture: HTMLElement, host: HTMLElement, root: HTMLElement): Box | undefined {
  const { offsetWidth: width, offsetHeight: height } = picture;
  if (!width || !height) return undefined;
  const style = getComputedStyle(picture);
  const [left, top, right, bottom] = outerBox(picture, host, root);
  const edge = (side: 'Left' | 'Top' | 'Right' | 'Bottom') =>
    Number.parseFloat(style[`border${side}Width`]) + Number.parseFloat(style[`padding${side}`]);
  return [left + edge('Left'), top + edge('Top'), right - edge('Right'), bottom - edge('Bottom')];
}

/**
 * What is to be seen of a box in the element: the element itself may be lower, as may the box of fixed ratio in which
 * many a page puts what it embeds, and which cuts what is higher.
 *
 * @param root covers the element within its border
 */
export function uncut([left, top, right, bottom]: Box, host: HTMLElement, root: HTMLElement): Box {
  const { top: from } = root.getBoundingClientRect();
  const down = scaleOf(root)[1] || 1;
  let floor = root.clientHeight;
  for (let box = host.parentElement; box; box = box.parentElement) {
    const style = getComputedStyle(box);
    if (!/hidden|clip/.test(style.overflowY)) continue;
    const padding = Number.parseFloat(style.paddingTop) + Number.parseFloat(style.paddingBottom);
    const isOfFixedRatio = padding > box.clientHeight / 2 || style.aspectRatio !== 'auto';
    if (isOfFixedRatio) floor = Math.min(floor, (box.getBoundingClientRect().bottom - from) / down);
  }
  return floor > top ? [left, top, right, Math.min(bottom, floor)] : [left, top, right, bottom];
}

function outerBox(picture: HTMLElement, host: HTMLElement, root: HTMLElement): Box {
  const { offsetWidth: width, offsetHeight: height } = picture;
  // On the window the parts of pixels are known, but where something is transformed that is no use.
  if (isUpright(root) && scaleOf(picture).every((by) => by === 1)) {
    const outer = root.getBoundingClientRect();
    const box = picture.getBoundingClientRect();
    return [box.left - outer.left, box.top - outer.top, box.right - outer.left, box.bottom - outer.top];
  }
  let { offsetLeft: left, offsetTop: top } = picture;
  for (
    let part = picture.offsetParent;
    part instanceof HTMLElement && part !== host;
    part = part.offsetParent
  ) {
    left += part.offsetLeft + part.clientLeft;
    top += part.offsetTop + part.clientTop;
  }
  return [left, top, left + width, top + height];
}
