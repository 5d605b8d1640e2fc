import { toJsonSchema } from '@valibot/to-json-schema';
import { ManifestSchema } from '../../story/manifest.ts';

/** The JSON Schema (draft 7, which editors know best) of `story.json` in a story's folder. */
export function manifestJsonSchema(): object {
  return { title: 'The manifest of a story of Article Map', ...toJsonSchema(ManifestSchema) };
}
