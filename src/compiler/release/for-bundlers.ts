import type { Plugin } from 'vite';

/** A module's address beside a variable: webpack takes it for a folder of modules, and throws at the first other address. */
const BESIDE_A_VARIABLE = /new URL\((\w+),import\.meta\.url\)/g;
/** What a bundler may leave out. It leaves out nothing of the element, and readers would load it. */
const ANNOTATION = /([\w$]?)\/\* [@#]__(?:PURE|NO_SIDE_EFFECTS)__ \*\/\s?/g;

/** Vite plugin that writes the release's modules so that bundlers of applications can read them. */
export function forBundlers(): Plugin {
  return {
    name: 'article-map-for-bundlers',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        file.code = file.code.replace(ANNOTATION, (_, word) => (word ? `${word} ` : ''));
        // MapLibre's own is its worker's address, which we state in full.
        if (file.name === 'maplibre') file.code = file.code.replace(BESIDE_A_VARIABLE, 'new URL($1)');
      }
    },
  };
}
