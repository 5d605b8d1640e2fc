/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { ComponentChildren, TargetedMouseEvent } from 'preact';

/** Milliseconds after which a file is saved: not every browser has taken it when `click` returns. */
const SAVED = 60_000;

interface FileLinkProps {
  readonly href: string;
  /** As which the browser saves it. */
  readonly name: string;
  readonly children: ComponentChildren;
}

/** A link to a file that is saved, and not shown in place of the page. */
export function FileLink({ href, name, children }: FileLinkProps) {
  return (
    <a href={href} download={name} target="_blank" rel="noopener" onClick={save}>
      {children}
    </a>
  );
}

/**
 * Browsers ignore `download` for a file of another origin
 * (https://html.spec.whatwg.org/#downloading-resources), nor in a sandbox, which has an origin of its own: there it is
 * fetched first, and what was fetched is saved. Where it cannot be fetched, the link leads to it.
 */
async function save(event: TargetedMouseEvent<HTMLAnchorElement>): Promise<void> {
  const { href, origin, download } = event.currentTarget;
  if (origin === globalThis.origin) return;
  event.preventDefault();
  try {
    const answer = await fetch(href);
    if (!answer.ok) throw new Error(`${href} answered ${answer.status}.`);
    const link = document.createElement('a');
    link.href = URL.createObjectURL(await answer.blob());
    link.download = download;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), SAVED);
  } catch (error) {
    console.warn('article-map: the file is opened, not saved.', error);
    open(href, '_blank', 'noopener');
  }
}
