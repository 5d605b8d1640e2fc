/** @jsxRuntime automatic */
/** @jsxImportSource preact */

import type { About } from '../story/story.ts';
import { OutsideLink } from './outside-link.tsx';
import { useLocale } from './reader-context.ts';

/** Whose article it is, where and when it was published. */
export function Byline({ about }: { about: About }) {
  const locale = useLocale();
  return (
    <p class="am-byline">
      <span>
        {locale.say('reader.by')} <bdi>{about.author}</bdi>
      </span>{' '}
      <span>
        <OutsideLink href={about.url}>
          <bdi>{about.publication.name}</bdi>
        </OutsideLink>
      </span>{' '}
      <time dateTime={about.published}>{locale.date(about.published)}</time>
    </p>
  );
}
