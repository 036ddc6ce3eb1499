/*
 * E-mail addresses are personal data. A package that holds one is refused, and the address is not repeated in what is
 * said about it, since messages end in logs. Spaces around the sign and « (at) » are forms that booklets print.
 */
const ADDRESS = /[\p{L}\d._%+-]+\s?(?:@|[([{]\s?(?:at|arobase)\s?[)\]}])\s?[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/giu;
const SIGN = /@|[([{]\s?(?:at|arobase)/i;

/** What is said where a package holds one. */
export const NO_EMAIL = "e-mail addresses are personal data and do not belong here.";

/** Whether a text holds an e-mail address. */
export function holdsEmail(text: string): boolean {
  return SIGN.test(text) && text.search(ADDRESS) >= 0;
}

/** The text with "…@…" in the place of each e-mail address. */
export function withoutEmails(text: string): string {
  return SIGN.test(text) ? text.replace(ADDRESS, "…@…") : text;
}
