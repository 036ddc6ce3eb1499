/**
 * Letters of the made-up language: one for each plain one, none of which French, English or any name of the data has.
 */
const PLAIN = "abcdefghijklmnopqrstuvwxyz";
const MARKED = Array.from("ȧḃċḋėḟġḣỉĵḳḷṁṅȯṗʠṙṡṫụṿẇẋẏż");
const MARKED_CAPITALS = Array.from("ȦḂĊḊĖḞĠḢỈĴḲḶṀṄȮṖɊṘṠṪỤṾẆẊẎŻ");
const ADDED = "ẍ";

/** What `unmarked` looks for: letters of Latin scripts as French and English have them. */
const LETTERS = /[A-Za-zÀ-ÖØ-öø-ÿŒœ]+/g;

/** Words of French that the data have as codes, and functions are given as such. */
const CODES = new Set(["project", "organisation", "person", "theme", "territory", "table", "nodes", "links", "actors"]);

/**
 * Words in the made-up language: every letter marked, every word longer by a third. Functions mark what they say of
 * their own; what they are given (names, numbers, words that are marked already) stays.
 */
export function accented<T>(words: T): T {
  if (typeof words === "string") return marked(words) as unknown as T;
  if (typeof words === "function")
    return ((...given: unknown[]) => {
      const texts = textsIn(given).filter((text) => text.length > 2 && /[^\d\s]/.test(text) && !CODES.has(text));
      return mapped((words as (...all: unknown[]) => unknown)(...given), (text) => markedAround(text, texts));
    }) as unknown as T;
  if (typeof words !== "object" || words === null) return words;
  if (Array.isArray(words)) return words.map(accented) as unknown as T;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, accented(value)])) as T;
}

/** The runs of letters that no word of the made-up language holds. */
export const unmarked = (text: string): string[] => text.match(LETTERS) ?? [];

function marked(text: string): string {
  const plain = text.replaceAll("œ", "oe").replaceAll("Œ", "Oe").normalize("NFD").replaceAll(/\p{M}/gu, "");
  return plain.replaceAll(/[A-Za-z]+/g, (word) =>
    Array.from(word)
      .map((letter, at) => letterOf(letter) + (at % 3 === 2 ? ADDED : ""))
      .join(""),
  );
}

function letterOf(letter: string): string {
  const at = PLAIN.indexOf(letter.toLowerCase());
  return (letter === letter.toLowerCase() ? MARKED : MARKED_CAPITALS)[at]!;
}

/** Marks a text but for the longest of these that it holds. */
function markedAround(text: string, kept: readonly string[]): string {
  const found = kept.filter((one) => text.includes(one)).toSorted((a, b) => b.length - a.length)[0];
  if (found === undefined) return marked(text);
  return text
    .split(found)
    .map((part) => markedAround(part, kept))
    .join(found);
}

function textsIn(given: unknown): string[] {
  if (typeof given === "string") return [given];
  return typeof given === "object" && given !== null ? Object.values(given).flatMap(textsIn) : [];
}

function mapped(answer: unknown, change: (text: string) => string): unknown {
  if (typeof answer === "string") return change(answer);
  if (typeof answer !== "object" || answer === null) return answer;
  if (Array.isArray(answer)) return answer.map((item) => mapped(item, change));
  return Object.fromEntries(Object.entries(answer).map(([key, item]) => [key, mapped(item, change)]));
}
