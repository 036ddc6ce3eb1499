/** FNV-1a of 32 bits over the UTF-16 code units of a text: an integer from 0 to 2³² − 1 (Fowler, Noll & Vo 1991). */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/**
 * A number from 0 to 1 (not 1 itself) that depends on a text alone. FNV-1a, then the last step of MurmurHash3 (Appleby
 * 2011), so that ids that differ in their last letters alone are far from each other.
 */
export function unitHash(text: string): number {
  let hash = fnv1a(text);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32;
}

/** Six hexadecimal digits for the name of a file: they differ where texts differ, nearly always. */
export const shortHash = (text: string): string => fnv1a(text).toString(16).padStart(8, "0").slice(0, 6);
