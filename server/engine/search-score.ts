import { fold } from "../../seed/package/fold.ts";

/** Words shorter than this must be right; longer ones may hold one typo. */
export const TYPO_FROM = 4;
/**
 * What a word that is a role of an entity's is worth beside one that is in its name; by roles alone it comes after all
 * names.
 */
const ROLE = 0.5;
/** Words of roles may be typed in part from here on: shorter ones begin too many. */
export const ROLE_FROM = 5;
/** What a match that overlooks doubled letters and plurals is worth at most: less than any match that does not. */
const OVERLOOKED = 0.28;
/** Queries of at most this many words are also read with two neighbouring words joined ("co working", "coworking"). */
const JOIN_UP_TO = 4;
/** Articles and prepositions, folded; a query may hold them where the name does not ("la Ville de Paris"). */
const LINK_WORDS = new Set(["l", "le", "la", "les", "d", "de", "du", "des", "et", "a", "au", "aux", "en", "of", "the"]);

/**
 * The ways to read a query, as lists of folded words: as written, without articles and prepositions (but for the last
 * word), and, for short queries, with two neighbours joined. An entity matches when every word of one reading matches a
 * word of one of its names. Empty when the query holds no word.
 */
export function queryReadings(q: string): string[][] {
  const words = fold(q).split(" ").filter(Boolean);
  if (words.length === 0) return [];
  // The last word may be one that is still being typed.
  const telling = words.filter((word, i) => i === words.length - 1 || !LINK_WORDS.has(word));
  const readings = telling.length < words.length ? [words, telling] : [words];
  // « accompagnateur·rices » is also one word.
  const inclusive = q.replace(/(?<=\p{L})[·‧•](?:rice|trice|euse|ère|ne|te|le|e)(s?)(?!\p{L})/giu, "$1");
  if (inclusive !== q) readings.push(fold(inclusive).split(" ").filter(Boolean));
  if (words.length <= JOIN_UP_TO) {
    for (let i = 0; i + 1 < words.length; i++) {
      readings.push([...words.slice(0, i), `${words[i]}${words[i + 1]}`, ...words.slice(i + 2)]);
    }
  }
  return readings.map((reading) => [...new Set(reading)]);
}

/**
 * The words of a folded name that a query's word may match: each word, and each two neighbours joined ("fab t",
 * "fabt").
 */
export function nameWords(searchName: string): string[] {
  const words = searchName.split(" ").filter(Boolean);
  return [...words, ...words.slice(1).map((word, i) => `${words[i]}${word}`)];
}

/**
 * How well a query's word matches a name's word: 1 the same, 0.8 its beginning, 0.7 within it in a script that writes
 * words without spaces, or joins small ones to them, 0.6 one typo away (one letter more, less or other, or two
 * neighbours swapped), else 0. A typo counts over the whole word, from 4 letters on.
 */
export function matchWord(word: string, nameWord: string): number {
  if (word === nameWord) return 1;
  if (nameWord.startsWith(word)) return 0.8;
  if (isRun(word) && nameWord.includes(word)) return 0.7;
  return word.length >= TYPO_FROM && withinOneTypo(word, nameWord) ? 0.6 : 0;
}

/** Scripts whose letters run on without spaces. */
const RUN_ON =
  /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}ー]+$/u;
/** Scripts that join articles and prepositions to a word; a single letter says too little. */
const JOINING = /^[\p{sc=Arabic}\p{sc=Hebrew}]{2,}$/u;

/** Whether a word may stand within a name's word. */
const isRun = (word: string): boolean => RUN_ON.test(word) || JOINING.test(word);

/** The ends of a word that a query may begin with, where it is of such a script: "東京大学" → "京大学", "大学", "学". */
export function runEnds(word: string): string[] {
  const letters = Array.from(word);
  return letters.flatMap((letter, i) =>
    i > 0 && (RUN_ON.test(letter) || JOINING.test(`${letter}${letter}`)) ? [letters.slice(i).join("")] : [],
  );
}

/**
 * A word with every doubled letter once: "batisseurs" → "batiseurs". Words too short for a typo and numbers stay as
 * they are.
 */
export function undoubled(word: string): string {
  return word.length < TYPO_FROM ? word : word.replace(/(\p{Letter})\1+/gu, "$1");
}

/** The same without the s or x of a plural, "batisseurs" → "batiseur": neither of them is heard in French. */
export function plainWord(word: string): string {
  return word.length < TYPO_FROM ? word : undoubled(word).replace(/(?<=.{3})[sx]$/u, "");
}

/**
 * Says of a name's word, made plain, whether a query's word is it or its beginning when doubled letters and plurals are
 * overlooked.
 */
function plainMatcher(word: string): (plainNameWord: string) => boolean {
  const [plain, beginning] = [plainWord(word), undoubled(word)];
  // A word of less says too little: "aaaa" would begin half the names.
  if (beginning.length < TYPO_FROM) return () => false;
  return (plainNameWord) => plainNameWord === plain || plainNameWord.startsWith(beginning);
}

/** How many letters the different words of a folded name have. */
export const nameLength = (searchName: string): number => [...new Set(searchName.split(" "))].join("").length;

/** How a query's word (`Q`) matches a word of a name or a role (`W`), as texts or as an index holds them. */
export interface Matching<Q, W> {
  name: (word: Q, nameWord: W) => number;
  /** The same with doubled letters and plurals overlooked. */
  overlooking: (word: Q, nameWord: W) => number;
  role: (word: Q, role: W) => number;
  /** How many letters the shorter of both has. */
  shorter: (word: Q, nameWord: W) => number;
}

/** What entities are found by: the names and roles of one after those of the other. */
export interface Names<W> {
  /** The words of each name stand together, those of the next after them. */
  words: ArrayLike<W>;
  /** Where the words of the first name begin, and where those of each end. */
  ends: ArrayLike<number>;
  /** How many letters each name has (`nameLength`). */
  lengths: ArrayLike<number>;
  roles: ArrayLike<W>;
  /** Which name is the first of each entity, and how many names there are; of roles likewise. */
  firstNames: ArrayLike<number>;
  firstRoles: ArrayLike<number>;
}

/**
 * The score of an entity for a query, 0 (no match) to 1 (a name as written), by its best name: the mean match of the
 * query's words, times a factor from a half (a long name hardly touched) to one (every letter of the name asked for). A
 * name that matches only with doubled letters and plurals overlooked scores below every one that matches without.
 * Rounded to 4 decimals, so that every engine orders alike. Kinds weigh the same. A word of the query may also be a
 * role that the entity holds, at half its worth: by roles alone it comes after all that is found by name.
 */
export function scoreOf<Q, W>(
  readings: readonly Q[][],
  all: Names<W>,
  entity: number,
  matching: Matching<Q, W>,
): number {
  const score =
    bestName(readings, all, entity, matching.name, matching) ||
    bestName(readings, all, entity, matching.overlooking, matching) * OVERLOOKED;
  return Math.round(score * 1e4) / 1e4;
}

function bestName<Q, W>(
  readings: readonly Q[][],
  all: Names<W>,
  entity: number,
  match: Matching<Q, W>["name"],
  matching: Matching<Q, W>,
): number {
  let most = 0;
  for (let name = all.firstNames[entity]!, end = all.firstNames[entity + 1]!; name < end; name++)
    for (let at = 0; at < readings.length; at++)
      most = Math.max(most, scoreReading(readings[at]!, all, name, entity, match, matching));
  return most;
}

/** The same for names and roles as texts, folded. */
export function searchScore(
  readings: string[][],
  searchNames: readonly string[],
  searchRoles: readonly string[] = [],
): number {
  const words = searchNames.map(nameWords);
  const ends = [0];
  for (const { length } of words) ends.push(ends.at(-1)! + length);
  const lengths = searchNames.map(nameLength);
  const all = { words: words.flat(), ends, lengths, roles: searchRoles };
  return scoreOf(readings, { ...all, firstNames: [0, lengths.length], firstRoles: [0, searchRoles.length] }, 0, TEXTS);
}

/** As `matchWord`, or 0.6 with doubled letters and plurals overlooked. */
const overlooking: typeof matchWord = (word, nameWord) =>
  matchWord(word, nameWord) || matchPlainly(plainMatcher(word), plainWord(nameWord));

/** How well a query's word, by its `plainMatcher`, matches a name's word that was made plain: 0.6, or not at all. */
const matchPlainly = (isPlainly: (plain: string) => boolean, plain: string): number => (isPlainly(plain) ? 0.6 : 0);

/** How well a query's word is a role of an entity's: as a name's word, but for short beginnings. */
const matchRole = (word: string, role: string): number =>
  word.length >= ROLE_FROM || role === word
    ? matchWord(word, role) || (plainWord(word) === plainWord(role) ? 0.8 : 0)
    : 0;

const TEXTS: Matching<string, string> = {
  name: matchWord,
  overlooking,
  role: matchRole,
  shorter: (word, nameWord) => Math.min(word.length, nameWord.length),
};

function scoreReading<Q, W>(
  reading: readonly Q[],
  { words, ends, lengths, roles, firstRoles }: Names<W>,
  name: number,
  entity: number,
  match: Matching<Q, W>["name"],
  { role, shorter }: Pick<Matching<Q, W>, "role" | "shorter">,
): number {
  let sum = 0;
  let covered = 0;
  for (let index = 0; index < reading.length; index++) {
    const word = reading[index]!;
    let best = 0;
    let letters = 0;
    for (let at = ends[name]!, end = ends[name + 1]!; at < end; at++) {
      const found = match(word, words[at]!);
      if (found < best || found === 0) continue;
      const share = shorter(word, words[at]!);
      letters = found > best ? share : Math.max(letters, share);
      best = found;
    }
    if (best === 0)
      for (let at = firstRoles[entity]!, end = firstRoles[entity + 1]!; at < end; at++)
        best = Math.max(best, ROLE * role(word, roles[at]!));
    if (best === 0) return 0;
    sum += best;
    covered += letters;
  }
  return (sum / reading.length) * (0.5 + 0.5 * Math.min(1, covered / lengths[name]!));
}

/** Whether two different words are one insertion, deletion, substitution or swap of neighbours apart (Damerau 1964). */
export function withinOneTypo(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  if (long.length > short.length) return short.slice(start) === long.slice(start + 1);
  if (short.slice(start + 1) === long.slice(start + 1)) return true;
  const swapped = short[start] === long[start + 1] && short[start + 1] === long[start];
  return swapped && short.slice(start + 2) === long.slice(start + 2);
}
