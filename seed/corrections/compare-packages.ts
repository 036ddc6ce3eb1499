import { fold } from "../package/fold.ts";
import { rolesWith } from "../package/own-roles.ts";
import type { Dataset } from "../package/schema.ts";
import { type Agreement, agreementOf, type Judged } from "./agreement.ts";

/** One thing that two readers judged: of which project, what about, and what each says. */
export interface Judgement {
  project: string;
  /** Whom or what a role ties to the project; null for a field with one value. */
  about: string | null;
  a: string;
  b: string;
}

/** Where two packages made apart from one source agree, field by field. */
export interface FieldComparison {
  /** A role, or a column of projects.csv. */
  field: string;
  agreement: Agreement;
  differences: Judgement[];
}

/** What two readers of one source have in common. */
export interface PackageComparison {
  /** Names of projects that both have, and that one has alone. */
  projects: { both: string[]; onlyA: string[]; onlyB: string[] };
  fields: FieldComparison[];
}

/** How a role between a project and somebody is judged: both readers name them, or one alone. */
export const [NAMED, NOT_NAMED] = ["yes", "no"] as const;

/**
 * Compares packages that two readers made of one source, over the projects that both have. Projects and names are the
 * same where they are once folded. For a role, the units are all pairs of such a project and somebody whom either
 * reader ties by that role to any of them, so that agreeing on « no » counts; for a column of projects.csv, the
 * projects.
 */
export function comparePackages(a: Dataset, b: Dataset): PackageComparison {
  const [first, second] = [projectsOf(a), projectsOf(b)];
  const both = [...first.keys()].filter((name) => second.has(name));
  const alone = (one: ReadonlyMap<string, Project>, other: ReadonlyMap<string, Project>) =>
    [...one].flatMap(([key, { name }]) => (other.has(key) ? [] : [name]));
  const pairs = both.map((key) => [first.get(key)!, second.get(key)!] as const);
  const own = new Map([...a.roles, ...b.roles].map((role) => [role.id, role]));
  const roles = rolesWith([...own.values()]).map((role) => ({
    field: role,
    judgements: byRole(pairs, tiesOf(a, role), tiesOf(b, role)),
  }));
  const columns = COLUMNS.map((column) => ({ field: column, judgements: byColumn(pairs, column) }));
  return {
    projects: {
      both: pairs.map(([{ name }]) => name),
      onlyA: alone(first, second),
      onlyB: alone(second, first),
    },
    fields: [...columns, ...roles].flatMap(({ field, judgements }) => {
      if (judgements.every((one) => one.a === "" && one.b === "")) return [];
      const agreement = agreementOf(judgements.map((one): Judged => [one.a, one.b]));
      return [{ field, agreement, differences: judgements.filter((one) => one.a !== one.b) }];
    }),
  };
}

type Project = Dataset["projects"][number];
/** Whom a role ties to each project: names by their folded form. */
type Ties = ReadonlyMap<string, ReadonlyMap<string, string>>;

const COLUMNS = ["title", "legal_form"] as const;

/** By folded name; of two projects with one name the second is told from the first. */
function projectsOf(dataset: Dataset): ReadonlyMap<string, Project> {
  const projects = new Map<string, Project>();
  for (const project of dataset.projects) {
    const key = fold(project.name);
    const again = [...projects.keys()].filter((one) => one === key || one.startsWith(`${key} #`)).length;
    projects.set(again === 0 ? key : `${key} #${again + 1}`, project);
  }
  return projects;
}

function tiesOf(dataset: Dataset, role: string): Ties {
  const names = new Map(
    [dataset.organisations, dataset.persons, dataset.themes, dataset.territories].flatMap((rows) =>
      rows.map(({ id, name }) => [id, name] as const),
    ),
  );
  const ties = new Map<string, Map<string, string>>();
  for (const link of dataset.links.filter((one) => one.role === role)) {
    const [project, other] = link.source.startsWith("project:")
      ? [link.source, link.target]
      : [link.target, link.source];
    const name = names.get(other);
    if (name === undefined) continue;
    const of = ties.get(project) ?? new Map<string, string>();
    ties.set(project, of.set(fold(name), name));
  }
  return ties;
}

function byRole(pairs: readonly (readonly [Project, Project])[], a: Ties, b: Ties): Judgement[] {
  const named = new Map<string, string>();
  for (const [first, second] of pairs)
    for (const [key, name] of [...(a.get(first.id) ?? []), ...(b.get(second.id) ?? [])])
      if (!named.has(key)) named.set(key, name);
  const word = (ties: Ties, id: string, key: string) => (ties.get(id)?.has(key) ? NAMED : NOT_NAMED);
  return pairs.flatMap(([first, second]) =>
    [...named].map(([key, about]) => {
      return { project: first.name, about, a: word(a, first.id, key), b: word(b, second.id, key) };
    }),
  );
}

const byColumn = (pairs: readonly (readonly [Project, Project])[], column: (typeof COLUMNS)[number]): Judgement[] =>
  pairs.map(([a, b]) => ({ project: a.name, about: null, a: a[column] ?? "", b: b[column] ?? "" }));
