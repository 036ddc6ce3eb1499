/**
 * The same words with each of their texts changed. Texts are changed as they stand; of what functions answer, their own
 * words are, and texts that they were given (names, citations, words as printed) stay as they are: `sign`, which the
 * change looks for, is hidden in them behind `held` meanwhile, a character that no text holds (of Unicode's private
 * use).
 */
export function changedWords<T>(words: T, change: (text: string) => string, sign: string, held: string): T {
  const hold = (given: unknown): unknown =>
    typeof given === "string" ? given.replaceAll(sign, held) : Array.isArray(given) ? given.map(hold) : given;
  const release = (answer: unknown): unknown =>
    typeof answer === "string" ? answer.replaceAll(held, sign) : each(answer, release);
  const changed = (one: unknown): unknown => {
    if (typeof one === "string") return change(one);
    if (typeof one !== "function") return each(one, changed);
    return (...given: unknown[]) => release(changed((one as (...all: unknown[]) => unknown)(...given.map(hold))));
  };
  return changed(words) as T;
}

/** A list or a plain record with each of its values changed; anything else as it is. */
function each(value: unknown, change: (item: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(change);
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, change(item)]));
}
