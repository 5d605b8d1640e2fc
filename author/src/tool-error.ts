/**
 * A fault of how the tool was used, or of what surrounds it: exit code 2. The message is one line that says what is
 * wrong and what to do about it. Faults of a story are a `StoryError`: exit code 1.
 */
export class ToolError extends Error {
  override readonly name = 'ToolError';
}
