import type { ProjectPairs } from "../../server/contract/project-pairs.ts";
import { tieColumns, type ListedTie } from "../evidence/tie-columns.tsx";
import { TieList } from "../evidence/tie-list.tsx";
import { tiesAfterExclusion } from "../model/ties.ts";
import { fileRows } from "../ui/column.ts";
import { TakeTable } from "../ui/take-answer.tsx";
import type { ExclusionProps } from "./exclusion-props.ts";

/** The pairs of projects that are still tied, as a list and as a file. */
export function RemainingTies({ pairs: answer, ...props }: ExclusionProps & { pairs: ProjectPairs | null }) {
  const { data, excluded, words } = props;
  if (excluded.length === 0 || !answer) return null;
  if (answer.truncated) return <p class="ui-hint">{words.questions.tie.tooMany(answer.total)}</p>;
  const { ties: count } = data.after;
  const remaining = () => tiesAfterExclusion(answer.pairs, excluded);
  return (
    <>
      <h3>{words.exclusion.remaining(count)}</h3>
      {count > 0 ? <TieList {...props} ties={remaining()} regions /> : null}
      <TakeTable
        name="without-pairs"
        count={count}
        rows={() => fileRows<ListedTie>(tieColumns({ regions: true }, props), remaining())}
        view={props}
      />
    </>
  );
}
