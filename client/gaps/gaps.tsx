import { Fragment } from "preact";
import type { Entity } from "../../server/contract/entity.ts";
import type { Gaps as GapsAnswer } from "../../server/contract/gaps.ts";
import { beside, useAnswer } from "../session/answer.ts";
import { nameIn } from "../model/network.ts";
import { projectsBehind, scopeParameters } from "../model/scope.ts";
import { goToView, select, together } from "../model/state.ts";
import { tieKey } from "../model/ties.ts";
import { Asked } from "../ui/answer-boundary.tsx";
import { EndName } from "../evidence/end-name.tsx";
import { OpenButton } from "../ui/open-button.tsx";
import { useOpened } from "../ui/opened.ts";
import { PrintedWords } from "../evidence/sheet-parts.tsx";
import { Finding } from "../ui/finding.tsx";
import type { QuestionProps } from "../ui/question-props.ts";
import { lookForPath } from "../evidence/tie-notes.tsx";
import { Scroll } from "../ui/scroll.tsx";
import "./gaps.css";

const ASKED = 100;

/** Pairs with common themes and no shared actor: a shortlist for exchanges between peers. */
export function Gaps(props: QuestionProps) {
  const { state, act, words, api, whole, own, level, levelChoice } = props;
  const common = words.questions;
  const answer = useAnswer<GapsAnswer>(api, "gaps", { ...scopeParameters(state), level, limit: ASKED });
  const { open, toggle } = useOpened(props, "gaps");
  const inScope = new Set(props.projects?.map(({ id }) => id));
  const behind = (a: string, b: string): string[] =>
    [...new Set([a, b].flatMap((end) => projectsBehind(whole, end)))].filter((id) => inScope.has(id));
  const theme = (id: string, name: string) =>
    whole.hasNode(id) ? nameIn(state.language, whole.getNodeAttributes(id)) : name;
  return (
    <section>
      <p class="ui-lead">{own.gaps.lead}</p>
      <div class="ui-controls">{levelChoice}</div>
      <Asked
        answer={beside(props.scope, answer)}
        words={common}
        file={{ name: `gaps-${level}`, rows: ({ pairs }) => pairs, dataset: props.dataset, words }}
      >
        {({ pairs, total }) => (
          <>
            <Finding {...props}>
              {total === 0 ? own.gaps.none : own.gaps.found(total)}{" "}
              {total > pairs.length ? own.gaps.shown(pairs.length, total) : null}
            </Finding>
            {total === 0 ? null : (
              <>
                <p class="ui-caveat">{own.gaps.caveat}</p>
                <Scroll label={own.questions.gaps.title}>
                  <table class="ui-listing">
                    <thead>
                      <tr>
                        <th scope="col">{common.tie.pair}</th>
                        <th scope="col">{own.gaps.themes}</th>
                        <th scope="col" class="ui-figure">
                          {own.gaps.share}
                        </th>
                        <th scope="col" class="ui-figure">
                          {own.gaps.hidden}
                        </th>
                        <th scope="col">{common.tie.proof}</th>
                      </tr>
                    </thead>
                    <tbody>
                      {pairs.map(({ a, b, themes, jaccard, unnamed }) => {
                        const key = tieKey(a.id, b.id);
                        return (
                          <Fragment key={key}>
                            <tr>
                              <th scope="row">
                                {level === "project" ? <EndName end={a} /> : a.name} –{" "}
                                {level === "project" ? <EndName end={b} /> : b.name}
                              </th>
                              <td>{themes.map(({ id, name }) => theme(id, name)).join(", ")}</td>
                              <td class="ui-figure">{common.decimal(jaccard)}</td>
                              <td class="ui-figure">{words.number(unnamed)}</td>
                              <td>
                                <OpenButton
                                  open={open === key}
                                  labels={{ open: own.gaps.read, fold: common.tie.fold }}
                                  name={common.tie.between(a.name, b.name)}
                                  onToggle={() => toggle(key)}
                                />
                              </td>
                            </tr>
                            {open === key ? (
                              <tr class="ui-opened">
                                <td colSpan={5}>
                                  <div class="gaps-sides">
                                    {behind(a.id, b.id).map((project) => (
                                      <Side
                                        key={project}
                                        project={project}
                                        themes={themes.map(({ id }) => id)}
                                        {...props}
                                      />
                                    ))}
                                  </div>
                                  <p class="ui-actions">
                                    <button
                                      type="button"
                                      onClick={() =>
                                        act(together("select", [select(behind(a.id, b.id)), goToView("network")]))
                                      }
                                    >
                                      {common.tie.show}
                                    </button>
                                    {level === "project" ? (
                                      <button type="button" onClick={() => act(lookForPath(a.id, b.id))}>
                                        {common.tie.path}
                                      </button>
                                    ) : null}
                                  </p>
                                </td>
                              </tr>
                            ) : null}
                          </Fragment>
                        );
                      })}
                    </tbody>
                  </table>
                </Scroll>
                <p class="ui-caveat">{own.gaps.shareHelp}</p>
              </>
            )}
          </>
        )}
      </Asked>
    </section>
  );
}

/** What a project's card prints of the common themes, and whom it mentions without a name. */
function Side({ project, themes, own, ...props }: QuestionProps & { project: string; themes: readonly string[] }) {
  const { words, api, state } = props;
  const answer = useAnswer<Entity>(api, `entities/${encodeURIComponent(project)}`);
  return (
    <Asked answer={answer} words={words.questions}>
      {({ name, links, unnamed, attributes }) => {
        const printed = links.filter(({ role, entity }) => role === "addresses" && themes.includes(entity.id));
        return printed.length === 0 ? null : (
          <section>
            <h3>{name}</h3>
            <h4>{own.gaps.printedThemes}</h4>
            {printed.map(({ key, evidence }) => (
              <PrintedWords key={key} evidence={evidence} words={words} />
            ))}
            <h4>{own.gaps.printedUnnamed}</h4>
            {unnamed.length > 0 ? (
              <PrintedWords evidence={unnamed} words={words} />
            ) : (
              <p class="ui-hint">{own.gaps.noUnnamed}</p>
            )}
            {attributes.openPartners ? <p class="ui-hint">{own.gaps.open}</p> : null}
          </section>
        );
      }}
    </Asked>
  );
}
