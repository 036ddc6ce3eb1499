import { fold } from "./fold.ts";
import { looksOf } from "./look-alikes.ts";
import { COUNTRY, LEVELS } from "./vocabulary.ts";

/** The id of a territory, as a package has it, with its level and code. */
export const TERRITORY_ID = new RegExp(`^territory:(?:[a-z]{2}-)?(${[COUNTRY, ...LEVELS].join("|")})-([^\\s:]+)$`);

/** A short name in small ASCII letters, digits and hyphens, as a package and its sources are named; "" where none. */
export const asciiSlug = (text: string): string => cut(wholeSlug(text), LONGEST);

/**
 * What a package of a title is named: titles that differ in letters behind the last that a name has, or in letters that
 * it has not, are told apart by a mark of the whole title.
 */
export function packageName(title: string): string {
  const whole = wholeSlug(title);
  if (whole.length > LONGEST) return `${cut(whole, LONGEST - 8)}-${markOf(whole)}`;
  return whole || (fold(title) === "" ? "data" : `data-${markOf(fold(title))}`);
}

/** Signs of a name. */
const LONGEST = 60;

const wholeSlug = (text: string): string =>
  fold(text)
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");

const cut = (slugged: string, length: number): string => slugged.slice(0, length).replace(/-+$/, "");

/** Seven letters and digits at most that differ where texts do, nearly always (FNV-1a, 32 bits). */
function markOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** What stands after the colon of an id, in the letters of the name, whatever its script; longer names are cut. */
export function slug(name: string): string {
  const words = fold(name).replaceAll(" ", "-");
  if (words !== "") return Array.from(words).slice(0, 80).join("");
  return Array.from(name.normalize("NFKC"), (sign) => sign.codePointAt(0)!.toString(16)).join("-") || "x";
}

/**
 * Ids that no two things share, nor two that only look alike: the first of a name has it, others a number behind it.
 * The same names in the same order give the same ids.
 */
export class Ids {
  readonly #taken = new Set<string>();

  /** Takes an id for the name; `whole` ids of the data are taken as they stand where they are free. */
  take(start: string, name: string, whole: string | null = null): string {
    const wanted = whole ?? `${start}${slug(name)}`;
    for (let count = 1; ; count++) {
      const id = count === 1 ? wanted : `${wanted}-${count}`;
      const looks = looksOf(id);
      if (this.#taken.has(looks)) continue;
      this.#taken.add(looks);
      return id;
    }
  }
}
