import { expect, test } from 'vitest';
import { wordCount } from '../../../src/compiler/article/words.ts';

test.each([
  ['The US/Israeli plan – “it’s over” – of 2003.', 7],
  ['می\u200cرود و برمی\u200cگردد', 3],
  ['— … !', 0],
  ['', 0],
])('between spaces what holds a letter or a digit is a word: “%s”', (text, words) => {
  expect(wordCount(text)).toBe(words);
});

/** Dictionaries differ from engine to engine, by less than this. */
test.each([
  [
    'zh',
    '伊拉克和伊朗的关系在二零零三年以后发生了根本性的变化，两国之间的贸易在随后的几年里增长了许多倍。',
    20,
    35,
  ],
  ['ja', '東京は日本の首都であり、世界で最も人口の多い都市の一つです。', 12, 22],
  ['th', 'นายกรัฐมนตรีเดินทางไปกรุงเทพเมื่อวานนี้', 5, 12],
  ['km', 'ប្រទេសកម្ពុជាមានប្រជាជនច្រើន', 4, 8],
  ['lo', 'ປະເທດລາວເປັນປະເທດ', 3, 6],
  ['my', 'မြန်မာနိုင်ငံသည်အာရှတိုက်တွင်', 3, 9],
  ['bo', 'བོད་ཡིག་གི་སྐད', 4, 4],
  // No engine's dictionary knows these.
  ['jv', 'ꦧꦱꦗꦮꦧꦱ', 6, 6],
  ['zh', '他有 iPhone手机。', 3, 5],
])('%s: words that no space parts: “%s”', (_, text, least, most) => {
  expect(wordCount(text)).toBeGreaterThanOrEqual(least);
  expect(wordCount(text)).toBeLessThanOrEqual(most);
});
