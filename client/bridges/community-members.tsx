import type { Bridges } from "../../server/contract/bridges.ts";
import { ActorName } from "../evidence/actor-name.tsx";
import type { QuestionProps } from "../ui/question-props.ts";

/** With whom a project is in one community, and in which share of the runs. */
export function CommunityMembers(
  props: QuestionProps & {
    id: string;
    pairs: NonNullable<Bridges["communities"]["together"]>;
    runs: number;
  },
) {
  const { id, pairs, runs, words, whole, act } = props;
  const others = pairs
    .filter(({ a, b }) => a === id || b === id)
    .map(({ a, b, share }) => ({ other: a === id ? b : a, share }))
    .toSorted((a, b) => b.share - a.share || (a.other < b.other ? -1 : 1));
  if (others.length === 0) return <p class="ui-hint">{words.bridges.nobodyTogether}</p>;
  return (
    <>
      <p class="ui-hint">{words.bridges.togetherTitle(runs)}</p>
      <ul class="bridges-together">
        {others.map(({ other, share }) => (
          <li key={other}>
            <ActorName
              id={other}
              name={whole.hasNode(other) ? whole.getNodeAttribute(other, "name") : other}
              whole={whole}
              act={act}
            />{" "}
            <small>{words.bridges.togetherShare(share)}</small>
          </li>
        ))}
      </ul>
    </>
  );
}
