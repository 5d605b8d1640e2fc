/** Known once a context was given: what a page could do it can do again, and asking costs a context. */
let given = false;

/** Why the browser cannot draw by WebGL 2 with a worker; undefined where nothing is known against it. */
export function whyNoWebGL(): string | undefined {
  if (given) return undefined;
  if (typeof Worker === 'undefined') return 'The browser has no workers.';
  const context = document.createElement('canvas').getContext('webgl2');
  if (!context) return 'The browser gives no WebGL 2 context.';
  context.getExtension('WEBGL_lose_context')?.loseContext();
  given = true;
  return undefined;
}
