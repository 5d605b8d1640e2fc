import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import type { Story } from '../../story/story.ts';
import { say } from '../strings.ts';
import { Name } from './name.tsx';
import { nameIn } from './names.ts';
import { useReader } from './reader-context.ts';
import { type Found, groundName, makeSearch } from './search-index.ts';

/** More results than this are no help to a reader: the next letter is. */
const MOST_RESULTS = 8;

/** Results by which a key moves on. */
const STEPS = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
]);

/**
 * A field that finds places by any of their names: the combobox of the ARIA Authoring Practices Guide
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/), with a list box. Enter chooses what the arrows have reached, or else the first.
 */
export function Search({ onSearched }: { onSearched(message: string): void }) {
  const { story, lang, wishes } = useReader();
  const id = useId();
  const search = useMemo(() => makeSearch(story, lang), [story, lang]);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(-1);
  const [open, setOpen] = useState(false);
  // What was found is nobody's news once the field is gone.
  useEffect(() => () => onSearched(''), [onSearched]);
  const found = search(query).slice(0, MOST_RESULTS);
  const asked = open && query.trim() !== '';
  const listed = asked && found.length > 0;

  const ask = (text: string) => {
    setQuery(text);
    setActive(-1);
    setOpen(true);
    onSearched(text.trim() === '' ? '' : resultMessage(search(text).length, text, story));
  };
  const choose = (result: Found | undefined) => {
    if (!result) return;
    wishes.choose({ feature: result.place.id });
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
    <search class="am-search">
      <label for={`${id}-field`} class="am-hidden">
        {say('reader.search')}
      </label>
      <input
        id={`${id}-field`}
        type="text"
        dir="auto"
        role="combobox"
        placeholder={say('reader.search')}
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
        id={`${id}-list`}
        role="listbox"
        tabIndex={-1}
        aria-label={say('reader.search.results')}
        hidden={!listed}
      >
        {found.map((result, i) => (
          <Option
            key={result.place.id}
            id={`${id}-${i}`}
            result={result}
            active={i === active}
            choose={choose}
          />
        ))}
      </div>
      {asked && !listed && <p class="am-nothing">{resultMessage(0, query, story)}</p>}
    </search>
  );
}

interface OptionProps {
  readonly id: string;
  readonly result: Found;
  readonly active: boolean;
  choose(result: Found): void;
}

function Option({ id, result, active, choose }: OptionProps) {
  const { lang } = useReader();
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
      <Name name={nameIn(result.place.name, lang)} />{' '}
      {result.matched && <Name name={result.matched} class="am-local" />}{' '}
      <span class="am-quiet">{say(`kind.${result.place.kind}`)}</span>
    </div>
  );
}

function wrapped(index: number, length: number): number {
  return (index + length) % length;
}

function resultMessage(count: number, query: string, story: Story): string {
  const name = groundName(story, query);
  if (count === 0 && name !== undefined) return say('reader.search.ground', { name });
  if (count === 0) return say('reader.search.none', { query: query.trim() });
  return say(count === 1 ? 'reader.search.one' : 'reader.search.many', { count });
}
