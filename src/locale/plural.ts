/**
 * Words that depend on a number: a form for each category that the language has (CLDR, `Intl.PluralRules`), and
 * `none` where zero has words of its own.
 */
export type Plural = { readonly [category in Intl.LDMLPluralRule | 'none']?: string } & {
  readonly other: string;
};
