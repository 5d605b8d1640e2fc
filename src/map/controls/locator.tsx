import { render } from 'preact';
import { BASEMAP_COLOURS, type Theme } from '../../cartography/theme.ts';
import type { Corner, Locator } from '../../story/locator.ts';
import { drawGlobe } from '../svg/globe.tsx';

/** The small globe on the map. A picture beside the map's own: it takes no pointer, and is nothing to a screen reader. */
interface LocatorControl {
  /** Shows it in a corner, or nowhere. Returns whether it stands elsewhere than before. */
  show(corner: Corner | undefined, theme: Theme): boolean;
}

/** Makes a locator inside a positioned `host`. */
export function makeLocator(host: HTMLElement, locator: Locator): LocatorControl {
  const element = document.createElement('div');
  element.className = 'am-map-locator';
  element.ariaHidden = 'true';
  element.hidden = true;
  host.append(element);
  let shown: Theme | undefined;
  return {
    show(corner, theme) {
      const before = element.dataset.corner;
      element.hidden = corner === undefined;
      if (corner === undefined) delete element.dataset.corner;
      else element.dataset.corner = corner;
      if (theme !== shown)
        render(
          <svg viewBox="0 0 100 100" aria-hidden="true">
            {drawGlobe(locator, (property, colour) => ({ [property]: BASEMAP_COLOURS[theme][colour] }))}
          </svg>,
          element,
        );
      shown = theme;
      return corner !== before;
    },
  };
}
