import type { FileUnderstanding } from "./understanding.ts";

/** A text and how its letters were encoded. */
export interface Decoded {
  text: string;
  encoding: NonNullable<FileUnderstanding["encoding"]>;
}

/**
 * The text of a file: by its byte order mark, else UTF-16 where every other byte is zero, else UTF-8 where it is
 * correct, else Windows-1252, in which spreadsheets of Western Europe save CSV. Null where the bytes are no text.
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
    return { text: windows1252(bytes), encoding: "Windows-1252" };
  }
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
