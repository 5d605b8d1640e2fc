import type { Place } from '../story/place.ts';
import type { TextColour } from './label.ts';
import type { Text } from './stack-layer.ts';

/** What the colour of a place's name depends on: its layer and its kind. */
export const lookOf = ({ layer, kind }: Pick<Place, 'layer' | 'kind'>): string => `${layer}/${kind}`;

/** How a name stands to what is emphasised: nothing is; what it names is; something else is. */
export type NameEmphasis = 'none' | 'own' | 'other';

/** Which colour a line of a name has: none that is emphasised is quiet, others lose their hue, never their contrast. */
export function textColour(color: TextColour, emphasis: NameEmphasis): TextColour {
  if (emphasis === 'other') return 'quietText';
  return emphasis === 'own' && color === 'quietText' ? 'text' : color;
}

/** The colour of a line of a name. @param place what it names; none on the basemap */
export function colourOfText<Colour>(
  { colors, own }: Text<Colour>,
  color: TextColour,
  place?: Pick<Place, 'layer' | 'kind'>,
): Colour {
  if (color !== 'own') return colors[color];
  return (place && own.get(lookOf(place))) ?? colors.text;
}
