import type { Box } from '../cartography/label.ts';
import { isSamePadding, NO_PADDING, type Padding } from '../cartography/padding.ts';
import type { Locale } from '../locale/locale.ts';
import type { Selection } from '../selection/selection.ts';
import type { Story } from '../story/story.ts';
import { arrange } from './arrangement.ts';
import { closeWhenHidden } from './close-when-hidden.ts';
import { type Containers, makeContainers } from './containers.ts';
import { makeFullscreen } from './fullscreen.ts';
import { makePanel, type Panel } from './panel.ts';
import { pictureBox, uncut } from './picture-box.ts';
import type { Settings } from './settings.ts';
import type { Shadow } from './shadow.ts';
import { applyTextSize } from './text-size.ts';

/** Where map and reader stand in the element. It gives the views what they are drawn into, and so comes before them. */
export interface Layout extends Pick<Containers, 'root' | 'map' | 'paper' | 'still'> {
  /** Undefined where the settings want no reader. */
  readonly reader: HTMLElement | undefined;
  /** True while map and reader are too low to read in: what the reader chooses is to be read on the full screen. */
  readonly isLow: boolean;
  readonly isFullscreen: boolean;
  /** Shows all on the full screen, or no longer; undefined where that gains nothing. */
  readonly toggleFullscreen: (() => void) | undefined;
  /** Takes over what the settings have become. */
  update(settings: Pick<Settings, 'theme' | 'interactive' | 'controls'>): void;
  /** To be called after each change of size, of the element or the picture in it. */
  resize(): void;
  remove(): void;
}

/**
 * Arranges the element: a choice raises the panel, giving it up lowers it.
 * @param parts `onPadding`: told what of the map the panel covers; `onLower`: that a sheet covers nothing of it any more;
 *   `onFullscreen`: of each change to it and back, before anything has its new place
 */
export function makeLayout(parts: {
  readonly host: HTMLElement;
  readonly shadow: Shadow;
  readonly story: Story;
  readonly selection: Selection;
  readonly locale: Locale;
  onPadding(padding: Padding): void;
  onLower(): void;
  onFullscreen(): void;
  readonly signal: AbortSignal;
}): Layout {
  const { host, shadow, story, selection, locale, signal } = parts;
  const { title } = story.about;
  const containers = makeContainers(shadow, locale, signal);
  const { root, placeMap } = containers;
  let panel: Panel | undefined;
  let padding = NO_PADDING;

  const onPadding = (next: Padding) => {
    if (isSamePadding(next, padding)) return;
    const isLowered = padding.bottom > 0 && next.bottom === 0;
    padding = next;
    if (isLowered) parts.onLower();
    parts.onPadding(padding);
  };

  const placeAll = () => {
    const size = { width: root.clientWidth, height: root.clientHeight };
    const whole = shadow.picture && !fullscreen.on ? pictureBox(shadow.picture, host, root) : undefined;
    const picture = whole && uncut(whole, host, root);
    const all: Box = [0, 0, size.width, size.height];
    if (!panel) return placeMap(picture ?? all);
    const arrangement = arrange(size, picture, locale.direction);
    panel.arrange(arrangement, size);
    placeMap(arrangement.map);
  };
  const showChosen = () => {
    const { feature, passage } = selection.chosen;
    if (feature !== undefined || passage !== undefined) panel?.expand();
    else panel?.collapse();
  };
  const onFullscreen = () => {
    parts.onFullscreen();
    placeAll();
    if (fullscreen.on) showChosen();
  };
  const fullscreen = makeFullscreen(
    host,
    shadow.container,
    locale.say('map.named', { title }),
    onFullscreen,
    signal,
  );
  closeWhenHidden(host, root, fullscreen, signal);
  // In a frame that may not fill the screen, a dialog over the frame gains nothing.
  const toggle = document.fullscreenEnabled || parent === window ? () => fullscreen.toggle() : undefined;
  const removePanel = () => {
    panel?.remove();
    panel = undefined;
  };
  selection.subscribe((change) => {
    if (change === 'chosen' || change === 'rechosen') showChosen();
    if (change === 'looked' && selection.looked) panel?.clear();
  }, signal);

  return {
    ...containers,
    get reader() {
      return panel?.content;
    },
    get isLow() {
      return (panel?.low ?? false) && !fullscreen.on;
    },
    get isFullscreen() {
      return fullscreen.on;
    },
    toggleFullscreen: toggle,
    update({ theme, interactive, controls }) {
      root.dataset.theme = theme;
      root.inert = !interactive;
      const hasReader = interactive && controls !== 'none';
      const isNew = hasReader && !panel;
      if (isNew) panel = makePanel(root, title, locale, onPadding, toggle);
      if (!hasReader && panel) {
        removePanel();
        onPadding(NO_PADDING);
      }
      placeAll();
      if (isNew) showChosen();
    },
    resize() {
      applyTextSize(root);
      placeAll();
    },
    remove() {
      removePanel();
      containers.remove();
    },
  };
}
