import type { ReadKind, ReadRole, Reviewed } from "../../server/contract/document-messages.ts";
import { lettersOf, occurrences, searchedText, type SearchedText, type Stretch, stretchesOf } from "./passage.ts";
import { lettersAt } from "./printed.ts";
import { needsPlace } from "./reading-places.ts";
import { isAbout, isLeft, pageOf, type Proposal, type Reading, type ReadText } from "./reading.ts";

/** A part of a line: the proposal whose words it is, or none. */
export interface LinePart {
  text: string;
  proposal: Proposal | null;
}

/** A text of a document made ready for searching. */
export const searchedLines = ({ lines }: ReadText): SearchedText => searchedText(lines.join("\n"));

/** The lines from one to another (from 1) in parts, those of proposals told; the chosen one's come first. */
export function markedLines(
  text: SearchedText,
  [first, last]: readonly [number, number],
  proposals: readonly Proposal[],
  chosen: number | null,
): { number: number; parts: LinePart[] }[] {
  const taken = new Map<number, { from: number; to: number; proposal: Proposal }[]>();
  const ordered = proposals.toSorted((a, b) => Number(b.id === chosen) - Number(a.id === chosen));
  for (const proposal of ordered)
    for (const { line, ...part } of placesOf(text, proposal)) {
      const others = taken.get(line) ?? [];
      if (others.some(({ from, to }) => part.from < to && part.to > from)) continue;
      taken.set(line, [...others, { ...part, proposal }]);
    }
  return text.lines.slice(first - 1, last).map((words, i) => {
    const parts: LinePart[] = [];
    let at = 0;
    for (const { from, to, proposal } of (taken.get(first - 1 + i) ?? []).toSorted((a, b) => a.from - b.from)) {
      parts.push({ text: words.slice(at, from), proposal: null }, { text: words.slice(from, to), proposal });
      at = to;
    }
    parts.push({ text: words.slice(at), proposal: null });
    return { number: first + i, parts: parts.filter((part) => part.text !== "") };
  });
}

/** Where the words of a proposal stand within its lines: for each line (from 0) from where to where. */
function placesOf(text: SearchedText, proposal: Proposal): Stretch[] {
  const place = lettersAt(text, proposal);
  return place === null ? [] : stretchesOf(text, place.at, place.count);
}

/** The lines at which words stand in a document, each place once. */
export const linesWith = (text: SearchedText, words: string): (readonly [number, number])[] => {
  const count = lettersOf(words).length;
  return occurrences(text, words).map((at) => [text.lineOf[at]! + 1, text.lineOf[at + count - 1]! + 1] as const);
};

/**
 * What was accepted, with each page of a PDF and the words around, of which a package is made: without projects of
 * which nothing was decided, since none of their names is known yet, and with what is left to decide.
 */
export function reviewedOf({ text, title, projects, proposals, explored }: Reading): Reviewed {
  const accepted = proposals.filter((one) => one.state === "accepted" && !needsPlace(one));
  const touched = new Set(proposals.filter((one) => !isLeft(one)).map(({ project }) => project));
  const left = proposals.filter(isLeft);
  const untouched = new Set(left.map(({ project }) => project).filter((project) => !touched.has(project)));
  const read = projects.flatMap((project, at) => (untouched.has(at) ? [] : [{ ...project, at }]));
  const places = new Map(read.map(({ at }, place) => [at, place]));
  return {
    title,
    packageName: explored?.packageName ?? null,
    document: { name: text.name, hash: text.hash },
    projects: read.map(({ name, lines: [first, last], at }) => ({
      ...{ name, ...saidOf(accepted.filter(({ project }) => project === at)) },
      lines: [first, last],
    })),
    left: {
      projects: untouched.size,
      proposals: left.length,
      names: projects.flatMap(({ name }, at) => (left.some(({ project }) => project === at) ? [name] : [])),
    },
    facts: accepted.filter(isLinked).map((one) => factOf(one, places.get(one.project)!, text)),
  };
}

/** What was accepted of a project itself. */
function saidOf(accepted: readonly Proposal[]): Pick<Reviewed["projects"][number], "title" | "legalForm" | "sites"> {
  const [title, form] = (["title", "legal_form"] as const).map((role) => accepted.find((one) => one.role === role));
  const [first, last] = form?.lines ?? [];
  return {
    title: title?.name ?? null,
    legalForm: { raw: form?.name ?? null, lines: first === undefined ? null : [first, last!] },
    sites: accepted.filter(({ role }) => role === "site").map(({ name }) => name),
  };
}

/** What becomes a link, or a partner without a name. */
type Linked = Proposal & { role: ReadRole; kind: ReadKind };
const isLinked = (one: Proposal): one is Linked => !isAbout(one);

function factOf(
  { place, of, lines: [first, last], ...one }: Linked,
  project: number,
  text: ReadText,
): Reviewed["facts"][number] {
  const { role, kind, name, mention, qualifier, group, marked } = one;
  return {
    ...{ project, role, kind, name, mention, qualifier, group, marked },
    ...(role === "located_in" && place && { place }),
    of: of ?? null,
    lines: [first, last],
    page: pageOf(text, first),
    quote: text.lines
      .slice(Math.max(0, first - 2), last + 1)
      .join(" ")
      .trim(),
  };
}
