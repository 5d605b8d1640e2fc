import { toJsonSchema } from '@valibot/to-json-schema';
import { ManifestSchema } from '../../story/manifest.ts';

/**
 * The JSON Schema (draft 7, which editors know best) of `story.json` in a story's folder. What only code can check is left
 * to the build.
 */
export function manifestJsonSchema(): object {
  const schema = toJsonSchema(ManifestSchema, { ignoreActions: ['check'] });
  return { title: 'The manifest of a story of Article Map', ...schema };
}
