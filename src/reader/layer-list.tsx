import { useMemo } from 'preact/hooks';
import type { Layer } from '../story/manifest.ts';
import type { Place } from '../story/place.ts';
import type { Story } from '../story/story.ts';
import { displayedLocalNames, displayedName } from './displayed-names.ts';
import { isLong, LongList } from './long-list.tsx';
import { Name } from './name.tsx';
import { PlaceLink } from './place-link.tsx';
import { useHovered, useLocale, useReader } from './reader-context.ts';
import { PlaceSwatch } from './swatch.tsx';

/** The attribute that carries the id of a row's place. */
export const ROW_PLACE = 'data-am-place';

/** CSS pixels of a row, as in `places.css`. */
const ROW = { prominent: 44, plain: 32 } as const;

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
  const locale = useLocale();
  const { story, lang, hidden } = useReader();
  // Made once: comparing thousands of rows at each choice is slow.
  const { head, named, silent, namedList, silentList } = useMemo(() => {
    const parts = partsOf(story, layer, lang, prominent);
    return {
      ...parts,
      namedList: <Places places={parts.named} prominent={prominent} />,
      silentList: <Places places={parts.silent} prominent={false} />,
    };
  }, [story, layer, lang, prominent]);
  return (
    <li class={hidden.has(layer.id) ? 'am-layer am-off' : 'am-layer'}>
      <div class="am-layer-head">
        {head ? <PlaceRow place={head} prominent={prominent} /> : <LayerTitle layer={layer} />}
        <LayerSwitch layer={layer} />
      </div>
      {isLong(named) && (
        <p class="am-long am-on-screen">{locale.say('reader.list.long', { count: named.length })}</p>
      )}
      {namedList}
      {silent.length > 0 && (
        <details>
          <summary>{locale.say('reader.alsoOnMap', { count: silent.length })}</summary>
          {silentList}
        </details>
      )}
    </li>
  );
}

/** A layer's places: the one that is the layer, those that are listed, and those of which no passage speaks. */
function partsOf(story: Story, layer: Layer, lang: string, prominent: boolean) {
  const all = [...story.places.values()].filter((place) => place.layer === layer.id);
  const title = displayedName(layer.title, lang);
  const head =
    all.length === 1 ? all[0] : all.find((place) => displayedName(place.name, lang).value === title.value);
  const rest = all.filter((place) => place !== head).sort((a, b) => a.rank - b.rank);
  const isNamed = ({ id }: Place) => prominent || story.passagesOf(id).length > 0;
  return { head, named: rest.filter(isNamed), silent: rest.filter((place) => !isNamed(place)) };
}

function LayerTitle({ layer }: { layer: Layer }) {
  return (
    <p class="am-layer-title">
      <Name name={displayedName(layer.title, useReader().lang)} />
    </p>
  );
}

function LayerSwitch({ layer }: { layer: Layer }) {
  const locale = useLocale();
  const { hidden, actions, lang } = useReader();
  return (
    <label class="am-switch">
      <span class="am-hidden">
        {locale.say('reader.switch', { layer: displayedName(layer.title, lang).value })}
      </span>
      <input
        type="checkbox"
        checked={!hidden.has(layer.id)}
        onChange={(event) => actions.show(layer.id, event.currentTarget.checked)}
      />
    </label>
  );
}

function Places({ places, prominent }: { places: readonly Place[]; prominent: boolean }) {
  if (places.length === 0) return null;
  if (isLong(places))
    return (
      <LongList
        class="am-list"
        items={places}
        keyOf={({ id }) => id}
        draw={(place) => <PlaceRow place={place} prominent={prominent} />}
        height={prominent ? ROW.prominent : ROW.plain}
      />
    );
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
  const content = useMemo(() => <RowContent place={place} prominent={prominent} />, [place, prominent]);
  return (
    <div class={useHovered() === place.id ? 'am-row am-hovered' : 'am-row'} {...{ [ROW_PLACE]: place.id }}>
      {content}
    </div>
  );
}

function RowContent({ place, prominent }: { place: Place; prominent: boolean }) {
  const locale = useLocale();
  const { story, lang } = useReader();
  const count = story.passagesOf(place.id).length;
  const local = displayedLocalNames(place, lang);
  return (
    <>
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
      {count > 0 && <span class="am-count">{locale.say('reader.passages', { count: count })}</span>}
    </>
  );
}
