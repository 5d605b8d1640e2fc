import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Box } from '../../cartography/label.ts';
import { nameIn } from '../../cartography/names.ts';
import type { Locale } from '../../locale/locale.ts';
import type { OutsidePlace } from '../outside-view.ts';
import { standAtEdge } from './stand-at-edge.ts';

/** As many places stand at the edge; the others are counted. */
const MOST = 3;

export interface OutsidePlacesProps {
  readonly locale: Locale;
  readonly lang: string;
  /** Chosen, or of the chosen passage, and outside the view; those that matter most first. */
  readonly outside: readonly OutsidePlace[];
  /** Boxes of what of the choice is in the view, in CSS pixels of what is free of the map: better not to be covered. */
  readonly inside: readonly Box[];
  /** Moves to places. */
  goTo(features: readonly string[]): void;
  /** What stands on the map takes other room than before. */
  onRearrange(): void;
}

/** At the map's edge: what of the choice lies outside the view, in which direction and how far. */
export function OutsidePlaces({ locale, lang, outside, inside, goTo, onRearrange }: OutsidePlacesProps) {
  const group = useRef<HTMLFieldSetElement>(null);
  const shown = outside.slice(0, MOST);
  const others = outside.slice(MOST);
  useLayoutEffect(() => {
    const directions = [...shown, ...others.slice(0, 1)].map(({ towards }) => towards);
    if (group.current) standAtEdge(group.current, directions, inside);
    onRearrange();
  }, [outside, lang]);
  return (
    <fieldset ref={group} class="am-map-outside" aria-label={locale.say('map.outside')}>
      {shown.map(({ place, kilometres, towards: [x, y] }) => {
        const { value, lang: language } = nameIn(place.name, lang);
        return (
          <button key={place.id} type="button" class="am-map-edge-place" onClick={() => goTo([place.id])}>
            <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
              <path
                d="M2.5 8h11M9 3.5 13.5 8 9 12.5"
                transform={`rotate(${((Math.atan2(y, x) * 180) / Math.PI).toFixed()} 8 8)`}
                fill="none"
                stroke="currentColor"
                stroke-width="1.8"
                stroke-linecap="round"
                stroke-linejoin="round"
              />
            </svg>
            <span>
              <bdi lang={language}>{value}</bdi>
              {locale.say('map.outside.distance', { distance: locale.kilometres(kilometres) })}
            </span>
          </button>
        );
      })}
      {others.length > 0 && (
        <button
          type="button"
          class="am-map-edge-place"
          onClick={() => goTo(others.map(({ place }) => place.id))}
        >
          {locale.say('map.outside.more', { count: others.length })}
        </button>
      )}
    </fieldset>
  );
}
