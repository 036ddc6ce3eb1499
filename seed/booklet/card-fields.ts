import { ADDRESS } from "./addresses.ts";
import { namesOf } from "./carriers.ts";
import type { LineSpan, Warn } from "./draft.ts";
import { type Field, FIELDS, type Label, partsOf } from "./labels.ts";
import { findLost } from "./lost-labels.ts";
import type { Page } from "./pages.ts";
import { cut, join, linesOf, type Run, wordsOf } from "./run.ts";

/** What an identity card says: the names and sites above its labels, and what each label leads. */
export interface CardFields extends Pick<ReturnType<typeof namesOf>, "names" | "sites"> {
  /** The lines of the card; of the page where it has none. */
  lines: LineSpan;
  /** The words after a label; empty where the card lacks it. */
  value: (field: Field) => Run;
}

const NOTHING: Run = { text: "", at: [] };

/** Reads the card of a page, whose lines are given, and warns of what it lacks and of what was taken for what. */
export function readCard(run: Run, page: Page, pageLines: LineSpan, warn: Warn): CardFields {
  const card = page.card ? cut(run, page.card.body, page.card.end) : NOTHING;
  const lines = linesOf(card, pageLines);
  reportCard(page, pageLines, lines, warn);
  const { head, fields } = partsOf(card);
  reportLabels(fields, lines, page, warn);
  const values = valuesOf(fields);
  const lost = (field: Field, value: Run): void => warn(linesOf(value), "lost-label", PRINTED[field], told(value));
  for (const { field, value } of findLost(values)) lost(field, value);
  const { names, sites, left } = namesOf(head, page.heading);
  const [first, ...others] = left;
  const isLegalForm = first !== undefined && !values.has("legalForm");
  if (isLegalForm) {
    values.set("legalForm", first);
    lost("legalForm", first);
  }
  for (const part of isLegalForm ? others : left) warn(linesOf(part), "above-labels", told(part));
  return { lines, names, sites, value: (field) => values.get(field) ?? NOTHING };
}

function reportCard({ card }: Page, page: LineSpan, lines: LineSpan, warn: Warn): void {
  if (!card) return warn(page, "no-card");
  if (!card.titled) warn(lines, "untitled-card");
  if (!card.bounded) warn([lines[1], lines[1]], "unbounded-card");
}

/** What each label leads; one that stands twice leads both. */
function valuesOf(fields: readonly { field: Field; value: Run }[]): Map<Field, Run> {
  const values = new Map<Field, Run>();
  for (const { field } of fields) {
    values.set(field, join(fields.filter((one) => one.field === field).map((one) => one.value)));
  }
  return values;
}

const told = (part: Run) => wordsOf(part).replaceAll(ADDRESS, "…");

const PRINTED: Record<Field, string> = {
  legalForm: "Forme juridique",
  leads: "Responsable de projet",
  coFacilitators: "Co-animation",
  accompagnateurs: "Accompagnateur",
  themes: "Thèmes",
  partners: "Partenaires",
};

function reportLabels(fields: (Label & { line: number; value: Run })[], at: LineSpan, page: Page, warn: Warn): void {
  if (!page.card) return;
  for (const { words, sure, line, field, value } of fields) {
    const label = words.replace(/\s+/g, " ").replace(/\s?:$/, "");
    if (!sure) warn([line, line], "label-taken", label, PRINTED[field]);
    if (value.text.replaceAll(ADDRESS, "").trim() === "") warn([line, line], "label-empty", label);
  }
  for (const field of FIELDS) {
    const own = fields.filter((one) => one.field === field);
    if (own.length === 0 && field !== "coFacilitators") warn(at, "label-missing", PRINTED[field]);
    if (own.length > 1) warn([own[1]!.line, own[1]!.line], "label-twice", PRINTED[field]);
  }
}
