import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { uniqueId } from '../dom/unique-id.ts';
import type { Locale } from '../locale/locale.ts';

interface ItemProps {
  readonly locale: Locale;
  readonly what: 'link' | 'element' | 'frame' | 'address' | 'poster';
  /** Undefined while it is on its way. */
  readonly text: string | undefined;
  readonly rows: number;
  tell(what: string): void;
  readonly children?: ComponentChildren;
}

/** One thing to take away, with a button that copies it. */
export function Item({ locale, what, text, rows, tell, children }: ItemProps) {
  const [id] = useState(uniqueId);
  const copy = async ({ currentTarget }: Event) => {
    const field = (currentTarget as HTMLElement).closest('section')?.querySelector('textarea');
    try {
      await navigator.clipboard.writeText(text ?? '');
      tell(locale.say('share.copied', { what: locale.say(`share.${what}`) }));
    } catch {
      // A frame that may not write to the clipboard still lets the reader copy what is selected.
      field?.focus();
      field?.select();
      tell(locale.say('share.selected'));
    }
  };
  return (
    <section>
      <label for={id}>{locale.say(`share.${what}`)}</label>
      <textarea id={id} readOnly rows={rows} value={text ?? ''} spellcheck={false} />
      <button
        type="button"
        onClick={copy}
        disabled={text === undefined}
        aria-label={locale.say('share.copy', { what: locale.say(`share.${what}`) })}
      >
        {locale.say('share.copy.short')}
      </button>
      {children}
    </section>
  );
}
