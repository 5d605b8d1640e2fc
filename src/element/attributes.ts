import { idsIn } from '../selection/ids.ts';
import type { Chosen } from '../selection/selection.ts';
import { choiceOf, headingLevelOf, isInteractive, warnOfUnknown } from './choices.ts';

// Where there is no DOM (a server that renders pages) the module must still load.
const Base = (globalThis.HTMLElement ?? class {}) as typeof HTMLElement;

/** An element whose properties are its attributes; see `ArticleMapElement` for what each means. */
export class WithAttributes extends Base {
  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (before === after) return;
    warnOfUnknown(this, name);
    this.attributeChanged(name);
  }

  /** Called for each attribute that has changed. */
  protected attributeChanged(_name: string): void {}

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
    this.#write('feature', id);
  }

  /** The chosen passage's id, or null. */
  get passage(): string | null {
    return this.getAttribute('passage');
  }
  set passage(id: string | null) {
    this.#write('passage', id);
  }

  /** Ids of the layers that are shown, with spaces between; null for all. */
  get layers(): string | null {
    return this.getAttribute('layers');
  }
  set layers(ids: string | null) {
    this.#write('layers', ids);
  }

  /** Where the map looks: west,south,east,north in degrees, as in RFC 7946; null where that follows from the rest. */
  get bbox(): string | null {
    return this.getAttribute('bbox');
  }
  set bbox(box: string | null) {
    this.#write('bbox', box);
  }

  get theme(): 'auto' | 'light' | 'dark' {
    return choiceOf(this, 'theme');
  }
  set theme(theme: string) {
    this.setAttribute('theme', theme);
  }

  get loading(): 'lazy' | 'eager' | 'click' {
    return choiceOf(this, 'loading');
  }
  set loading(loading: string) {
    this.setAttribute('loading', loading);
  }

  get controls(): 'full' | 'minimal' | 'none' {
    return choiceOf(this, 'controls');
  }
  set controls(controls: string) {
    this.setAttribute('controls', controls);
  }

  get gestures(): 'cooperative' | 'greedy' {
    return choiceOf(this, 'gestures');
  }
  set gestures(gestures: string) {
    this.setAttribute('gestures', gestures);
  }

  get interactive(): boolean {
    return isInteractive(this);
  }
  set interactive(interactive: boolean) {
    this.setAttribute('interactive', String(interactive));
  }

  get headingLevel(): number {
    return headingLevelOf(this);
  }
  set headingLevel(level: number | string) {
    this.setAttribute('heading-level', `${level}`);
  }

  /** What the attributes ask to be chosen. */
  protected asked(): Chosen {
    return chosenOf(this.feature, this.passage);
  }

  /** Ids of the layers that the attributes say are shown; undefined for all. */
  protected layerIds(): string[] | undefined {
    const { layers } = this;
    return layers === null ? undefined : idsIn(layers);
  }

  /** Writes what is chosen into the attributes. */
  protected reflectChoice({
    feature = null,
    passage = null,
  }: {
    feature?: string | null;
    passage?: string | null;
  }): void {
    this.feature = feature;
    this.passage = passage;
  }

  /** Takes over what a page has set on the element before its script came: plain values, that hide the accessors. */
  protected adoptEarlyValues(): void {
    for (const name of Object.keys(this)) {
      if (!(name in Object.getPrototypeOf(this))) continue;
      const value: unknown = Reflect.get(this, name);
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, value);
    }
  }

  /** Sets an attribute; null takes it away. */
  #write(name: string, value: string | null): void {
    if (value === null) this.removeAttribute(name);
    else this.setAttribute(name, value);
  }
}

/** What is asked for by ids, null for none. */
export function chosenOf(feature: string | null, passage: string | null): Chosen {
  return { ...(feature !== null && { feature }), ...(passage !== null && { passage }) };
}
