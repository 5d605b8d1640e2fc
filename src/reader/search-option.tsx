import { basemapNameIn, displayedName } from './displayed-names.ts';
import { KindName } from './kind-name.tsx';
import { Name } from './name.tsx';
import { useLocale, useReader } from './reader-context.ts';
import type { Result } from './search-results.ts';

interface SearchOptionProps {
  readonly id: string;
  readonly result: Result;
  readonly active: boolean;
  choose(result: Result): void;
}

/** A result in the list below the field. */
export function SearchOption({ id, result, active, choose }: SearchOptionProps) {
  const locale = useLocale();
  const { story, lang, basemapNames } = useReader();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field keeps the focus and handles the keys, as the pattern asks
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
          <Name name={displayedName(result.place.name, lang)} />{' '}
          {result.matched && <Name name={result.matched} class="am-local" />}{' '}
          <span class="am-quiet">
            <KindName place={result.place} />
          </span>
        </>
      ) : (
        <>
          <Name name={basemapNameIn(result.name, story, basemapNames)} />{' '}
          <span class="am-quiet">{locale.say('reader.search.basemap')}</span>
        </>
      )}
    </div>
  );
}
