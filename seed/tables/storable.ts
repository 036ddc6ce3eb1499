import { withoutEmails } from "../package/email.ts";
import { encodingFault } from "../package/encoding.ts";

/**
 * A header or the name of a file as a package may hold it: without e-mail addresses, on one line, and with "?" for what
 * is not ASCII where letters were lost on its way.
 */
export function storable(text: string): string {
  const line = withoutEmails(text)
    .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .trim();
  return encodingFault(line) === null ? line : line.replaceAll(/[^\x20-\x7E]+/g, "?");
}
