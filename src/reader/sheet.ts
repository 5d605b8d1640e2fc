import bar from './bar.css?inline';
import fineprint from './fineprint.css?inline';
import low from './low.css?inline';
import page from './page.css?inline';
import place from './place.css?inline';
import places from './places.css?inline';
import quotation from './quotation.css?inline';
import search from './search.css?inline';
import start from './start.css?inline';
import switches from './switch.css?inline';
import theme from './theme.css?inline';

/**
 * The reader's look, as CSS text for a constructed style sheet. It needs an ancestor `.am-theme`,
 * whose `data-theme` is `light` or `dark`, and a host element of definite height to scroll within.
 */
export const READER_SHEET = [
  theme,
  page,
  start,
  bar,
  places,
  switches,
  search,
  place,
  quotation,
  fineprint,
  low,
].join('\n');
