import { fold } from "../../server/contract/fold.ts";
import { searchedText } from "./passage.ts";
import { joinedLines, placeIn } from "./printed.ts";
import { namesIn } from "./reading-names.ts";
import { linesWith } from "./reading-text.ts";
import { isAbout, type Proposal, type ReadProject, type SaidRole } from "./reading.ts";
import { ACTOR_ROLES } from "./vocabulary.ts";

/** What a reader taught of a document by marking its words. */
interface Taught {
  lines: readonly string[];
  proposals: readonly Proposal[];
}

/** The start of a line that says what stands after it: « Référente : Ada Lenoir ». */
const LABELLED = /^[\s•·▪◦*–—-]*(\p{L}[^:.;]{1,40}?)\s*:\s*(.*)$/u;
/** An end of a line after which a list goes on. */
const GOES_ON = /(?:[,;/-]|\s(?:et|de|du|des|la|le|les|and|of))$/iu;
/** Lines that a list may take. */
const MOST = 6;

/** Roles that several names of a list have. */
const LISTED: ReadonlySet<SaidRole> = new Set([...ACTOR_ROLES, "addresses"]);

/** What a reader's marks suggest in a project: words marked elsewhere, and what follows labels that marks follow. */
export const offersIn = (taught: Taught, project: ReadProject, at: number): Offer[] =>
  newIn(taught, at, [...sameWords(taught, project, at), ...labelled(taught.lines, labelsIn(taught), project, at)]);

/** Those of them that follow labels, which `labelsIn` finds. */
export const labelledIn = (taught: Taught, labels: Labels, project: ReadProject, at: number): Offer[] =>
  newIn(taught, at, labelled(taught.lines, labels, project, at));

/** The labels that words were marked after, folded, each with what was marked last. */
type Labels = ReadonlyMap<string, Proposal>;

/** The labels that words were marked after in a document, for all of its projects. */
export const labelsIn = (taught: Taught): Labels =>
  new Map(
    markedOf(taught).flatMap((one) => {
      const label = labelBefore(taught.lines, one);
      return label === null ? [] : [[fold(label), one] as const];
    }),
  );

/** A proposal that has no id yet. */
type Offer = Omit<Proposal, "id">;

/** Those whose words a project has not got yet, each once. */
function newIn({ proposals }: Taught, at: number, offers: readonly Offer[]): Offer[] {
  const met = new Set(proposals.filter(({ project }) => project === at).map(({ mention }) => fold(mention)));
  return offers.filter(({ mention }) => !met.has(fold(mention)) && !!met.add(fold(mention)));
}

const markedOf = ({ proposals }: Taught): Proposal[] =>
  proposals.filter((one) => one.marked && one.state === "accepted");

/** The first place of each of the words that were marked, but for what is said of one project alone. */
function sameWords(taught: Taught, { lines: [first, last] }: ReadProject, project: number): Offer[] {
  const marked = markedOf(taught).filter((one) => !isAbout(one));
  if (marked.length === 0) return [];
  const text = searchedText(taught.lines.slice(first - 1, last).join("\n"));
  return marked.flatMap(({ id: _id, of: _body, ...one }) => {
    const [found] = linesWith(text, one.mention);
    if (!found) return [];
    const lines = [found[0] + first - 1, found[1] + first - 1] as const;
    return [{ ...one, project, lines, state: "open" as const, doubt: { why: "elsewhere" } }];
  });
}

/** What follows the first of each of some labels. */
function labelled(
  lines: readonly string[],
  labels: Labels,
  { lines: [first, last] }: ReadProject,
  project: number,
): Offer[] {
  const left = new Map(labels);
  const found: Offer[] = [];
  for (let at = first; at <= last && left.size > 0; at++) {
    const label = LABELLED.exec(lines[at - 1]!)?.[1];
    const like = label === undefined ? undefined : left.get(fold(label));
    if (label === undefined || !like) continue;
    left.delete(fold(label));
    const { words, end } = valueAt(lines, at, last);
    for (const name of LISTED.has(like.role) ? listed(words) : [words]) {
      const [, bare = name, qualifier = null] = /^([^()]+?)\s*\(([^()]*)\)$/u.exec(name) ?? [];
      if (bare === "" || bare.length > 120) continue;
      const place = placeIn(lines, [at, end], bare)?.lines ?? [at, end];
      found.push({
        ...{ project, role: like.role, kind: like.kind, name: bare, mention: bare, qualifier, group: null },
        ...{ lines: place, doubt: { why: "label", label }, state: "open", marked: true },
        ...(like.role === "located_in" && { places: [], place: null }),
      });
    }
  }
  return found;
}

/** The names of a list, where commas within parentheses part none. */
const listed = (words: string): string[] =>
  namesIn(words.replace(/\([^()]*\)/gu, (within) => within.replaceAll(",", WITHIN))).map((name) =>
    name.replaceAll(WITHIN, ","),
  );

/** Stands for a comma within parentheses; a character for private use. */
const WITHIN = "\uE001";

/** The label that words stand after, in their line or alone on the one before; null where there is none. */
function labelBefore(lines: readonly string[], { mention, lines: [line] }: Proposal): string | null {
  for (const at of [line, line - 1]) {
    const [, label, value = ""] = LABELLED.exec(lines[at - 1] ?? "") ?? [];
    if (label === undefined) continue;
    const own = at === line ? value : value === "" ? lines[line - 1]! : "";
    return fold(own).includes(fold(mention.split(" ")[0]!)) ? label : null;
  }
  return null;
}

/** What stands after a label, over the lines where it goes on. */
function valueAt(lines: readonly string[], at: number, last: number): { words: string; end: number } {
  const parts = [LABELLED.exec(lines[at - 1]!)![2]!.trim()];
  let end = at;
  while (end < last && parts.length < MOST && (parts.at(-1) === "" || GOES_ON.test(parts.at(-1)!))) {
    parts.push(lines[end]!.trim());
    end += 1;
  }
  return {
    words: joinedLines(parts)
      .trim()
      .replace(/[.;,]+$/u, ""),
    end,
  };
}
