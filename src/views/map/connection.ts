import { GROUND, type Theme } from '../../cartography/theme.ts';
import type { Selection } from '../../selection/selection.ts';
import type { Position } from '../../story/place.ts';
import type { Story } from '../../story/story.ts';
import { creditSources } from '../credit-sources.ts';
import { listenToReader } from './acts.ts';
import { aliveness } from './alive.ts';
import { makeRig, type Rig } from './camera.ts';
import { featuresOf, targetOf } from './follow.ts';
import { makeFrame } from './frame.ts';
import { takeGesturesInFullscreen } from './gestures.ts';
import { type Labels, makeLabels } from './labels.ts';
import { startMapLibre } from './live-map.ts';
import { drawOverlay, removeOverlay } from './overlay.tsx';
import { makePainter, type Painter } from './painter.ts';
import { reservedBoxes } from './reserved.ts';

/** A map at work in a host. */
export interface Connection {
  readonly rig: Rig;
  /** See `aliveness`. */
  readonly alive: Promise<void>;
  setTheme(theme: Theme): void;
  setLang(lang: string): void;
  cover(bottom: number): void;
  fitTo(ids: readonly string[], padding?: number): void;
  project(place: Position): readonly [x: number, y: number];
  resize(): void;
  remove(): void;
}

/** Zooms by which what is chosen may be smaller than it could be before the camera moves nearer. */
const SLACK = { feature: 2.6, passage: 1.2 } as const;

/** Ties a map to its host, story and selection. @throws where there is no WebGL 2 */
export function connect(
  host: HTMLElement,
  story: Story,
  selection: Selection,
  options: {
    readonly theme: Theme;
    readonly lang: string;
    readonly gestures?: 'cooperative' | 'greedy';
    readonly fullscreen?: () => void;
    /** As `cover` says later. */
    readonly covered: number;
  },
): Connection {
  let { theme, lang } = options;
  const cooperative = options.gestures !== 'greedy';
  const { root, canvas, overlay } = makeFrame(host);
  const leaving = new AbortController();
  const { signal } = leaving;

  const map = (() => {
    try {
      return startMapLibre(canvas, story, { theme, cooperative });
    } catch (error) {
      root.remove();
      throw error;
    }
  })();
  const alive = aliveness(map);
  const credits = creditSources(story);
  let labels: Labels | undefined;
  let painter: Painter | undefined;

  const draw = () => {
    root.style.backgroundColor = GROUND[theme].sea;
    const zoom = map.getZoom();
    drawOverlay(overlay, {
      away: rig.away,
      nearest: zoom >= map.getMaxZoom(),
      farthest: zoom <= map.getMinZoom(true),
      zoom: rig.zoom,
      home: rig.home,
      fullscreen: options.fullscreen,
      about: story.about,
      sources: credits,
      lang,
      others: acts.others,
      choose: acts.choose,
      dismiss: acts.dismiss,
    });
  };
  const name = () =>
    labels?.update({
      lang,
      hidden: selection.hidden,
      camera: rig.opening,
      size: { width: root.clientWidth || 1, height: root.clientHeight || 1 },
      reserved: reservedBoxes(root),
    });
  const rig: Rig = makeRig(map, story.about.frames, () => {
    labels?.show(rig.away ? 'free' : 'opening');
    draw();
  });
  const cover = (bottom: number) => {
    rig.covered = bottom;
    root.style.setProperty('--am-map-covered', `${bottom}px`);
  };
  const follow = () => {
    const target = targetOf(story, featuresOf(story, selection.chosen));
    if (target) rig.follow(target, selection.chosen.feature === undefined ? SLACK.passage : SLACK.feature);
  };
  const resize = () => {
    rig.resize();
    name();
  };

  const acts = listenToReader(
    {
      map,
      root,
      story,
      selection,
      named: (point) => labels?.at(point),
      lang: () => lang,
      changed: draw,
    },
    signal,
  );

  cover(options.covered);
  draw();
  follow();
  map.on('zoomend', draw);
  map.once('style.load', () => {
    painter = makePainter(map, story, theme);
    labels = makeLabels(map, story);
    painter.hide(selection.hidden);
    painter.mark(selection.chosen, selection.hidden);
    labels.show(rig.away ? 'free' : 'opening');
    name();
  });

  selection.subscribe((change) => {
    if (change === 'pointed') painter?.point(selection.pointed);
    else painter?.mark(selection.chosen, selection.hidden);
    if (change === 'hidden') {
      painter?.hide(selection.hidden);
      name();
    }
    if (change !== 'chosen' || acts.pressing) return;
    acts.forget();
    follow();
  }, signal);
  if (cooperative) takeGesturesInFullscreen(map, signal);
  const observer = new ResizeObserver(resize);
  observer.observe(root);

  return {
    rig,
    alive,
    setTheme(next) {
      theme = next;
      painter?.repaint(theme);
      draw();
    },
    setLang(next) {
      lang = next;
      name();
      draw();
    },
    cover,
    fitTo(ids, padding) {
      const target = targetOf(story, ids);
      if (target) rig.fit(target, padding);
    },
    project([lng, lat]) {
      const { x, y } = map.project([lng, lat]);
      return [x, y];
    },
    resize,
    remove() {
      leaving.abort();
      observer.disconnect();
      removeOverlay(overlay);
      map.remove();
      root.remove();
    },
  };
}
