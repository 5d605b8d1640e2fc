import { afterEach, expect, test, vi } from 'vitest';
import { loadLocale } from '../../src/locale/load-locale.ts';
import type { LocaleFile } from '../../src/locale/locale.ts';
import { pseudoMessages } from './pseudo.ts';

afterEach(() => vi.restoreAllMocks());

const files = (load: () => Promise<LocaleFile>) => new Map([['ar', load]]);
const arabic = async () => ({ language: 'ar-XB', messages: pseudoMessages });
const loaded = async (wanted: readonly string[]) => (await loadLocale(wanted, files(arabic))).language;

test('the first language that the interface has is loaded, by what is left of its tag', async () => {
  expect(await loaded(['ar-EG'])).toBe('ar-XB');
  expect(await loaded(['ckb', 'ar'])).toBe('ar-XB');
  expect(await loaded(['en-US', 'ar'])).toBe('en');
});

test('where the interface has none of them it is English', async () => {
  expect(await loaded(['ckb', 'fa'])).toBe('en');
  expect(await loaded(['constructor'])).toBe('en');
});

test('a language’s file is loaded only where it is wanted', async () => {
  const load = vi.fn(arabic);
  await loadLocale(['en', 'ar'], files(load));
  expect(load).not.toHaveBeenCalled();
});

test('where a language’s file cannot be had the interface is English, and the console says so', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  const locale = await loadLocale(
    ['ar'],
    files(() => Promise.reject(new Error('gone'))),
  );
  expect(locale.language).toBe('en');
  expect(String(said.mock.calls[0])).toContain('in ar could not be loaded');
});
