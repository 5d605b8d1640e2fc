import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [sveltekit()],
  // Only since this example takes the package from the folder above.
  server: { fs: { allow: ['../..'] } },
});
