import { withoutEmails } from "../package/email.ts";
import { ENDS } from "../package/role-ends.ts";
import { ROLES, TIED_KINDS } from "../package/vocabulary.ts";
import { isDatedColumn } from "./link-dates.ts";
import { partsOf } from "./lists.ts";
import { isBuiltIn } from "./role-words.ts";
import type { Form, Meaning } from "./meanings.ts";
import type { PlannedColumn, PlannedTable } from "./plan.ts";
import type { ColumnUnderstanding, SheetUnderstanding } from "./understanding.ts";

/** A table as a screen shows it. */
export function shownSheet(table: PlannedTable, setApart: number): SheetUnderstanding {
  const { sheet, proposed, forms, points, headerRow, rows, columns } = table;
  const form = table.asked ?? table.form;
  return {
    file: sheet.file,
    sheet: sheet.name,
    form,
    proposed,
    forms,
    points: form === "one-mode" ? points : null,
    headers: columns.map(({ key }) => key),
    headerRow,
    rows: rows.length,
    setApart,
    columns: columns.map((column) => shownColumn(table, column)),
  };
}

function shownColumn({ asked, form, rows }: PlannedTable, column: PlannedColumn): ColumnUnderstanding {
  const { key, header, letter, meaning, proposed, type, samples, filled, distinct, separators } = column;
  return {
    key,
    header: withoutEmails(column.printed ?? header),
    letter,
    meaning,
    proposed,
    meanings: withProposed(meaningsOf(asked ?? form, column), proposed),
    type,
    spans: form !== "one-mode" && meaning.of === "link" && isDatedColumn(column),
    samples: samples.map(withoutEmails),
    filled,
    distinct,
    separators,
    proposedSeparators: column.proposedSeparators,
    signs: column.signs,
    parts: partsShown(rows, column),
    continued: column.continued,
    ignored: column.ignored,
  };
}

/** Cells that are shown with what they come apart into. */
const SHOWN = 3;

function partsShown(rows: PlannedTable["rows"], { at, separators }: PlannedColumn): ColumnUnderstanding["parts"] {
  const shown: ColumnUnderstanding["parts"] = [];
  if (separators.length === 0) return shown;
  for (const { row, cells } of rows) {
    const cell = withoutEmails(cells[at] ?? "");
    const parts = partsOf(cell, separators);
    if (parts.length > 1) shown.push({ row, cell, parts });
    if (shown.length === SHOWN) break;
  }
  return shown;
}

/** The meanings with the one that is proposed, where that is a role of the data's own. */
function withProposed(meanings: Meaning[], proposed: Meaning): Meaning[] {
  const { role } = proposed;
  return role === undefined || isBuiltIn(role) ? meanings : [proposed, ...meanings];
}

/** What a column may be taken for in a form; the roles are those of actors. */
function meaningsOf(form: Form, { type, ignored }: PlannedColumn): Meaning[] {
  const nothing: Meaning = { is: "ignored" };
  if (ignored === "emails" || form === "ignored" || form === "package") return [nothing];
  const own = (...of: NonNullable<Meaning["of"]>[]): Meaning[] => of.map((one) => ({ is: "attribute", of: one, type }));
  if (form === "points") return [{ is: "id" }, { is: "label" }, { is: "kind" }, ...own("organisation"), nothing];
  if (form === "one-mode")
    return [{ is: "source" }, { is: "target" }, { is: "role" }, ...own("link", "organisation"), nothing];
  if (form === "ties")
    return [
      ...(["source", "target"] as const).flatMap((is): Meaning[] => [
        { is },
        ...TIED_KINDS.map((of): Meaning => ({ is, of })),
      ]),
      { is: "role" },
      ...own("link"),
      nothing,
    ];
  if (form === "matrix")
    return [{ is: "actor", of: "organisation" }, { is: "actor", of: "person" }, { is: "cell" }, nothing];
  if (form === "matrix-of-projects") return [{ is: "project" }, { is: "cell" }, nothing];
  return [
    { is: "project" },
    { is: "project-id" },
    { is: "title" },
    { is: "actor", of: "organisation" },
    { is: "actor", of: "person" },
    ...PARTS.flatMap(({ role, of }): Meaning[] => of.map((one) => ({ is: "actor", of: one, role }))),
    { is: "actor-id" },
    { is: "role" },
    { is: "theme" },
    { is: "place", of: "project" },
    { is: "place", of: "organisation" },
    { is: "site", of: "project" },
    { is: "site", of: "organisation" },
    { is: "legal-form" },
    { is: "qualifier" },
    { is: "record" },
    ...own("project", "organisation", "person", "link"),
    nothing,
  ];
}

/** Roles of actors, and who may have them. */
const PARTS = ROLES.flatMap((role) => {
  const of = ENDS[role].flatMap(([from, to]) =>
    to === "project" && (from === "organisation" || from === "person") ? [from] : [],
  );
  return of.length > 0 ? [{ role, of }] : [];
});
