/** Where a story is to be served: what needs an absolute address is made of it. */
export interface Site {
  /** The story's folder, with a slash at the end. */
  readonly address: URL;
  /** Who shows the map, as link previews name it. */
  readonly name: string;
}

/**
 * @param url http(s) address of the folder in which the built files will lie
 * @param name absent: the address's host
 * @throws TypeError where `url` is no such address
 */
export function siteAt(url: string, name?: string): Site {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (!address || !/^https?:$/.test(address.protocol) || address.search || address.hash)
    throw new TypeError(
      `SITE_URL is “${url}”; expected the address at which the folder will be served, such as https://maps.example/iraq-iran/.`,
    );
  if (!address.pathname.endsWith('/')) address.pathname += '/';
  return { address, name: name || address.host };
}

/** The picture for link previews, beside the posters. */
export const PREVIEW = { file: 'preview.png', type: 'image/png', width: 1200, height: 630 } as const;
