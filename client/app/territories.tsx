import type { ComponentType } from "preact";
import { turn } from "../model/state.ts";
import type { ViewProps } from "../ui/view-props.ts";
import { pick } from "../i18n/words.ts";
import { TERRITORIES, type TerritoriesWords } from "../i18n/territories.ts";
import { Backbone } from "../backbone/backbone.tsx";
import { Bridges } from "../bridges/bridges.tsx";
import { Gaps } from "../gaps/gaps.tsx";
import { PathFinder } from "../paths/paths.tsx";
import { PickOne } from "../ui/pick-one.tsx";
import { Restrictions, Scope, useScope } from "../ui/scope.tsx";
import { Ties } from "../ties/ties.tsx";
import { Without } from "../exclusion/exclusion.tsx";
import { LEVELS, type Level, type QuestionProps } from "../ui/question-props.ts";
import "../ui/reading.css";
import "../ui/questions.css";

const QUESTIONS: Record<
  keyof TerritoriesWords["questions"],
  { Panel: ComponentType<QuestionProps>; levels: readonly Level[]; scoped: boolean }
> = {
  ties: { Panel: Ties, levels: LEVELS, scoped: true },
  backbone: { Panel: Backbone, levels: ["project", "region", "actor"], scoped: true },
  without: { Panel: Without, levels: [], scoped: true },
  bridges: { Panel: Bridges, levels: [], scoped: true },
  paths: { Panel: PathFinder, levels: [], scoped: false },
  gaps: { Panel: Gaps, levels: ["project", "region"], scoped: true },
};
const NAMES = Object.keys(QUESTIONS) as (keyof typeof QUESTIONS)[];

/** The questions on how territories hang together, one at a time; which one stands in the address. */
export function View(props: ViewProps) {
  const { state, act, api } = props;
  const own = pick(state.language, TERRITORIES);
  const name = NAMES.find((question) => question === state.options["territories.question"]) ?? "ties";
  const { Panel, levels, scoped } = QUESTIONS[name];
  const level = levels.find((one) => one === state.options["territories.level"]) ?? "project";
  const scope = useScope(api, state);
  const projects = scope.data?.projects ?? null;
  const levelChoice =
    levels.length === 0 ? null : (
      <PickOne
        legend={own.level}
        value={level}
        choices={levels.map((one) => [one, own.levels[one]])}
        onChoose={(value) => act(turn("territories.level", value))}
      />
    );
  return (
    <article class="page questions">
      <nav class="question-menu" aria-label={own.menu}>
        <h1>{own.title}</h1>
        <ul>
          {NAMES.map((question) => (
            <li key={question}>
              <button
                type="button"
                class="quiet"
                aria-current={question === name ? "true" : undefined}
                onClick={() => act(turn("territories.question", question))}
              >
                <b>{own.questions[question].title}</b> <span>{own.questions[question].about}</span>
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <div class="question">
        <h2 class="question-title">{own.questions[name].title}</h2>
        {scoped ? (
          <>
            <Scope projects={projects} {...props} />
            <Restrictions {...props} />
          </>
        ) : null}
        <Panel key={name} {...props} {...{ own, level, levelChoice, scope, projects }} />
      </div>
    </article>
  );
}
