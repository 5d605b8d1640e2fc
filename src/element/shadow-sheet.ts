import theme from '../reader/theme.css?inline';
import { SCHEME_SHEET } from './scheme.ts';

/**
 * How the element stands in a page. Its size is that of what stands in it, the page's own content or the
 * poster; map and reader lie over that and never change it. What a page's own rules for every element must
 * not undo is marked as important.
 */
export const SHADOW_SHEET = `
:host {
  display: block;
  position: relative;
  box-sizing: border-box;
  min-inline-size: 0;
  contain: layout paint !important;
  text-align: start;
}
/* The picture takes the colours of its surroundings, so theirs are the map's. Paper is light. */
@media print { :host { color-scheme: light !important; } }
@media not print {
  :host([theme='light']) { color-scheme: light !important; }
  :host([theme='dark']) { color-scheme: dark !important; }
}
:host([hidden]) { display: none !important; }
[hidden] { display: none !important; }
.am-poster, .am-poster img { display: block; }
.am-poster img { inline-size: 100%; block-size: var(--article-map-height, auto); }
.am-container { position: absolute; inset: 0; }
:host(:state(ready)) :is(slot, .am-poster) { visibility: hidden; }
/* Line breaks between a page's own parts take no room, whatever the page makes of them elsewhere. */
slot { white-space: normal; }
/* Nor does what an editor adds to them. */
::slotted(:is(br, p:empty)) { display: none; }
/* Nothing that a page says of its own text reaches ours; what it hides is hidden. */
.am-message, .am-begin, .am-root {
  all: initial;
  visibility: inherit;
  pointer-events: inherit;
}
.am-message, .am-begin {
  font: small/1.4 var(--article-map-font, system-ui, sans-serif);
  color: var(--am-text);
  background: var(--am-paper);
}
.am-message {
  position: absolute;
  inset-block-start: 8px;
  inset-inline-start: 8px;
  max-inline-size: calc(100% - 16px);
  box-sizing: border-box;
  z-index: 3;
  padding: 8px 12px;
  border-radius: 4px;
  box-shadow: 0 1px 4px rgb(0 0 0 / .3);
  overflow-wrap: anywhere;
}
.am-message:empty { display: none; }
/* Where no picture makes room, as without an address to take it from. */
:host(:state(failed)) { min-block-size: 160px; }
.am-message button {
  min-block-size: 32px;
  padding: 2px 12px;
  border: 1px solid var(--am-line);
  border-radius: 6px;
  font: inherit;
  color: inherit;
  background: none;
  cursor: pointer;
}
.am-message :is(button, a) { margin-inline-start: 12px; }
.am-message a { color: var(--am-accent); }
.am-begin {
  position: absolute;
  inset: 0;
  inline-size: fit-content;
  block-size: fit-content;
  min-block-size: 44px;
  box-sizing: border-box;
  margin: auto;
  padding: 8px 20px;
  border: 1px solid var(--am-quiet);
  border-radius: 22px;
  box-shadow: 0 1px 6px rgb(0 0 0 / .35);
  cursor: pointer;
}
:is(.am-begin, .am-message button, .am-message a):focus-visible { outline: 3px solid var(--am-accent); outline-offset: 2px; }
${SCHEME_SHEET}${theme}`;
