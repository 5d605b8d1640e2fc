import type { Size } from '../cartography/camera.ts';
import type { Box } from '../cartography/label.ts';
import type { Padding } from '../map/follow.ts';
import { makeReaderView, type ReaderOptions, type ReaderView } from '../reader/reader-view.tsx';
import type { Selection } from '../selection/selection.ts';
import type { Story } from '../story/story.ts';
import { arrange } from './layout.ts';
import { makePanel, type Panel } from './panel.ts';

/** The reader and the panel that it stands in, as long as the element is to have them. */
export interface Reading extends Pick<ReaderView, 'update' | 'see' | 'remove'> {
  /** Puts both into the element, or takes them out of it. Returns whether anything has changed by that. */
  show(shown: boolean): boolean;
  readonly shown: boolean;
  /** Arranges the element around its picture, and says where the map stands; undefined where that is not the reader's matter. */
  arrange(size: Size, picture: Box | undefined): Box | undefined;
  /** Raises the panel where something is chosen, and lowers it where nothing is; see `Panel`. */
  fit(): void;
  /** True where what the reader chooses is to be read on the full screen. */
  readonly low: boolean;
  /** Lowers what hides most of the map; see `Panel`. */
  clear(): void;
}

/** @param covered, fill see `makePanel` */
export function makeReading(
  root: HTMLElement,
  story: Story,
  selection: Selection,
  options: ReaderOptions,
  padding: (edges: Padding) => void,
  fill: (() => void) | undefined,
): Reading {
  const reader = makeReaderView(options);
  let panel: Panel | undefined;
  let isUp = false;
  const hides = (edges: Padding) => {
    if (isUp && edges.bottom === 0) reader.rest();
    isUp = edges.bottom > 0;
    padding(edges);
  };
  const remove = () => {
    reader.remove();
    panel?.remove();
    panel = undefined;
  };
  return {
    show(shown) {
      if (shown === (panel !== undefined)) return false;
      if (shown) {
        panel = makePanel(root, story.about.title, hides, fill);
        reader.attach(panel.content, story, selection);
      } else {
        remove();
        padding({ right: 0, bottom: 0 });
      }
      return true;
    },
    get shown() {
      return panel !== undefined;
    },
    arrange(size, picture) {
      if (!panel) return undefined;
      const arrangement = arrange(size, picture);
      panel.arrange(arrangement, size);
      return arrangement.map;
    },
    fit() {
      if (selection.chosen.feature !== undefined || selection.chosen.passage !== undefined) panel?.expand();
      else panel?.collapse();
    },
    get low() {
      return panel?.low ?? false;
    },
    clear: () => panel?.clear(),
    update: reader.update,
    see: reader.see,
    remove,
  };
}
