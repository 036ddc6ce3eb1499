import type { JournalRow } from "../../server/contract/corrections.ts";
import type { Entity } from "../../server/contract/entity.ts";

/** A link of an entity, as its sheet has it. */
export type Link = Entity["links"][number];

/** Columns with their values, as the JSON of `before` and `after` has them. */
export type Values = Readonly<Record<string, unknown>>;

/** Ids that a correction names, in what it is about and in what it makes of that. */
function idsIn({ subject, after }: Pick<JournalRow, "subject" | "after">): string[] {
  const values = Object.values(valuesOf(after)).filter((value) => typeof value === "string");
  return [...subject.split("|"), ...values].filter((part) => part.includes(":") && !part.includes(" "));
}

/** Whether a correction is about an entity, or about a link of it. */
export const concerns = (row: Pick<JournalRow, "subject" | "after">, id: string): boolean => idsIn(row).includes(id);

/** The link that a correction made or changed, as the data have it then; null where it is about something else. */
export function linkAfter({ action, subject, after }: JournalRow): string | null {
  const [source, role, target] = subject.split("|");
  if (target === undefined || action === "remove") return null;
  const { source: from = source, target: to = target } = valuesOf(after);
  return `${String(from)}|${role}|${String(to)}`;
}

/** Whether a correction says on which page the words of a link stand, and no more. */
export const isPageOnly = ({ action, subject, after }: JournalRow): boolean =>
  action === "change" && subject.includes("|") && Object.keys(valuesOf(after)).join() === "page";

/**
 * The links that corrections made or changed, as the data have them then: `page` where they filled in no more than the
 * page of its words.
 */
export function correctedLinks(rows: readonly JournalRow[]): ReadonlyMap<string, "page" | "link"> {
  const links = new Map<string, "page" | "link">();
  for (const row of rows) {
    const link = linkAfter(row);
    if (link !== null && links.get(link) !== "link") links.set(link, isPageOnly(row) ? "page" : "link");
  }
  return links;
}

/** The ids that corrections are about, or about links of, where they say more than a page. */
export const correctedIds = (rows: readonly JournalRow[]): ReadonlySet<string> =>
  new Set(rows.flatMap((row) => (isPageOnly(row) ? [] : idsIn(row))));

/** The values in `before` or `after`; none where the text says none. */
export function valuesOf(text: string | null): Values {
  if (text === null) return {};
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === "object" && json !== null ? (json as Values) : {};
  } catch {
    return {};
  }
}

/** The subjects that links of these roles between two entities may have, whichever of them is the source. */
export const linksBetween = (a: string, b: string, roles: readonly string[]): string[] =>
  roles.flatMap((role) => [`${a}|${role}|${b}`, `${b}|${role}|${a}`]);

/** A link of an entity as the subject of a correction. */
export function subjectOf(entity: Pick<Entity, "id">, link: Pick<Link, "role" | "direction" | "entity">): string {
  const [source, target] = endsOf(entity, link);
  return `${source}|${link.role}|${target}`;
}

/** The source and the target of a link of an entity. */
export const endsOf = ({ id }: Pick<Entity, "id">, { direction, entity }: Pick<Link, "direction" | "entity">) =>
  direction === "out" ? ([id, entity.id] as const) : ([entity.id, id] as const);
