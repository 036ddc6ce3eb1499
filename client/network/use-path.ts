import { useMemo } from "preact/hooks";
import type { Paths } from "../../server/contract/paths.ts";
import { pathBetweenChosen } from "../model/path-question.ts";
import { useAnswer, type Answer } from "../session/answer.ts";
import type { FirstViewProps } from "../ui/view-props.ts";

/** The shortest paths between two that are chosen, and the keys of their links. */
export function usePath({ api, state, whole, dataset }: FirstViewProps): {
  answer: Answer<Paths>;
  edges: ReadonlySet<string>;
} {
  const question = pathBetweenChosen(state, whole, dataset);
  const answer = useAnswer<Paths>(api, question ? "paths" : null, question?.parameters ?? {});
  const data = question && !answer.pending ? answer.data : null;
  const edges = useMemo(
    () => new Set(data?.paths.flatMap((path) => path.edges.flatMap((step) => step.map(({ key }) => key)))),
    [data],
  );
  return { answer: { ...answer, data }, edges };
}
