import type { Choices } from "./choices.ts";
import { countsOf, linkedIn, tiesNothing } from "./counts.ts";
import { toldFaults } from "./fault-groups.ts";
import type { TableFault } from "./faults.ts";
import { interpret } from "./interpret.ts";
import { isOneMode, isStar } from "./one-mode-ties.ts";
import { kindIn, kindOfId } from "./kind-words.ts";
import { pairsOf } from "./name-pairs.ts";
import { isPlaceholder } from "./placeholders.ts";
import type { Making } from "./package-rows.ts";
import { type PlannedTable, planOf } from "./plan.ts";
import { type Gazetteer, mentionsOf, NO_PLACES } from "./places.ts";
import { programmeTable } from "./programmes.ts";
import type { Package } from "./package.ts";
import { understandPackage } from "./understand-package.ts";
import { ALONE } from "./parted-sheets.ts";
import { withNames } from "./relations.ts";
import { isAsking, sheetFault } from "./sheet-faults.ts";
import type { ReadFile, Sheet } from "./sheet.ts";
import { shownSheet } from "./shown.ts";
import { tiesOfSquare } from "./square-matrix.ts";
import { type Table, tableOf } from "./table.ts";
import { titleOf } from "./title.ts";
import { headerMissing, withoutHeader } from "./untitled.ts";
import { SHOWN_NAMES, type Understanding } from "./understanding.ts";
import type { Work } from "./work.ts";

/** What understanding needs beside the files. */
export interface Context {
  /** Brings the list of places; asked for where the files name some. */
  officialPlaces: () => Gazetteer | Promise<Gazetteer>;
  work: Work;
}

/** What was understood, and what a package can be made of. */
export interface Understood {
  understanding: Understanding;
  /** What `packageOf` takes: the package itself where one was opened; null where the data make none. */
  making: Making | Package | null;
}

/** What the files say, by what was recognised and chosen. Throws only what `work` throws. */
export async function understand(
  files: readonly ReadFile[],
  choices: Choices,
  { officialPlaces, work }: Context,
): Promise<Understood> {
  const opened = files.find((file) => file.package !== undefined);
  if (opened) return understandPackage(opened, choices);
  work.progress("recognise", 0, files.length);
  const faults: TableFault[] = files.flatMap((file) => file.faults);
  const planned = withModes(withoutNotes(await plansOf(files, choices, faults, work), faults));
  const { draft, reading, faults: wrong } = await interpret(planned, choices, work);
  for (const fault of wrong) faults.push(fault);
  work.progress("places", 0, 1);
  const gazetteer = draft.places.length > 0 ? await officialPlaces() : NO_PLACES;
  const places = await mentionsOf(draft.places, gazetteer, choices.places ?? {}, work);
  work.progress("names", 0, 1);
  const oneMode = planned.some(({ form }) => form === "one-mode");
  // What joins two actors is called by their names, which nobody gave it.
  const names = await pairsOf(draft, choices.names ?? [], work, oneMode ? ["organisation", "person"] : undefined);
  const linked = linkedIn(draft, places);
  for (const fault of tiesNothing(draft, linked)) faults.push(fault);
  const counts = countsOf(draft, linked, planned, reading);
  const programme = planned.map((table) => programmeTable(table)?.programme).find((one) => one !== undefined) ?? null;
  const about = { ...choices.about, title: choices.about?.title || titleOf(files, programme) };
  const ready = counts.projects > 0 && counts.organisations + counts.persons > 0;
  const used = [...new Set(planned.filter(({ form }) => form !== "ignored").map(({ sheet }) => sheet.file))];
  const making = {
    ...{ draft, places, gazetteer, names: choices.names ?? [], about, oneMode, files: used },
    ownRoles: reading.ownRoles,
  };
  return {
    understanding: {
      files: files.map(({ name, format, encoding, separator }) => ({
        name,
        format,
        encoding,
        separator,
        sheets: planned
          .filter(({ sheet }) => sheet.file === name)
          .map((table) => shownSheet(table, reading.apart.get(table)?.size ?? 0)),
      })),
      roles: [...reading.roles.values()],
      names: names.slice(0, SHOWN_NAMES),
      nameCount: names.length,
      places,
      ...toldFaults(faults),
      counts,
      ready,
      packageName: null,
      programme,
      about,
    },
    making: ready ? making : null,
  };
}

/** What each sheet is taken for, those that hold nothing left out. */
async function plansOf(
  files: readonly ReadFile[],
  choices: Choices,
  faults: TableFault[],
  work: Work,
): Promise<PlannedTable[]> {
  const tables: Table[] = [];
  for (const sheet of files.flatMap((file) => file.sheets)) {
    const titled = tableOf(sheet);
    await work.pause();
    if (!titled) continue;
    const table = withoutHeader(titled) ?? titled;
    if (table !== titled) faults.push(headerMissing(table));
    const square = tiesOfSquare(table);
    tables.push(square ? tableOf(square)! : table);
  }
  return withNames(tables, faults).map((table) => {
    const plan = planOf(table, choices);
    return isLeftOut(table.sheet, files, choices) ? { ...plan, form: "ignored", chosen: true } : plan;
  });
}

/** Whether somebody chose to take nothing of a sheet. */
function isLeftOut({ file, name }: Sheet, files: readonly ReadFile[], { without = [] }: Choices): boolean {
  const isOpen = (one: string): boolean => files.some((other) => other.name === one);
  return without.some((one) => one.sheet === name && (one.file === file || !isOpen(one.file)));
}

/**
 * The tables, those that nothing can be taken of ignored, each with its fault; a sheet of notes in a workbook that has
 * others is none, and one whose headers say nothing holds no network beside one whose headers do.
 */
function withoutNotes(tables: readonly PlannedTable[], faults: TableFault[]): PlannedTable[] {
  const wrong = new Map(tables.map((table) => [table, sheetFault(table)]));
  return tables.map((table) => {
    const fault = wrong.get(table);
    if (!fault && !table.guessed) return table;
    const others = tables.filter(({ sheet }) => sheet.name !== null && sheet.file === table.sheet.file);
    const sound = others.filter((other) => !wrong.get(other));
    const notes = !table.chosen && (fault ? sound.length > 0 : sound.some(isNetwork));
    if (fault && !notes) faults.push(fault);
    if (notes) return { ...table, form: "ignored", proposed: "ignored" };
    if (!fault) return table;
    // Its columns stay in sight: what is missing is said of one after the other.
    return { ...table, form: "ignored", ...(isAsking(fault) && { asked: table.form }) };
  });
}

const isNetwork = ({ form, guessed }: PlannedTable): boolean => !guessed && ALONE.has(form);

/** Tables of ties whose points stand at both ends, and are all actors by what is said of them, are of one mode. */
function withModes(tables: readonly PlannedTable[]): PlannedTable[] {
  const told = tables.some(({ form, columns, rows }) => {
    const kinds = form === "points" ? columns.find(({ meaning }) => meaning.is === "kind") : undefined;
    return kinds !== undefined && rows.some(({ cells }) => !isActor(kindIn(cells[kinds.at] ?? "")));
  });
  return tables.map((table) => {
    if (table.form !== "ties" || told) return table;
    const source = table.columns.find(({ meaning }) => meaning.is === "source");
    const targets = table.columns.filter(({ meaning }) => meaning.is === "target");
    if (!source || targets.length === 0) return table;
    if (![source, ...targets].every(({ meaning }) => isActor(meaning.of ?? null))) return table;
    const ends = table.rows.flatMap(({ cells }) =>
      targets.map((target) => [cells[source.at] ?? "", cells[target.at] ?? ""] as const),
    );
    if (ends.some((pair) => pair.some((id) => kindOfId(id) !== null))) return table;
    const named = ends.filter((pair) => pair.every(isPointName));
    // A graph's file has its own points: a star among them is as good as any network of one mode.
    const isOne = table.sheet.oneMode || isOneMode(named) || (table.sheet.graph !== undefined && isStar(named));
    if (!isOne) return table;
    return { ...table, proposed: "one-mode", form: table.chosen ? table.form : "one-mode" };
  });
}

/** Whether a kind is that of an actor, or is not said. */
const isActor = (kind: string | null): boolean => kind === null || kind === "organisation" || kind === "person";

const isPointName = (text: string): boolean => text !== "" && !isPlaceholder(text);
