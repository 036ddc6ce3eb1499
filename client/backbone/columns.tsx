import type { Backbone } from "../../server/contract/backbone.ts";
import type { Column } from "../ui/column.ts";
import type { QuestionProps } from "../ui/question-props.ts";

/** A smaller chance is said to be below it. */
const LEAST = 0.0001;

/** A pair that shares an actor, with what chance would give. */
export type TestedPair = Backbone["pairs"][number];

/** A chance as the page says it, with two significant digits. */
export function chanceText(p: number, language: string): string {
  const digits = new Intl.NumberFormat(language, { maximumSignificantDigits: 2 });
  return p < LEAST ? `< ${digits.format(LEAST)}` : digits.format(p);
}

/** What is told of each pair. */
export function backboneColumns(props: Pick<QuestionProps, "words" | "state">): Column<TestedPair>[] {
  const { words, state } = props;
  const chance = (p: number): string => chanceText(p, state.language);
  return [
    {
      key: "a",
      header: words.questions.tie.pair,
      cell: ({ a, b }) => (
        <>
          {a.name} – {b.name}
        </>
      ),
    },
    { key: "shared", header: words.backbone.shared, align: "end" },
    {
      key: "expected",
      header: words.backbone.expected,
      align: "end",
      cell: ({ expected }) => words.questions.decimal(expected),
    },
    { key: "p", header: words.backbone.p, align: "end", cell: ({ p }) => chance(p) },
    {
      key: "pCorrected",
      header: words.backbone.corrected,
      align: "end",
      cell: ({ pCorrected }) => chance(pCorrected),
    },
    {
      key: "significant",
      header: words.backbone.verdict,
      cell: ({ significant }) => (significant ? words.backbone.yes : words.backbone.no),
    },
  ];
}
