import { expect, it } from 'vitest';
import { completed } from '../../../author/src/new/story-facts.ts';

it('assumes what nobody tells, and says so', () => {
  expect(completed({}, 'red-river_2')).toEqual({
    facts: {
      title: 'Red river 2',
      author: 'The editors',
      language: 'en',
      url: 'https://example.org/red-river-2/',
      rights: 'own',
    },
    assumed: [
      { fact: 'title', value: 'Red river 2' },
      { fact: 'author', value: 'The editors' },
      { fact: 'language', value: 'en' },
      { fact: 'url', value: 'https://example.org/red-river-2/' },
      { fact: 'rights', value: 'own' },
      { fact: 'published' },
    ],
  });
});

it('of a page that a paper has published no more than parts are quoted, unless somebody says otherwise', () => {
  const page = {
    title: 'Red',
    published: '2020',
    language: 'de',
    url: 'https://paper.example/red/',
    publication: 'The Paper',
  };
  expect(completed(page, 'red')).toMatchObject({
    facts: { author: 'The Paper', rights: 'quotation' },
    assumed: [{ fact: 'author' }, { fact: 'rights', value: 'quotation' }],
  });
  expect(completed({ ...page, rights: 'licensed' }, 'red').facts.rights).toBe('licensed');
});
