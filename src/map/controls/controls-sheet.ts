import controls from './controls.css?inline';
import credit from './credit.css?inline';
import furniture from './map-elements.css?inline';
import signs from './overlays.css?inline';

/** The look of what stands on a map, as CSS text for a constructed style sheet. It needs the reader's `.am-theme` around it. */
export const CONTROLS_SHEET = [furniture, controls, signs, credit].join('\n');
