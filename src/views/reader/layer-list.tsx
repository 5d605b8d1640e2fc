import type { Layer } from '../../story/manifest.ts';
import type { Place } from '../../story/place.ts';
import { say } from '../strings.ts';
import { Name } from './name.tsx';
import { localNames, nameIn } from './names.ts';
import { PlaceLink } from './place-link.tsx';
import { usePointed, useReader } from './reader-context.ts';
import { PlaceSwatch } from './swatch.tsx';
import { passageCount } from './wording.ts';

interface LayerListProps {
  readonly layers: readonly Layer[];
  /** Shows the places' local names too. */
  readonly prominent?: boolean;
}

/** The list of places by layer: the map's accessible form, its legend and its switches. */
export function LayerList({ layers, prominent = false }: LayerListProps) {
  if (layers.length === 0) return null;
  return (
    <ul class={prominent ? 'am-layers am-prominent' : 'am-layers'}>
      {layers.map((layer) => (
        <LayerItem key={layer.id} layer={layer} prominent={prominent} />
      ))}
    </ul>
  );
}

function LayerItem({ layer, prominent }: { layer: Layer; prominent: boolean }) {
  const { story, lang, hidden } = useReader();
  const all = [...story.places.values()].filter((place) => place.layer === layer.id);
  const title = nameIn(layer.title, lang);
  const head =
    all.length === 1 ? all[0] : all.find((place) => nameIn(place.name, lang).value === title.value);
  const rest = all.filter((place) => place !== head).sort((a, b) => a.rank - b.rank);
  const named = rest.filter((place) => prominent || story.passagesOf(place.id).length > 0);
  const silent = rest.filter((place) => !named.includes(place));
  return (
    <li class={hidden.has(layer.id) ? 'am-layer am-off' : 'am-layer'}>
      <div class="am-layer-head">
        {head ? <PlaceRow place={head} prominent={prominent} /> : <LayerTitle layer={layer} />}
        <LayerSwitch layer={layer} />
      </div>
      <Places places={named} prominent={prominent} />
      {silent.length > 0 && (
        <details>
          <summary>{say('reader.alsoOnMap', { count: silent.length })}</summary>
          <Places places={silent} prominent={false} />
        </details>
      )}
    </li>
  );
}

function LayerTitle({ layer }: { layer: Layer }) {
  return (
    <p class="am-layer-title">
      <Name name={nameIn(layer.title, useReader().lang)} />
    </p>
  );
}

function LayerSwitch({ layer }: { layer: Layer }) {
  const { hidden, wishes, lang } = useReader();
  return (
    <label class="am-switch">
      <span class="am-hidden">{say('reader.switch', { layer: nameIn(layer.title, lang).value })}</span>
      <input
        type="checkbox"
        checked={!hidden.has(layer.id)}
        onChange={(event) => wishes.show(layer.id, event.currentTarget.checked)}
      />
    </label>
  );
}

function Places({ places, prominent }: { places: readonly Place[]; prominent: boolean }) {
  if (places.length === 0) return null;
  return (
    <ul class="am-list">
      {places.map((place) => (
        <li key={place.id}>
          <PlaceRow place={place} prominent={prominent} />
        </li>
      ))}
    </ul>
  );
}

function PlaceRow({ place, prominent }: { place: Place; prominent: boolean }) {
  const { story, lang } = useReader();
  const pointed = usePointed();
  const count = story.passagesOf(place.id).length;
  const local = localNames(place, lang);
  return (
    <div class={pointed === place.id ? 'am-row am-pointed' : 'am-row'}>
      <PlaceSwatch place={place} />
      <span class="am-row-names">
        <PlaceLink feature={place.id} class="am-row-link" />
        {prominent && local.length > 0 && (
          <span class="am-row-local">
            {local.map((name) => (
              <Name key={name.lang} name={name} class="am-local" />
            ))}
          </span>
        )}
      </span>
      {count > 0 && <span class="am-count">{passageCount(count)}</span>}
    </div>
  );
}
