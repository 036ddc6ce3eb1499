import { QUESTION } from "../model/options/questions.ts";
import { SCOPE } from "../model/options/scope.ts";
import { TIES } from "../model/options/ties.ts";
import type { ProjectPairs } from "../../server/contract/project-pairs.ts";
import { useAnswer } from "../session/answer.ts";
import { wholeScope } from "../model/scope.ts";
import { goToView, batch, type Step } from "../model/state.ts";
import { tieKey } from "../model/ties.ts";
import type { FirstViewProps } from "../ui/view-props.ts";
import { EndName } from "./end-name.tsx";
import "./sole-ties.css";

/** Pairs listed; all are counted. */
const LIMIT = 100;

/**
 * The pairs of projects that an actor alone ties, each leading to the printed words that state it: counted in the whole
 * network, as what else the sheet says first.
 */
export function SoleTies(
  props: Pick<FirstViewProps, "state" | "act" | "words" | "api" | "dataset"> & { actor: string },
) {
  const { actor, state, act, words, api, dataset } = props;
  const through = { ...wholeScope(state, dataset), through: [actor] };
  const { data } = useAnswer<ProjectPairs>(api, "project-pairs", { ...through, sole: true, limit: LIMIT });
  // Who ties no two projects has no tie that another could make as well.
  const any = useAnswer<ProjectPairs>(api, data?.total === 0 ? "project-pairs" : null, { ...through, limit: 1 }).data;
  if (!data || (data.total === 0 && !(any && any.total > 0))) return null;
  return (
    <div class="evidence-sole-ties">
      <p class="evidence-sole-title">{words.sheet.soleTies(data.total)}</p>
      <ul>
        {data.pairs.map(({ a, b }) => (
          <li key={tieKey(a.id, b.id)}>
            <button type="button" class="ui-link" onClick={() => act(readTie(a.id, b.id))}>
              <EndName end={a} /> – <EndName end={b} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What makes the tie of two projects, beside the matrix of all. */
const readTie = (a: string, b: string): Step =>
  batch("option", [
    QUESTION.clear("question", "level"),
    TIES.clear("as"),
    SCOPE.clear("part"),
    TIES.set({ cell: tieKey(a, b) }),
    goToView("territories"),
  ]);
