/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import { directionOf } from '../locale/direction.ts';
import { useReader } from './reader-context.ts';

/** The attribute of the page's first heading, which takes the focus when the reader shows another page. */
export const PAGE_HEADING = 'data-am-heading';

interface PageHeadingProps {
  readonly children: ComponentChildren;
  readonly class: string;
  /** BCP 47, where it is not the interface's. */
  readonly lang?: string;
}

/** The heading of the whole page. */
export function PageHeading({ children, class: className, lang }: PageHeadingProps) {
  const Tag = `h${useReader().headingLevel}` as 'h2';
  const dir = lang === undefined ? undefined : directionOf(lang);
  return (
    <Tag class={className} lang={lang} dir={dir} tabIndex={-1} {...{ [PAGE_HEADING]: '' }}>
      {children}
    </Tag>
  );
}

/** The heading of a part of the page. */
export function PartHeading({ children, id }: { children: ComponentChildren; id?: string }) {
  const Tag = `h${useReader().headingLevel + 1}` as 'h3';
  return (
    <Tag class="am-part-heading" id={id}>
      {children}
    </Tag>
  );
}
