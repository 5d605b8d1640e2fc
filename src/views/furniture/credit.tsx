import { useId, useState } from 'preact/hooks';
import type { About } from '../../story/story.ts';
import type { Credit as Source } from '../credit-sources.ts';
import { say } from '../strings.ts';

export interface CreditProps {
  readonly about: About;
  readonly sources: readonly Source[];
}

/** Whose article and whose data it is; where the map is narrow, the sheet folds it behind its button. */
export function Credit({ about, sources }: CreditProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div class={open ? 'am-map-credit am-map-open' : 'am-map-credit'}>
      <p id={id} class="am-map-credit-text">
        <a href={about.url} target="_blank" rel="noopener">
          {say('map.credit', { author: about.author, publication: about.publication.name })}
        </a>
        {sources.map(({ text, url }) => (
          <span key={text}>
            {' · '}
            <a href={url} target="_blank" rel="noopener">
              {text}
            </a>
          </span>
        ))}
      </p>
      <button
        type="button"
        class="am-map-button am-map-credit-button"
        aria-label={say('map.credit.button')}
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
