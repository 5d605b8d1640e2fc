import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PackedCountryNames } from '../../src/natural-earth/packed-tables.ts';
import { required } from './sources.ts';

interface Territories {
  readonly main: Readonly<
    Record<
      string,
      { readonly localeDisplayNames: { readonly territories: Readonly<Record<string, string>> } }
    >
  >;
}

/** Countries whose name in CLDR is long or has an explanation with it: the form that a map has room for. */
const FORMS: Readonly<Record<string, string>> = {
  CD: 'CD-alt-variant',
  HK: 'HK-alt-short',
  MO: 'MO-alt-short',
  PS: 'PS-alt-short',
};
/** Where CLDR's English is not what a map says. */
const ENGLISH: Readonly<Record<string, string>> = {
  CD: 'DR Congo',
  CG: 'Congo',
  CI: 'Ivory Coast',
  TR: 'Turkey',
};
/** A language with fewer countries than this has no map of its own. */
const FEWEST = 150;

/** Names of countries in all languages of CLDR, regional variants left out. */
export function countryNames(codes: ReadonlySet<string>): PackedCountryNames {
  const main = join(dirname(required.resolve('cldr-localenames-full/package.json')), 'main');
  const languages = readdirSync(main).filter((name) => /^[a-z]{2,3}(-[A-Z][a-z]{3})?$/.test(name));
  const rows = languages.flatMap((language): [string, Record<string, string>][] => {
    const path = join(main, language, 'territories.json');
    if (!existsSync(path)) return [];
    const file: Territories = JSON.parse(readFileSync(path, 'utf8'));
    const territories = file.main[language]?.localeDisplayNames.territories ?? {};
    const names = [...codes].sort().flatMap((code): [string, string][] => {
      const name =
        (language === 'en' ? ENGLISH[code] : undefined) ??
        territories[FORMS[code] ?? ''] ??
        territories[code];
      if (name === undefined || name === code) return [];
      return [[code, code === 'CD' ? name : name.replace(/ ?[(（].*[)）]$/, '')]];
    });
    return names.length < FEWEST ? [] : [[language, Object.fromEntries(names)]];
  });
  return Object.fromEntries(rows);
}
