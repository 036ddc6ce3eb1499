/*
 * Text whose letters were lost or changed on its way through programs that took its encoding for another.
 */

/** What stands in Windows-1252 at 0x80 to 0x9F; the other characters up to 0xFF are at their own number. */
const FROM_80 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";
/** A byte that continues a letter of UTF-8, as Windows-1252 shows it. */
const NEXT = `[${FROM_80}\u0080-\u00BF]`;
/** Letters of UTF-8 as Windows-1252 shows them, by their number of bytes. */
const LETTERS = new RegExp(`[Â-ß]${NEXT}|[à-ï]${NEXT}{2}|[ð-ô]${NEXT}{3}`, "g");
/** Of these, the punctuation and pictures that nothing else is likely to be. */
const SIGNS = String.raw`â[€‚„†ˆ‰\u0080\u0082\u0084\u0086\u0088\u0089](?!»)${NEXT}|ð[Ÿ\u009F]${NEXT}{2}`;
/**
 * And the Latin letters that are likely. What closes a quotation may stand after a true capital (« IRMÃ »), so that
 * such a sign counts between small letters alone.
 */
const LIKELY = new RegExp(
  String.raw`[ÃÅ](?:(?![»”“’\u00A0–—…])${NEXT}|${NEXT}(?=\p{L}))|Â(?:[¡-º¼-¿]|[\u00A0»](?=\p{L}))` +
    String.raw`|(?<=[\p{Ll}\d])(?:Ã${NEXT}|Â[\u00A0-\u00BF])|${SIGNS}`,
  "u",
);
/** What is read anew where one is found. */
const LATIN = new RegExp(`[ÂÃÅ]${NEXT}|${SIGNS}`, "g");

/** What is wrong with the encoding of a text, in words for whoever edits it; null where nothing shows. */
export function encodingFault(text: string): string | null {
  const wrong = wrongEncoding(text);
  if (wrong === null) return null;
  if (wrong.meant === null)
    return "� (U+FFFD) stands where a letter was lost, as the file was once read in a wrong encoding; take the words from their source again.";
  return `UTF-8 that was once read in a wrong encoding, probably “${wrong.meant}”; open the source as UTF-8 and save it anew as “CSV UTF-8”.`;
}

/**
 * Whether a text was once read in a wrong encoding, and what was meant, which is null where letters were lost; null
 * where nothing shows.
 */
export function wrongEncoding(text: string): { meant: string | null } | null {
  // oxlint-disable-next-line no-control-regex
  if (/^[\u0000-\u007F]*$/.test(text)) return null;
  if (text.includes("\uFFFD")) return { meant: null };
  const meant = asMeant(text);
  return meant === null ? null : { meant };
}

/** A text as it was before UTF-8 was taken for Windows-1252; null where it does not look so. */
function asMeant(text: string): string | null {
  if (LIKELY.test(text)) return text.replaceAll(LATIN, decoded);
  // Letters of other scripts: only where all that is not ASCII can be read so, and more than once.
  const letters = text.match(LETTERS) ?? [];
  // oxlint-disable-next-line no-control-regex
  return letters.length > 1 && /^[\u0000-\u007F]*$/.test(text.replaceAll(LETTERS, ""))
    ? text.replaceAll(LETTERS, decoded)
    : null;
}

function decoded(letters: string): string {
  const bytes = Array.from(letters).map((letter) => {
    const at = FROM_80.indexOf(letter);
    return at < 0 ? letter.charCodeAt(0) : 0x80 + at;
  });
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(new Uint8Array(bytes));
  } catch {
    return letters;
  }
}
