import * as v from 'valibot';

/**
 * An address that a story may link to. Nothing stands before its host: no space, which browsers would skip, and no name
 * and password, by which one host passes for another.
 */
export const HttpAddressSchema = v.pipe(
  v.string(),
  v.url(),
  v.regex(/^https?:\/\/[^\s/\\?#@]+([/?#]|$)/, 'an http or https address, without name and password'),
);
