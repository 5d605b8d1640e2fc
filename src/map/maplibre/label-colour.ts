import type { ExpressionSpecification } from 'maplibre-gl';
import type { Emphasis } from '../../cartography/emphasis.ts';
import { paintOf } from '../../cartography/paint.ts';
import { BASEMAP_COLOURS, type Theme } from '../../cartography/theme.ts';
import type { Place } from '../../story/place.ts';
import type { Story } from '../../story/story.ts';

/** What the colour of a place's name depends on: for a feature's property `look`. */
export const lookOf = ({ layer, kind }: Place): string => `${layer}/${kind}`;

/**
 * The `text-color` of labels, whose features say in `color` whose it is (see `TextColour`), in `place` what they name
 * and in `look` what that looks like. While something is marked, none of its labels is quiet, and the others lose
 * their hue, never their contrast.
 */
export function makeLabelColour(
  story: Story,
): (theme: Theme, emphasis: ReadonlyMap<string, Emphasis>) => ExpressionSpecification {
  const layers = new Map(story.layers.map((layer) => [layer.id, layer]));
  // One of each: an expression that told every place's colour would be as long as the story.
  const looks = new Map([...story.places.values()].map((place) => [lookOf(place), place]));
  return (theme, emphasis) => {
    const { text, quietText, waterText } = BASEMAP_COLOURS[theme];
    const own = [...looks].flatMap(([look, place]) => {
      const layer = layers.get(place.layer);
      return layer ? [look, paintOf(place, layer, theme)['text-color']] : [];
    });
    const colours = (quiet: string) =>
      [
        'match',
        ['get', 'color'],
        'own',
        own.length > 0 ? ['match', ['get', 'look'], ...own, text] : text,
        'quietText',
        quiet,
        'waterText',
        waterText,
        text,
      ] as unknown as ExpressionSpecification;
    if (emphasis.size === 0) return colours(quietText);
    return ['case', ['in', ['get', 'place'], ['literal', [...emphasis.keys()]]], colours(text), quietText];
  };
}
