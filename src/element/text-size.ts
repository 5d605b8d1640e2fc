/**
 * Sets `--am-medium` on the root to the reader's own default text size in CSS pixels, which `medium` is; sizes below it
 * are shares of that. A registered property would need no measuring, but would be seen on every element of the page.
 */
export function applyTextSize(root: HTMLElement): void {
  root.style.setProperty('--am-medium', getComputedStyle(root).fontSize);
}
