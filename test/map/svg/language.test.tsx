import type { JSX } from 'preact';
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { pictureLabels } from '../../../src/cartography/picture-labels.ts';
import { Poster } from '../../../src/map/svg/poster.tsx';
import { Preview } from '../../../src/map/svg/preview.tsx';
import { Words } from '../../../src/map/svg/words.tsx';
import { articleStory } from '../../stories/article.ts';

const article = await articleStory();
const measure = (text: string) => text.length * 6;

/** Each text of a picture with the language that is said on it or around it. */
function textsIn(picture: JSX.Element): readonly (readonly [text: string, lang: string])[] {
  const around: string[] = [''];
  const texts: [string, string][] = [];
  for (const [, end, attributes = '', single, text = ''] of render(picture).matchAll(
    /<(\/?)\w+([^>]*?)(\/?)>([^<]*)/g,
  )) {
    if (end) around.pop();
    else around.push(/ lang="(.*?)"/.exec(attributes)?.[1] ?? around.at(-1) ?? '');
    if (/\p{L}/u.test(text)) texts.push([text, around.at(-1) ?? '']);
    if (single) around.pop();
  }
  return texts;
}

test.each(['en', 'fa'])(
  'a picture of a story in “%s” says of each word which language it is in',
  (language) => {
    const story = { ...article, about: { ...article.about, language } };
    for (const picture of [
      <Poster
        story={story}
        shape="wide"
        labels={(shown) => pictureLabels(story, 'wide', shown, { lang: language, measure })}
      />,
      <Preview story={story} size={{ width: 600, height: 315 }} measure={measure} Line={Words} />,
    ]) {
      const texts = textsIn(picture);
      const langOf = (start: string) => texts.find(([text]) => text.startsWith(start))?.[1];
      expect(langOf('Article: ')).toBe('en');
      expect(langOf(story.about.title)).toBe(language);
      expect(texts.filter(([text, lang]) => /\p{Script=Arabic}/u.test(text) && lang === 'en')).toEqual([]);
    }
  },
);
