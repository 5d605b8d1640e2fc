/** A part of `src/`. It imports from lower floors alone; rooms on one floor never import each other. */
export interface Room {
  readonly name: string;
  /** 1 is the lowest. */
  readonly floor: number;
  /** Files of the room, by their path from the project's root. */
  readonly files: RegExp;
  /** Packages that it may import, types included; absent: any, and Node's own modules too. */
  readonly packages?: readonly string[];
}

/**
 * The house, from the top. `src/views/` is shared by several rooms until each has a folder of its own; the first row
 * that fits a file is its room.
 */
export const ROOMS: readonly Room[] = [
  { name: 'site', floor: 6, files: /^src\/site\//, packages: [] },
  { name: 'compiler', floor: 6, files: /^src\/(compiler|build)\// },
  {
    name: 'element',
    floor: 5,
    files: /^src\/element\//,
    packages: ['preact', 'react', 'svelte', 'vue'],
  },
  {
    name: 'map',
    floor: 4,
    files: /^src\/(map|views\/(map|poster|handling|furniture))\//,
    packages: ['maplibre-gl', 'preact'],
  },
  { name: 'reader', floor: 4, files: /^src\/(views\/)?reader\//, packages: ['minisearch', 'preact'] },
  { name: 'host-text', floor: 4, files: /^src\/(views\/)?host-text\//, packages: ['preact'] },
  { name: 'share', floor: 4, files: /^src\/(views\/)?share\//, packages: ['preact'] },
  {
    name: 'cartography',
    floor: 3,
    files:
      /^src\/(cartography\/|views\/(credit-lines|credit-sources|names-in-view|picture-labels|poster-picture|seen-together)\.ts$)/,
    packages: [],
  },
  {
    name: 'locale',
    floor: 2,
    files: /^src\/(locale\/|views\/(early-strings|error-words|interface-language|strings)\.ts$)/,
    packages: [],
  },
  {
    name: 'dom',
    floor: 2,
    files:
      /^src\/(dom\/|views\/(adopt-sheet|after-paint|announcer|bring-into-view|confined|measure-text|own-pixels|policy|readiness|unique-id|why-not-loaded)\.ts$)/,
    packages: [],
  },
  { name: 'selection', floor: 2, files: /^src\/(selection\/|views\/view\.ts$)/, packages: [] },
  {
    name: 'story',
    floor: 1,
    files: /^src\/story\//,
    packages: ['topojson-client', 'topojson-specification', 'valibot'],
  },
];
