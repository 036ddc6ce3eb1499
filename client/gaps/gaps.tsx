import type { Gaps as GapsAnswer } from "../../server/contract/gaps.ts";
import { hasThemes } from "../model/askable.ts";
import { scopeParameters } from "../model/scope.ts";
import { tieKey } from "../model/ties.ts";
import { beside, useAnswer } from "../session/answer.ts";
import { AnswerBoundary } from "../ui/answer-boundary.tsx";
import { fileRows } from "../ui/column.ts";
import { Finding } from "../ui/finding.tsx";
import { Listing } from "../ui/listing.tsx";
import { openColumn } from "../ui/open-button.tsx";
import { openedRow } from "../ui/opened-row.ts";
import type { QuestionProps } from "../ui/question-props.ts";
import { gapColumns, type Gap } from "./columns.tsx";
import { GapOpened } from "./gap-opened.tsx";

/** Pairs asked for. */
const LIMIT = 100;

/** Pairs with common themes and no shared actor: a shortlist for exchanges between peers. */
export function Gaps(props: QuestionProps) {
  const { state, words, api, level, levelChoice, dataset } = props;
  const answer = useAnswer<GapsAnswer>(api, "gaps", { ...scopeParameters(state, dataset), level, limit: LIMIT });
  if (!hasThemes(dataset)) return <p class="ui-finding">{words.gaps.noThemes}</p>;
  return (
    <section>
      <p class="ui-lead">{words.gaps.lead}</p>
      <div class="ui-controls">{levelChoice}</div>
      <AnswerBoundary
        answer={beside(props.scope, answer)}
        words={words.questions}
        file={{
          name: `gaps-${level}`,
          count: ({ pairs }) => pairs.length,
          rows: ({ pairs }) => fileRows(gapColumns(props), pairs),
          view: props,
        }}
      >
        {({ pairs, total }) => (
          <>
            <Finding {...props}>
              {total === 0 ? words.gaps.none : words.gaps.found(total)}{" "}
              {total > pairs.length ? words.gaps.shown(pairs.length, total) : null}
            </Finding>
            {total === 0 ? null : (
              <>
                <p class="ui-caveat">{words.gaps.caveat}</p>
                <GapListing {...props} pairs={pairs} />
                <p class="ui-caveat">{words.gaps.shareHelp}</p>
              </>
            )}
          </>
        )}
      </AnswerBoundary>
    </section>
  );
}

/** The pairs, each opening on what the two sides print. */
function GapListing({ pairs, ...props }: QuestionProps & { pairs: readonly Gap[] }) {
  const { words } = props;
  const { between, fold, proof } = words.questions.tie;
  const row = openedRow(props, "gaps");
  const keyOf = ({ a, b }: Gap): string => tieKey(a.id, b.id);
  const nameOf = ({ a, b }: Gap): string => between(a.name, b.name);
  return (
    <Listing
      label={words.territories.questions.gaps.title}
      columns={[
        ...gapColumns(props),
        openColumn({ header: proof, labels: { open: words.gaps.read, fold }, row, keyOf, nameOf }),
      ]}
      rows={pairs}
      keyOf={keyOf}
      words={words}
      opened={(gap) => (row.open === keyOf(gap) ? <GapOpened {...props} gap={gap} /> : null)}
    />
  );
}
