import type {
  About,
  Choices,
  ColumnChoice,
  Form,
  Meaning,
  NameChoice,
  PointKind,
  Separator,
  SheetChoice,
  SheetUnderstanding,
} from "../../server/contract/tables.ts";
import type { Role } from "../../server/contract/shared.ts";
import { toggled } from "../model/state.ts";

/** A change of what is chosen, for `Opening.change`. */
export type Change = (before: Choices) => Choices;

/**
 * Takes a sheet for something else; what was chosen for its columns goes, since it was chosen for the other form. A
 * sheet of a workbook of which nothing is taken is known by its name, since others may have its headers.
 */
export const setForm =
  (sheet: SheetUnderstanding, form: Form): Change =>
  (before) => {
    if (sheet.sheet !== null && form === "ignored") return takeSheet(sheet, false)(before);
    return inSheet(takeSheet(sheet, true)(before), sheet, ({ headers }) => ({
      headers,
      ...(form !== sheet.proposed && { form }),
    }));
  };

/** Takes a sheet of a workbook, or nothing of it. */
export const takeSheet =
  ({ file, sheet }: Pick<SheetUnderstanding, "file" | "sheet">, isTaken: boolean): Change =>
  (before) => {
    if (sheet === null) return before;
    const { without = [], ...rest } = before;
    const others = without.filter((one) => one.sheet !== sheet || one.file !== file);
    const left = isTaken ? others : [...others, { file, sheet }];
    return left.length === 0 ? rest : { ...rest, without: left };
  };

/** Says what the points of a network of one mode are. */
export const setPoints =
  (sheet: SheetUnderstanding, points: PointKind): Change =>
  (before) =>
    inSheet(before, sheet, (choice) => ({ ...choice, points }));

/** Takes a column for something else. */
export const setMeaning = (sheet: SheetUnderstanding, key: string, meaning: Meaning): Change =>
  inColumn(sheet, key, (before) => ({ ...before, meaning }));

/** Separates the cells of a column at a sign, or no longer. */
export const toggleSeparator = (
  sheet: SheetUnderstanding,
  key: string,
  now: readonly Separator[],
  sign: Separator,
): Change =>
  inColumn(sheet, key, (before) => ({
    ...before,
    separators: toggled(now, sign),
  }));

/** Takes the empty cells of a column for the name above them, or no longer. */
export const setContinued = (sheet: SheetUnderstanding, key: string, continued: boolean): Change =>
  inColumn(sheet, key, (before) => ({ ...before, continued }));

/** Takes words for a role. */
export const setRole =
  (key: string, role: Role): Change =>
  (before) => ({ ...before, roles: { ...before.roles, [key]: role } });

/** Joins two names, keeps them apart, or (null) leaves it open again. */
export const decideNames =
  ({ kind, a, b }: Omit<NameChoice, "decision">, decision: NameChoice["decision"] | null): Change =>
  (before) => {
    const others = (before.names ?? []).filter((one) => !(one.kind === kind && one.a === a && one.b === b));
    return { ...before, names: decision === null ? others : [...others, { kind, a, b, decision }] };
  };

/** Takes the words of a place for a territory; null for none. */
export const setPlace =
  (key: string, territory: string | null): Change =>
  (before) => ({ ...before, places: { ...before.places, [key]: territory } });

/** Says something of the data as a whole; what is empty is not said. */
export const setAbout =
  (said: { [F in keyof About]: About[F] | undefined }): Change =>
  (before) => {
    const about = Object.entries({ ...before.about, ...said }).filter(([, value]) => value !== undefined);
    return { ...before, about: Object.fromEntries(about) as About };
  };

/** What was decided of two names, before the data are understood anew. */
export const decisionOf = (
  { names = [] }: Choices,
  { kind, a, b }: Omit<NameChoice, "decision">,
): NameChoice["decision"] | null =>
  names.find((one) => one.kind === kind && one.a === a && one.b === b)?.decision ?? null;

function inColumn(sheet: SheetUnderstanding, key: string, change: (before: ColumnChoice) => ColumnChoice): Change {
  return (before) =>
    inSheet(before, sheet, (choice) => ({
      ...choice,
      columns: { ...choice.columns, [key]: change(choice.columns?.[key] ?? {}) },
    }));
}

function inSheet(
  before: Choices,
  { headers }: SheetUnderstanding,
  change: (choice: SheetChoice) => SheetChoice,
): Choices {
  const sheets = before.sheets ?? [];
  const at = sheets.findIndex((choice) => same(choice.headers, headers));
  if (at < 0) return { ...before, sheets: [...sheets, change({ headers })] };
  return { ...before, sheets: sheets.with(at, change(sheets[at]!)) };
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((header, i) => header === b[i]);
