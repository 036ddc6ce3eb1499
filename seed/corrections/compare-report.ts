import type { Act } from "./act.ts";
import type { Agreement, Coefficient } from "./agreement.ts";
import type { JournalComparison } from "./compare-journals.ts";
import type { PackageComparison } from "./compare-packages.ts";
import { RESAMPLING } from "./resampling.ts";

/** Agreement by field, then each difference, in plain lines. */
export function packageReport({ projects, fields }: PackageComparison): string {
  const lines = [
    `Projects: ${projects.both.length} in both, ${projects.onlyA.length} in the first alone, ${projects.onlyB.length} in the second alone.`,
    ...projects.onlyA.map((name) => `- first alone: ${name}`),
    ...projects.onlyB.map((name) => `- second alone: ${name}`),
    ...(projects.unread.length === 0
      ? []
      : [
          `Left out, since one reading at least has not read them to the end: ${projects.unread.length}.`,
          ...projects.unread.map((name) => `- not read to the end: ${name}`),
        ]),
    "",
    "| field | units | agreement | Cohen’s kappa [95 %] | Krippendorff’s alpha [95 %] |",
    "|---|---:|---:|---:|---:|",
    ...fields.map(({ field, agreement }) => `| ${field} | ${figuresOf(agreement).join(" | ")} |`),
    "",
    `Over the projects in both. Units of a column: these, or the organisations or people in both, an empty cell being an answer; none where one reading leaves the whole column empty. Units of a role: each of these projects with each name that either reader ties to one of them by that role. Intervals: bootstrap over units, ${RESAMPLING.resamples} resamples, seed ${RESAMPLING.seed}.`,
    "",
    ...fields.flatMap(({ field, differences }) =>
      differences.map(
        ({ project, about, kind, a, b }) =>
          `- ${project}, ${field}${about === null ? "" : `, ${about}`}${kind === null ? "" : ` (${kind})`}: first “${a}”, second “${b}”`,
      ),
    ),
  ];
  return lines.join("\n");
}

/** Which corrections are in both journals, which differ, and which one has alone. */
export function journalReport({ both, differ, onlyA, onlyB }: JournalComparison): string {
  return [
    `Corrections: ${both.length} in both, ${differ.length} that each says otherwise, ${onlyA.length} in the first alone, ${onlyB.length} in the second alone.`,
    ...both.map(({ a }) => `= ${wordsOf(a)}`),
    ...differ.map(({ a, b }) => `≠ ${wordsOf(a)} | second: ${wordsOf(b)}`),
    ...onlyA.map((act) => `1 ${wordsOf([act])}`),
    ...onlyB.map((act) => `2 ${wordsOf([act])}`),
  ].join("\n");
}

function figuresOf({ units, percent, kappa, alpha }: Agreement): string[] {
  const coefficient = (one: Coefficient | null) => {
    if (one === null) return "no value";
    const { value, interval } = one;
    return interval === null ? decimals(value) : `${decimals(value)} [${interval.map(decimals).join("; ")}]`;
  };
  return [
    String(units),
    percent === null ? "no value" : `${(100 * percent).toFixed(1)} %`,
    coefficient(kappa),
    coefficient(alpha),
  ];
}

/** Three decimals; what is rounded to zero has no sign. */
const decimals = (value: number): string => value.toFixed(3).replace(/^-(0\.0+)$/, "$1");

const wordsOf = (acts: readonly Act[]): string =>
  acts
    .flatMap(({ rows }) =>
      rows.map(({ action, subject, after }) => `${action} ${subject}${after === null ? "" : ` → ${after}`}`),
    )
    .join("; ");
