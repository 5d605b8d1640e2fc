import type { Readiness } from '../dom/readiness.ts';
import type { Layout } from './layout.ts';
import { onResize } from './on-resize.ts';
import { onSchemeChange } from './scheme.ts';
import type { Settings } from './settings.ts';
import type { Shadow } from './shadow.ts';

/** Keeps size and theme as the page around the element has them, until `signal` aborts. */
export function onPageChange(
  parts: {
    readonly host: HTMLElement;
    readonly shadow: Shadow;
    readonly layout: Layout;
    settings(): Settings;
    /** Takes over what the settings have become. */
    apply(): void;
    readonly guarded: Readiness['guarded'];
  },
  signal: AbortSignal,
): void {
  const { host, shadow, layout, settings, apply, guarded } = parts;
  const onScheme = () => {
    if (settings().theme !== layout.root.dataset.theme) apply();
  };
  const onSize = () => {
    shadow.keepBox();
    layout.resize();
    // Nothing tells of a change of the scheme around what is not rendered.
    onScheme();
  };
  onSchemeChange(shadow.container, guarded(onScheme), signal);
  onResize(host, layout.root, shadow, guarded(onSize), signal);
}
