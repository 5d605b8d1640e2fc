import { useState } from 'preact/hooks';
import { uniqueId } from '../dom/unique-id.ts';
import { errorInWords } from '../locale/error-words.ts';
import type { Locale } from '../locale/locale.ts';
import { Item } from './item.tsx';
import type { Release, Snippets } from './snippets.ts';

interface ElementItemProps {
  readonly locale: Locale;
  readonly snippets: Snippets;
  /** Rejects with a worded error where the script belongs to no release. */
  release(): Promise<Release>;
  tell(what: string): void;
}

/** The element: the newest script's or, if the reader so chooses, that of the release that runs here. */
export function ElementItem({ locale, snippets, release, tell }: ElementItemProps) {
  const [id] = useState(uniqueId);
  const [isPinned, setPinned] = useState(false);
  const [known, setKnown] = useState<Release>();
  const [refused, setRefused] = useState<string>();
  const choose = async (wish: boolean) => {
    setPinned(wish);
    setRefused(undefined);
    if (!wish || known) return;
    try {
      setKnown(await release());
    } catch (error) {
      setPinned(false);
      setRefused(errorInWords(error, locale));
    }
  };
  const text = isPinned ? known && snippets.pinned(known) : snippets.element;
  return (
    <Item locale={locale} what="element" text={text} rows={isPinned ? 6 : 3} tell={tell}>
      <label class="am-pin">
        <input
          type="checkbox"
          checked={isPinned}
          aria-describedby={id}
          onChange={({ currentTarget }) => choose(currentTarget.checked)}
        />
        {locale.say('share.pin')}
      </label>
      <p id={id} aria-live="polite">
        {refused === undefined
          ? locale.say('share.pin.means')
          : locale.say('share.pin.refused', { why: refused })}
      </p>
    </Item>
  );
}
