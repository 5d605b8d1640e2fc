/** There is no WebGL context for a map, or no longer; there may be one later. */
export class NoContextError extends Error {
  override readonly name = 'NoContextError';
}
