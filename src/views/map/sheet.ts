import credit from './credit.css?inline';
import map from './map.css?inline';
import maplibre from './maplibre.css?inline';
import signs from './signs.css?inline';

/** The map's look, as CSS text for a constructed style sheet. It needs the reader's `.am-root` around it. */
export const MAP_SHEET = [map, maplibre, signs, credit].join('\n');
