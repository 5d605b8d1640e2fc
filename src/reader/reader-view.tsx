import { render } from 'preact';
import { isSandboxed } from '../dom/sandboxed.ts';
import type { Chosen } from '../selection/selection.ts';
import type { View } from '../selection/view.ts';
import { makeFocusAndScroll } from './focus-and-scroll.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { passagesOn } from './passages-on.ts';
import { AtOnceProvider } from './progressive-list.ts';
import { Reader } from './reader.tsx';
import type { Actions, ReaderState } from './reader-context.ts';
import { type FetchTexts, makeTexts } from './texts.ts';

/** How a reader view is set up; each is as in `ReaderState`. */
interface ReaderOptions extends Pick<ReaderState, 'locale' | 'lang' | 'theme' | 'base' | 'headingLevel'> {
  /** For what lies beside the story; see `FetchTexts`. */
  readonly fetchTexts: FetchTexts;
  /** Told of what is thrown while a page is drawn; the reader then says so in its place. */
  readonly failed: (error: unknown) => void;
}

/** A view whose language, theme and headings can change while it is attached. */
export interface ReaderView extends View {
  /** Room on the page of the chosen place for what another view offers there; undefined while it is not attached. */
  readonly placeSlot: HTMLElement | undefined;
  update(settings: Pick<ReaderState, 'lang' | 'basemapNames' | 'theme' | 'headingLevel'>): void;
  /** To be called when little of it is left in view: where nothing is chosen it shows its top. */
  rest(): void;
}

/** Passages that are painted first: what a click asks for is read from the first on. */
const AT_ONCE = 1;

/** The view that tells places, passages and notes in words. Its look is in `sheet.ts`, for the host to adopt. */
export function makeReaderView({ base, fetchTexts, failed, locale, ...settings }: ReaderOptions): ReaderView {
  const origin = Symbol('reader');
  let { lang, theme, headingLevel } = settings;
  let basemapNames: ReaderState['basemapNames'];
  let attached: { host: HTMLElement; leaving: AbortController; redraw(): void; rest(): void } | undefined;

  const placeSlot = document.createElement('div');
  placeSlot.className = 'am-place-slot';

  const view: ReaderView = {
    get placeSlot() {
      return attached && placeSlot;
    },
    attach(host, story, selection) {
      view.remove();
      const leaving = new AbortController();
      const links: ReaderState['links'] = isSandboxed() ? 'text' : 'open';
      const focusAndScroll = makeFocusAndScroll(host, leaving.signal);
      const actions: Actions = {
        choose(chosen) {
          selection.point(undefined, { origin });
          focusAndScroll.lead(() => selection.choose(chosen, { origin }));
        },
        step: (by) => selection.step(by, { origin }),
        point: (feature) => selection.point(feature, { origin }),
        show: (layer, shown) => selection.show(layer, shown, { origin }),
        look: (at) => selection.look(at, { origin }),
      };
      let left: string | undefined;
      const stateNow = (): ReaderState => {
        const { chosen, missed, hidden } = selection;
        const textOf = texts.of;
        return {
          story,
          chosen,
          left,
          missed,
          hidden,
          actions,
          textOf,
          locale,
          lang,
          basemapNames,
          theme,
          base,
          links,
          placeSlot,
          headingLevel,
        };
      };
      const texts = makeTexts(story, fetchTexts, locale, () => redraw(), leaving.signal);
      const want = () => texts.want(passagesOn(story, selection.chosen));
      let state = stateNow();
      const draw = oneAtATime(() =>
        focusAndScroll.keep(state.chosen, () =>
          render(
            <AtOnceProvider value={AT_ONCE}>
              <Reader state={state} hovered={selection.hovered} seen={selection.seen} failed={failed} />
            </AtOnceProvider>,
            host,
          ),
        ),
      );
      const redraw = () => {
        state = stateNow();
        draw();
      };
      attached = { host, leaving, redraw, rest: focusAndScroll.rest };
      selection.subscribe((change) => {
        if (change === 'looked' || change === 'rechosen') return;
        if (change === 'chosen') {
          want();
          left = state.chosen.feature;
        }
        if (change === 'hovered' || change === 'seen') draw();
        else redraw();
      }, leaving.signal);
      want();
      host.addEventListener(
        'keydown',
        (event) =>
          giveUp(event, selection.chosen, (from) =>
            focusAndScroll.leave(from, () => selection.choose({}, { origin })),
          ),
        leaving,
      );
      draw();
    },
    update(next) {
      ({ lang, basemapNames, theme, headingLevel } = next);
      attached?.redraw();
    },
    rest() {
      attached?.rest();
    },
    remove() {
      if (!attached) return;
      attached.leaving.abort();
      render(null, attached.host);
      attached = undefined;
    },
  };
  return view;
}

/** Escape leads back to all places; where it already does something else, or nothing is chosen, it is not ours. */
function giveUp(event: KeyboardEvent, chosen: Chosen, leave: (from: Chosen) => void): void {
  if (event.key !== 'Escape' || event.defaultPrevented) return;
  if (chosen.feature === undefined && chosen.passage === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  leave(chosen);
}
