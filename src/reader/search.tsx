import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { bringIntoView } from '../dom/bring-into-view.ts';
import { uniqueId } from '../dom/unique-id.ts';
import type { MixedWords, Worded } from '../story/mixed-words.ts';
import type { BasemapName } from '../story/story.ts';
import { basemapNameIn } from './displayed-names.ts';
import { useLocale, useReader } from './reader-context.ts';
import { SearchOption } from './search-option.tsx';
import { makeSearchOfAll, type Result, resultMessage } from './search-results.ts';
import { SpokenWords } from './spoken-words.tsx';

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
export function Search({ onSearched }: { onSearched(message: MixedWords | undefined): void }) {
  const locale = useLocale();
  const { story, lang, basemapNames, actions } = useReader();
  const [id] = useState(uniqueId);
  const search = useMemo(() => makeSearchOfAll(story, lang, basemapNames), [story, lang, basemapNames]);
  const nameOf = (name: BasemapName): Worded => basemapNameIn(name, story, basemapNames);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(-1);
  const [open, setOpen] = useState(false);
  // Once the field is gone, its results are no longer announced.
  useEffect(() => () => onSearched(undefined), [onSearched]);
  const results = useMemo(() => search(query), [query, search]);
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
    onSearched(text.trim() === '' ? [] : resultMessage(search(text), text, nameOf, locale));
  };
  const choose = (result: Result | undefined) => {
    if (!result) return;
    if ('place' in result) {
      actions.choose({ feature: result.place.id });
      return;
    }
    const name = nameOf(result.name);
    setQuery(name.value);
    setActive(-1);
    setOpen(false);
    onSearched(locale.mixed('reader.search.basemap.shown', { name: [name] }));
    // A keyboard on the screen would hide what the map shows.
    if (matchMedia('(hover: none)').matches) field.current?.blur();
    actions.look(result.name);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const step = STEPS.get(event.key);
    if (step !== undefined) {
      setOpen(true);
      if (listed) setActive(cycled(active < 0 && step < 0 ? -1 : active + step, found.length));
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
          <SearchOption
            key={'place' in result ? `place ${result.place.id}` : `name ${result.name.name}`}
            id={`${id}-${i}`}
            result={result}
            active={i === active}
            choose={choose}
          />
        ))}
      </div>
      {asked && !listed && (
        <p class="am-nothing">
          <SpokenWords words={resultMessage(results, query, nameOf, locale)} />
        </p>
      )}
    </search>
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

function cycled(index: number, length: number): number {
  return (index + length) % length;
}
