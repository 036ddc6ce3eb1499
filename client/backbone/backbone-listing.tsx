import { MOST_ENTRIES } from "../../server/contract/most-entries.ts";
import { TieMakers } from "../evidence/tie-notes.tsx";
import { scopeParameters } from "../model/scope.ts";
import { pairsPath, tieKey, type Tie } from "../model/ties.ts";
import { useAnswer } from "../session/answer.ts";
import { AnswerBoundary } from "../ui/answer-boundary.tsx";
import { Listing } from "../ui/listing.tsx";
import { openColumn } from "../ui/open-button.tsx";
import { openedRow } from "../ui/opened-row.ts";
import type { QuestionProps } from "../ui/question-props.ts";
import { backboneColumns, type TestedPair } from "./columns.tsx";

/** The pairs by how unlikely they are, those of the backbone in bold, each opening on what makes it. */
export function BackboneListing({ pairs, ...props }: QuestionProps & { pairs: readonly TestedPair[] }) {
  const { words } = props;
  const { between, evidence, fold, proof } = words.questions.tie;
  const row = openedRow(props, "backbone");
  const keyOf = ({ a, b }: TestedPair): string => tieKey(a.id, b.id);
  const nameOf = ({ a, b }: TestedPair): string => between(a.name, b.name);
  return (
    <Listing
      label={words.territories.questions.backbone.title}
      columns={[
        ...backboneColumns(props),
        openColumn({ header: proof, labels: { open: evidence, fold }, row, keyOf, nameOf }),
      ]}
      rows={pairs}
      keyOf={keyOf}
      words={words}
      significant={({ significant }) => significant}
      opened={(pair) => (row.open === keyOf(pair) ? <Makers {...props} a={pair.a} b={pair.b} /> : null)}
    />
  );
}

/** What makes a pair, as the pairs of the same level name it. */
function Makers({ a, b, ...props }: QuestionProps & Pick<Tie, "a" | "b">) {
  const { level, state, words, dataset } = props;
  const answer = useAnswer<{ pairs: readonly Tie[] }>(props.api, pairsPath(level), {
    ...scopeParameters(state, dataset),
    limit: MOST_ENTRIES,
  });
  return (
    <AnswerBoundary answer={answer} words={words.questions}>
      {({ pairs }) => {
        const tie = pairs.find((pair) => tieKey(pair.a.id, pair.b.id) === tieKey(a.id, b.id));
        return tie ? <TieMakers tie={tie} {...props} /> : <p class="ui-hint">{words.ties.notRead(a.name, b.name)}</p>;
      }}
    </AnswerBoundary>
  );
}
