import type { AttributeValue } from "../package/attributes.ts";
import { isDated, type Span, spansIn } from "../package/date-columns.ts";
import type { Draft, DraftColumn, DraftEntity } from "./draft.ts";
import type { PlannedColumn } from "./plan.ts";

/** Whether a column of a table is an attribute of dates, or of years by its header and its first values. */
export const isDatedColumn = ({ meaning, header, samples }: PlannedColumn): boolean =>
  meaning.is === "attribute" && isDated(meaning.type ?? "text", header, samples.map(Number));

/**
 * Gives each project a beginning and an end where its links alone bear dates: the first and the last of them, in two
 * columns that are called so, of each column of dates, or of one of beginnings with that of ends.
 */
export function spanProjects(draft: Draft): void {
  const dated = draft
    .ordered()
    .filter((column) => column.of === "link" && isDated(column.type, column.header, valuesOf(draft, column)));
  const spans = spansIn(
    dated,
    ({ header }) => [header],
    ({ type }) => type,
  );
  const spanned = new Set(spans.flatMap(({ first, last }) => [first, last]));
  const singles = dated.filter((column) => !spanned.has(column)).map((column) => ({ first: column, last: column }));
  for (const span of [...spans, ...singles]) giveSpan(draft, span);
}

function* valuesOf({ links }: Draft, { header }: DraftColumn): Generator<AttributeValue> {
  for (const { attributes } of links) {
    const value = attributes.get(header);
    if (value !== undefined) yield value;
  }
}

function giveSpan(draft: Draft, { first, last }: Span<DraftColumn>): void {
  const ends = new Map<DraftEntity, { least: AttributeValue; most: AttributeValue }>();
  for (const { target, attributes } of draft.links) {
    const [from, to] = [attributes.get(first.header), attributes.get(last.header)];
    const [least, most] = [from ?? to, to ?? from];
    // An end before its beginning was told, and says nothing.
    if (target.kind !== "project" || least === undefined || most === undefined || least > most) continue;
    const known = ends.get(target);
    if (!known) ends.set(target, { least, most });
    else
      ends.set(target, {
        least: least < known.least ? least : known.least,
        most: most > known.most ? most : known.most,
      });
  }
  const [beginning, end] = columnsOf(first, last);
  for (const [project, { least, most }] of ends) {
    draft.give(project, beginning, least);
    draft.give(project, end, most);
  }
}

/** What the two columns are called; a name that says no beginning or end is told which it is. */
function columnsOf(first: DraftColumn, last: DraftColumn): [DraftColumn, DraftColumn] {
  const { type } = first;
  const isOne = first === last;
  const column = (header: string, fr: string, en: string): DraftColumn => ({
    ...{ of: "project", type, header: `${header} (${fr})` },
    labels: { fr: `${header} (${fr})`, en: `${header} (${en})` },
  });
  return [
    column(first.header, isOne ? "début : premier lien" : "premier lien", isOne ? "start: first link" : "first link"),
    column(last.header, isOne ? "fin : dernier lien" : "dernier lien", isOne ? "end: last link" : "last link"),
  ];
}
