import type { Entity } from "../../server/contract/entity.ts";
import { PrintedWords } from "../evidence/sheet-parts.tsx";
import { lookForPath } from "../evidence/tie-notes.tsx";
import { projectsBehind } from "../model/scope.ts";
import { goToView, select, batch } from "../model/state.ts";
import { useAnswer } from "../session/answer.ts";
import { AnswerBoundary } from "../ui/answer-boundary.tsx";
import type { QuestionProps } from "../ui/question-props.ts";
import type { Gap } from "./columns.tsx";
import "./gaps.css";
import { subjectOf } from "../model/correction-subject.ts";

/** What a pair rests on: the projects in scope behind either end, and the ways to them. */
export function GapOpened({ gap, ...props }: QuestionProps & { gap: Gap }) {
  const { act, words, whole, level } = props;
  const { a, b, themes } = gap;
  const inScope = new Set(props.projects?.map(({ id }) => id));
  const behind = [...new Set([a.id, b.id].flatMap((end) => projectsBehind(whole, end)))].filter((id) =>
    inScope.has(id),
  );
  const { show, path } = words.questions.tie;
  return (
    <>
      <div class="gaps-sides">
        {behind.map((project) => (
          <Side key={project} project={project} themes={themes.map(({ id }) => id)} {...props} />
        ))}
      </div>
      <p class="ui-actions">
        <button type="button" onClick={() => act(batch("select", [select(behind), goToView("network")]))}>
          {show}
        </button>
        {level === "project" ? (
          <button type="button" onClick={() => act(lookForPath(a.id, b.id))}>
            {path}
          </button>
        ) : null}
      </p>
    </>
  );
}

/** What a project's card prints of the common themes, and whom it mentions without a name. */
function Side({ project, themes, ...props }: QuestionProps & { project: string; themes: readonly string[] }) {
  const { words, api, dataset } = props;
  const answer = useAnswer<Entity>(api, `entities/${encodeURIComponent(project)}`);
  return (
    <AnswerBoundary answer={answer} words={words.questions}>
      {({ id, name, links, unnamed, attributes }) => {
        const printed = links.filter(({ role, entity }) => role === "addresses" && themes.includes(entity.id));
        return printed.length === 0 ? null : (
          <section>
            <h3>{name}</h3>
            <h4>{words.gaps.printedThemes}</h4>
            {printed.map((link) => (
              <PrintedWords
                key={link.key}
                links={[subjectOf({ id }, link)]}
                evidence={link.evidence}
                words={words}
                dataset={dataset}
              />
            ))}
            <h4>{words.gaps.printedUnnamed}</h4>
            {unnamed.length > 0 ? (
              <PrintedWords links={[]} evidence={unnamed} words={words} dataset={dataset} />
            ) : (
              <p class="ui-hint">{words.gaps.noUnnamed}</p>
            )}
            {attributes.openPartners ? <p class="ui-hint">{words.gaps.open}</p> : null}
          </section>
        );
      }}
    </AnswerBoundary>
  );
}
