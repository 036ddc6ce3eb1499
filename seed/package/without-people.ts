import type { Attributes } from "./attributes.ts";
import { fold } from "./fold.ts";
import type { Dataset } from "./schema.ts";
import { TIE_ROLE } from "./vocabulary.ts";

const PERSON = "person:";

/**
 * The projects of a network of one mode that are ties of people: named after them, and nothing without them.
 */
const tiesOfPeople = ({ links }: Pick<Dataset, "links">): ReadonlySet<string> =>
  new Set(links.flatMap(({ source, role, target }) => (role === TIE_ROLE && isPerson(source) ? target : [])));

/**
 * A package without its people: neither they nor their links (nor what a tie of theirs became in a network of one mode,
 * which bears their names) nor what ledger and journal say of them, and the name of one is "…" where other texts state
 * it (in words as printed or in parentheses, in a title, in where a row stands, in a reason, among partners without a
 * name, in a column that the package has of its own). What is named like a person and is an organisation stays, as do
 * the authors of the data. The package says so in `withoutPeople`, and is then another version; one that was already
 * without them has the same content, whatever it says of itself.
 */
export function withoutPeople(dataset: Dataset): Dataset {
  const ties = tiesOfPeople(dataset);
  const isLeft = (...ids: (string | null)[]): boolean =>
    ids.every((id) => id === null || !(isPerson(id) || ties.has(id)));
  const told = namesHidden(dataset);
  const toldOwn = <Of extends { attributes?: Attributes }>(row: Of): Of => withTold(row, told);
  const names = namesOf(dataset);
  // Words for what is named like a person are its name, and stay.
  const isPlain = (id: string): boolean => told(names.get(id) ?? "") === (names.get(id) ?? "");
  const said = ({ source, target, mention }: Dataset["links"][number]): string =>
    isPlain(source) && isPlain(target) ? told(mention) : mention;
  const own = dataset.attributes?.filter(({ table }) => table !== "persons");
  return {
    ...dataset,
    ...(own && { attributes: own }),
    package: { ...dataset.package, withoutPeople: true },
    projects: dataset.projects.filter(({ id }) => isLeft(id)).map((row) => toldOwn({ ...row, title: told(row.title) })),
    organisations: dataset.organisations.map(toldOwn),
    themes: dataset.themes.map(toldOwn),
    territories: dataset.territories.map(toldOwn),
    persons: [],
    links: dataset.links
      .filter(({ source, target }) => isLeft(source, target))
      .map((row) =>
        toldOwn({
          ...row,
          mention: said(row),
          qualifier: told(row.qualifier),
          group: told(row.group),
          ...(row.record != null && { record: told(row.record) }),
        }),
      ),
    unnamed: dataset.unnamed
      .filter(({ project }) => isLeft(project))
      .map((row) => ({
        ...row,
        mention: told(row.mention),
        qualifier: told(row.qualifier),
        group: told(row.group),
      })),
    aliases: dataset.aliases
      .filter(({ entity, other, merged_id: merged }) => isLeft(entity, other, merged))
      .map((row) => ({
        ...row,
        surface: isPlain(row.entity) ? told(row.surface) : row.surface,
        reason: told(row.reason),
        ...(row.reason_fr != null && { reason_fr: told(row.reason_fr) }),
      })),
    // Of each correction it says before, after and by whom.
    journal: [],
    decisions: dataset.decisions
      .filter(({ project }) => isLeft(project))
      .map((row) => ({
        ...row,
        draft: told(row.draft),
        dataset: told(row.dataset),
        reason: told(row.reason),
      })),
  };
}

const isPerson = (id: string | null): boolean => id?.startsWith(PERSON) === true;

/** What everything that is no person is called, by id. */
const namesOf = ({ projects, organisations, themes, territories }: Dataset): Map<string, string> =>
  new Map([projects, organisations, themes, territories].flat().map(({ id, name }) => [id, name]));

/** A row with what it has in columns of the package's own as `told` says it. */
function withTold<Of extends { attributes?: Attributes }>(row: Of, told: (text: string) => string): Of {
  if (row.attributes === undefined) return row;
  const entries = Object.entries(row.attributes);
  const attributes = entries.map(([name, value]) => [name, typeof value === "string" ? told(value) : value] as const);
  return { ...row, attributes: Object.fromEntries(attributes) };
}

/** Puts "…" for each name of a person in a text; one of a single word may be any word, and stays. */
function namesHidden({ persons, aliases }: Dataset): <T extends string | null>(text: T) => T {
  const names = [
    ...persons.map(({ name }) => name),
    ...aliases.flatMap((row) => (isPerson(row.entity) ? row.surface : [])),
  ];
  // Longest first, so that of a name within another nothing is left.
  const patterns = [...new Set(names.map(fold).flatMap(bothWays))]
    .filter((name) => name.includes(" "))
    .toSorted((a, b) => b.length - a.length);
  return (text) => (text === null ? text : (hidden(text, patterns) as typeof text));
}

/** A name of two words as it is, and with its last word first, as lists have it. */
const bothWays = (name: string): string[] => {
  const words = name.split(" ");
  return words.length === 2 ? [name, words.toReversed().join(" ")] : [name];
};

/** Compares folded: words of the text that fold to the words of a name are one mention of it, however it is written. */
function hidden(text: string, names: readonly string[]): string {
  const folded = ` ${fold(text)} `;
  if (!names.some((name) => folded.includes(` ${name} `))) return text;
  const words = [...text.matchAll(/[\p{Letter}\p{Number}\p{Mark}]+/gu)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    folded: fold(match[0]),
  }));
  let result = "";
  let at = 0;
  for (let i = 0; i < words.length;) {
    const length = names.map((name) => lengthAt(words, i, name.split(" "))).find((n) => n > 0) ?? 0;
    if (length === 0) i++;
    else {
      result += `${text.slice(at, words[i]!.from)}…`;
      i += length;
      at = words[i - 1]!.to;
    }
  }
  return result + text.slice(at);
}

const lengthAt = (words: readonly { folded: string }[], at: number, name: readonly string[]): number =>
  name.every((word, i) => words[at + i]?.folded === word) ? name.length : 0;
