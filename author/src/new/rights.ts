/** By what right an article is quoted. */
export const RIGHTS = ['own', 'licensed', 'quotation'] as const;
export type Rights = (typeof RIGHTS)[number];
