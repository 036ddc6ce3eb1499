import type { Dataset } from "../../seed/package/schema.ts";
import type { NodeAttributes } from "../contract/graph.ts";
import type { Kind } from "../contract/shared.ts";
import { prefixed } from "./attributes.ts";
import { byCodeUnit } from "./code-unit.ts";
import { editionNames } from "./edition-names.ts";
import { span } from "./evidence.ts";
import type { Layer } from "./network.ts";
import type { StrictReading } from "./strict-reading.ts";

/** An entity before its links are known: what the tables say of it, over all packages. */
export interface EntityFacts {
  id: string;
  kind: Kind;
  name: string;
  layers: Layer[];
  packages: string[];
  /** Attributes that only its kind has. */
  facts: Partial<NodeAttributes>;
  otherNames: Record<Layer, string[]>;
  /** Under strict merging, the entity that it was merged into; null for every other. */
  mergedInto: string | null;
}

/**
 * All entities by id: those of the tables, and those that strict merging keeps apart. The first package that fills a
 * field decides. Projects of one name in several editions are called by the edition too.
 */
export function entitiesOf(packages: readonly Dataset[], reading: StrictReading): Map<string, EntityFacts> {
  const entities = new Map<string, EntityFacts>();
  for (const dataset of packages) {
    for (const { id, name, facts } of rowsOf(dataset)) {
      const entity = entities.get(id);
      if (!entity) {
        entities.set(id, blank(id, name, dataset.package.name, facts));
        continue;
      }
      if (!entity.packages.includes(dataset.package.name)) entity.packages.push(dataset.package.name);
      entity.facts = { ...facts, ...present(entity.facts) };
      addName(entity, name, ["reviewed", "strict"]);
    }
  }
  for (const [id, name] of editionNames(entities.values(), packages)) entities.get(id)!.name = name;
  for (const alias of packages.flatMap((dataset) => dataset.aliases)) {
    const entity = entities.get(alias.entity);
    if (!entity || alias.decision !== "same") continue;
    addName(entity, alias.surface, alias.decided_by === "rule" ? ["reviewed", "strict"] : ["reviewed"]);
  }
  for (const [id, { surfaces, entity }] of reading.kept) {
    const into = entities.get(entity);
    const [name, ...others] = surfaces.toSorted(byCodeUnit);
    if (!into || name === undefined || entities.has(id)) continue;
    // A translation is that of the entity's name, not of another way to write it: two would be called alike.
    const facts = "nameEn" in into.facts ? { ...into.facts, nameEn: null } : into.facts;
    const apart = { ...blank(id, name, "", facts), packages: into.packages, mergedInto: entity };
    entities.set(id, { ...apart, layers: ["strict"], otherNames: { reviewed: [], strict: others } });
  }
  for (const entity of entities.values()) {
    entity.packages = entity.packages.toSorted(byCodeUnit);
    entity.otherNames.reviewed.sort(byCodeUnit);
    entity.otherNames.strict.sort(byCodeUnit);
  }
  return entities;
}

/** The kind that an id starts with. */
export function kindOf(id: string): Kind {
  return id.slice(0, id.indexOf(":")) as Kind;
}

function blank(id: string, name: string, packageName: string, facts: Partial<NodeAttributes>): EntityFacts {
  const layers: Layer[] = ["reviewed", "strict"];
  const otherNames = { reviewed: [], strict: [] };
  return { id, kind: kindOf(id), name, layers, packages: [packageName], facts, otherNames, mergedInto: null };
}

function addName(entity: EntityFacts, name: string, layers: Layer[]) {
  for (const layer of layers) {
    if (name !== entity.name && !entity.otherNames[layer].includes(name)) entity.otherNames[layer].push(name);
  }
}

function present(facts: Partial<NodeAttributes>): Partial<NodeAttributes> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null)) as Partial<NodeAttributes>;
}

function* rowsOf(dataset: Dataset): Iterable<{ id: string; name: string; facts: Partial<NodeAttributes> }> {
  for (const row of dataset.projects) {
    const facts = {
      title: row.title,
      legalForm: row.legal_form,
      legalFormPrinted: row.legal_form_printed,
      sites: row.sites === null ? [] : row.sites.split(/\s+/).filter((site) => site !== ""),
      openPartners: row.open_partners,
      lines: span(row.first_line, row.last_line),
      ...prefixed(row.attributes),
    };
    yield { id: row.id, name: row.name, facts };
  }
  for (const row of dataset.organisations)
    yield { ...row, facts: { type: row.type, site: row.site, ...prefixed(row.attributes) } };
  for (const row of dataset.persons) yield { ...row, facts: prefixed(row.attributes) };
  for (const row of dataset.themes) yield { ...row, facts: { nameEn: row.name_en, ...prefixed(row.attributes) } };
  for (const row of dataset.territories)
    yield { ...row, facts: { level: row.level, code: row.code, ...prefixed(row.attributes) } };
}
