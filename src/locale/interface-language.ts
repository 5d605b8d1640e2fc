/** BCP 47: the language of the interface, in which its numbers and dates are written too. */
export const INTERFACE_LANGUAGE = 'en-GB';
