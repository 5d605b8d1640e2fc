import { expect, it } from 'vitest';
import { withoutFormerStates } from '../../../../author/src/new/places/former-states.ts';
import { smallGazetteer } from '../../gazetteer/places.ts';
import { finding } from '../finding.ts';

const TEXT = 'When the Soviet Union fell, East Germany had gone; Russia had not.';
const at = (text: string, name: string) =>
  finding({ name, text, start: TEXT.indexOf(text), kind: 'country' });
const FINDINGS = [at('Soviet Union', 'Russia'), at('Germany', 'Germany'), at('Russia', 'Russia')];
const parted = (places: [string, string][] = [], ignored: string[] = []) =>
  withoutFormerStates(FINDINGS, TEXT, { places: new Map(places), ignored: new Set(ignored) }, smallGazetteer);
const texts = (found: ReturnType<typeof parted>) => found.findings.map(({ text, name }) => [text, name]);

it('no state of the past is a present one, nor is what a part of its name is called', () => {
  const found = parted();
  expect(texts(found)).toEqual([['Russia', 'Russia']]);
  expect(found.former).toEqual(['Soviet Union', 'East Germany']);
});

it('is a present one where the author says which', () => {
  const found = parted([
    ['East Germany', 'France'],
    ['Paris', 'Texas'],
  ]);
  expect(texts(found)).toEqual([
    ['East Germany', 'France'],
    ['Russia', 'Russia'],
  ]);
  expect(found.findings[0]).toMatchObject({ start: 28, end: 40, confidence: 1 });
  expect(found.former).toEqual(['Soviet Union']);
  expect([...found.answers.places]).toEqual([['Paris', 'Texas']]);
});

it('is not told where the author ignores it, and refuses a country that is none', () => {
  expect(parted([], ['Soviet Union']).former).toEqual(['East Germany']);
  expect(() => parted([['East Germany', 'Paris']])).toThrow(
    '--place: found “East Germany=Paris”; expected a country of today',
  );
});
