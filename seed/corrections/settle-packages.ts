import type { Dataset } from "../package/schema.ts";
import { actRowIds } from "./act.ts";
import { valueOf } from "./cells.ts";
import { columnIn } from "./compared-columns.ts";
import type { Ends } from "./compare-packages.ts";
import type { JournalRow } from "./correction.ts";
import { type Draft, draft } from "./draft.ts";
import { rowAt } from "./ids.ts";
import { intoPackage, removal } from "./into-package.ts";
import { linksByEnds, rowsBetween } from "./package-points.ts";
import type { Point, Settlement } from "./point.ts";

type Link = Dataset["links"][number];

/** What corrections are written from: the package that they correct, and the one of the other reader. */
export interface Corrected {
  base: Dataset;
  other: Dataset;
  /** Which of the two readers made the first. */
  reader: "first" | "second";
}

/**
 * The corrections that make of one reader's package what was settled of the two: nothing where that reader was right.
 * What a point takes is one act; whom or what several points bring into the package is added by one of its own, before
 * them, under the other reader's id where that is free.
 */
export function settledPackage(
  corrected: Corrected,
  differences: readonly Point[],
  settlements: ReadonlyMap<string, Settlement>,
  idOf: (what: string) => string,
): JournalRow[] {
  const write = writerFor(corrected);
  const settled = differences.flatMap((point) => {
    const settlement = settlements.get(point.key);
    const drafts = settlement === undefined ? [] : write(point, settlement);
    // A link and its actor may both bring in the same source.
    return settlement === undefined
      ? []
      : [{ settlement, drafts: new Map(drafts.map((one) => [contentOf(one), one])) }];
  });
  const uses = new Map<string, number>();
  for (const { drafts } of settled) for (const key of drafts.keys()) uses.set(key, (uses.get(key) ?? 0) + 1);
  const made = new Set<string>();
  return settled.flatMap(({ settlement, drafts }) => {
    const shared = [...drafts].filter(([key]) => uses.get(key)! > 1 && !made.has(key));
    for (const [key] of shared) made.add(key);
    const own = [...drafts].filter(([key]) => uses.get(key) === 1);
    return [...shared.map((one) => [one]), own].flatMap((act) => actOf(act, settlement, idOf));
  });
}

const contentOf = (made: Draft): string => JSON.stringify(made);

/** The rows of what is done at once. */
function actOf(
  drafts: readonly (readonly [content: string, draft: Draft])[],
  { reason, author, day }: Settlement,
  idOf: (what: string) => string,
): JournalRow[] {
  if (drafts.length === 0) return [];
  const ids = actRowIds(idOf(drafts.map(([content]) => content).join("\n")), drafts.length);
  return drafts.map(([, one], i) => ({ id: ids[i]!, ...one, reason, author, day, evidence: null }));
}

/** Writes what a settled point changes in the package that is corrected. */
function writerFor({ base, other, reader }: Corrected) {
  const [mine, theirs] = reader === "first" ? (["a", "b"] as const) : (["b", "a"] as const);
  const links = { base: linksByEnds(base), other: linksByEnds(other) };
  const into = intoPackage(base, other);

  /** A tie or a project that is to be there, or is not; another name, or another value. */
  return (point: Point, { choice, value }: Settlement): Draft[] => {
    const { field, ids } = point;
    if (field === null || ids === null || choice === reader) return [];
    const [own, others] = [ids[mine], ids[theirs]];
    if (field === "project") return own === null ? into.project(others!.project) : withoutProject(own.project);
    if (point.other === "value") {
      const theirs = (): unknown => valueOf(rowAt(other, others!.project), columnIn(field));
      return changeValue(own!.project, field, choice === "other" ? value || null : theirs());
    }
    return choice === "other" ? somebodyElse(field, own!, others!, value) : otherReaders(field, own!, others!);
  };

  function changeValue(id: string, field: string, after: unknown): Draft[] {
    const column = columnIn(field);
    return [draft("change", id, { [column]: valueOf(rowAt(base, id), column) }, { [column]: after })];
  }

  /** The tie as the other reader has it: taken out where it is here, else brought over. */
  function otherReaders(role: string, own: Ends, others: Ends): Draft[] {
    const here = rowsHere(role, own);
    return here.length > 0
      ? here.map(removal)
      : rowsThere(role, others).flatMap((link) => into.link(link, own.project, null));
  }

  /** The words that either reader has, of somebody else; of nobody where no name is given. */
  function somebodyElse(role: string, own: Ends, others: Ends, name: string | null): Draft[] {
    const here = rowsHere(role, own);
    const stated = name === null ? [] : here.length > 0 ? here : rowsThere(role, others);
    return [...here.map(removal), ...stated.flatMap((link) => into.link(link, own.project, name))];
  }

  function rowsHere(role: string, { project, about }: Ends): readonly Link[] {
    return about === null ? [] : rowsBetween(links.base, role, project, about);
  }

  function rowsThere(role: string, { project, about }: Ends): readonly Link[] {
    return about === null ? [] : rowsBetween(links.other, role, project, about);
  }

  function withoutProject(id: string): Draft[] {
    const rows = base.links.filter(({ source, target }) => source === id || target === id);
    return [
      ...rows.map(removal),
      draft("remove", id, { name: base.projects.find((one) => one.id === id)!.name }, null),
    ];
  }
}
