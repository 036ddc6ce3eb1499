import { MODELS } from "../../server/contract/view-conditions.ts";
import { Fragment } from "preact";
import type { Backbone as BackboneAnswer } from "../../server/contract/backbone.ts";
import { useAnswer } from "../session/answer.ts";
import { scopeParameters } from "../model/scope.ts";
import { BACKBONE } from "../model/options/backbone.ts";
import { pairsPath, tieKey, type Tie } from "../model/ties.ts";
import { Asked } from "../ui/answer-boundary.tsx";
import { OpenButton } from "../ui/open-button.tsx";
import { useOpened } from "../ui/opened.ts";
import { PickOne } from "../ui/pick-one.tsx";
import { Finding } from "../ui/finding.tsx";
import type { QuestionProps } from "../ui/question-props.ts";
import { TieMakers } from "../evidence/tie-notes.tsx";
import { Scroll } from "../ui/scroll.tsx";

const SHOWN = 100;
/** A smaller chance is said to be below it. */
const LEAST = 0.0001;

/** Pairs that share more than chance, with the chance raw and corrected, and what makes each. */
export function Backbone(props: QuestionProps) {
  const { state, act, words, api, own, level, levelChoice } = props;
  const common = words.questions;
  const { model } = BACKBONE.read(state);
  const answer = useAnswer<BackboneAnswer>(api, "backbone", { ...scopeParameters(state), level, model, limit: SHOWN });
  const { open, toggle } = useOpened(props, "backbone");
  const noun = own.levelOf[level];
  const digits = new Intl.NumberFormat(state.language, { maximumSignificantDigits: 2 });
  const chance = (p: number) => (p < LEAST ? `< ${digits.format(LEAST)}` : digits.format(p));
  return (
    <section>
      <p class="ui-lead">
        {own.backbone.lead(level)} {own.backbone.compared[model]}
      </p>
      <div class="ui-controls">
        {levelChoice}
        <PickOne
          legend={own.backbone.model}
          value={model}
          choices={MODELS.map((one) => [one, own.backbone.models[one]])}
          onChoose={(value) => act(BACKBONE.set({ model: value }))}
        />
      </div>
      <Asked
        answer={answer}
        words={common}
        file={{
          name: `backbone-${level}-${model}`,
          rows: ({ pairs }) => pairs,
          dataset: props.dataset,
          words,
        }}
      >
        {({ pairs, tested, samples, smallestP, total, totalSignificant: kept }) => {
          if (tested === 0) return <p class="ui-finding">{own.ties.few(noun.other)}</p>;
          return (
            <>
              <Finding {...props}>
                {own.backbone.kept(kept, tested, noun)}{" "}
                {total > pairs.length ? own.backbone.shown(pairs.length, total) : null}
              </Finding>
              <p class="ui-caveat">
                {own.backbone.modelHelp(level)[model]}{" "}
                {samples !== null && smallestP !== null ? own.backbone.smallest(chance(smallestP), samples) : null}{" "}
                {common.unnamedMeasure}
              </p>
              {kept === 0 && pairs.length > 0 ? <p class="ui-hint">{own.backbone.closest}</p> : null}
              <Scroll label={own.questions.backbone.title}>
                <table class="ui-listing">
                  <thead>
                    <tr>
                      <th scope="col">{common.tie.pair}</th>
                      {[own.backbone.shared, own.backbone.expected, own.backbone.p, own.backbone.corrected].map(
                        (title) => (
                          <th key={title} scope="col" class="ui-figure">
                            {title}
                          </th>
                        ),
                      )}
                      <th scope="col">{own.backbone.verdict}</th>
                      <th scope="col">{common.tie.proof}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {pairs.map(({ a, b, shared, expected, p, pCorrected, significant }) => {
                      const key = tieKey(a.id, b.id);
                      return (
                        <Fragment key={key}>
                          <tr class={significant ? "ui-significant" : ""}>
                            <th scope="row">
                              {a.name} – {b.name}
                            </th>
                            <td class="ui-figure">{words.number(shared)}</td>
                            <td class="ui-figure">{common.decimal(expected)}</td>
                            <td class="ui-figure">{chance(p)}</td>
                            <td class="ui-figure">{chance(pCorrected)}</td>
                            <td>{significant ? own.backbone.yes : own.backbone.no}</td>
                            <td>
                              <OpenButton
                                open={open === key}
                                labels={{ open: common.tie.evidence, fold: common.tie.fold }}
                                name={common.tie.between(a.name, b.name)}
                                onToggle={() => toggle(key)}
                              />
                            </td>
                          </tr>
                          {open === key ? (
                            <tr class="ui-opened">
                              <td colSpan={7}>
                                <Makers {...{ a, b }} {...props} />
                              </td>
                            </tr>
                          ) : null}
                        </Fragment>
                      );
                    })}
                  </tbody>
                </table>
              </Scroll>
              <p class="ui-caveat">
                {own.backbone.pHelp[model]} {own.backbone.correctedHelp}
              </p>
            </>
          );
        }}
      </Asked>
    </section>
  );
}

/** What makes a pair, as the pairs of the same level name it. */
function Makers({ a, b, ...props }: QuestionProps & Pick<Tie, "a" | "b">) {
  const { level, state, words, own } = props;
  const answer = useAnswer<{ pairs: readonly Tie[] }>(props.api, pairsPath(level), {
    ...scopeParameters(state),
    limit: 10_000,
  });
  return (
    <Asked answer={answer} words={words.questions}>
      {({ pairs }) => {
        const tie = pairs.find((pair) => tieKey(pair.a.id, pair.b.id) === tieKey(a.id, b.id));
        return tie ? <TieMakers tie={tie} {...props} /> : <p class="ui-hint">{own.ties.notRead(a.name, b.name)}</p>;
      }}
    </Asked>
  );
}
