import { render } from 'preact';
import { useState } from 'preact/hooks';
import { adoptSheet } from '../dom/adopt-sheet.ts';
import type { Locale } from '../locale/locale.ts';
import { ElementItem } from './element-item.tsx';
import { Item } from './item.tsx';
import css from './share.css?inline';
import type { Release, Snippets } from './snippets.ts';

/**
 * Opens a dialog over the page with what a reader can take away, each with a button that copies it.
 * @param host inside the shadow root whose colours it takes; it is gone again when it is closed, or on `signal`
 * @param release asked for once the reader wishes the element pinned
 */
export function openShareDialog(
  host: HTMLElement,
  snippets: Snippets,
  { locale, release, headingLevel }: Pick<ShareProps, 'locale' | 'release' | 'headingLevel'>,
  signal: AbortSignal,
): void {
  const dialog = document.createElement('dialog');
  const closed = new AbortController();
  dialog.className = 'am-share';
  dialog.setAttribute('aria-label', locale.say('share.title'));
  host.append(dialog);
  adoptSheet(host, css, closed.signal);
  // The browser closes it by Escape: what is around it, the page's own, must not close with it.
  dialog.addEventListener('keydown', (event) => event.key === 'Escape' && event.stopPropagation());
  dialog.addEventListener('close', () => {
    render(null, dialog);
    dialog.remove();
    closed.abort();
  });
  signal.addEventListener('abort', () => dialog.close(), { signal: closed.signal });
  render(<Share {...{ locale, snippets, release, headingLevel }} close={() => dialog.close()} />, dialog);
  dialog.showModal();
}

interface ShareProps {
  readonly locale: Locale;
  readonly snippets: Snippets;
  release(): Promise<Release>;
  /** 1 to 5. */
  readonly headingLevel: number;
  close(): void;
}

function Share({ locale, snippets, release, headingLevel, close }: ShareProps) {
  const Heading = `h${headingLevel}` as 'h2';
  const [told, setTold] = useState({ text: '', times: 0 });
  // Counted, so that the same words are announced again.
  const tell = (text: string) => setTold(({ times }) => ({ text, times: times + 1 }));
  return (
    <>
      <header>
        <Heading>{locale.say('share.title')}</Heading>
        <button type="button" aria-label={locale.say('map.close')} onClick={close}>
          ×
        </button>
      </header>
      <Item locale={locale} what="link" text={snippets.link} rows={1} tell={tell} />
      <ElementItem locale={locale} snippets={snippets} release={release} tell={tell} />
      <Item locale={locale} what="frame" text={snippets.frame} rows={3} tell={tell} />
      <Item locale={locale} what="address" text={snippets.address} rows={1} tell={tell} />
      <Item locale={locale} what="poster" text={snippets.poster} rows={3} tell={tell} />
      <p role="status">
        <span key={told.times}>{told.text}</span>
      </p>
    </>
  );
}
