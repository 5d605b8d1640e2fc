import type { Chosen } from '../selection/selection.ts';
import type { App } from './app-interface.ts';
import { chosenOf, WithAttributes } from './attributes.ts';
import { startLazily } from './lazy-start.ts';
import { loadApp } from './load-app.ts';
import { ATTRIBUTES, EVENTS, type EventDetails } from './public-names.ts';
import { makeShadow, type Shadow } from './shadow.ts';
import { storyFolder } from './story-folder.ts';

/**
 * `<article-map>`: a story's map and its passages. What the page wrote inside the tag, or the story's poster,
 * is shown until the map is ready; it says how large the element is.
 *
 * @attr src - address of the story's folder
 * @attr feature - id of the chosen feature; kept in step with the selection
 * @attr passage - id of the chosen passage; kept in step with the selection
 * @attr layers - ids of the layers that are shown, with spaces between; all where absent
 * @attr bbox - where the map looks: west,south,east,north in degrees (RFC 7946); absent: at what is chosen, else
 *   the opening view
 * @attr lang - language of names; the nearest `[lang]` where absent, then the story's
 * @attr theme - `auto` (the default: as page and reader's system), `light` or `dark`
 * @attr loading - `lazy` (the default: once it comes near the window), `eager`, or `click`
 * @attr controls - `full` (the default), `minimal` (no buttons on the map) or `none` (no reader either)
 * @attr gestures - `cooperative` (the default: the page keeps wheel and one finger) or `greedy`
 * @attr interactive - `true` (the default), or `false` for a still picture of what is chosen
 * @attr heading-level - level of the first heading, for the page's outline: `1`, `2` (the default), `3`, `4` or `5`;
 *   parts are one level below
 * @fires {CustomEvent<null>} article-map-ready - the map has drawn the story; again only for another `src`, or where
 *   the element is put into the page anew
 * @fires {CustomEvent<{ feature: string | null, passage: string | null }>} article-map-select - the selection has
 *   changed, or what was asked for is not in the story; ids or null
 * @fires {CustomEvent<{ error: unknown }>} article-map-error - something could not be loaded or drawn
 * @csspart map - the map
 * @csspart panel - what the reader of places and passages stands in
 * @csspart poster - the poster, where the page has put no picture into the element
 * @csspart button - the button that opens the reader
 * @cssprop --article-map-height - height where the element shows the poster by itself; absent: the poster’s own
 * @cssprop --article-map-font - font of all text but the map's own names
 * @cssprop --article-map-text - colour of text
 * @cssprop --article-map-quiet - colour of text that matters less
 * @cssprop --article-map-paper - colour behind text
 * @cssprop --article-map-line - colour of lines between parts
 * @cssprop --article-map-accent - colour of links and of what has the focus
 * @cssState idle - the map waits for the reader to come near
 * @cssState loading - the story is on its way
 * @cssState ready - the map has drawn the story
 * @cssState failed - something could not be loaded or drawn; the picture is in view
 * @slot - what is seen until the map is ready, best a picture of it with a link
 */
export class ArticleMapElement extends WithAttributes {
  static readonly observedAttributes = ATTRIBUTES;

  #shadow: Shadow | undefined;
  #connection: AbortController | undefined;
  #app: App | undefined;
  /** Whether the map has yet to be started. */
  #waiting = false;

  /** Chooses a feature, a passage, both, or (without arguments) nothing. */
  select(feature: string | null = null, passage: string | null = null): void {
    this.#choose(chosenOf(feature, passage));
  }

  /** What is chosen, in words fit for a page's title: "Kurdistan", "Passage 3". Null for nothing, and before the map. */
  get chosenName(): string | null {
    return this.#app?.chosenName ?? null;
  }

  /** Moves the map to features by their ids, with CSS pixels left free around them; to all without ids. */
  fitTo(ids?: string | readonly string[], padding?: number): void {
    this.#app?.fitTo(ids, padding);
  }

  /**
   * Where a [longitude, latitude] in degrees stands, in CSS pixels from the element's upper left corner.
   * Null until the map is ready.
   */
  project(position: readonly [longitude: number, latitude: number]): [x: number, y: number] | null {
    return this.#app?.project(position) ?? null;
  }

  connectedCallback(): void {
    if (this.#connection) {
      // Moved: around it another theme or language may hold.
      this.#shadow?.applyTheme();
      this.#app?.moved();
      return;
    }
    this.adoptEarlyValues();
    this.#shadow ??= makeShadow(this);
    this.#await(false);
  }

  disconnectedCallback(): void {
    // A move is a removal and an insertion in one task: only who is still away afterwards has left.
    queueMicrotask(() => {
      if (!this.isConnected) this.#leave();
    });
  }

  protected override attributeChanged(name: string): void {
    if (name === 'feature' || name === 'passage') {
      // What the attribute says may be what is chosen already.
      if (this[name] !== (this.#app?.chosen[name] ?? null)) this.#choose(this.asked());
    } else if (name === 'layers') this.#app?.showLayers(this.layerIds());
    else if (name === 'bbox') this.#app?.look(this.bbox);
    else if (name !== 'src' && name !== 'loading') {
      this.#shadow?.applyTheme();
      this.#app?.apply();
    } else if (this.#shadow && (name === 'src' || this.#waiting)) {
      this.#leave();
      // Else it begins where it is put into the page again.
      if (this.isConnected) this.#await(false);
    }
  }

  /** Chooses, and lets the attributes say what of it the story knows. */
  #choose(asked: Chosen): void {
    this.#app?.choose(asked);
    this.reflectChoice(this.#app?.chosen ?? asked);
  }

  #await(now: boolean): void {
    const shadow = this.#shadow;
    if (!shadow) return;
    // The poster of the story before is not this one's.
    shadow.showPoster();
    if (!this.src) {
      // Who builds an element step by step may say it in the same task.
      queueMicrotask(() => this.#missSource());
      return;
    }
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    shadow.tell('idle');
    try {
      const folder = storyFolder(this.src, this.ownerDocument.baseURI);
      shadow.showPoster(folder);
      const start = () => {
        this.#waiting = false;
        void this.#start(shadow, folder, signal);
      };
      this.#waiting = true;
      startLazily(this, now ? 'eager' : this.loading, shadow.offer, start, signal);
    } catch (error) {
      this.#fail(shadow, error);
    }
  }

  /** What stands in the element goes on to be seen. */
  #missSource(): void {
    if (this.src || !this.isConnected) return;
    console.error(
      'article-map: src is missing; expected the http or https address of a story’s folder.',
      this,
    );
  }

  async #start(shadow: Shadow, folder: URL, signal: AbortSignal): Promise<void> {
    shadow.tell('loading');
    try {
      const { startApp, story, locale } = await loadApp(this, folder);
      if (signal.aborted) return;
      const app = startApp({
        host: this,
        shadow,
        folder,
        story,
        chosen: this.asked(),
        layers: this.layerIds(),
        locale,
        report: {
          chosen: (chosen) => {
            this.reflectChoice(chosen);
            this.#fire(EVENTS.select, { feature: chosen.feature ?? null, passage: chosen.passage ?? null });
          },
          layers: (shown) => (this.layers = shown?.join(' ') ?? null),
        },
        signal,
      });
      this.#app = app;
      app.look(this.bbox);
      this.reflectChoice(app.chosen);
      await app.ready;
      if (signal.aborted) return;
      shadow.tell('ready');
      shadow.focus.pass(() => app.focus());
      this.#fire(EVENTS.ready, null);
    } catch (error) {
      if (!signal.aborted) this.#fail(shadow, error);
    }
  }

  #fail(shadow: Shadow, error: unknown): void {
    console.error('article-map:', error);
    this.#leave();
    shadow.tell('failed', error, () => {
      if (this.isConnected) this.#await(true);
    });
    this.#fire(EVENTS.error, { error });
  }

  #leave(): void {
    // The focus that goes with what is removed is the next story's.
    this.#shadow?.tell('idle');
    this.#connection?.abort();
    this.#connection = undefined;
    this.#waiting = false;
    this.#app = undefined;
  }

  #fire<Type extends keyof EventDetails>(type: Type, detail: EventDetails[Type]): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}
