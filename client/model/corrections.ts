import { actRowIds, type Draft, draft } from "../../server/contract/acts.ts";
import type { JournalRow } from "../../server/contract/corrections.ts";
import type { Entity } from "../../server/contract/entity.ts";
import type { Evidence } from "../../server/contract/shared.ts";
import { endsOf, type Link, subjectOf, type Values } from "./correction-subject.ts";
import { nameFor } from "./own-names.ts";

/** Another name. */
export const rename = ({ id, name: before }: Entity, name: string): Draft =>
  draft("change", id, { name: before }, { name });

/** Another type of an organisation; null where nobody says which. */
export const changeType = ({ id, attributes }: Entity, type: string | null): Draft =>
  draft("change", id, { type: attributes.type ?? null }, { type });

/** Another legal form of a project; null where nobody says which. */
export const changeLegalForm = ({ id, attributes }: Entity, form: string | null): Draft =>
  draft("change", id, { legal_form: attributes.legalForm ?? null }, { legal_form: form });

/** What a project is headed by; null where nobody says it. */
export const changeTitle = ({ id, attributes }: Entity, title: string | null): Draft =>
  draft("change", id, { title: attributes.title ?? null }, { title });

/** The addresses of the web of a project, or that of an organisation, as its table has them; empty where none. */
export const sitesOf = ({ kind, attributes }: Pick<Entity, "kind" | "attributes">): string =>
  kind === "project" ? (attributes.sites ?? []).join(" ") : (attributes.site ?? "");

/** Other addresses of the web; null where there are none. */
export const changeSites = (entity: Entity, sites: string | null): Draft => {
  const column = entity.kind === "project" ? "sites" : "site";
  return draft("change", entity.id, { [column]: sitesOf(entity) || null }, { [column]: sites });
};

/** An organisation that is a person, or a person who is an organisation; its id says so too. */
export const changeKind = ({ id, kind, name }: Entity): Draft => {
  const other = kind === "organisation" ? "person" : "organisation";
  return draft("change", id, { name }, { id: `${other}:${id.slice(id.indexOf(":") + 1)}` });
};

/** A link that is none: every place that states it is taken out. */
export const removeLink = (entity: Entity, link: Link): Draft[] =>
  link.evidence.map((entry) => draft("remove", subjectOf(entity, link), rowOf(entry), null));

/** Words that mean someone else: the one whom they name is changed in the place that has them. */
export const changeMeaning = (entity: Entity, link: Link, entry: Evidence, id: string): Draft =>
  draft("change", subjectOf(entity, link), rowOf(entry), { [namedEnd(endsOf(entity, link))]: id });

/** The page of a document on which the words of a link stand; nobody said it before. */
export const setPage = (subject: string, entry: Evidence, page: number): Draft =>
  draft("change", subject, { ...rowOf(entry), page: null }, { page });

/** Two names that are one: `gone` becomes a name of `kept`. */
export const joinNames = (gone: { id: string; name: string }, kept: string): Draft =>
  draft("merge", gone.id, { name: gone.name }, { entity: kept });

/** What a new link states, and where. */
export interface NewLink {
  source: string;
  role: string;
  target: string;
  mention: string;
  reference: string;
  /** Page, address or record; empty where there is none. */
  record: string;
  /** First and last line in the text of the source; null where it has none. */
  lines: readonly [number, number] | null;
}

/** Lines as a reader writes them, `145` or `145-147`: null where none are, undefined where it is something else. */
export function linesIn(text: string): readonly [number, number] | null | undefined {
  if (text.trim() === "") return null;
  const [, first, last = first] = /^\s*(\d{1,7})(?:\s*[-–—]\s*(\d{1,7}))?\s*$/.exec(text) ?? [];
  const lines = [Number(first), Number(last)] as const;
  return lines[0] >= 1 && lines[1] >= lines[0] ? lines : undefined;
}

/** A link that is missing, with the words and the place that state it. */
export const addLink = ({ source, role, target, mention, reference, record, lines }: NewLink): Draft =>
  draft("add", `${source}|${role}|${target}`, null, {
    mention,
    reference,
    ...(record !== "" && { record }),
    ...(lines !== null && { first_line: lines[0], last_line: lines[1] }),
    status: "reviewed",
  });

/** An actor or a theme that the data do not hold yet, under an id that none of the others has. */
export const addEntity = (kind: "organisation" | "person" | "theme", name: string, taken: readonly string[]): Draft =>
  draft("add", idFor(kind, name, taken), null, { name });

/** A name that is two: the other one, and the links that become its own. */
export const separateName = (
  entity: Pick<Entity, "id" | "kind" | "name">,
  name: string,
  links: readonly Link[],
  taken: readonly string[],
): Draft =>
  draft(
    "separate",
    entity.id,
    { name: entity.name },
    { id: idFor(entity.kind, name, taken), name, links: links.map((link) => subjectOf(entity, link)) },
  );

/** An id for a name, of a kind, that is not taken. */
function idFor(kind: Entity["kind"], name: string, taken: readonly string[]): string {
  const others = taken.filter((id) => id.startsWith(`${kind}:`)).map((id) => id.slice(kind.length + 1));
  return `${kind}:${nameFor(name, others)}`;
}

/** A source that the data do not name yet; its title is also how it is cited. */
export const addSource = (title: string, url: string, taken: readonly string[]): Draft => {
  // Ids of sources are plain ASCII.
  const plain = nameFor(title, []).replaceAll(/[^a-z0-9-]/g, "") || "source";
  return draft("add", nameFor(plain, taken), null, { title, citation: title, ...(url !== "" && { url }) });
};

/**
 * The rows of a journal for what a reader corrects at once: those of several drafts are one act, under an id of `idOf`.
 */
export const rowsOf = (
  drafts: readonly Draft[],
  { reason, author, day }: Pick<JournalRow, "reason" | "author" | "day">,
  idOf: () => string,
): JournalRow[] => {
  const ids = actRowIds(idOf(), drafts.length);
  return drafts.map((one, i) => ({ id: ids[i]!, ...one, reason, author, day, evidence: null }));
};

/** Whom the words of a link of an entity name. */
export function namedIn(entity: Pick<Entity, "id">, link: Link): string {
  const [source, target] = endsOf(entity, link);
  return namedEnd([source, target]) === "source" ? source : target;
}

/** The end whom the words of a link name: the actor of a project, else what the link leads to. */
const namedEnd = ([source, target]: readonly [string, string]): "source" | "target" =>
  /^(organisation|person):/.test(source) && target.startsWith("project:") ? "source" : "target";

/** What names the one row of links.csv that is meant. */
const rowOf = ({ mention, qualifier, group, source, section, lines, record }: Evidence): Values => ({
  mention,
  qualifier,
  group,
  reference: source,
  section,
  first_line: lines?.[0] ?? null,
  last_line: lines?.[1] ?? null,
  record: record ?? null,
});
