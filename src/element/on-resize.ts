import type { Shadow } from './shadow.ts';

/**
 * Calls when the size of the element or of its picture has changed, or another picture stands in it, and when it is
 * shown after it was hidden; until `signal` aborts.
 *
 * @param root covers the element
 */
export function onResize(
  host: HTMLElement,
  root: HTMLElement,
  shadow: Shadow,
  changed: () => void,
  signal: AbortSignal,
): void {
  const sizes = new ResizeObserver(changed);
  sizes.observe(root);
  let picture: HTMLImageElement | null = null;
  const look = () => {
    if (picture === shadow.picture) return;
    if (picture) sizes.unobserve(picture);
    picture = shadow.picture;
    if (picture) sizes.observe(picture);
  };
  look();
  // The shadow was told of it before, and has shown the poster or taken it away.
  const contents = new MutationObserver(look);
  contents.observe(host, { childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    contents.disconnect();
  });
}
