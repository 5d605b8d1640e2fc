/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import type { Source } from '../../story/place.ts';

/** A link away from the story, in a new tab; an address that is neither http nor https stays mere text. */
export function OutsideLink({ href, children }: { href: string; children: ComponentChildren }) {
  if (!isHttp(href)) return <>{children}</>;
  return (
    <a class="am-outside" href={href} target="_blank" rel="noopener">
      {children}
    </a>
  );
}

/** Where a shape or a statement comes from, with its licence. */
export function SourceLink({ source }: { source: Source }) {
  return (
    <>
      <OutsideLink href={source.url}>{source.title}</OutsideLink>
      {source.licence !== undefined && <span class="am-licence"> ({source.licence})</span>}
    </>
  );
}

/** Whether an address from a story may be followed. */
export function isHttp(address: string): boolean {
  return /^https?:\/\//i.test(address);
}
