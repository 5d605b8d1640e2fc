/** Where map and reader stand: beside each other, or the reader as a sheet over the map's lower part. Colours are the reader's. */
export const APP_SHEET = `
.am-root {
  position: absolute;
  inset: 0;
  font: 15px/1.5 var(--am-font, system-ui, sans-serif);
  color: var(--am-text);
  background: var(--am-paper);
}
.am-map, .am-panel { position: absolute; }
.am-map-layer { position: absolute; inset: 0; }
.am-root[data-layout='beside'] .am-panel {
  inset-block: 0;
  inset-inline-end: 0;
  inline-size: var(--am-panel-width, clamp(320px, 32%, 420px));
  border-inline-start: 1px solid var(--am-line);
}
.am-root[data-layout='beside'] .am-map {
  inset-block: 0;
  inset-inline: 0 var(--am-panel-width, clamp(320px, 32%, 420px));
}
.am-root[data-layout='beside'] .am-handle { display: none; }
.am-root[data-layout='sheet'] .am-map { inset: 0 0 var(--am-peek) 0; }
.am-root[data-layout='sheet'] .am-panel {
  inset-inline: 0;
  inset-block-end: 0;
  block-size: var(--am-sheet, var(--am-peek));
  border-radius: 14px 14px 0 0;
  /* Chromium (156, WebGL in software) leaves out the part of a canvas that something opaque covers, but
     upside down: the map's upper part went blank. What is not quite opaque covers nothing. */
  opacity: .999;
  background: var(--am-paper);
  box-shadow: 0 -1px 8px rgb(0 0 0 / .22);
  transition: block-size .22s ease;
}
.am-root[data-layout='sheet'] .am-panel[data-dragged] { transition: none; }
.am-panel {
  display: flex;
  flex-direction: column;
  z-index: 2;
}
.am-panel-content { flex: 1; min-block-size: 0; position: relative; }
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
.am-handle:focus-visible { outline: 2px solid var(--am-accent); outline-offset: -3px; }
@media (pointer: coarse) { .am-handle { block-size: 44px; } }
@media (forced-colors: active) { .am-handle::before { background: ButtonText; } }
@media (prefers-reduced-motion: reduce) { .am-root .am-panel { transition: none; } }
`;
