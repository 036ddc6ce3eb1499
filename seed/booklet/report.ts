import { stringify } from "csv-stringify/sync";
import { withoutAddressesIn } from "./addresses.ts";
import type { LineSpan } from "./draft.ts";
import type { Difference, Review, Score } from "./review.ts";

/** A review in words for the person who settles it; `text` is the booklet's, e-mail addresses are hidden. */
export function reportOf({ differences, scores, unused }: Review, text: string): string {
  const lines = withoutAddressesIn(text.replace(/\r\n?/g, "\n")).split("\n");
  const open = differences.filter(({ settled }) => settled === null);
  const blocks: string[] = [];
  const names = new Set(differences.map(({ name }) => name));
  for (const name of names) {
    const own = differences.filter((one) => one.name === name);
    const title = own[0]!.project === null ? name : `${name} (${own[0]!.project})`;
    blocks.push([title, ...own.map((one) => describe(one, lines))].join("\n\n"));
  }
  if (unused.length > 0) {
    const rows = unused.map(
      ({ project, field, draft, dataset }) => `  ${project}, ${field}: ${draft ?? "—"} / ${dataset ?? "—"}`,
    );
    blocks.push(`Decisions that settle nothing any more:\n${rows.join("\n")}`);
  }
  blocks.push(tableOf(scores));
  const settled = differences.length - open.length;
  blocks.push(
    open.length === 0
      ? `${differences.length} differences, all settled in decisions.csv.`
      : `${differences.length} differences: ${settled} settled, ${open.length} open. Mend the dataset, or add to decisions.csv with a reason:\n\n${rowsFor(open)}`,
  );
  return blocks.join("\n\n");
}

function describe({ field, draft, dataset, lines, settled }: Difference, text: readonly string[]): string {
  const where = lines ? ` (${lines[0] === lines[1] ? `line ${lines[0]}` : `lines ${lines[0]}–${lines[1]}`})` : "";
  const said =
    draft === null
      ? `only the dataset has « ${dataset} »`
      : dataset === null
        ? `only the draft has « ${draft} »`
        : `the draft has « ${draft} », the dataset « ${dataset} »`;
  const state = settled === null ? "open" : `settled: ${settled}`;
  return [`  ${field}: ${said}${where}`, ...around(lines, text), `    ${state}`].join("\n");
}

/** The lines that a difference is about, with the one before and the one after; of many the first and last. */
function around(lines: LineSpan | null, text: readonly string[]): string[] {
  if (!lines) return [];
  const [first, last] = [Math.max(1, lines[0] - 1), Math.min(text.length, lines[1] + 1)];
  const numbers = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const shown = numbers.length > 10 ? [...numbers.slice(0, 4), ...numbers.slice(-3)] : numbers;
  return shown.map((number, i) => {
    const mark = number >= lines[0] && number <= lines[1] ? "|" : " ";
    const gap = i > 0 && shown[i - 1] !== number - 1 ? "      …\n" : "";
    return `${gap}    ${String(number).padStart(5)} ${mark} ${text[number - 1]!.trimEnd()}`;
  });
}

function tableOf(scores: readonly Score[]): string {
  const head = `${"field".padEnd(16)}${"draft".padStart(7)}${"dataset".padStart(9)}${"shared".padStart(8)}${"precision".padStart(11)}${"recall".padStart(8)}`;
  const rows = scores.map(
    ({ field, draft, dataset, shared }) =>
      `${field.padEnd(16)}${String(draft).padStart(7)}${String(dataset).padStart(9)}${String(shared).padStart(8)}${ratio(shared, draft).padStart(11)}${ratio(shared, dataset).padStart(8)}`,
  );
  return [head, ...rows].join("\n");
}

function ratio(part: number, whole: number): string {
  return whole === 0 ? "—" : (part / whole).toFixed(3);
}

function rowsFor(open: readonly Difference[]): string {
  const known = open.filter(({ project }) => project !== null);
  return stringify(known.map(({ project, field, draft, dataset }) => [project, field, draft, dataset, "…"])).trimEnd();
}
