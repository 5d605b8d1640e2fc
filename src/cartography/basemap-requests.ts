import type { BasemapName, Story } from '../story/story.ts';
import { BASEMAP_NAME_STYLES, basemapLabelStyle } from './basemap-label-style.ts';
import type { LabelOptions } from './label.ts';
import { BEFORE, before, FROM_ZOOM, type Name, NEEDED, spotOf } from './label-request.ts';
import type { LabelScene } from './label-scene.ts';
import { countriesAt } from './lands.ts';
import { nameIn } from './names.ts';

/** The names below the story that a view may carry. */
export function basemapNamed(scene: LabelScene, story: Story, view: LabelOptions): Name[] {
  const { camera, size } = view;
  const towns = townsIn(scene, story, view);
  return story.basemap.names.flatMap((name): Name | [] => {
    const [x, y] = scene.project(name.at);
    if (camera.zoom < basemapNameFrom(name)) return [];
    if (x < 0 || y < 0 || x > size.width || y > size.height) return [];
    const isLooked = name === view.looked;
    if (name.kind === 'division' && !isLooked && towns.has(name.name)) return [];
    const { spot } = BASEMAP_NAME_STYLES[name.kind];
    const labelStyle = () => {
      const style = basemapLabelStyle(name, story.about.language, view);
      const earlier = before(style.role, view) + (isLooked ? BEFORE.emphasised : 0);
      return { ...style, priority: style.priority - earlier };
    };
    const request = () => ({
      // Two towns may have one name.
      id: `${name.kind}:${name.name}:${name.at.join()}`,
      at: [x, y] as const,
      needed: isLooked ? NEEDED.most : 0,
      mayLead: false,
      lands: countriesAt(story, name.at),
      spot,
      ...(spot === 'dot' && { dot: name.at }),
      ...labelStyle(),
    });
    return { rank: isLooked ? 0 : name.rank, request };
  });
}

/** The names of the towns that a view may show: a province of the same name would say the word twice. */
function townsIn({ shown, project }: LabelScene, { basemap }: Story, { camera, size, lang }: LabelOptions) {
  const isSeen = (name: BasemapName) => {
    const [x, y] = project(name.at);
    return x >= 0 && y >= 0 && x <= size.width && y <= size.height && camera.zoom >= basemapNameFrom(name);
  };
  const below = basemap.names.filter((name) => name.kind === 'city' && isSeen(name)).map(({ name }) => name);
  const own = shown
    .filter(({ place }) => spotOf(place) === 'dot')
    .map(({ place }) => nameIn(place.name, lang).value);
  return new Set([...below, ...own]);
}

/** From which zoom on a name below the story is shown. */
export function basemapNameFrom({ rank, kind }: BasemapName): number {
  return Math.max(FROM_ZOOM[rank - 1] ?? 0, BASEMAP_NAME_STYLES[kind].from);
}
