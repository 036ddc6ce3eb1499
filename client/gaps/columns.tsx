import type { Gaps } from "../../server/contract/gaps.ts";
import { EndName } from "../evidence/end-name.tsx";
import { nameOr } from "../model/name-or.ts";
import type { Column } from "../ui/column.ts";
import type { QuestionProps } from "../ui/question-props.ts";

/** A pair with common themes and no shared actor. */
export type Gap = Gaps["pairs"][number];

/** What is told of each such pair. */
export function gapColumns(props: Pick<QuestionProps, "words" | "whole" | "state" | "level">): Column<Gap>[] {
  const { words, whole, state, level } = props;
  const theme = ({ id, name }: Gap["themes"][number]) => nameOr(whole, id, state.language, name);
  const end = (one: Gap["a"]) => (level === "project" ? <EndName end={one} /> : one.name);
  return [
    {
      key: "a",
      header: words.questions.tie.pair,
      cell: ({ a, b }) => (
        <>
          {end(a)} – {end(b)}
        </>
      ),
    },
    { key: "themes", header: words.gaps.themes, cell: ({ themes }) => themes.map(theme).join(", ") },
    { key: "jaccard", header: words.gaps.share, align: "end", cell: ({ jaccard }) => words.questions.decimal(jaccard) },
    { key: "unnamed", header: words.gaps.hidden, align: "end" },
  ];
}
