import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { bringIntoView } from '../dom/bring-into-view.ts';
import { uniqueId } from '../dom/unique-id.ts';
import type { Locale } from '../locale/locale.ts';
import type { BasemapName } from '../story/story.ts';
import { makeBasemapSearch } from './basemap-search.ts';
import { kindOf } from './kind-of.ts';
import { Name } from './name.tsx';
import { nameIn } from './names.ts';
import { useLocale, useReader } from './reader-context.ts';
import { type Found, makeSearch } from './search-index.ts';

/** More results than this are no help to a reader: the next letter is. */
const MOST_RESULTS = 8;
/** Of these, at most, names that only stand on the map. */
const MOST_NAMES = 3;

/** A place of the story, or a name below it, to which the map can lead. */
type Result = Found | { readonly name: BasemapName };

interface Results {
  readonly listed: readonly Result[];
  /** Of all places found, listed or not. */
  readonly count: number;
  readonly names: readonly BasemapName[];
}

/** Results by which a key moves on. */
const STEPS = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
]);

/**
 * A field that finds places by any of their names: the combobox of the ARIA Authoring Practices Guide
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/), with a list box. Enter chooses what the arrows have reached, or else the first.
 * A name that only stands on the map is not chosen: the map leads there.
 */
export function Search({ onSearched }: { onSearched(message: string | undefined): void }) {
  const locale = useLocale();
  const { story, lang, basemapNames, actions } = useReader();
  const [id] = useState(uniqueId);
  const search = useMemo(() => makeSearch(story, lang), [story, lang]);
  const searchBasemap = useMemo(() => makeBasemapSearch(story, basemapNames), [story, basemapNames]);
  const nameOf = (name: BasemapName) => basemapNames?.names.get(name) ?? name.name;
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(-1);
  const [open, setOpen] = useState(false);
  // What was found is nobody's news once the field is gone.
  useEffect(() => () => onSearched(undefined), [onSearched]);
  const searchAll = (text: string): Results => {
    const names = searchBasemap(text).slice(0, MOST_NAMES);
    const { first, count } = search(text, MOST_RESULTS - names.length);
    return { listed: [...first, ...names.map((name): Result => ({ name }))], count, names };
  };
  const results = useMemo(() => searchAll(query), [query, search, searchBasemap]);
  const found = results.listed;
  const asked = open && query.trim() !== '';
  const listed = asked && found.length > 0;

  useLayoutEffect(() => {
    if (listed) showOptions(field.current, list.current, active);
  }, [listed, found, active]);

  const ask = (text: string) => {
    setQuery(text);
    setActive(-1);
    setOpen(true);
    onSearched(text.trim() === '' ? '' : resultMessage(searchAll(text), text, nameOf, locale));
  };
  const choose = (result: Result | undefined) => {
    if (!result) return;
    if ('place' in result) {
      actions.choose({ feature: result.place.id });
      return;
    }
    const name = nameOf(result.name);
    setQuery(name);
    setActive(-1);
    setOpen(false);
    onSearched(locale.say('reader.search.basemap.shown', { name }));
    // A keyboard on the screen would hide what the map shows.
    if (matchMedia('(hover: none)').matches) field.current?.blur();
    actions.look(result.name);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const step = STEPS.get(event.key);
    if (step !== undefined) {
      setOpen(true);
      if (listed) setActive(wrapped(active < 0 && step < 0 ? -1 : active + step, found.length));
    } else if (event.key === 'Enter' && listed) choose(found[Math.max(active, 0)]);
    else if (event.key === 'Escape' && query !== '') {
      ask('');
      event.stopPropagation();
    } else return;
    event.preventDefault();
  };

  return (
    <search class="am-search" aria-label={locale.say('reader.search.named', { title: story.about.title })}>
      <label for={`${id}-field`} class="am-hidden">
        {locale.say('reader.search')}
      </label>
      <input
        ref={field}
        id={`${id}-field`}
        type="text"
        dir="auto"
        role="combobox"
        placeholder={locale.say('reader.search')}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        enterkeyhint="go"
        aria-autocomplete="list"
        aria-expanded={listed}
        aria-controls={`${id}-list`}
        aria-activedescendant={listed && active >= 0 ? `${id}-${active}` : undefined}
        value={query}
        onInput={(event) => ask(event.currentTarget.value)}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <div
        ref={list}
        id={`${id}-list`}
        role="listbox"
        tabIndex={-1}
        aria-label={locale.say('reader.search.results')}
        hidden={!listed}
        // Its scroll bar would take the focus from the field.
        onMouseDown={(event) => event.preventDefault()}
      >
        {found.map((result, i) => (
          <Option
            key={'place' in result ? `place ${result.place.id}` : `name ${result.name.name}`}
            id={`${id}-${i}`}
            result={result}
            active={i === active}
            choose={choose}
          />
        ))}
      </div>
      {asked && !listed && <p class="am-nothing">{resultMessage(results, query, nameOf, locale)}</p>}
    </search>
  );
}

interface OptionProps {
  readonly id: string;
  readonly result: Result;
  readonly active: boolean;
  choose(result: Result): void;
}

function Option({ id, result, active, choose }: OptionProps) {
  const locale = useLocale();
  const { lang, basemapNames } = useReader();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field keeps the focus and hears the keys, as the pattern asks
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => choose(result)}
    >
      {'place' in result ? (
        <>
          <Name name={nameIn(result.place.name, lang)} />{' '}
          {result.matched && <Name name={result.matched} class="am-local" />}{' '}
          <span class="am-quiet">{locale.say(kindOf(result.place))}</span>
        </>
      ) : (
        <>
          <bdi>{basemapNames?.names.get(result.name) ?? result.name.name}</bdi>{' '}
          <span class="am-quiet">{locale.say('reader.search.basemap')}</span>
        </>
      )}
    </div>
  );
}

/** Scrolls the list and what it stands in: the active option is in view and, where there is room, all and the field. */
function showOptions(field: HTMLElement | null, list: HTMLElement | null, active: number): void {
  const scroller = list?.closest<HTMLElement>('.am-reader');
  if (!field || !list || !scroller) return;
  const bar = scroller.querySelector<HTMLElement>('.am-bar');
  for (const part of [list, field]) bringIntoView(scroller, part, bar);
  const option = list.children[Math.max(active, 0)];
  if (!(option instanceof HTMLElement)) return;
  bringIntoView(list, option);
  bringIntoView(scroller, option, bar);
}

function wrapped(index: number, length: number): number {
  return (index + length) % length;
}

function resultMessage(
  { count, names }: Results,
  query: string,
  nameOf: (name: BasemapName) => string,
  locale: Locale,
): string {
  const places =
    count === 0
      ? locale.say('reader.search.none', { query: query.trim() })
      : locale.say('reader.search.found', { count });
  if (names.length === 0) return places;
  const also = locale.say('reader.search.basemap.also', {
    names: locale.list(names.map(nameOf)),
  });
  return `${places} ${also}`;
}
