/** A number from 0 to 1 (not 1 itself) that depends on the words alone: FNV-1a of 32 bits (Fowler, Noll, Vo). */
export function chance(words: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words.charCodeAt(i), 0x01000193);
  // The last step of MurmurHash3, since ids that differ in their last letters alone must not stand side by side.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32;
}
