import type { Draft, DraftProject, LineSpan } from "./draft.ts";
import type { Dataset } from "../package/schema.ts";
import type { Role } from "../package/vocabulary.ts";

/** What is compared of a project, in the order in which it is reported. */
export const FACTS = [
  "name",
  "title",
  "region",
  "site",
  "legal form",
  "carrier",
  "lead",
  "lead's qualifier",
  "coach",
  "co-facilitator",
  "theme",
  "partner",
  "partner without a name",
  "partner's qualifier",
  "partner's group",
  "open list",
] as const;

/** One of the fields that are compared. */
export type Field = (typeof FACTS)[number];

/** One thing that a draft or a dataset says of a project: the words, and where they are printed. */
export interface Fact {
  field: Field;
  words: string;
  lines: LineSpan | null;
}

/** A project as either side has it; `id` is the dataset's, null in a draft. */
export interface Facts {
  id: string | null;
  name: string;
  lines: LineSpan | null;
  facts: Fact[];
}

/** What a draft says of each project. */
export function factsOfDraft({ projects }: Draft): Facts[] {
  return projects.map((project, i) => ({
    id: null,
    name: project.name ?? `project ${i + 1} of the draft`,
    lines: project.lines,
    facts: [...draftFacts(project)],
  }));
}

function* draftFacts(project: DraftProject): Generator<Fact> {
  const one = (field: Field, words: string | null, lines: LineSpan | null): Fact[] =>
    words === null ? [] : [{ field, words, lines }];
  yield* one("name", project.name, null);
  yield* one("title", project.title, null);
  yield* one("region", project.region, project.regionLines);
  for (const site of project.sites) yield { field: "site", words: site, lines: null };
  yield* one("legal form", project.legalForm.raw, project.legalForm.lines);
  for (const { name, lines } of project.carriers) yield { field: "carrier", words: name, lines };
  for (const { name, qualifier, lines } of project.leads) {
    yield { field: "lead", words: name, lines };
    yield* one("lead's qualifier", qualifier && `${name}: ${qualifier}`, null);
  }
  for (const { name, lines } of project.accompagnateurs) yield { field: "coach", words: name, lines };
  for (const { name, lines } of project.coFacilitators) yield { field: "co-facilitator", words: name, lines };
  for (const { mention, lines } of project.themes) yield { field: "theme", words: mention, lines };
  for (const { mention, named, lines, qualifier, group } of project.partners) {
    yield { field: named ? "partner" : "partner without a name", words: mention, lines };
    yield* one("partner's qualifier", qualifier && `${mention}: ${qualifier}`, null);
    yield* one("partner's group", group && `${mention}: ${group}`, null);
  }
  yield { field: "open list", words: String(project.open), lines: null };
}

const FIELDS: Partial<Record<Role, Field>> = {
  carries: "carrier",
  leads: "lead",
  accompanies: "coach",
  co_facilitates: "co-facilitator",
  addresses: "theme",
  partners: "partner",
};

/** What a dataset says of each project on its page: what other sources or the prose add is left out. */
export function factsOfDataset(dataset: Dataset): Facts[] {
  const regions = new Map(
    dataset.territories.filter(({ level }) => level === "region").map(({ id, name }) => [id, name]),
  );
  return dataset.projects.map((project) => {
    const facts: Fact[] = [
      { field: "name", words: project.name, lines: null },
      ...(project.title ? [{ field: "title", words: project.title, lines: null } as const] : []),
      ...(project.sites?.split(" ") ?? []).map((words): Fact => ({ field: "site", words, lines: null })),
      { field: "open list", words: String(project.open_partners), lines: null },
    ];
    if (project.legal_form_printed) {
      const lines = span(project.legal_form_first_line, project.legal_form_last_line);
      facts.push({ field: "legal form", words: project.legal_form_printed, lines });
    }
    for (const link of dataset.links) {
      if (link.section !== "card" || (link.source !== project.id && link.target !== project.id)) continue;
      const lines = span(link.first_line, link.last_line);
      const region = link.role === "located_in" && link.source === project.id ? regions.get(link.target) : undefined;
      if (region) facts.push({ field: "region", words: region, lines });
      const field = FIELDS[link.role];
      if (!field) continue;
      facts.push({ field, words: link.mention, lines });
      if (field === "lead" && link.qualifier)
        facts.push({ field: "lead's qualifier", words: `${link.mention}: ${link.qualifier}`, lines: null });
      if (field === "partner") facts.push(...details(link));
    }
    for (const row of dataset.unnamed.filter((one) => one.project === project.id && one.section === "card")) {
      const lines = span(row.first_line, row.last_line);
      facts.push({ field: "partner without a name", words: row.mention, lines }, ...details(row));
    }
    return { id: project.id, name: project.name, lines: span(project.first_line, project.last_line), facts };
  });
}

function details({
  mention,
  qualifier,
  group,
}: {
  mention: string;
  qualifier: string | null;
  group: string | null;
}): Fact[] {
  const facts: Fact[] = [];
  if (qualifier) facts.push({ field: "partner's qualifier", words: `${mention}: ${qualifier}`, lines: null });
  if (group) facts.push({ field: "partner's group", words: `${mention}: ${group}`, lines: null });
  return facts;
}

function span(first: number | null, last: number | null): LineSpan | null {
  return first === null || last === null ? null : [first, last];
}
