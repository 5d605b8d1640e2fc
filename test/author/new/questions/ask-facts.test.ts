import { expect, it } from 'vitest';
import { askFacts } from '../../../../author/src/new/questions/ask-facts.ts';
import { scriptedAsker } from './scripted-asker.ts';

it('asks for the right, the author, the address and the date', async () => {
  const ask = scriptedAsker('q', 'A. Writer', 'paper.example/red', '3 May 2020');
  expect(await askFacts({ title: 'Red' }, ask)).toEqual({
    title: 'Red',
    rights: 'quotation',
    author: 'A. Writer',
    url: 'https://paper.example/red',
    published: '2020-05-03',
  });
  expect(ask.asked).toHaveLength(4);
});

it('asks again for an address where what is entered is none', async () => {
  const ask = scriptedAsker('o', '', 'not known', 'soon', 'paper.example/red?a=1#b', '');
  expect(await askFacts({}, ask)).toEqual({ rights: 'own', url: 'https://paper.example/red?a=1#b' });
  expect(ask.asked[3]).toMatch(/^“not known” is no address, as https:\/\/example\.org\//);
  expect(await askFacts({}, scriptedAsker('o', '', 'not known', '', ''))).toEqual({ rights: 'own' });
});

it('asks for nothing that is told, and takes nothing for an answer', async () => {
  const told = {
    author: 'A. Writer',
    url: 'https://paper.example/',
    rights: 'own',
    published: '2020',
  } as const;
  expect(await askFacts(told, scriptedAsker())).toEqual(told);
  expect(await askFacts({}, scriptedAsker('o', '', '', ''))).toEqual({ rights: 'own' });
});

it('asks again for a date where what is entered is none', async () => {
  const ask = scriptedAsker('o', '', '', 'last year', '2019-02');
  expect(await askFacts({}, ask)).toEqual({ rights: 'own', published: '2019-02' });
  expect(ask.asked[4]).toMatch(/^“last year” is no date, as 2017-08-31\./);
});
