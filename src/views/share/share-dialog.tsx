import { render } from 'preact';
import { useId, useState } from 'preact/hooks';
import { adoptSheet } from '../adopt-sheet.ts';
import { say } from '../strings.ts';
import css from './share.css?inline';
import type { Snippets } from './snippets.ts';

/**
 * Opens a dialog over the page with what a reader can take away, each with a button that copies it.
 * @param host inside the shadow root whose colours it takes; it is gone again when it is closed, or on `signal`
 */
export function openShareDialog(host: HTMLElement, snippets: Snippets, signal: AbortSignal): void {
  const dialog = document.createElement('dialog');
  const closed = new AbortController();
  dialog.className = 'am-share';
  dialog.setAttribute('aria-label', say('share.title'));
  host.append(dialog);
  adoptSheet(host, css, closed.signal);
  dialog.addEventListener('close', () => {
    render(null, dialog);
    dialog.remove();
    closed.abort();
  });
  signal.addEventListener('abort', () => dialog.close(), { signal: closed.signal });
  render(<Share snippets={snippets} close={() => dialog.close()} />, dialog);
  dialog.showModal();
}

function Share({ snippets, close }: { snippets: Snippets; close(): void }) {
  const [told, setTold] = useState('');
  return (
    <>
      <header>
        <h2>{say('share.title')}</h2>
        <button type="button" aria-label={say('map.close')} onClick={close}>
          ×
        </button>
      </header>
      {(['link', 'element', 'frame', 'poster'] as const).map((what) => (
        <Item key={what} what={what} text={snippets[what]} tell={setTold} />
      ))}
      <p role="status">{told}</p>
    </>
  );
}

interface ItemProps {
  readonly what: keyof Snippets;
  readonly text: string;
  tell(what: string): void;
}

function Item({ what, text, tell }: ItemProps) {
  const id = useId();
  const copy = async ({ currentTarget }: Event) => {
    const field = (currentTarget as HTMLElement).closest('section')?.querySelector('textarea');
    field?.select();
    try {
      await navigator.clipboard.writeText(text);
      tell(say('share.copied', { what: say(`share.${what}`) }));
    } catch {
      // A frame that may not write to the clipboard still lets the reader copy what is selected.
      tell(say('share.selected'));
    }
  };
  return (
    <section>
      <label for={id}>{say(`share.${what}`)}</label>
      <textarea id={id} readOnly rows={what === 'link' ? 1 : 3} value={text} spellcheck={false} />
      <button type="button" onClick={copy} aria-label={say('share.copy', { what: say(`share.${what}`) })}>
        {say('share.copy.short')}
      </button>
    </section>
  );
}
