import type { FileUnderstanding } from "./understanding.ts";

/** A text and how its letters were encoded. */
export interface Decoded {
  text: string;
  encoding: NonNullable<FileUnderstanding["encoding"]>;
}

/**
 * The text of a file: by its byte order mark, else UTF-16 where every other byte is zero, else UTF-8 where it is
 * correct, else Mac Roman where its letters say so (Excel on a Mac saves plain CSV in it), else each line in UTF-8
 * where it is correct and in Windows-1252 where not: spreadsheets of Western Europe save CSV in it, and lines of one
 * may have been pasted below those of another. Null where the bytes are no text.
 */
export function decodeText(bytes: Uint8Array): Decoded | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return utf16(bytes, "utf-16le");
  if (first === 0xfe && second === 0xff) return utf16(bytes, "utf-16be");
  const start = bytes.subarray(0, 2000);
  const zeros = [0, 1].map((odd) => start.filter((byte, i) => i % 2 === odd && byte === 0).length);
  if (zeros[1]! > start.length / 4 && zeros[0] === 0) return utf16(bytes, "utf-16le");
  if (zeros[0]! > start.length / 4 && zeros[1] === 0) return utf16(bytes, "utf-16be");
  // Texts hold line ends and tabs, no other control character.
  const controls = start.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)).length;
  if (bytes.includes(0) || controls > 0) return null;
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "UTF-8" };
  } catch {
    if (isMacRoman(bytes)) return { text: new TextDecoder("macintosh").decode(bytes), encoding: "Mac Roman" };
    return { text: lineByLine(bytes), encoding: "Windows-1252" };
  }
}

/** É, à, ç, é, è and ê in Mac Roman; in Windows-1252 they are no letters, but for the rare Ž. */
const MAC_LETTERS = new Set([0x83, 0x88, 0x8d, 0x8e, 0x8f, 0x90]);

/** Whether letters beyond ASCII that stand in words are those of Mac Roman, and not à to ÿ of Windows-1252. */
function isMacRoman(bytes: Uint8Array): boolean {
  let [mac, windows] = [0, 0];
  for (const [at, byte] of bytes.entries()) {
    if (byte < 0x80 || !(isAsciiLetter(bytes[at - 1]) || isAsciiLetter(bytes[at + 1]))) continue;
    if (MAC_LETTERS.has(byte)) mac += 1;
    else if (byte >= 0xe0) windows += 1;
  }
  return mac > 2 * windows;
}

const isAsciiLetter = (byte = 0): boolean => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;

/** A text whose lines are not all in one encoding; lines that follow each other in one are decoded at once. */
function lineByLine(bytes: Uint8Array): string {
  const parts: string[] = [];
  let [from, isUtf8] = [0, false];
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf(LINE_FEED, at) + 1 || bytes.length;
    const line = bytes.subarray(at, end);
    const own = line.some((byte) => byte > 127) ? isCorrectUtf8(line) : isUtf8;
    if (own !== isUtf8) {
      parts.push(decoded(bytes.subarray(from, at), isUtf8));
      [from, isUtf8] = [at, own];
    }
    at = end;
  }
  parts.push(decoded(bytes.subarray(from), isUtf8));
  return parts.join("");
}

const LINE_FEED = 10;

const decoded = (bytes: Uint8Array, isUtf8: boolean): string =>
  isUtf8 ? new TextDecoder("utf-8").decode(bytes) : windows1252(bytes);

/** Whether each letter beyond ASCII has the bytes that its first one announces (RFC 3629, section 3). */
function isCorrectUtf8(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at]!;
    const length = byte < 0x80 ? 1 : byte < 0xc2 ? 0 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : byte < 0xf5 ? 4 : 0;
    if (length === 0 || at + length > bytes.length) return false;
    for (let next = at + 1; next < at + length; next += 1) if ((bytes[next]! & 0xc0) !== 0x80) return false;
    at += length;
  }
  return true;
}

/** The letters of bytes 80 to 9F: some releases of Node decode them as the controls of ISO 8859-1. */
const HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

const windows1252 = (bytes: Uint8Array): string =>
  new TextDecoder("windows-1252")
    .decode(bytes)
    .replaceAll(/[\u0080-\u009F]/g, (letter) => HIGH[letter.charCodeAt(0) - 0x80]!);

const utf16 = (bytes: Uint8Array, label: "utf-16le" | "utf-16be"): Decoded => ({
  text: new TextDecoder(label).decode(bytes),
  encoding: "UTF-16",
});
