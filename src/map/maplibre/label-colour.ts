import type { ExpressionSpecification } from 'maplibre-gl';
import type { Emphasis } from '../../cartography/emphasis.ts';
import { colourOfText, type NameEmphasis, textColour } from '../../cartography/label-colour.ts';
import { layerStack } from '../../cartography/layer-stack.ts';
import type { Text } from '../../cartography/stack-layer.ts';
import type { Theme } from '../../cartography/theme.ts';
import type { Story } from '../../story/story.ts';

/** The stack's names in a theme. */
function namesIn(story: Story, theme: Theme): Text {
  const found = layerStack(story, theme).find(({ paint }) => paint.type === 'text');
  return found?.paint as Text;
}

/**
 * The `text-color` of names, whose features say in `color` whose it is (see `TextColour`), in `place` what they name
 * and in `look` what that looks like.
 */
export function labelColour(
  story: Story,
  theme: Theme,
  emphasis: ReadonlyMap<string, Emphasis>,
): ExpressionSpecification {
  const text = namesIn(story, theme);
  if (emphasis.size === 0) return colours(text, 'none');
  return [
    'case',
    ['in', ['get', 'place'], ['literal', [...emphasis.keys()]]],
    colours(text, 'own'),
    colourOfText(text, textColour('own', 'other')),
  ];
}

function colours(text: Text, emphasis: NameEmphasis): ExpressionSpecification {
  const colour = (color: 'quietText' | 'waterText') => colourOfText(text, textColour(color, emphasis));
  // One for each look: an expression that told every place's colour would be as long as the story.
  const own = [...text.own].flat();
  return [
    'match',
    ['get', 'color'],
    'own',
    own.length > 0 ? ['match', ['get', 'look'], ...own, text.colors.text] : text.colors.text,
    'quietText',
    colour('quietText'),
    'waterText',
    colour('waterText'),
    text.colors.text,
  ] as unknown as ExpressionSpecification;
}
