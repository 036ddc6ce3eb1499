import type { Backbone as BackboneAnswer } from "../../server/contract/backbone.ts";
import { MODELS } from "../../server/contract/view-conditions.ts";
import { BACKBONE } from "../model/options/backbone.ts";
import { scopeParameters } from "../model/scope.ts";
import { useAnswer } from "../session/answer.ts";
import { AnswerBoundary } from "../ui/answer-boundary.tsx";
import { fileRows } from "../ui/column.ts";
import { Finding } from "../ui/finding.tsx";
import { PickOne } from "../ui/pick-one.tsx";
import type { QuestionProps } from "../ui/question-props.ts";
import { BackboneListing } from "./backbone-listing.tsx";
import { backboneColumns, chanceText } from "./columns.tsx";
import { endsOf, untestedOf } from "./ends.ts";

/** Pairs asked for. */
const LIMIT = 100;

/** Pairs that share more than chance, with the chance raw and corrected, and what makes each. */
export function Backbone(props: QuestionProps) {
  const { state, act, words, api, level, levelChoice, dataset } = props;
  const { model } = BACKBONE.read(state);
  const answer = useAnswer<BackboneAnswer>(api, "backbone", {
    ...scopeParameters(state, dataset),
    level,
    model,
    limit: LIMIT,
  });
  return (
    <section>
      <p class="ui-lead">
        {words.backbone.lead(level)} {words.backbone.compared[model]}
      </p>
      <div class="ui-controls">
        {levelChoice}
        <PickOne
          legend={words.backbone.model}
          value={model}
          choices={MODELS.map((one) => [one, words.backbone.models[one]])}
          onChoose={(value) => act(BACKBONE.set({ model: value }))}
        />
      </div>
      <AnswerBoundary
        answer={answer}
        words={words.questions}
        file={{
          name: `backbone-${level}-${model}`,
          count: ({ pairs }) => pairs.length,
          rows: ({ pairs }) => fileRows(backboneColumns(props), pairs),
          view: props,
        }}
      >
        {(data) => <Found {...props} data={data} />}
      </AnswerBoundary>
    </section>
  );
}

/** How many pairs the backbone keeps, by what model, and the pairs. */
function Found({ data, ...props }: QuestionProps & { data: BackboneAnswer }) {
  const { level, words, state, whole, projects } = props;
  const { pairs, tested, samples, smallestP, total, totalSignificant: kept, model } = data;
  const noun = words.territories.levelOf[level];
  const ends = endsOf(level, whole, projects);
  const untested = untestedOf(ends, tested);
  if (tested === 0) {
    // Which projects there are comes by another question.
    if (ends === null && level !== "actor") return null;
    return ends !== null && ends < 2 ? (
      <p class="ui-finding">{words.ties.few(noun.other)}</p>
    ) : (
      <Finding {...props}>{words.backbone.nobody}</Finding>
    );
  }
  return (
    <>
      <Finding {...props}>
        {words.backbone.kept(kept, tested, untested, noun)} {words.backbone.untested(untested)}{" "}
        {total > pairs.length ? words.backbone.shown(pairs.length, total) : null}
      </Finding>
      <p class="ui-caveat">
        {words.backbone.modelHelp(level)[model]}{" "}
        {samples !== null && smallestP !== null
          ? words.backbone.smallest(chanceText(smallestP, state.language), samples)
          : null}{" "}
        {words.questions.unnamedMeasure}
      </p>
      {kept === 0 && pairs.length > 0 ? <p class="ui-hint">{words.backbone.closest}</p> : null}
      <BackboneListing {...props} pairs={pairs} />
      <p class="ui-caveat">
        {words.backbone.pHelp[model]} {words.backbone.correctedHelp}
      </p>
    </>
  );
}
