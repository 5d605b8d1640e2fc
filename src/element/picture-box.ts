import type { Box } from '../cartography/label.ts';
import { isUpright, scaleOf } from '../views/own-pixels.ts';

/**
 * Where a picture stands in the element, in the element's own CSS pixels, whatever the page makes of them by a
 * transform; undefined where it takes no room. The end of a transform tells nobody.
 *
 * @param root covers the element within its border
 */
export function pictureBox(picture: HTMLElement, host: HTMLElement, root: HTMLElement): Box | undefined {
  const { offsetWidth: width, offsetHeight: height } = picture;
  if (!width || !height) return undefined;
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
