/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { say } from '../locale/strings.ts';

interface GuardedProps {
  readonly children: ComponentChildren;
  /** Hears of what is thrown. */
  readonly failed?: ((error: unknown) => void) | undefined;
}

/** A page of the reader; where it cannot be drawn a sentence stands in its place, and the rest of the reader stays. */
export function Guarded({ children, failed }: GuardedProps): ComponentChildren {
  const [error] = useErrorBoundary((thrown) => failed?.(thrown));
  return error === undefined ? children : <p class="am-unread">{say('reader.broken')}</p>;
}
