import type { Theme } from '../cartography/theme.ts';
import { type Choice, choiceOf, headingLevelOf, isInteractive } from './choices.ts';
import { languageAround } from './language-around.ts';
import { themeOf } from './theme.ts';

/** What the element's attributes, and the page around it, say of how the story is shown. */
export interface Settings {
  readonly theme: Theme;
  /** `minimal`: no buttons on the map; `none`: no reader either. */
  readonly controls: Choice<'controls'>;
  readonly gestures: Choice<'gestures'>;
  /** False for a still picture of the selection, which costs no WebGL context. */
  readonly interactive: boolean;
  /** 1 to 5. */
  readonly headingLevel: number;
  /** BCP 47: the language of the names. */
  readonly lang: string;
}

/** @param language BCP 47: the story's, which counts where none is said on or around the element */
export function settingsOf(element: Element, language: string): Settings {
  return {
    theme: themeOf(element),
    controls: choiceOf(element, 'controls'),
    gestures: choiceOf(element, 'gestures'),
    interactive: isInteractive(element),
    headingLevel: headingLevelOf(element),
    lang: languageAround(element) ?? language,
  };
}
