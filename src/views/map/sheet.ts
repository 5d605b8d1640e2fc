import map from './map.css?inline';

/** The map's look, as CSS text for a constructed style sheet. It needs the reader's `.am-root` around it. */
export const MAP_SHEET = map;
