import controls from './controls.css?inline';
import credit from './credit.css?inline';
import furniture from './furniture.css?inline';
import signs from './signs.css?inline';

/** The look of what stands on a map, as CSS text for a constructed style sheet. It needs the reader's `.am-theme` around it. */
export const FURNITURE_SHEET = [furniture, controls, signs, credit].join('\n');
