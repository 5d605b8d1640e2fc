import type { Position } from '../story/place.ts';
import type { BasemapName, Story } from '../story/story.ts';
import { BASEMAP_NAME_STYLES, basemapLabelStyle } from './basemap-label-style.ts';
import type { Point } from './camera.ts';
import { courseOf } from './courses.ts';
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
    const course = name.kind === 'river' ? courseOf(story, name) : undefined;
    const paths = course && [course.map(scene.project)];
    const isIn = ([left, top]: Point) => left >= 0 && top >= 0 && left <= size.width && top <= size.height;
    if (!(paths?.flat().some(isIn) ?? isIn([x, y]))) return [];
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
      lands: landsOf(story, name, course),
      ...(paths && { paths }),
      spot,
      ...(spot === 'dot' && { dot: name.at }),
      ...labelStyle(),
    });
    return { rank: isLooked ? 0 : name.rank, request };
  });
}

/** Positions of a river that are looked up for the countries through which it flows. */
const SAMPLES = 12;

/** The countries in which a name may stand: a river's on either bank. */
function landsOf(story: Story, { at }: BasemapName, course: readonly Position[] = []): ReadonlySet<string> {
  const step = Math.max(1, Math.ceil(course.length / SAMPLES));
  const sampled = course.filter((_, i) => i % step === 0);
  return new Set([at, ...sampled].flatMap((position) => [...countriesAt(story, position)]));
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
