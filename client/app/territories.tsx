import type { QuestionName } from "../../server/contract/view-conditions.ts";
import type { ComponentType } from "preact";
import { levelsOf, questionsOf } from "../model/askable.ts";
import { heldTerritories } from "../model/held-territories.ts";
import { QUESTION, questionOf } from "../model/options/questions.ts";
import type { ViewProps } from "../ui/view-props.ts";
import { Backbone } from "../backbone/backbone.tsx";
import { Bridges } from "../bridges/bridges.tsx";
import { Editions } from "../editions/editions.tsx";
import { Gaps } from "../gaps/gaps.tsx";
import { PathFinder } from "../paths/paths.tsx";
import { OutsideScope } from "../evidence/outside-scope.tsx";
import { PickOne } from "../ui/pick-one.tsx";
import { Restrictions, Scope, useScope } from "../ui/scope.tsx";
import { Ties } from "../ties/ties.tsx";
import { Exclusion } from "../exclusion/exclusion.tsx";
import type { QuestionProps } from "../ui/question-props.ts";
import "../ui/reading.css";
import "../ui/questions.css";

/** The panel of each question. */
const PANELS: Record<QuestionName, ComponentType<QuestionProps>> = {
  ties: Ties,
  backbone: Backbone,
  without: Exclusion,
  bridges: Bridges,
  paths: PathFinder,
  gaps: Gaps,
  editions: Editions,
};

/** The questions on how territories hang together, one at a time; which one stands in the address. */
export function View(props: ViewProps) {
  const { state, act, words, api } = props;
  const { question: name, level } = questionOf(state);
  const Panel = PANELS[name];
  const levels = levelsOf(name, props.dataset, level, (of) => heldTerritories(props.whole, of).length);
  const scope = useScope(api, state, props.dataset);
  const projects = scope.data?.projects ?? null;
  const levelChoice =
    levels.length === 0 ? null : (
      <PickOne
        legend={words.territories.level}
        value={level}
        choices={levels.map((one) => [one, words.territories.levels[one]])}
        onChoose={(value) => act(QUESTION.setPage({ level: value }))}
      />
    );
  return (
    <article class="ui-page ui-questions">
      <nav class="ui-question-menu" aria-label={words.territories.menu}>
        <h1>{words.territories.title}</h1>
        <ul>
          {questionsOf(props.dataset, name).map((question) => (
            <li key={question}>
              <button
                type="button"
                class="ui-quiet"
                aria-current={question === name ? "true" : undefined}
                onClick={() => act(QUESTION.setPage({ question }))}
              >
                <b>{words.territories.questions[question].title}</b>{" "}
                <span>{words.territories.questions[question].about}</span>
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <div class="ui-question">
        <h2 class="ui-question-title">{words.territories.questions[name].title}</h2>
        <Scope projects={projects} {...props} />
        <Restrictions {...props} />
        <OutsideScope projects={projects} {...props} />
        <Panel key={name} {...props} {...{ level, levelChoice, scope, projects }} />
      </div>
    </article>
  );
}
