import { useEffect } from "preact/hooks";
import type { Intersections } from "../../server/contract/intersections.ts";
import { SHARED } from "../model/options/shared-actors.ts";
import { beside, useAnswer } from "../session/answer.ts";
import { AnswerBoundary } from "../ui/answer-boundary.tsx";
import { fileRows } from "../ui/column.ts";
import { Help } from "../ui/help.tsx";
import { Restrictions, Scope, useScope } from "../ui/scope.tsx";
import { OutsideScope } from "../evidence/outside-scope.tsx";
import type { ViewProps } from "../ui/view-props.ts";
import "../ui/reading.css";
import "../ui/questions.css";
import { sharedColumns } from "./columns.tsx";
import { SharedControls } from "./controls.tsx";
import { SharedFound } from "./found.tsx";
import { roleOf, rowsOf, sharedQuestion } from "./question.ts";
import { actorsOfRows, countActors } from "./upset-rows.ts";

/** Who takes part in several of the chosen projects or regions: in at least so many, in all, or in exactly these. */
export function View(props: ViewProps) {
  const { state, act, words, api, whole, dataset } = props;
  const { mode, level, kind } = SHARED.read(state);
  const role = roleOf(state, dataset);
  const scope = useScope(api, state, dataset);
  const projects = scope.data?.projects ?? null;
  const question = sharedQuestion(state, projects, whole, dataset);
  const { least, parameters, several } = question;
  const leastAsked = state.options["shared.k"];
  // What cannot be asked does not stay in the address: it would say another question than the one answered.
  useEffect(() => {
    if (projects !== null && mode === "atLeast" && leastAsked !== undefined && leastAsked !== String(least))
      act(SHARED.set({ least }));
  }, [projects, mode, leastAsked, least]);
  const answer = useAnswer<Intersections>(api, parameters && "intersections", parameters ?? {});
  const nameOf = (id: string): string => (whole.hasNode(id) ? whole.getNodeAttribute(id, "name") : id);
  const listed = { ...props, nameOf, level, projects: projects ?? [] };
  return (
    <article class="ui-page ui-questions">
      <h1>{words.sharedActors.title}</h1>
      <p class="ui-lead">
        {words.sharedActors.lead}
        <Help topic="shared" words={words} />
      </p>
      <Scope projects={projects} {...props} />
      <Restrictions {...props} />
      <OutsideScope
        projects={projects}
        {...props}
        {...(role !== "all" && state.filter.roles.length === 0 && { roles: [role] })}
        {...(kind !== "all" && { kind })}
      />
      <SharedControls {...props} question={question} />
      {several ? (
        <AnswerBoundary
          answer={beside(scope, answer)}
          words={words.questions}
          file={{
            name: `shared-actors-${level}-${mode}`,
            count: (data) => countActors(rowsOf(data, state, question.compared)),
            rows: (data) => fileRows(sharedColumns(listed), actorsOfRows(rowsOf(data, state, question.compared))),
            view: props,
          }}
        >
          {(data) => <SharedFound {...listed} data={data} question={question} />}
        </AnswerBoundary>
      ) : (
        <p class="ui-finding">{words.sharedActors.chooseSeveral(words.sharedActors.nouns[level].other)}</p>
      )}
    </article>
  );
}
