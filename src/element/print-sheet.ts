/**
 * How the element stands on paper: the poster or, where something is chosen, a picture of that, and under it, as long
 * as it is, what the reader shows. The living map is as large as the window was, and what WebGL has drawn is not kept for a printer.
 */
export const PRINT_SHEET = `
.am-paper { display: none; print-color-adjust: exact; }
.am-paper .am-drawn { margin-inline: auto; max-inline-size: 100%; }
.am-paper p { margin: 4px 0 0; font-size: calc(.6875 * var(--am-medium)); text-align: center; }
@media print {
  /* A page's own rules for the element's size are those of a screen. */
  :host {
    block-size: auto !important;
    min-block-size: 0 !important;
    max-block-size: none !important;
    overflow: visible !important;
    contain: none !important;
  }
  :host(:state(ready)) :is(slot, .am-poster) { visibility: inherit; }
  .am-poster img { inline-size: auto; max-inline-size: 100%; block-size: auto; margin-inline: auto; }
  .am-root .am-paper { display: block; break-inside: avoid; }
  .am-container, .am-root, .am-root .am-panel, .am-panel-content, .am-root .am-reader { position: static; }
  .am-root .am-panel {
    block-size: auto;
    inline-size: auto;
    padding: 0;
    border: 0;
    border-radius: 0;
    box-shadow: none;
  }
  /* A box that its contents are measured by would be as high as the window, or nothing. */
  .am-root .am-panel-content { container-type: normal; max-block-size: none; }
  .am-root .am-reader { height: auto; overflow: visible; }
  .am-root :is(.am-map, .am-handle, .am-open, .am-close, .am-bar, .am-search, .am-start, .am-switch) { display: none; }
  .am-root :is(.am-quotation, .am-row, .am-note, header) { break-inside: avoid; }
  .am-root :is(h1, h2, h3, h4, h5, h6) { break-after: avoid; }
}
`;
