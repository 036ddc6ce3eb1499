/** What is known of data that are kept, to know a newer version by. */
interface Known {
  files: readonly string[];
  headers: readonly (readonly string[])[];
}

/** How much alike the headers of two sheets must be to be the same sheet (common ones among all of both). */
const ALIKE = 0.5;

/**
 * The kept data of which files are a newer version, the latest first among several: a file has the same name but for
 * figures, dates and marks of versions, and a sheet has most of the same headers. Null where there are none.
 */
export function newerVersionOf<T extends Known>(
  files: readonly string[],
  headers: readonly (readonly string[])[],
  kept: readonly T[],
): T | null {
  const stems = new Set(files.map(stem));
  return (
    kept.find(
      (one) =>
        one.files.some((file) => stems.has(stem(file))) &&
        one.headers.some((before) => headers.some((now) => alike(before, now))),
    ) ?? null
  );
}

/** The name of a file without what a newer version of it changes: "Partenaires_v2 (1).xlsx" is "partenaires". */
const stem = (file: string): string =>
  file
    .toLocaleLowerCase()
    .replace(/\.[a-z0-9]{1,5}$/, "")
    .replaceAll(/\b(copie|copy|version|final|finale)\b|(^|[^\p{L}])v(?=\d)|[^\p{L}]+/gu, " ")
    .trim();

function alike(a: readonly string[], b: readonly string[]): boolean {
  const common = a.filter((header) => b.includes(header)).length;
  return common > 0 && common / new Set([...a, ...b]).size >= ALIKE;
}

/** A name for an address, of the title's letters and figures, that none of the others has. */
export function nameFor(title: string, others: readonly string[]): string {
  const letters = title
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/g, "")
    .slice(0, 60);
  const name = letters || "data";
  return firstFree(name, (count) => `${name}-${count}`, others);
}

/** A title that none of the others is: where one is, the title with a number behind it, « Suivi (2) ». */
export function freeTitle(title: string, others: readonly string[]): string {
  const base = title.replace(/ \(\d+\)$/, "");
  return firstFree(title, (count) => `${base} (${count})`, others);
}

/** What is wanted where nobody has it, else with the first number from 2 that is free. */
function firstFree(wanted: string, numbered: (count: number) => string, others: readonly string[]): string {
  let free = wanted;
  for (let count = 2; others.includes(free); count++) free = numbered(count);
  return free;
}

/** Between the names of data that are shown together; no name holds it. */
const AND = ",";

/** How data of these names are called where they are shown together, each as an edition. */
export const togetherName = (names: readonly string[]): string => names.join(AND);

/** The names of the data that are shown; none where the page's own are. */
export const namesShown = (own: string | null): string[] =>
  own === null ? [] : [...new Set(own.split(AND).filter((name) => name !== ""))];
