import { loadModule } from '../dom/load-module.ts';
import { startMapLibreRenderer } from './maplibre/maplibre-renderer.ts';
import type { StartRenderer } from './renderer.ts';

/** Drawing by WebGL, as a page may have it. */
export interface WebGL {
  /** Why the page can never draw by it; undefined where nothing is known against it. */
  whyNever(): string | undefined;
  /** Whether the browser gives a context. One that gives none now, as while its graphics restart, may later. */
  hasContext(): boolean;
  /** Loads what draws by it. @throws as `loadModule` does */
  load(): Promise<StartRenderer>;
}

const loadMapLibre = () => import('./maplibre/maplibre.ts');

/** What is found once for the page: asking costs a context, and under some policies a report. */
let found: { readonly against: string | undefined } | undefined;
let hadContext = false;

/** MapLibre, which wants WebGL 2 and a worker. */
export const MAPLIBRE: WebGL = {
  whyNever() {
    found ??= { against: whyNever() };
    return found.against;
  },
  hasContext() {
    if (hadContext) return true;
    const context = document.createElement('canvas').getContext('webgl2');
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    hadContext = context !== null;
    return hadContext;
  },
  async load() {
    const maplibre = await loadModule(loadMapLibre, 'WORKER_URL');
    return (parts) => startMapLibreRenderer(maplibre, parts);
  },
};

function whyNever(): string | undefined {
  if (typeof Worker === 'undefined') return 'The browser has no workers.';
  if (requiresTrustedTypes())
    return 'The page requires Trusted Types, and MapLibre names its worker by a string.';
  return undefined;
}

/**
 * Whether the page's policy says `require-trusted-types-for 'script'`. Nothing tells but an attempt, and where it
 * fails the browser reports it once; MapLibre's own attempts would be a dozen.
 */
function requiresTrustedTypes(): boolean {
  const { trustedTypes } = globalThis as { trustedTypes?: { readonly defaultPolicy: object | null } };
  if (!trustedTypes || trustedTypes.defaultPolicy) return false;
  try {
    new DOMParser().parseFromString('', 'text/html');
    return false;
  } catch {
    return true;
  }
}
