import { MOST_ENTRIES } from "../../server/contract/most-entries.ts";
import type { ProjectPairs } from "../../server/contract/project-pairs.ts";
import { EndName } from "../evidence/end-name.tsx";
import { TieList } from "../evidence/tie-list.tsx";
import { scopeParameters } from "../model/scope.ts";
import { tieKey } from "../model/ties.ts";
import { triadsOf } from "../model/triads.ts";
import { useAnswer } from "../session/answer.ts";
import { AnswerBoundary } from "../ui/answer-boundary.tsx";
import type { QuestionProps } from "../ui/question-props.ts";

/** Whom a project puts in touch, two by two, and the ties by which it does. */
export function Brokerage({ id, ...props }: QuestionProps & { id: string }) {
  const { words, state, api, dataset } = props;
  const answer = useAnswer<ProjectPairs>(api, "project-pairs", {
    ...scopeParameters(state, dataset),
    limit: MOST_ENTRIES,
  });
  return (
    <AnswerBoundary answer={answer} words={words.questions}>
      {({ pairs, total, truncated }) => {
        // Whom it puts in touch can be told from all pairs alone.
        if (truncated) return <p class="ui-hint">{words.questions.tie.tooMany(total)}</p>;
        const triads = triadsOf(id, pairs);
        return (
          <>
            <p class="ui-hint">{words.bridges.triads(triads.length)}</p>
            <ul class="bridges-together" data-part="triads">
              {triads.map(({ a, b }) => (
                <li key={tieKey(a.id, b.id)}>
                  <EndName end={a} /> – <EndName end={b} />
                </li>
              ))}
            </ul>
            <TieList {...props} within={id} ties={pairs.filter(({ a, b }) => a.id === id || b.id === id)} regions />
          </>
        );
      }}
    </AnswerBoundary>
  );
}
