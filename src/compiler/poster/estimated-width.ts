/** Marks above, below or between letters, which take no room of their own. */
const MARK = /[\p{Mn}\p{Me}\p{Cf}]/u;
/** Scripts whose letters, bold ones too, are on average narrower than 0.8 em in most fonts. */
const NARROW =
  /[\p{sc=Hebr}\p{sc=Geor}\p{sc=Armn}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Ethi}\p{sc=Beng}\p{sc=Guru}\p{sc=Gujr}]/u;

/**
 * Ems for letters that no font at hand has. Rather too many than too few: what is given too much room stands off
 * a little, what is given too little lies over its neighbour.
 */
export function estimatedWidth(text: string): number {
  let width = 0;
  for (const letter of text)
    width += MARK.test(letter) ? 0 : letter === ' ' ? 0.3 : NARROW.test(letter) ? 0.8 : 1;
  return width;
}
