/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import type { Source } from '../story/place.ts';
import { useReader } from './reader-context.ts';

interface OutsideLinkProps {
  readonly href: string;
  readonly children: ComponentChildren;
  readonly brief?: boolean;
}

/**
 * A link away from the story, in a new tab. Mail opens where the reader writes it. An address of
 * another kind stays away; where links come to nothing the address is there to be copied, unless `brief`: it stands elsewhere too.
 */
export function OutsideLink({ href, children, brief = false }: OutsideLinkProps) {
  const { links } = useReader();
  const isMail = /^mailto:/i.test(href);
  if (!(isHttp(href) || isMail) || (links === 'text' && brief)) return <>{children}</>;
  if (links === 'text')
    return (
      <>
        {children} <span class="am-address">{href}</span>
      </>
    );
  return (
    <a class="am-outside" href={href} {...(!isMail && { target: '_blank', rel: 'noopener' })}>
      {children}
    </a>
  );
}

/** Where a shape or a statement comes from, with its licence. */
export function SourceLink({ source }: { source: Source }) {
  return (
    <>
      {source.url === undefined ? (
        <bdi>{source.title}</bdi>
      ) : (
        <OutsideLink href={source.url}>
          <bdi>{source.title}</bdi>
        </OutsideLink>
      )}
      {source.licence !== undefined && <span class="am-licence"> ({source.licence})</span>}
    </>
  );
}

/** A list of sources; `label` names it to a screen reader where no heading does. */
export function SourceList({ sources, label }: { sources: readonly Source[]; label?: string }) {
  return (
    <ul class="am-sources" aria-label={label}>
      {sources.map((source) => (
        <li key={source.url ?? source.title}>
          <SourceLink source={source} />
        </li>
      ))}
    </ul>
  );
}

/** Whether an address from a story may be followed. */
export function isHttp(address: string): boolean {
  return /^https?:\/\//i.test(address);
}
