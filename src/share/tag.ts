const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\u00a0': '&nbsp;',
};

/** A text as HTML, in an element or an attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"\u00a0]/g, (character) => ESCAPED[character] ?? character);
}

/**
 * An element as HTML (https://html.spec.whatwg.org/#serialising-html-fragments). Written as a string, and not by the
 * browser: where a page requires Trusted Types, no one makes a `<script>` with an address, not even one that never runs.
 * @param attributes their values are escaped; one that is undefined is left out
 * @param content HTML; undefined for an element without content or end tag
 */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  content?: string,
): string {
  const written = Object.entries(attributes).flatMap(([attribute, value]) =>
    value === undefined ? [] : [` ${attribute}="${escaped(value)}"`],
  );
  return `<${name}${written.join('')}>${content === undefined ? '' : `${content}</${name}>`}`;
}
