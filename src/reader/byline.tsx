/** @jsxImportSource preact */

import { say } from '../locale/strings.ts';
import type { About } from '../story/story.ts';
import { OutsideLink } from './outside-link.tsx';
import { dateInWords } from './wording.ts';

/** Whose article it is, where and when it was published. */
export function Byline({ about }: { about: About }) {
  return (
    <p class="am-byline">
      <span>
        {say('reader.by')} <bdi>{about.author}</bdi>
      </span>{' '}
      <span>
        <OutsideLink href={about.url}>
          <bdi>{about.publication.name}</bdi>
        </OutsideLink>
      </span>{' '}
      <time dateTime={about.published}>{dateInWords(about.published)}</time>
    </p>
  );
}
