import * as v from 'valibot';

/** Where readers report errors: a page, or a mailbox, which may have a subject (`mailto:…?subject=…`, RFC 6068). */
export const ReportAddressSchema = v.pipe(
  v.string(),
  v.url(),
  v.regex(
    /^(https?:\/\/[^\s/\\?#@]+([/?#]\S*)?|mailto:[^\s@?]+@[^\s@?]+(\?\S*)?)$/,
    'an http or https address without name and password, or a mailto address',
  ),
);
