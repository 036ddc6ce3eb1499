import { cut, replace, type Run } from "./run.ts";

/** Stands for an e-mail address; a character for private use, which readLines takes out of every text. */
export const ADDRESS = "\uE000";

const EMAIL =
  /[\p{L}\d._%+-]*\s?(?:@|[([{]\s?(?:at|arobase)\s?[)\]}])\s?(?:[\p{L}\d-]+(?:\.\s?[\p{L}\d-]+)*\.\p{L}{2,}|\S*(?:\s+[\p{L}\d-]*\.(?:fr|com|org|net|eu|coop|asso|info|bzh|co|io)(?![\p{L}\d]))?)/giu;

/** The run with one character in the place of each e-mail address: personal data, which no draft may hold. */
export function withoutAddresses(run: Run): Run {
  return replace(run, EMAIL, ADDRESS);
}

/** The same for a text in lines, whose count stays: an address may run over a line's end. */
export function withoutAddressesIn(text: string): string {
  return text.replace(/[\p{L}\d._%+-]*\s*@\s*(?:[\p{L}\d.-]*[.-]\s*\n\s*)?[\p{L}\d.-]*/gu, (address) => {
    return `…@…${"\n".repeat(address.split("\n").length - 1)}`;
  });
}

/** Web addresses: with their scheme, with www, or a bare domain alone on its line. */
const SITE =
  /(?:https?:\/\/|www\.)[^\s,;\uE000()«»]+|(?<=^|[\v\n\f])(?:[\p{Ll}\d-]+\.)+(?:fr|com|org|net|eu|coop|asso|info|bzh|io)(?:\/\S*)?(?=[\v\n\f]|$)/gu;

/** The web addresses of a run, and what stands between them. */
export function sitesOf(run: Run): { sites: string[]; between: Run[] } {
  const sites: string[] = [];
  const between: Run[] = [];
  let from = 0;
  for (const match of run.text.matchAll(SITE)) {
    sites.push(match[0].replace(/[.,;]+$/, ""));
    between.push(cut(run, from, match.index));
    from = match.index + match[0].length;
  }
  between.push(cut(run, from));
  return { sites, between };
}
