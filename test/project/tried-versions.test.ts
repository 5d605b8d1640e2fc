import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Where the lock file of each stands that the documents call tried, by the name that they give it. */
const TRIED = {
  'README.md': {
    Vite: ['.', 'vite'],
    webpack: ['.', 'webpack'],
    Rollup: ['.', 'rollup'],
    esbuild: ['.', 'esbuild'],
    Parcel: ['examples/parcel', 'parcel'],
  },
  'examples/README.md': {
    React: ['examples/react', 'react'],
    Vue: ['examples/vue', 'vue'],
    Svelte: ['examples/svelte', 'svelte'],
    Next: ['examples/next', 'next'],
    SvelteKit: ['examples/sveltekit', '@sveltejs/kit'],
    Parcel: ['examples/parcel', 'parcel'],
  },
} as const;

/** Major and minor number of a package as a folder's lock file has it. */
function locked(folder: string, name: string): string {
  const lock = JSON.parse(readFileSync(`${folder}/package-lock.json`, 'utf8')) as {
    packages: Record<string, { version: string }>;
  };
  const { version = '' } = lock.packages[`node_modules/${name}`] ?? {};
  return version.split('.').slice(0, 2).join('.');
}

test.each(Object.entries(TRIED))(
  'the versions that %s calls tried are those that the tests take',
  (file, tools) => {
    const [, tried = ''] = /^Tried: (.*?)\n\n/ms.exec(readFileSync(file, 'utf8')) ?? [];
    const named = [...tried.matchAll(/([A-Z]?[a-z]\w*) (\d+\.\d+)/g)].map(([, name, version]) => [
      name,
      version,
    ]);
    const taken = Object.entries(tools).map(([name, [folder, of]]) => [name, locked(folder, of)]);
    expect(Object.fromEntries(named)).toEqual(Object.fromEntries(taken));
  },
);
