import { fold } from "../package/fold.ts";
import type { Dataset } from "../package/schema.ts";
import { ENTITY_TABLES } from "../package/tables.ts";
import { filled, type Row, rowsOf } from "./cells.ts";
import { linkSubject, type Values } from "./correction.ts";
import { type Draft, draft } from "./draft.ts";
import { kindIn, nameKey, projectsByKey } from "./reader-ties.ts";

type Link = Dataset["links"][number];

/** Brings rows of another reader's package into one, with whom they name and the sources that they lean on. */
export function intoPackage(base: Dataset, other: Dataset) {
  const [known, others] = [entitiesOf(base), entitiesOf(other)];
  const taken = new Set([...known.byId.keys(), ...base.aliases.map(({ merged_id: id }) => id)]);
  /** Who is brought over is one for all that name them, whose id nobody else of them takes. */
  const brought = new Map<string, string>();
  const sources = new Set(base.sources.map(({ id }) => id));
  const projects = { base: projectsByKey(base), other: projectsByKey(other) };
  const keys = new Map([...projects.other].map(([key, { id }]) => [id, key]));

  /** The id here of somebody there, and what adds them where they are not. */
  function entity(id: string): { id: string; drafts: Draft[] } {
    const row = others.byId.get(id) ?? known.byId.get(id)!;
    const key = keys.get(id);
    const found = key === undefined ? known.byName.get(nameKey(id, String(row["name"]))) : projects.base.get(key)?.id;
    if (found !== undefined) return { id: found, drafts: [] };
    const free = freeId(id, key === undefined ? id : projectId(id));
    const { id: _, ...values } = Object.fromEntries(filled(flat(row)));
    return { id: free, drafts: [draft("add", free, null, values)] };
  }

  /** A project's id begins with the name of its package. */
  function projectId(id: string): string {
    const slug = id.replace(`project:${other.package.name}-`, "").replace("project:", "");
    return `project:${base.package.name}-${slug}`;
  }

  function freeId(who: string, id: string): string {
    const before = brought.get(who);
    if (before !== undefined) return before;
    let free = id;
    for (let n = 2; taken.has(free); n++) free = `${id}-${n}`;
    brought.set(who, free);
    taken.add(free);
    return free;
  }

  /** Somebody of a name, of the kind of an id: whoever has it, else one more. */
  function named(like: string, name: string): { id: string; drafts: Draft[] } {
    const found = known.byName.get(nameKey(like, name));
    if (found !== undefined) return { id: found, drafts: [] };
    const id = `${kindIn(like)}:${fold(name).replaceAll(" ", "-") || "x"}`;
    const free = freeId(`named ${nameKey(like, name)}`, id);
    return { id: free, drafts: [draft("add", free, null, { name })] };
  }

  function link(row: Link, project: string, name: string | null): Draft[] {
    const isOut = row.source.startsWith("project:");
    const about = isOut ? row.target : row.source;
    const end = name === null ? entity(about) : named(about, name);
    const source = other.sources.find(({ id }) => id === row.reference);
    const lean = sources.has(row.reference) || source === undefined ? [] : [addSource(source)];
    const ends = { source: isOut ? project : end.id, role: row.role, target: isOut ? end.id : project };
    return [...lean, ...end.drafts, draft("add", linkSubject(ends), null, withoutEnds(row))];
  }

  function project(id: string): Draft[] {
    const added = entity(id);
    const rows = other.links.filter(({ source, target }) => source === id || target === id);
    return [...added.drafts, ...rows.flatMap((row) => link(row, added.id, null))];
  }

  return { link, project };
}

function addSource({ id, ...values }: Dataset["sources"][number]): Draft {
  return draft("add", id, null, Object.fromEntries(filled(values)));
}

function entitiesOf(dataset: Dataset) {
  const rows = Object.values(ENTITY_TABLES).flatMap((table) => rowsOf(dataset, table));
  return {
    byId: new Map(rows.map((row) => [String(row["id"]), row])),
    byName: new Map(rows.map((row) => [nameKey(String(row["id"]), String(row["name"])), String(row["id"])])),
  };
}

/** All that a row of links.csv says but its ends and role: where it stands. */
function withoutEnds(row: Link): Values {
  const { source: _source, role: _role, target: _target, ...rest } = flat(row as Row);
  return Object.fromEntries(filled(rest));
}

/** What takes a row of links.csv out. */
export const removal = (link: Link): Draft => draft("remove", linkSubject(link), withoutEnds(link), null);

/** A row with its own columns beside the others. */
const flat = ({ attributes, ...row }: Row): Readonly<Record<string, unknown>> => ({ ...attributes, ...row });
