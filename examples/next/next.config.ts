import { resolve } from 'node:path';
import type { NextConfig } from 'next';

const config: NextConfig = {
  // Only since this example takes the package from the folder above.
  turbopack: { root: resolve('../..') },
};
export default config;
