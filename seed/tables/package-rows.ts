import type { Dataset } from "../package/schema.ts";
import { COUNTRY, type Kind, type Role, TIE_ROLE } from "../package/vocabulary.ts";
import type { About, NameChoice } from "./choices.ts";
import { type Draft, type DraftEntity, draftKind, keyOf, kindOf } from "./draft.ts";
import { asciiSlug, Ids, packageName, slug, TERRITORY_ID } from "../package/ids.ts";
import { EUROPEAN, OFFICIAL, officialTerritories, sourcesOfPlaces } from "../package/official-places.ts";
import { OwnColumns } from "./own-columns.ts";
import { type Gazetteer, placeKey } from "./places.ts";
import { storable } from "./storable.ts";
import { EN } from "./words/en.ts";
import { FR } from "./words/fr.ts";
import type { PlaceMention } from "./understanding.ts";

/** What a package is made of. */
export interface Making {
  draft: Draft;
  places: readonly PlaceMention[];
  gazetteer: Gazetteer;
  names: readonly NameChoice[];
  about: About & { title: string };
  /** Whether each project is a tie of a network of one mode, which the package then says in its words. */
  oneMode: boolean;
  /** Words that say a role of the data's own, by its id. */
  ownRoles: ReadonlyMap<Role, string>;
  /** Names of the files, each a source. */
  files: readonly string[];
}

type Link = Dataset["links"][number];

/** What stands where a package must say something and nobody said it. */
const NOT_STATED = "non précisée / not stated";

/** The rows of the package that a draft makes. The same draft gives the same rows, ids and order. */
export function datasetOf(making: Making): Dataset {
  const { draft, about, files } = making;
  const name = packageName(about.title);
  const ids = idsOf(draft, name);
  const columns = new OwnColumns(draft);
  const sources = sourcesOf(files, about);
  const located = territoriesOf(making, ids, sources);
  const entities = [...draft.all()];
  const rows = <T>(kind: Kind, make: (entity: DraftEntity, id: string) => T): T[] =>
    entities.flatMap((entity) => (kindOf(entity) === kind ? [make(entity, ids.get(entity)!)] : []));
  return {
    package: {
      ...described(name, about, files),
      ...(making.oneMode && { vocabulary: { fr: FR.oneMode, en: EN.oneMode } }),
    },
    ...(columns.all.length > 0 && { attributes: columns.all }),
    projects: rows("project", (entity, id) => ({
      ...projectOf(entity, id),
      ...columns.of("projects", entity.attributes),
    })),
    organisations: rows("organisation", (entity, id) => ({
      id,
      name: entity.name,
      type: null,
      site: entity.site,
      ...columns.of("organisations", entity.attributes),
    })),
    persons: rows("person", (entity, id) => ({ id, name: entity.name, ...columns.of("persons", entity.attributes) })),
    themes: rows("theme", (entity, id) => ({ id, name: entity.name, name_en: null })),
    territories: located.territories,
    sources: [...sources.values(), ...sourcesOfPlaces(located.territories)],
    roles: ownRolesOf(making),
    links: once([...linksOf(draft, ids, sources, columns), ...located.links]),
    unnamed: [],
    aliases: aliasesOf(making, ids),
    decisions: [],
    journal: [],
  };
}

/**
 * The roles of the data's own that links have, in the order of these: actors of the kinds that hold them take part in
 * projects by them. They are called as the data call them, in every language; that of ties between actors alone, which
 * the data do not name, in the words of each language.
 */
function ownRolesOf({ draft: { links }, ownRoles }: Making): Dataset["roles"] {
  const kinds = new Map<Role, Set<Kind>>();
  for (const { source, role } of links)
    if (role === TIE_ROLE || ownRoles.has(role)) kinds.set(role, (kinds.get(role) ?? new Set()).add(kindOf(source)));
  return [...kinds].map(([id, from]) => {
    const label = storable(ownRoles.get(id) ?? "");
    const [label_fr, label_en] = id === TIE_ROLE ? [FR.inRelation, EN.inRelation] : [label, label];
    const held = [...from].toSorted().join(" ");
    return { id, label_fr, label_en, from: held, to: "project", participates: true };
  });
}

function described(name: string, about: Making["about"], files: readonly string[]): Dataset["package"] {
  const { title, authors = [], year, licence, url } = about;
  const cited = [authors.join(", "), title, year].filter((part) => part !== undefined && part !== "");
  return {
    name,
    title,
    edition: year === undefined ? null : String(year),
    licence: licence || NOT_STATED,
    citation: `${cited.join(", ")}.`,
    source: { title: files.map(storable).join(", "), url: url || null },
    ...(authors.length > 0 && { authors }),
  };
}

/** Each file is a source, by its name. */
function sourcesOf(files: readonly string[], { licence, url, year }: About): Map<string, Dataset["sources"][number]> {
  const ids = new Ids();
  for (const { id } of [OFFICIAL, EUROPEAN]) ids.take("", "", id);
  return new Map(
    files.map((file) => {
      const title = storable(file);
      const id = ids.take("", "", asciiSlug(title) || "file");
      return [
        file,
        { id, title, author: null, year: year ?? null, url: url || null, licence: licence || null, citation: title },
      ];
    }),
  );
}

function idsOf(draft: Draft, name: string): Map<DraftEntity, string> {
  const ids = new Ids();
  const found = new Map<DraftEntity, string>();
  for (const entity of draft.all()) {
    const kind = kindOf(entity);
    const start = kind === "project" ? `project:${name}-` : `${kind}:`;
    const given = entity.id?.startsWith(start) && /^\S+:[^\s:]+$/.test(entity.id) ? entity.id : null;
    found.set(entity, ids.take(start, entity.name, given));
  }
  return found;
}

function projectOf({ name, title, site, legalForm }: DraftEntity, id: string): Dataset["projects"][number] {
  return {
    id,
    name,
    title,
    legal_form: legalForm,
    legal_form_printed: null,
    legal_form_first_line: null,
    legal_form_last_line: null,
    sites: site,
    open_partners: null,
    first_line: null,
    last_line: null,
  };
}

function linksOf(
  { links }: Draft,
  ids: ReadonlyMap<DraftEntity, string>,
  sources: ReadonlyMap<string, Dataset["sources"][number]>,
  columns: OwnColumns,
): Link[] {
  return links.map(({ source, target, role, file, mention, record, qualifier, group, attributes }) => ({
    source: ids.get(source)!,
    role: roleBetween(kindOf(source), kindOf(target), role),
    target: ids.get(target)!,
    mention,
    qualifier,
    group,
    reference: sources.get(file)!.id,
    record,
    section: null,
    first_line: null,
    last_line: null,
    status: "stated",
    ...columns.of("links", attributes),
  }));
}

/** A role that the model has between these: bodies carry, people lead, and a body that accompanies facilitates too. */
function roleBetween(from: Kind, to: Kind, role: Role): Role {
  if (to !== "project") return role;
  if (from === "person" && role === "carries") return "leads";
  if (from === "organisation" && role === "leads") return "carries";
  if (from === "organisation" && role === "accompanies") return "co_facilitates";
  return role;
}

/**
 * Rows that state the same in the same place stand once; so do those that say a project's theme or place in the same
 * words again on each of its rows.
 */
function once(links: readonly Link[]): Link[] {
  const seen = new Set<string>();
  return links.filter((link) => {
    const again = link.role === "addresses" || link.role === "located_in";
    const place = again ? null : (link.record ?? null);
    const key = JSON.stringify([link.source, link.role, link.target, link.mention, link.reference, place]);
    return !seen.has(key) && seen.add(key);
  });
}

function territoriesOf(
  { draft, places, gazetteer }: Making,
  ids: ReadonlyMap<DraftEntity, string>,
  sources: ReadonlyMap<string, Dataset["sources"][number]>,
): { territories: Dataset["territories"]; links: Link[] } {
  const settled = new Map(places.map((place) => [place.key, place]));
  const isAbroad = places.some(({ territory }) => territory?.startsWith(`territory:${COUNTRY}-`));
  const official = isAbroad ? withFrance(gazetteer) : gazetteer;
  const located: Link[] = [];
  for (const place of draft.places) {
    const { territory = null, state } = settled.get(placeKey(place)) ?? {};
    const kind = kindOf(place.entity);
    if (territory === null || (kind !== "project" && kind !== "organisation")) continue;
    const { mention, qualifier, record, file } = place;
    located.push({
      ...{ source: ids.get(place.entity)!, role: "located_in", target: territory },
      ...{ mention, qualifier, group: null, reference: sources.get(file)!.id, record },
      ...{ section: null, first_line: null, last_line: null, status: state === "chosen" ? "reviewed" : "inferred" },
    });
  }
  const narrowest = withoutCountryOfRegion(located, official);
  const wanted = narrowest.map(({ target }) => target);
  const { territories, links } = officialTerritories(wanted, official, [...territoriesById(draft)]);
  return { territories, links: [...narrowest, ...links] };
}

/** French regions are part of their country where data name countries: without it they are compared with each other. */
const withFrance = (gazetteer: Gazetteer): Gazetteer => ({
  ...gazetteer,
  above: (id) =>
    id.startsWith("territory:region-")
      ? [gazetteer.place(`territory:${COUNTRY}-fr`) ?? []].flat()
      : gazetteer.above(id),
});

/** Links without those of a country that another place of the same entity is part of directly. */
function withoutCountryOfRegion(located: readonly Link[], { above }: Gazetteer): Link[] {
  const said = new Set<string>();
  for (const { source, target } of located) for (const { id } of above(target)) said.add(`${source}\n${id}`);
  return located.filter(({ source, target }) => !said.has(`${source}\n${target}`));
}

/** The territory that a graph's point is, by its id in the form of a package. */
function* territoriesById(draft: Draft): Generator<Dataset["territories"][number]> {
  for (const { kind, id, name } of draft.all()) {
    const [, level, code] = TERRITORY_ID.exec(kind === "territory" ? (id ?? "") : "") ?? [];
    if (id !== null && level !== undefined && code !== undefined) yield { id, name, level, code };
  }
}

/** What a person decided about names, where both are still there. */
function aliasesOf({ draft, names }: Making, ids: ReadonlyMap<DraftEntity, string>): Dataset["aliases"] {
  const byName = new Map<string, DraftEntity>();
  for (const entity of draft.all())
    for (const name of entity.names)
      if (!byName.has(keyOf(entity.kind, name))) byName.set(keyOf(entity.kind, name), entity);
  const taken = new Set(ids.values());
  return names.flatMap(({ kind, a, b, decision }): Dataset["aliases"] => {
    const [one, other] = [a, b].map((name) => byName.get(keyOf(draftKind(kind), name)));
    if (!one || !other || (decision === "apart" && one === other)) return [];
    const [entity, second] = [ids.get(one)!, ids.get(other)!];
    const settled = { surface: b, entity, decided_by: "review", confidence: "high" } as const;
    if (decision === "apart")
      return [{ ...settled, decision, other: second, merged_id: null, reason: `« ${a} » ≠ « ${b} »` }];
    const own = `${entity.split(":", 1)[0]}:${slug(b)}`;
    const merged = kind === "project" || taken.has(own) ? null : own;
    if (merged !== null) taken.add(merged);
    return [{ ...settled, decision, other: null, merged_id: merged, reason: `« ${a} » = « ${b} »` }];
  });
}
