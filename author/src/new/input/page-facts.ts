import { dateOf } from './dates.ts';
import type { ArticleFacts } from './draft.ts';

/** Types of schema.org that are an article. */
const ARTICLE = /(?:^|\/)(?:\w*Article|BlogPosting|Report|Review)$/;

/** What a page says of its article: in its metadata for links (Open Graph), in JSON-LD (schema.org), and in its HTML. */
export function pageFacts(document: Document): ArticleFacts {
  const data = articleData(document);
  const meta = (...names: readonly string[]) => {
    for (const name of names) {
      const found = document.querySelector(`meta[property="${name}"], meta[name="${name}"]`);
      const content = found?.getAttribute('content')?.trim();
      if (content) return content;
    }
    return undefined;
  };
  const text = (selector: string) => plain(document.querySelector(selector)?.textContent);
  const attribute = (selector: string, name: string) =>
    plain(document.querySelector(selector)?.getAttribute(name));
  const title = meta('og:title') ?? plain(data?.headline) ?? text('h1') ?? text('title');
  const author =
    namesIn(data?.author) ?? nameOnly(meta('author', 'article:author')) ?? text('[rel="author"]');
  const date = [
    plain(data?.datePublished),
    meta('article:published_time', 'date', 'dc.date', 'DC.date'),
    attribute('time[datetime]', 'datetime'),
  ].flatMap((written) => dateOf(written ?? '') ?? [])[0];
  const language =
    attribute('html', 'lang') ?? plain(data?.inLanguage) ?? meta('og:locale')?.replaceAll('_', '-');
  const url = [attribute('link[rel="canonical"]', 'href'), meta('og:url'), plain(data?.url)].find(
    (address) => address !== undefined && /^https?:\/\/\S+$/.test(address) && URL.canParse(address),
  );
  const publication = meta('og:site_name') ?? namesIn(data?.publisher);
  return {
    ...(title !== undefined && { title }),
    ...(author !== undefined && { author }),
    ...(date !== undefined && { published: date }),
    ...(language !== undefined && { language }),
    ...(url !== undefined && { url }),
    ...(publication !== undefined && { publication }),
  };
}

/** The first object of a page's JSON-LD that is an article. */
function articleData(document: Document): Readonly<Record<string, unknown>> | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = objectsIn(jsonOf(script.textContent)).find((object) =>
      [object['@type']].flat().some((type) => typeof type === 'string' && ARTICLE.test(type)),
    );
    if (found) return found;
  }
  return undefined;
}

function jsonOf(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

function objectsIn(json: unknown): Readonly<Record<string, unknown>>[] {
  if (Array.isArray(json)) return json.flatMap(objectsIn);
  if (typeof json !== 'object' || json === null) return [];
  const object = json as Readonly<Record<string, unknown>>;
  return [object, ...objectsIn(object['@graph'])];
}

function plain(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
  return text === '' ? undefined : text;
}

/** Names of persons or organisations in JSON-LD: a text, an object with a name, or a list of these. */
function namesIn(value: unknown): string | undefined {
  const names = [value]
    .flat()
    .flatMap(
      (one: unknown) =>
        plain(typeof one === 'object' && one !== null && 'name' in one ? one.name : one) ?? [],
    );
  return names.length === 0 ? undefined : names.join(', ');
}

/** Some pages give the address of a profile for an author. */
function nameOnly(name: string | undefined): string | undefined {
  return name !== undefined && /^https?:/.test(name) ? undefined : name;
}
