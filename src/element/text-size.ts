/**
 * Lets `--am-medium: 1em` mean the text size of where it is set, the reader's own default, wherever it is used below;
 * without that, in browsers that cannot, of where it is used. Whoever comes second on a page finds it done.
 */
export function registerTextSize(): void {
  try {
    CSS.registerProperty({ name: '--am-medium', syntax: '<length>', inherits: true, initialValue: '16px' });
  } catch {}
}
