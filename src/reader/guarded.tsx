/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { useLocale } from './reader-context.ts';

interface GuardedProps {
  readonly children: ComponentChildren;
  /** Hears of what is thrown. */
  readonly failed?: ((error: unknown) => void) | undefined;
}

/** A page of the reader; where it cannot be drawn a sentence stands in its place, and the rest of the reader stays. */
export function Guarded({ children, failed }: GuardedProps): ComponentChildren {
  const locale = useLocale();
  const [error] = useErrorBoundary((thrown) => failed?.(thrown));
  return error === undefined ? children : <p class="am-unread">{locale.say('reader.broken')}</p>;
}
