import type { Dataset } from "../package/schema.ts";
import { ENTITY_TABLES } from "../package/tables.ts";
import { ID_SPACE, type ListEntry, type NameList } from "./name-list.ts";

/** The kinds that may be held against a list. */
export const MATCHED_KINDS = ["organisation", "person", "project"] as const;
/** One of these kinds. */
export type MatchedKind = (typeof MATCHED_KINDS)[number];

/** Those of a kind in another package or edition, whose ids are the codes, with the names that its ledger joined. */
export function packageNames(dataset: Dataset, kind: MatchedKind): NameList {
  const others = new Map<string, string[]>();
  for (const { surface, entity, decision } of dataset.aliases)
    if (decision === "same") others.set(entity, [...(others.get(entity) ?? []), surface]);
  const { regions, projects } = contextOf(dataset);
  const entries = dataset[ENTITY_TABLES[kind]].map(({ id, name }): ListEntry => ({
    code: id,
    name,
    otherNames: [...new Set(others.get(id) ?? [])].filter((one) => one !== name),
    context: projects.get(id)?.join(", ") ?? null,
    regions: regions.get(id) ?? [],
    form: null,
  }));
  return { space: ID_SPACE, title: dataset.package.title, entries };
}

/** Projects whose names are shown of an entity. */
const SHOWN = 3;

/** By id, the regions where it is located and the first of its projects. */
function contextOf(dataset: Dataset) {
  const named = new Map(dataset.projects.map(({ id, name }) => [id, name]));
  const [regions, projects] = [new Map<string, string[]>(), new Map<string, string[]>()];
  const add = (map: Map<string, string[]>, id: string, value: string, most = Infinity): void => {
    const held = map.get(id) ?? [];
    if (held.length < most && !held.includes(value)) map.set(id, [...held, value]);
  };
  for (const { source, role, target } of dataset.links) {
    const region = role === "located_in" ? /^territory:region-(.+)$/.exec(target)?.[1] : undefined;
    if (region !== undefined) add(regions, source, region);
    const project = named.get(target);
    if (project !== undefined) add(projects, source, project, SHOWN);
  }
  return { regions, projects };
}
