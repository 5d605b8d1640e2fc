import { quote } from '../../../src/story/problem.ts';
import { isFileName } from '../places/place-id.ts';
import { ToolError } from '../tool-error.ts';

/**
 * Says that an id is one: it is the name of a file.
 *
 * @throws ToolError where it is not
 */
export function requireId(id: string): void {
  if (isFileName(id)) return;
  throw new ToolError(
    `--as: found ${id === '' ? 'no id' : quote(id)}; expected small letters, digits and hyphens, as shatt-al-arab, and no device of Windows (con, aux …). Name it by --as.`,
  );
}
