import { WordedError } from '../story/worded-error.ts';

/**
 * A story's folder as an absolute address that ends in a slash. Only http and https lead to one: a `blob:` or
 * `filesystem:` address has its page's origin, whoever made what is in it. Nor may a name and a password stand in it.
 * @throws WordedError where `src` is no such address
 */
export function storyFolder(src: string, base: string): URL {
  const folder = URL.canParse(src, base) && new URL(src, base);
  if (!folder || !/^https?:$/.test(folder.protocol) || folder.username + folder.password)
    throw new WordedError(['failure.src', { src }]);
  if (!folder.pathname.endsWith('/')) folder.pathname += '/';
  folder.hash = '';
  return folder;
}
