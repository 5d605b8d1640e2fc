import { nameIn } from '../../cartography/names.ts';
import type { Locale } from '../../locale/locale.ts';
import type { Place } from '../../story/place.ts';

export interface ChooserProps {
  readonly locale: Locale;
  /** Further features under the last click; empty where there are none. */
  readonly alternatives: readonly Place[];
  readonly lang: string;
  /** True where it stands at the map's upper edge, since what was chosen lies in the lower half. */
  readonly above?: boolean | undefined;
  choose(feature: string): void;
  dismiss(): void;
}

/** Offers by name what else lies under the last click. */
export function Chooser({ locale, alternatives, lang, above, choose, dismiss }: ChooserProps) {
  return (
    <fieldset
      class={above ? 'am-map-chooser am-map-above' : 'am-map-chooser'}
      aria-label={locale.say('map.alsoHere')}
    >
      <span class="am-map-said" aria-hidden="true">
        {locale.say('map.alsoHere')}
      </span>
      <div class="am-map-others">
        {alternatives.map((place) => {
          const name = nameIn(place.name, lang);
          return (
            <button key={place.id} type="button" class="am-map-also" onClick={() => choose(place.id)}>
              <bdi lang={name.lang}>{name.value}</bdi>
            </button>
          );
        })}
      </div>
      <button type="button" class="am-map-close" aria-label={locale.say('map.close')} onClick={dismiss}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M4 4l8 8M12 4l-8 8" fill="none" stroke="currentColor" stroke-width="1.6" />
        </svg>
      </button>
    </fieldset>
  );
}
