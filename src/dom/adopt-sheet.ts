/** Gives the shadow root (or document) around `element` a style sheet of CSS text, until `signal` aborts. */
export function adoptSheet(element: Element, css: string, signal: AbortSignal): CSSStyleSheet {
  const root = element.getRootNode() as ShadowRoot | Document;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  signal.addEventListener('abort', () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
  });
  return sheet;
}
