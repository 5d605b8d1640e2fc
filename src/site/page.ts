import '../element/article-map.ts';
import { followAddress } from './follow-address.ts';
import { takeOver } from './take-over.ts';

const map = document.querySelector('article-map');
const text = document.querySelector<HTMLElement>('#text');
const heading = document.querySelector('h1');
if (map && text && heading) {
  takeOver(map, text, heading);
  followAddress(map);
}
