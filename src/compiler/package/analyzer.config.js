// For `cem analyze`, as src/compiler/package/elements-manifest.ts runs it.
export default {
  globs: ['src/element/element.ts', 'src/element/attributes.ts'],
  packagejson: false,
  quiet: true,
};
