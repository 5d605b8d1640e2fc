import type { Chosen, Selection } from '../selection/selection.ts';
import type { Position } from '../story/place.ts';
import type { App, Settings } from './app.ts';
import { adoptFrame, type Frame } from './frame.ts';
import { ATTRIBUTES, EVENTS } from './names.ts';
import { languageOf, themeOf } from './settings.ts';

// Where there is no DOM (a server that renders pages) the module must still load.
const Base = (globalThis.HTMLElement ?? class {}) as typeof HTMLElement;

/**
 * `<article-map src feature passage lang theme gestures>`: a story's map and its passages.
 *
 * What the page wrote inside the tag stays in view until the map is alive, and comes back if it fails.
 *
 * @attr src - address of the story's folder
 * @attr feature - id of the chosen feature; kept in step with the selection
 * @attr passage - id of the chosen passage; kept in step with the selection
 * @attr lang - language of names; the nearest `[lang]` where absent, then the story's
 * @attr theme - `light`, `dark`, or `auto` (the default: as the reader's system)
 * @attr gestures - `cooperative` (the default: the page keeps wheel and one finger) or `greedy`
 * @fires article-map-ready - the map has drawn the story
 * @fires article-map-select - `detail: { feature, passage }`, ids or null
 * @fires article-map-error - `detail: { error }`
 */
export class ArticleMapElement extends Base {
  static readonly observedAttributes = ATTRIBUTES;

  #frame: Frame | undefined;
  #connection: AbortController | undefined;
  #app: App | undefined;
  #selection: Selection | undefined;
  #reflecting = false;

  /** The story's folder; an empty string where the attribute is absent. */
  get src(): string {
    return this.getAttribute('src') ?? '';
  }
  set src(address: string) {
    this.setAttribute('src', address);
  }

  /** The chosen feature's id, or null. */
  get feature(): string | null {
    return this.getAttribute('feature');
  }
  set feature(id: string | null) {
    this.#set('feature', id);
  }

  /** The chosen passage's id, or null. */
  get passage(): string | null {
    return this.getAttribute('passage');
  }
  set passage(id: string | null) {
    this.#set('passage', id);
  }

  get theme(): string {
    return this.getAttribute('theme') ?? 'auto';
  }
  set theme(theme: string) {
    this.setAttribute('theme', theme);
  }

  get gestures(): string {
    return this.getAttribute('gestures') ?? 'cooperative';
  }
  set gestures(gestures: string) {
    this.setAttribute('gestures', gestures);
  }

  /** Chooses a feature, a passage, both, or (without arguments) nothing. */
  select(feature: string | null = null, passage: string | null = null): void {
    this.#reflect({ ...(feature !== null && { feature }), ...(passage !== null && { passage }) });
    this.#choose();
  }

  /**
   * Where a [longitude, latitude] in degrees stands, in CSS pixels from the element's upper left corner.
   * Null until the map is ready.
   */
  project(position: Position): [x: number, y: number] | null {
    return this.#app?.project(position) ?? null;
  }

  connectedCallback(): void {
    if (this.#connection) return;
    this.#frame ??= adoptFrame(this);
    void this.#start();
  }

  disconnectedCallback(): void {
    // A move is a removal and an insertion in one task: only who is still away afterwards has left.
    queueMicrotask(() => {
      if (!this.isConnected) this.#leave();
    });
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (before === after || !this.#connection || this.#reflecting) return;
    if (name === 'feature' || name === 'passage') this.#choose();
    else if (name === 'src' || name === 'gestures') {
      this.#leave();
      if (this.isConnected) void this.#start();
    } else this.#app?.apply(this.#settings());
  }

  async #start(): Promise<void> {
    const frame = this.#frame;
    const { src } = this;
    if (!frame || !src) return;
    const connection = new AbortController();
    this.#connection = connection;
    const { signal } = connection;
    frame.tell('loading');
    try {
      const [{ startApp }, { loadStory, storyFolder }, { makeSelection }] = await Promise.all([
        import('./app.ts'),
        import('./load-story.ts'),
        import('../selection/selection.ts'),
      ]);
      const folder = storyFolder(src, this.ownerDocument.baseURI);
      const story = await loadStory(folder);
      if (signal.aborted) return;
      const selection = makeSelection(story);
      this.#selection = selection;
      this.#choose();
      selection.subscribe((change) => change === 'chosen' && this.#report(selection.chosen), signal);
      const app = startApp({
        host: this,
        frame,
        folder,
        story,
        selection,
        settings: () => this.#settings(),
        signal,
      });
      this.#app = app;
      await app.ready;
      if (signal.aborted) return;
      frame.tell('ready');
      this.#fire(EVENTS.ready);
    } catch (error) {
      if (signal.aborted) return;
      console.error('article-map:', error);
      frame.tell('failed', error, () => {
        this.#leave();
        if (this.isConnected) void this.#start();
      });
      this.#fire(EVENTS.error, { error });
    }
  }

  #leave(): void {
    this.#connection?.abort();
    this.#connection = undefined;
    this.#app = undefined;
    this.#selection = undefined;
    this.#frame?.tell('idle');
  }

  #settings(): Settings {
    return {
      theme: themeOf(this),
      lang: languageOf(this),
      gestures: this.gestures === 'greedy' ? 'greedy' : 'cooperative',
    };
  }

  #choose(): void {
    const { feature, passage } = this;
    this.#selection?.choose({ ...(feature !== null && { feature }), ...(passage !== null && { passage }) });
  }

  #report(chosen: Chosen): void {
    this.#reflect(chosen);
    this.#fire(EVENTS.select, { feature: chosen.feature ?? null, passage: chosen.passage ?? null });
  }

  #reflect(chosen: Chosen): void {
    this.#reflecting = true;
    this.#set('feature', chosen.feature ?? null);
    this.#set('passage', chosen.passage ?? null);
    this.#reflecting = false;
  }

  #set(attribute: string, value: string | null): void {
    if (value === null) this.removeAttribute(attribute);
    else this.setAttribute(attribute, value);
  }

  #fire(type: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}
