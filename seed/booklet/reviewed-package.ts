import { withoutEmails } from "../package/email.ts";
import { inMemory } from "../package/folder.ts";
import { fold } from "../package/fold.ts";
import { Ids, packageName } from "../package/ids.ts";
import { loadPackage } from "../package/load.ts";
import { OFFICIAL, officialTerritories, type PlacesAbove } from "../package/official-places.ts";
import { PAGE_COLUMN } from "../package/page-column.ts";
import type { Dataset } from "../package/schema.ts";
import { writePackage } from "../package/write.ts";
import { joinedNames, type NamedBy } from "./joined-names.ts";
import type { ReadKind, Reviewed, ReviewedFact } from "./reviewed.ts";

/** The id of the one source that such a package has: documents of one name are told apart by their hashes. */
const sourceId = ({ hash }: Reviewed["document"]): string => `document-${hash.slice(0, 16)}`;

/** What stands where a package must say something and nobody said it. */
const NOT_STATED = "non précisée / not stated";

/** Columns of links that say more of where words stand than lines do. */
const COLUMNS: NonNullable<Dataset["attributes"]> = [
  PAGE_COLUMN,
  { table: "links", name: "quote", type: "text", labels: { fr: "phrase", en: "quote" }, title: null },
];

/**
 * The package of what was accepted of a document, by name of its files and checked as every package is, and the id
 * that the document has in it. Names that differ by case, accents and punctuation alone are one. E-mail addresses stay
 * out; `places` says what each place is part of. Throws `PackageFaults` where it says something that no package may
 * hold.
 */
export function reviewedPackage(
  reviewed: Reviewed,
  places: PlacesAbove,
): {
  name: string;
  files: Map<string, Uint8Array>;
  source: string;
} {
  const dataset = datasetOf(reviewed, places);
  const files = writePackage(dataset);
  loadPackage(inMemory(dataset.package.title, files));
  return { name: dataset.package.name, files, source: sourceId(reviewed.document) };
}

function datasetOf(reviewed: Reviewed, places: PlacesAbove): Dataset {
  const { title, document, projects, left, facts } = reviewed;
  const name = reviewed.packageName ?? packageName(title);
  const ids = new Ids();
  const projectIds = projects.map((project) => ids.take(`project:${name}-`, project.name));
  const named = facts.filter(({ role, place }) => role !== "unnamed" && (role !== "located_in" || place));
  const entities = entitiesOf(named, ids);
  const official = officialTerritories(
    named.flatMap(({ place }) => place?.id ?? []),
    places,
  );
  const of = (kind: ReadKind) => [...entities.values()].filter((entity) => entity.kind === kind);
  const reference = sourceId(document);
  const read = readInPart({ projects, left });
  const citation = `${document.name} (SHA-256 ${document.hash})`;
  return {
    package: {
      name,
      title,
      edition: null,
      licence: NOT_STATED,
      citation: `${title}${read}.`,
      source: { title: `${document.name}${read}`, url: null },
      ...(left.names.length > 0 && { unread: [...left.names] }),
    },
    attributes: named.some(({ page }) => page !== null) ? COLUMNS : COLUMNS.slice(1),
    projects: projects.map(({ legalForm, sites, lines, ...project }, i) => ({
      id: projectIds[i]!,
      name: project.name,
      title: project.title,
      legal_form: legalForm.raw,
      legal_form_printed: legalForm.raw,
      legal_form_first_line: legalForm.lines?.[0] ?? null,
      legal_form_last_line: legalForm.lines?.[1] ?? null,
      sites: sites.join(" ") || null,
      open_partners: null,
      first_line: lines[0],
      last_line: lines[1],
    })),
    organisations: of("organisation").map(({ id, name: known }) => ({ id, name: known, type: null, site: null })),
    persons: of("person").map(({ id, name: known }) => ({ id, name: known })),
    themes: of("theme").map(({ id, name: known }) => ({ id, name: known, name_en: null })),
    territories: official.territories,
    sources: [
      { id: reference, title: document.name, author: null, year: null, url: null, licence: null, citation },
      ...(official.links.length > 0 ? [OFFICIAL] : []),
    ],
    roles: [],
    links: [
      ...named.map((fact) => linkOf({ fact, ends: endsOf(fact, projectIds[fact.project]!, entities), reference })),
      ...official.links,
    ],
    unnamed: facts
      .filter(({ role }) => role === "unnamed")
      .map((fact) => ({ project: projectIds[fact.project]!, ...placeOf(fact, reference) })),
    aliases: joinedNames(entities.values(), ids),
    decisions: [],
    journal: [],
  };
}

/** What is said behind the name of a document that is not read to its end: what is absent may stand in it. */
function readInPart({ projects, left }: Pick<Reviewed, "projects" | "left">): string {
  if (left.projects + left.proposals === 0) return "";
  const [read, all, open] = [projects.length, projects.length + left.projects, left.proposals];
  const fr = `lu en partie : ${read} ${read > 1 ? "projets" : "projet"} sur ${all}, ${open} à décider`;
  return ` (${fr} / read in part: ${read} of ${all} projects, ${open} to decide on)`;
}

/** Everybody and every theme that is named, once, under the name that stands first. */
function entitiesOf(facts: readonly ReviewedFact[], ids: Ids): Map<string, NamedBy> {
  const named = new Map<string, { kind: ReadKind; name: string; facts: ReviewedFact[] }>();
  for (const fact of facts) {
    const isLocated = fact.role === "located_in";
    if (isLocated && fact.of === null) continue;
    const { kind, name } = isLocated ? { kind: "organisation" as const, name: fact.of! } : fact;
    const key = keyOf({ kind, name });
    const own = named.get(key) ?? { kind, name, facts: [] };
    named.set(key, own);
    // The words of a place are no name of who is there.
    if (!isLocated) own.facts.push(fact);
  }
  return new Map([...named].map(([key, one]) => [key, { ...one, id: ids.take(`${one.kind}:`, one.name) }]));
}

const keyOf = ({ kind, name }: Pick<ReviewedFact, "kind" | "name">): string => `${kind} ${fold(name) || name}`;

/** The ids that the link of a fact joins. */
function endsOf(fact: ReviewedFact, project: string, entities: ReadonlyMap<string, NamedBy>) {
  const idOf = (kind: ReadKind, name: string) => entities.get(keyOf({ kind, name }))!.id;
  if (fact.role === "located_in")
    return { source: fact.of === null ? project : idOf("organisation", fact.of), target: fact.place!.id };
  const entity = idOf(fact.kind, fact.name);
  return fact.role === "addresses" ? { source: project, target: entity } : { source: entity, target: project };
}

function linkOf(of: {
  fact: ReviewedFact;
  ends: Pick<Dataset["links"][number], "source" | "target">;
  reference: string;
}): Dataset["links"][number] {
  const { fact, ends, reference } = of;
  const quote = withoutEmails(fact.quote).trim();
  return {
    ...ends,
    role: fact.role,
    ...placeOf(fact, reference),
    attributes: { ...(fact.page !== null && { page: fact.page }), ...(quote !== "" && { quote }) },
  };
}

const placeOf = ({ mention, qualifier, group, lines, marked }: ReviewedFact, reference: string) => ({
  mention,
  qualifier,
  group,
  reference,
  section: "card" as const,
  first_line: lines[0],
  last_line: lines[1],
  status: marked ? ("reviewed" as const) : ("stated" as const),
});
