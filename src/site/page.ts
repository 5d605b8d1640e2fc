import '../element/article-map.ts';
import { followAddress } from './follow-address.ts';

const map = document.querySelector('article-map');
if (map) followAddress(map);
