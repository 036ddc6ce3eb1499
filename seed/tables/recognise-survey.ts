import { fold } from "../package/fold.ts";
import { meaningOf } from "./header-words.ts";
import type { Meaning } from "./meanings.ts";
import type { Recognised } from "./recognised.ts";
import type { Table, TableColumn } from "./table.ts";
import { whole } from "./word-patterns.ts";

/** What surveys call who answers, folded. */
const RESPONDENT = whole(
  "(nom (du |de la |de l )?)?(repondante?s?|enquetee?s?|structures? (repondantes?|enquetees?))|respondents?( name)?",
  "(votre |your )?(nom|name)|(qui etes vous|who are you)",
);

/**
 * A survey of who works with whom: each row is somebody, whose partners stand in columns that differ by a number alone
 * (« Partenaire 1 » to « Partenaire 5 »), and no column names a project. Each of them is a tie of a network of one
 * mode. Null where the table is none.
 */
export function surveyTable(table: Table): Recognised | null {
  const known = new Map(table.columns.map(({ key, header }) => [key, meaningOf(header)]));
  if ([...known.values()].some((one) => one?.is === "project" || one?.is === "project-id")) return null;
  const named = table.columns.filter(({ key }) => known.get(key)?.is === "actor");
  const partners = seriesOf(named);
  const others = table.columns.filter(({ key, type, filled }) => !partners.has(key) && type === "text" && filled > 0);
  const respondent =
    others.find(({ key, header }) => known.get(key)?.is === "actor" || RESPONDENT.test(fold(header))) ??
    others.find(({ key, distinct, filled }) => !known.get(key) && distinct === filled);
  if (partners.size === 0 || respondent === undefined) return null;
  const meanings = new Map<string, Meaning>();
  for (const { key, type } of table.columns) {
    const meaning = known.get(key);
    if (key === respondent.key) meanings.set(key, { is: "source" });
    else if (partners.has(key)) meanings.set(key, { is: "target" });
    else if (meaning?.is === "ignored") meanings.set(key, meaning);
    else meanings.set(key, { is: "attribute", of: "organisation", type });
  }
  return { form: "one-mode", meanings };
}

/** The columns that differ from others by a number alone. */
function seriesOf(columns: readonly TableColumn[]): Set<string> {
  const series = new Map<string, string[]>();
  for (const { key, header } of columns) {
    if (!/\d/.test(header)) continue;
    const words = fold(header).replaceAll(/\d+/g, "#");
    series.set(words, [...(series.get(words) ?? []), key]);
  }
  return new Set([...series.values()].filter((keys) => keys.length > 1).flat());
}
