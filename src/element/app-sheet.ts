import { READER_SHEET } from '../reader/sheet.ts';
import { HIDDEN_SHEET } from './close-when-hidden.ts';
import { PRINT_SHEET } from './print-sheet.ts';

/** Where map and panel stand. Their boxes are set by `makeContainers` and `makePanel`; colours are the reader's. */
const APP_SHEET = `
.am-root {
  --am-font: var(--article-map-font, system-ui, sans-serif);
  position: absolute;
  inset: 0;
  overflow: clip;
  display: block;
  font: medium/1.5 var(--am-font);
  --am-medium: 1em;
  color: var(--am-text);
}
/* Without a reader the page shows where the map does not stand. */
:host(:state(ready)) .am-root:is([data-layout^='beside'], [data-layout='under']) { background: var(--am-paper); }
.am-map, .am-panel { position: absolute; }
.am-map-layer { position: absolute; inset: 0; }
.am-panel {
  display: flex;
  flex-direction: column;
  z-index: 2;
  background: var(--am-paper);
}
/* Of what is taller than the window that part is used which is in it. */
.am-panel-content {
  flex: 1;
  min-block-size: 0;
  position: sticky;
  inset-block-start: 0;
  max-block-size: 100dvh;
  container: am-panel / size;
}
:is([data-layout^='beside'], [data-layout='over-side']) .am-handle { display: none; }
:is([data-layout^='beside'], [data-layout='under']) .am-close { display: none; }
[data-layout='beside'] .am-panel {
  inset: 0 0 0 var(--am-map-right);
  border-left: 1px solid var(--am-line);
}
[data-layout='beside-left'] .am-panel {
  inset: 0 calc(100% - var(--am-map-left)) 0 0;
  border-right: 1px solid var(--am-line);
}
[data-layout='over-side'] .am-panel {
  position: sticky;
  inset-block-start: 0;
  margin-block-start: var(--am-map-top);
  margin-inline-start: auto;
  inline-size: var(--am-side);
  block-size: min(var(--am-map-height), 100dvh);
  box-shadow: 0 0 8px rgb(0 0 0 / .22);
}
:is([data-layout='under'], [data-layout='over-sheet']) .am-panel {
  inset: auto 0 var(--am-floor) 0;
  block-size: var(--am-sheet);
  /* What is read ends where the window does. */
  box-sizing: border-box;
  padding-block-end: var(--am-below);
  border-radius: 14px 14px 0 0;
  /* Chromium (156, WebGL in software) leaves out the part of a canvas that something opaque covers, but
     upside down: the map's upper part went blank. What is not quite opaque covers nothing. */
  opacity: .999;
  box-shadow: 0 -1px 8px rgb(0 0 0 / .22);
}
/* A sheet that sinks is shorter at once, and comes from above. */
:is([data-layout='under'], [data-layout='over-sheet']) .am-panel::after {
  content: '';
  position: absolute;
  inset: 100% 0 auto;
  block-size: 100%;
  background: inherit;
}
[data-layout='over-side'] .am-panel { opacity: .999; }
.am-open, .am-close {
  position: absolute;
  z-index: 2;
  box-sizing: border-box;
  min-block-size: 32px;
  border: 1px solid var(--am-line);
  border-radius: 6px;
  font: 600 calc(.8125 * var(--am-medium))/1.35 var(--am-font);
  color: var(--am-text);
  background: var(--am-paper);
  cursor: pointer;
}
.am-root { --am-map-start: var(--am-map-left); --am-map-end: calc(100% - var(--am-map-right)); }
.am-root:dir(rtl) { --am-map-start: calc(100% - var(--am-map-right)); --am-map-end: var(--am-map-left); }
.am-open {
  inset-block-start: calc(var(--am-map-top) + 10px);
  inset-inline-start: calc(var(--am-map-start) + 10px);
  padding: 4px 12px;
}
.am-open.am-small {
  inset-block: auto calc(100% - var(--am-map-top) - var(--am-map-height) + 10px);
  inset-inline: auto calc(var(--am-map-end) + 52px);
}
/* There is no room for both. */
.am-map:has(.am-map-padded) ~ .am-open.am-small { display: none; }
.am-close { inset-block-start: 0; inset-inline-end: 6px; inline-size: 32px; min-block-size: 28px; padding: 0; border-color: transparent; }
/* It stands in the reader's own bar. */
[data-layout='over-side'] .am-close { inset-block-start: 6px; z-index: 3; }
[data-layout='over-side'] .am-panel { --am-bar-end: 36px; }
.am-close::before { content: '×' / ''; font-size: 22px; line-height: 1; }
/* Both are seen while they have the focus. */
.am-skip {
  position: absolute;
  inset-block-start: 10px;
  inset-inline-start: 10px;
  z-index: 5;
  margin: 0;
  padding: 6px 14px;
  border: 1px solid var(--am-line);
  border-radius: 6px;
  font: 600 calc(.875 * var(--am-medium))/1.4 var(--am-font);
  color: var(--am-text);
  background: var(--am-paper);
}
.am-skip-end { inset-block: auto 10px; inset-inline: auto 10px; }
.am-skip:not(:focus) {
  inline-size: 1px;
  block-size: 1px;
  padding: 0;
  border: 0;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
.am-still-name { position: absolute; inset: 0; pointer-events: none; }
.am-handle {
  flex: none;
  block-size: 28px;
  inline-size: 100%;
  margin: 0;
  padding: 0;
  border: 0;
  background: none;
  cursor: grab;
  touch-action: none;
}
.am-handle::before {
  content: '';
  display: block;
  inline-size: 40px;
  block-size: 4px;
  margin: auto;
  border-radius: 2px;
  background: var(--am-quiet);
}
:is(.am-handle, .am-open, .am-close, .am-skip):focus-visible { outline: 3px solid var(--am-accent); outline-offset: -3px; }
@media (pointer: coarse) {
  .am-handle { block-size: 44px; }
  .am-open { min-block-size: 44px; }
  .am-open.am-small { inset-inline-end: calc(var(--am-map-end) + 64px); }
  .am-root .am-close { inset-block-start: 0; inset-inline-end: 0; inline-size: 44px; block-size: 44px; }
  [data-layout='over-side'] .am-panel { --am-bar-end: 40px; }
}
/* A browser shows a modal dialog even where what it stands in is hidden. */
dialog { visibility: inherit; pointer-events: inherit; }
.am-dialog {
  inline-size: 100vw;
  block-size: 100dvh;
  max-inline-size: none;
  max-block-size: none;
  margin: 0;
  padding: 0;
  border: 0;
}
:host(:fullscreen) { background: #f3f0e8; }
@media (forced-colors: active) { .am-handle::before { background: ButtonText; } }
`;

/** The looks of the app and of the views in it, as CSS texts. */
export const APP_SHEETS = [APP_SHEET, HIDDEN_SHEET, READER_SHEET, PRINT_SHEET] as const;
