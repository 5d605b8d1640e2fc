import type { Size } from '../../../cartography/camera.ts';
import { creditSources } from '../../../cartography/credit-sources.ts';
import { emphasisOf } from '../../../cartography/emphasis.ts';
import { knownMeasure } from '../../../cartography/known-widths.ts';
import { namesInView } from '../../../cartography/names-in-view.ts';
import { BASEMAP_COLOURS } from '../../../cartography/theme.ts';
import { adoptSheet } from '../../../dom/adopt-sheet.ts';
import { makeMeasure } from '../../../dom/measure-text.ts';
import type { Locale } from '../../../locale/locale.ts';
import type { Selection } from '../../../selection/selection.ts';
import type { Story } from '../../../story/story.ts';
import { stillCamera } from '../../still-camera.ts';
import { makePalette } from '../palette.ts';
import css from './drawn.css?inline';
import { makePictures } from './pictures.tsx';

/**
 * Draws a story as SVG, once and before it returns, in the light theme: what is chosen in the middle, or the opening
 * view, and under it whose article and whose data it is.
 * @param host becomes the picture; it need not be seen yet
 * @param lang BCP 47: the language of the names
 */
export function drawStillPicture(
  host: HTMLElement,
  story: Story,
  selection: Selection,
  lang: string,
  locale: Locale,
  size: Size,
): { remove(): void } {
  const leaving = new AbortController();
  const box = document.createElement('div');
  box.className = 'am-drawn';
  box.setAttribute('role', 'img');
  box.setAttribute('aria-label', locale.say('map.named', { title: story.about.title }));
  Object.assign(box.style, {
    position: 'relative',
    width: `${size.width}px`,
    height: `${size.height}px`,
    backgroundColor: BASEMAP_COLOURS.light.sea,
  });
  const credit = document.createElement('p');
  const { author, publication } = story.about;
  const sources = creditSources(story).map(({ text }) => text);
  credit.textContent = [locale.say('map.credit', { author, publication: publication.name }), ...sources].join(
    ' · ',
  );
  host.append(box, credit);

  const { chosen, hidden } = selection;
  const camera = stillCamera(story, chosen, size);
  const measure = knownMeasure(story, makeMeasure());
  const palette = makePalette();
  const emphasis = emphasisOf(story, selection);
  const pictures = makePictures(
    box,
    story,
    {
      theme: 'light',
      emphasis,
      hovered: undefined,
      hidden,
      cooperative: false,
      names: () =>
        namesInView(
          story,
          { size, camera, lang, measure, hidden, reserved: [] },
          true,
        )(new Set(emphasis.keys())),
    },
    palette,
  );
  pictures.shapes(camera, size);
  pictures.names(camera, size);
  adoptSheet(host, css, leaving.signal);
  // The colours of a map on the screen are named alike, and are others.
  const id = `am-still-${++count}`;
  box.id = id;
  adoptSheet(host, palette.rules('light', `#${id} `), leaving.signal);
  return {
    remove() {
      leaving.abort();
      pictures.remove();
      box.remove();
      credit.remove();
    },
  };
}

let count = 0;
