import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Credit as Source } from '../../cartography/credit-sources.ts';
import { isSandboxed } from '../../dom/sandboxed.ts';
import { uniqueId } from '../../dom/unique-id.ts';
import type { Locale } from '../../locale/locale.ts';
import type { About } from '../../story/story.ts';
import { useEscape } from './use-escape.ts';

export interface CreditProps {
  readonly locale: Locale;
  readonly about: About;
  readonly sources: readonly Source[];
  /** What stands on the map takes other room than before. */
  onRearrange(): void;
}

/** Whose article and whose data it is; where the map is narrow, the sheet folds it behind its button. */
export function CreditControl({ locale, about, sources, onRearrange }: CreditProps) {
  const [open, setOpen] = useState(false);
  const [id] = useState(uniqueId);
  const credit = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEscape(open, credit, button, () => setOpen(false));
  useLayoutEffect(onRearrange, [open]);
  return (
    <div ref={credit} class={open ? 'am-map-credit am-map-open' : 'am-map-credit'}>
      <p id={id} class="am-map-credit-text">
        <Credited url={about.url}>
          {locale.say('map.credit', { author: about.author, publication: about.publication.name })}
        </Credited>
        {sources.map(({ text, url }) => (
          <span key={text}>
            {' · '}
            <Credited url={url}>{text}</Credited>
          </span>
        ))}
      </p>
      <button
        ref={button}
        type="button"
        class="am-map-button am-map-credit-button"
        aria-label={locale.say('map.credit.button')}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path
            d="M8 7v5M8 4v.5"
            fill="none"
            stroke="currentColor"
            stroke-width="1.8"
            stroke-linecap="round"
          />
        </svg>
      </button>
    </div>
  );
}

/** Where there is no address, or links come to nothing, the name alone: the reader's sources have its address. */
function Credited({ url, children }: { url: string | undefined; children: ComponentChildren }) {
  if (url === undefined || isSandboxed()) return <>{children}</>;
  return (
    <a href={url} target="_blank" rel="noopener">
      {children}
    </a>
  );
}
