/** Named references that files of tables hold (https://html.spec.whatwg.org/multipage/named-characters.html). */
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

/**
 * A text whose signs were escaped for a web page on their way into a table, as titles of CORDIS are (« R&amp;D »), as
 * it was before. What is no reference stays.
 */
export function unescaped(text: string): string {
  if (!text.includes("&")) return text;
  return text.replaceAll(/&(?:([a-z]+)|#(\d{1,7})|#x([\da-f]{1,6}));/gi, (whole, name, decimal, hexadecimal) => {
    if (name !== undefined) return NAMED[(name as string).toLowerCase()] ?? whole;
    const code = decimal === undefined ? parseInt(hexadecimal as string, 16) : Number(decimal);
    return isCharacter(code) ? String.fromCodePoint(code) : whole;
  });
}

/** Whether a code is that of a character: neither beyond the last nor half of a pair, nor a control. */
const isCharacter = (code: number): boolean =>
  code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) && !(code >= 0x7f && code <= 0x9f);
