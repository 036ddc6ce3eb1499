import type { Draft, DraftProject, ReadPlace } from "../../server/contract/document-messages.ts";
import { placeIn, printedIn } from "./printed.ts";
import { type AboutRole, KINDS_OF, type Proposal, type Reading, type ReadText, type SaidRole } from "./reading.ts";
import { doubtsOfRules, withAlike } from "./reading-doubts.ts";

/**
 * A reading that begins with what the rules found; with nothing where they know nothing of the layout.
 */
export function startReading(
  text: ReadText,
  draft: Draft | null,
  { alike, regions }: Known = { alike: new Map(), regions: new Map() },
): Reading {
  const drafts = draft?.projects ?? [];
  const read = drafts.map((one, i) => {
    const all = [...aboutOf(one, i, text), ...proposalsOf(one, i), ...regionOf(one, i, text, regions)];
    return doubtsOfRules(all, [...one.warnings, ...draft!.warnings]);
  });
  const projects = drafts.map(({ name, title, lines }, i) => ({
    name: name ?? title ?? `${i + 1}`,
    lines,
    notes: read[i]!.notes.filter(({ lines: [first] }) => first >= lines[0] && first <= lines[1]),
  }));
  const proposals = read.flatMap((one) => one.proposals).map((one, id): Proposal => ({ ...one, id }));
  const title = text.name.replace(/\.\w+$/, "");
  return { text, title, projects, proposals: withAlike(proposals, alike), project: 0, past: [] };
}

/** What is known of names beside the draft that has them. */
export interface Known {
  /** Names that are like another, folded, each with that one. */
  alike: ReadonlyMap<string, string>;
  /** The place that each region is, by its name. */
  regions: ReadonlyMap<string, ReadPlace>;
}

/** A name as the rules found it. */
type Found = Pick<Proposal, "name" | "lines"> & Partial<Pick<Proposal, "qualifier" | "group">>;

/** What every proposal of the rules is at first. */
const PROPOSED = { qualifier: null, group: null, state: "open", marked: false } as const;

function proposalsOf(draft: DraftProject, project: number): Omit<Proposal, "id">[] {
  const one = (role: SaidRole, { name, ...found }: Found): Omit<Proposal, "id"> => ({
    ...{ ...PROPOSED, project, role, kind: KINDS_OF[role][0]!, name, mention: name },
    ...{ doubt: role === "unnamed" ? { why: "unnamed" } : null, ...found },
  });
  return [
    ...draft.carriers.map((found) => one("carries", found)),
    ...draft.leads.map((found) => one("leads", found)),
    ...draft.accompagnateurs.map((found) => one("accompanies", found)),
    ...draft.coFacilitators.map((found) => one("co_facilitates", found)),
    ...draft.themes.map(({ mention, lines }) => one("addresses", { name: mention, lines })),
    ...draft.partners.map(({ mention, named, ...more }) =>
      one(named ? "partners" : "unnamed", { name: mention, ...more }),
    ),
  ];
}

/** What is said of a project itself, each with the lines where its words stand. */
function aboutOf(
  { title, legalForm, sites, lines }: DraftProject,
  project: number,
  text: ReadText,
): Omit<Proposal, "id">[] {
  const one = (role: AboutRole, words: string | null, within: readonly [number, number]): Omit<Proposal, "id">[] =>
    words === null
      ? []
      : [
          {
            ...{ ...PROPOSED, project, role, kind: "project", name: words, mention: words, doubt: null },
            lines: placeIn(text.lines, within, words)?.lines ?? within,
          },
        ];
  return [
    ...one("title", title, lines),
    ...one("legal_form", legalForm.raw, legalForm.lines ?? lines),
    ...sites.flatMap((site) => one("site", site, lines)),
  ];
}

/** Where a project is, by its region; of one that the rules do not know, the words there, without a place. */
function regionOf(
  { region, regionLines, warnings }: DraftProject,
  project: number,
  text: ReadText,
  regions: ReadonlyMap<string, ReadPlace>,
): Omit<Proposal, "id">[] {
  const warning = warnings.find(({ code }) => code === "region-unknown" || code === "region-taken");
  const words = warning?.values[0] ?? region;
  if (words === null || regionLines === null) return [];
  const place = regions.get(region ?? "") ?? null;
  const mention = printedIn(text.lines, regionLines, words);
  return [
    {
      ...{ ...PROPOSED, project, role: "located_in", kind: "territory", name: place?.name ?? mention, mention },
      ...{ lines: regionLines, place, places: place ? [place] : [], doubt: null },
    },
  ];
}
