import type { ComponentType } from "preact";
import { option } from "../state.ts";
import type { ViewProps } from "../view.ts";
import { pick } from "../words.ts";
import { TERRITORIES, type TerritoriesWords } from "../words/territories.ts";
import { Backbone } from "./backbone.tsx";
import { Bridges } from "./bridges.tsx";
import { Gaps } from "./gaps.tsx";
import { Matrix } from "./matrix.tsx";
import { PathFinder } from "./paths.tsx";
import { Radios } from "./radios.tsx";
import { Without } from "./without.tsx";
import "./reading.css";

/** What each question of this view is given: the view's own, its words, and the level compared. */
export type QuestionProps = ViewProps & { own: TerritoriesWords; level: "project" | "region" };

const QUESTIONS: Record<keyof TerritoriesWords["questions"], { Panel: ComponentType<QuestionProps>; levels: boolean }> =
  {
    matrix: { Panel: Matrix, levels: true },
    without: { Panel: Without, levels: false },
    bridges: { Panel: Bridges, levels: false },
    gaps: { Panel: Gaps, levels: true },
    backbone: { Panel: Backbone, levels: true },
    paths: { Panel: PathFinder, levels: false },
  };
const NAMES = Object.keys(QUESTIONS) as (keyof typeof QUESTIONS)[];
const LEVELS = ["project", "region"] as const;

/** The questions on how territories hang together, one at a time; which one stands in the address. */
export function View(props: ViewProps) {
  const { state, act } = props;
  const own = pick(state.language, TERRITORIES);
  const name = NAMES.find((question) => question === state.options["territories.question"]) ?? "matrix";
  const level = LEVELS.find((one) => one === state.options["territories.level"]) ?? "project";
  const { Panel, levels } = QUESTIONS[name];
  return (
    <article class="page">
      <h1>{own.title}</h1>
      <div class="controls">
        <Radios
          legend={own.question}
          name="territories-question"
          value={name}
          choices={NAMES.map((question) => [question, own.questions[question]])}
          onChoose={(value) => act(option("territories.question", value))}
        />
        {levels ? (
          <Radios
            legend={own.level}
            name="territories-level"
            value={level}
            choices={LEVELS.map((one) => [one, own.levels[one]])}
            onChoose={(value) => act(option("territories.level", value))}
          />
        ) : null}
      </div>
      <Panel key={name} {...props} own={own} level={level} />
    </article>
  );
}
