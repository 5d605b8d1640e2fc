import controls from './controls.css?inline';
import credit from './credit.css?inline';
import elements from './map-elements.css?inline';
import overlays from './overlays.css?inline';

/** The look of what stands on a map, as CSS text for a constructed style sheet. It needs the reader's `.am-theme` around it. */
export const CONTROLS_SHEET = [elements, controls, overlays, credit].join('\n');
