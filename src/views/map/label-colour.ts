import type { ExpressionSpecification } from 'maplibre-gl';
import type { Mark } from '../../cartography/marks.ts';
import { paintOf } from '../../cartography/paint.ts';
import { GROUND, type Theme } from '../../cartography/theme.ts';
import type { Story } from '../../story/story.ts';

/**
 * The `text-color` of labels, whose features say in `color` whose it is (see `TextColour`) and in `place`
 * what they name. While something is marked, the other labels lose their hue, never their contrast.
 */
export function labelColour(
  story: Story,
  theme: Theme,
  marks: ReadonlyMap<string, Mark>,
): ExpressionSpecification {
  const { text, quietText, waterText } = GROUND[theme];
  const layers = new Map(story.layers.map((layer) => [layer.id, layer]));
  const own = [...story.places.values()].flatMap((place) => {
    const layer = layers.get(place.layer);
    return layer ? [place.id, paintOf(place, layer, theme)['text-color']] : [];
  });
  const full = [
    'match',
    ['get', 'color'],
    'own',
    own.length > 0 ? ['match', ['get', 'place'], ...own, text] : text,
    'quietText',
    quietText,
    'waterText',
    waterText,
    text,
  ] as unknown as ExpressionSpecification;
  if (marks.size === 0) return full;
  return ['case', ['in', ['get', 'place'], ['literal', [...marks.keys()]]], full, quietText];
}
