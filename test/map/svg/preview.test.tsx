import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Preview } from '../../../src/map/svg/preview.tsx';
import { Words, type WordsProps } from '../../../src/map/svg/words.tsx';
import { smallStory } from '../../stories/small-story.ts';

test.each([
  ['en', 'ltr'],
  ['fa', 'rtl'],
])('a preview’s title in “%s” is drawn %s', (language, dir) => {
  const story = smallStory();
  const drawn: WordsProps['line'][] = [];
  const Line = (words: WordsProps) => {
    drawn.push(words.line);
    return <Words {...words} />;
  };
  const measure = (text: string) => text.length * 10;
  const size = { width: 600, height: 315 };
  const about = { ...story.about, language };
  render(<Preview story={{ ...story, about }} size={size} measure={measure} Line={Line} />);
  expect(drawn.find(({ text }) => text === about.title)).toMatchObject({ lang: language, dir });
});
