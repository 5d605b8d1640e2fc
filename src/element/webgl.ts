/** What was found, once for the page: asking costs a context, and under some policies a report. */
let found: { readonly against: string | undefined } | undefined;

/** Why the browser cannot draw by WebGL 2 with a worker; undefined where nothing is known against it. */
export function whyNoWebGL(): string | undefined {
  found ??= { against: ask() };
  return found.against;
}

function ask(): string | undefined {
  if (typeof Worker === 'undefined') return 'The browser has no workers.';
  if (requiresTrustedTypes())
    return 'The page requires Trusted Types, and MapLibre names its worker by a string.';
  const context = document.createElement('canvas').getContext('webgl2');
  if (!context) return 'The browser gives no WebGL 2 context.';
  context.getExtension('WEBGL_lose_context')?.loseContext();
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
