/** A part of `src/`, or `author/`. It imports from lower floors alone; rooms on one floor never import each other. */
export interface Room {
  readonly name: string;
  /** 1 is the lowest. */
  readonly floor: number;
  /** Files of the room, by their path from the project's root. */
  readonly files: RegExp;
  /** Packages that it may import, types included; absent: any, and Node's own modules too. */
  readonly packages?: readonly string[];
}

/** The house, from the top. */
export const ROOMS: readonly Room[] = [
  { name: 'author', floor: 7, files: /^author\/src\// },
  { name: 'site', floor: 6, files: /^src\/site\//, packages: [] },
  { name: 'compiler', floor: 6, files: /^src\/compiler\// },
  {
    name: 'element',
    floor: 5,
    files: /^src\/element\//,
    packages: ['preact', 'react', 'svelte', 'vue'],
  },
  { name: 'map', floor: 4, files: /^src\/map\//, packages: ['maplibre-gl', 'preact'] },
  { name: 'reader', floor: 4, files: /^src\/reader\//, packages: ['minisearch', 'preact'] },
  { name: 'share', floor: 4, files: /^src\/share\//, packages: ['preact'] },
  { name: 'cartography', floor: 3, files: /^src\/cartography\//, packages: [] },
  { name: 'locale', floor: 2, files: /^src\/locale\//, packages: [] },
  { name: 'dom', floor: 2, files: /^src\/dom\//, packages: [] },
  { name: 'selection', floor: 2, files: /^src\/selection\//, packages: [] },
  {
    name: 'story',
    floor: 1,
    files: /^src\/story\//,
    packages: ['topojson-client', 'topojson-specification', 'valibot'],
  },
];
