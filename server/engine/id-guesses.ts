import { type Kind, KINDS } from "../contract/vocabulary.ts";

/** The ids that something written may mean, the likeliest first. */
export function guessesOf(written: string, kinds: readonly Kind[]): string[] {
  const regions = kinds.includes("territory") ? [`territory:region-${written}`] : [];
  return [written, ...KINDS.filter((kind) => kinds.includes(kind)).map((kind) => `${kind}:${written}`), ...regions];
}
