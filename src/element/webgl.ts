/** What is found once for the page: asking costs a context, and under some policies a report. */
let found: { readonly against: string | undefined } | undefined;
let hadContext = false;

/** Why the browser can never draw by WebGL 2 with a worker on this page; undefined where nothing is known against it. */
export function whyNeverWebGL(): string | undefined {
  found ??= { against: ask() };
  return found.against;
}

function ask(): string | undefined {
  if (typeof Worker === 'undefined') return 'The browser has no workers.';
  if (requiresTrustedTypes())
    return 'The page requires Trusted Types, and MapLibre names its worker by a string.';
  return undefined;
}

/** Whether the browser gives a WebGL 2 context. One that gives none now, as while its graphics restart, may later. */
export function hasContext(): boolean {
  if (hadContext) return true;
  const context = document.createElement('canvas').getContext('webgl2');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  hadContext = context !== null;
  return hadContext;
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
