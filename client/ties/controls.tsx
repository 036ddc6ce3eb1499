import { type Level, PARTS, WEIGHTS } from "../../server/contract/view-conditions.ts";
import { SCOPE } from "../model/options/scope.ts";
import { ORDERS, SHAPES, TIES } from "../model/options/ties.ts";
import { partOf } from "../model/scope.ts";
import type { Step } from "../model/state.ts";
import { PickOne } from "../ui/pick-one.tsx";
import type { QuestionProps } from "../ui/question-props.ts";
import { Radios } from "../ui/radios.tsx";

/** In what order rows may stand. */
export type Order = (typeof ORDERS)[number];

/** What the rows of each level have: groups are found among projects and regions, and an actor is in no one region. */
const ORDERS_OF: Record<Level, readonly Order[]> = {
  project: ORDERS,
  region: ["likeness", "community", "name"],
  departement: ["likeness", "region", "name"],
  country: ["likeness", "name"],
  actor: ["likeness", "name"],
};

/** The order that the address asks for, where the level has it. */
export function orderOf({ state, level }: Pick<QuestionProps, "state" | "level">): Order {
  const { order } = TIES.read(state);
  return ORDERS_OF[level].includes(order) ? order : "likeness";
}

/** As what ties are drawn, between what, which actors count, in what order, and by what weight. */
export function TieControls(props: QuestionProps) {
  const { state, act, words, level, levelChoice } = props;
  const { as: shape, weight } = TIES.read(state);
  const one = <T extends string>(
    value: T,
    legend: string,
    all: readonly T[],
    titles: Record<T, string>,
    choose: (value: T) => Step,
  ) => (
    <PickOne
      legend={legend}
      value={value}
      choices={all.map((each) => [each, titles[each]])}
      onChoose={(chosen) => act(choose(chosen))}
    />
  );
  return (
    <div class="ui-controls">
      <Radios
        legend={words.ties.as}
        name="ties-as"
        value={shape}
        choices={SHAPES.map((value) => [value, words.ties.shapes[value]])}
        onChoose={(value) => act(TIES.set({ as: value as typeof shape }))}
      />
      {levelChoice}
      {words.apart !== null && state.filter.roles.length === 0
        ? one(partOf(state), words.questions.part.title, PARTS, words.questions.part, (value) =>
            SCOPE.set({ part: value }),
          )
        : null}
      {shape === "matrix"
        ? one(orderOf(props), words.ties.order, ORDERS_OF[level], words.ties.orders, (value) =>
            TIES.set({ order: value }),
          )
        : null}
      {one(weight, words.ties.weight, WEIGHTS, words.ties.weights(makersOf(level)), (value) =>
        TIES.set({ weight: value }),
      )}
    </div>
  );
}

/** What makes the ties of a level. */
export const makersOf = (level: Level): "actors" | "projects" => (level === "actor" ? "projects" : "actors");
