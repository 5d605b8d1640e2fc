/**
 * How the element stands in a page. Without a height of its own it takes the shape of the opening frames,
 * 8:5 or, where it is narrow, 4:5 and the sheet's peek.
 */
export const FRAME_SHEET = `
:host {
  display: block;
  position: relative;
  container: article-map / inline-size;
  box-sizing: border-box;
  overflow: hidden;
  contain: layout paint;
  text-align: start;
}
:host([hidden]) { display: none; }
[hidden] { display: none !important; }
.am-stage {
  position: relative;
  inline-size: 100%;
  block-size: var(--am-height, auto);
  aspect-ratio: 8 / 5;
  min-block-size: min(480px, 100%);
}
@container article-map (max-width: 859px) { .am-stage { aspect-ratio: 8 / 6; } }
@container article-map (max-width: 640px) { .am-stage { aspect-ratio: 4 / 6; } }
:host(:state(loading)) .am-stage { position: absolute; inset: 0; visibility: hidden; }
.am-message:empty { display: none; }
.am-message {
  position: relative;
  z-index: 1;
  padding: 8px 12px;
  font: 14px/1.4 system-ui, sans-serif;
  color: #22252a;
  background: #f3f0e8;
}
.am-message button { min-block-size: 32px; margin-inline-start: 12px; font: inherit; }
:host(:state(loading)) .am-message {
  position: absolute;
  inset-block-start: 8px;
  inset-inline-start: 8px;
  border-radius: 4px;
  opacity: .9;
}
:host(:fullscreen) { background: #f3f0e8; }
:host(:fullscreen) .am-stage { block-size: 100vh; aspect-ratio: auto; }
`;
