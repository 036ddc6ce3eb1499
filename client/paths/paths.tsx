import type { Paths } from "../../server/contract/paths.ts";
import { useAnswer } from "../session/answer.ts";
import { PATH_ENDS, pathAsked } from "../model/path-question.ts";
import { PATHS, TAKEN_BACK } from "../model/options/paths.ts";
import { goToView, select, together } from "../model/state.ts";
import { Finding } from "../ui/finding.tsx";
import type { ViewProps } from "../ui/view-props.ts";
import { ActorName } from "../evidence/actor-name.tsx";
import { AnswerBoundary } from "../ui/answer-boundary.tsx";
import { EntityPicker } from "../ui/entity-picker.tsx";
import { ExclusionPicker } from "../ui/exclusion-picker.tsx";
import { PrintedWords } from "../evidence/sheet-parts.tsx";
import { Ignored } from "../ui/states.tsx";
import type { QuestionProps } from "../ui/question-props.ts";
import "./paths.css";

const ENDS = ["from", "to"] as const;

/** Every shortest path between two entities, with role and printed words on each step, and what is left out. */
export function PathFinder(props: QuestionProps) {
  const { state, act, api, whole, words } = props;
  const { from, to, words: avoided, question } = pathAsked(state, whole);
  const answer = useAnswer<Paths>(api, question ? "paths" : null, question?.parameters ?? {});
  const name = (id: string) => whole.getNodeAttribute(id, "name");
  const picker = (end: "from" | "to", value: string | null) => (
    <EntityPicker
      {...props}
      label={words.paths[end]}
      value={value}
      only={PATH_ENDS}
      onChoose={(id) => act(PATHS.set({ [end]: id ?? TAKEN_BACK }))}
    />
  );
  const lost = ENDS.flatMap((end) => {
    const asked = PATHS.read(state)[end];
    return asked === null || asked === TAKEN_BACK || asked === { from, to }[end] ? [] : [{ end, asked }];
  });
  return (
    <section>
      <p class="ui-lead">{words.paths.lead}</p>
      {lost.map(({ end, asked }) => (
        <Ignored
          key={end}
          text={words.paths.ignored(asked)}
          words={words}
          onDrop={() => act(PATHS.set({ [end]: TAKEN_BACK }))}
        />
      ))}
      <div class="ui-controls paths-ends">
        {picker("from", from)}
        {picker("to", to)}
        {question ? (
          <button
            type="button"
            onClick={() => act({ ...PATHS.set({ from: question.to, to: question.from }), quiet: false })}
          >
            {words.paths.swap}
          </button>
        ) : null}
      </div>
      <ExclusionPicker {...props} value={avoided} onChange={(value) => act(PATHS.set({ without: value }))} />
      {!question ? (
        <p class="ui-hint">{from !== null && from === to ? words.paths.same : words.paths.choose}</p>
      ) : (
        <AnswerBoundary
          answer={answer}
          words={words.questions}
          file={{
            name: "paths",
            rows: ({ paths }) => paths.flatMap(stepsOf),
            view: props,
          }}
        >
          {({ length, paths, truncated }) => (
            <>
              <Finding {...props}>
                {length === null
                  ? `${words.paths.none(name(question.from), name(question.to))} ${words.paths.noneNext}`
                  : length === 1
                    ? words.paths.direct(name(question.from), name(question.to))
                    : words.paths.found(
                        name(question.from),
                        name(question.to),
                        paths.length,
                        length - 1,
                        truncated,
                      )}{" "}
                {truncated ? words.paths.more(paths.length) : null}
              </Finding>
              <p class="ui-caveat">{words.paths.sure}</p>
              <ol class="paths-list">
                {paths.map((path) => (
                  <Path key={path.nodes.map(({ id }) => id).join()} path={path} {...props} />
                ))}
              </ol>
            </>
          )}
        </AnswerBoundary>
      )}
    </section>
  );
}

/** One path from top to bottom: names, and between two of them the role that ties them with its printed words. */
function Path(props: ViewProps & { path: Paths["paths"][number] }) {
  const { act, words, path } = props;
  const { nodes, edges } = path;
  return (
    <li>
      <ol class="paths-path">
        {nodes.map((node, i) => (
          <li key={node.id}>
            {edges[i - 1]?.map(({ key, attributes }) => (
              <div key={key} class={`paths-step evidence-role-${attributes.role}`}>
                {words.roles[attributes.role]}
                <PrintedWords evidence={attributes.evidence} words={words} />
              </div>
            ))}
            <ActorName id={node.id} name={node.name} {...props} />
          </li>
        ))}
      </ol>
      <button
        type="button"
        onClick={() => act(together("select", [select(nodes.map(({ id }) => id)), goToView("network")]))}
      >
        {words.paths.show}
      </button>
    </li>
  );
}

/** The links of a path as rows, in order: who, by which roles, whom, and the words that state it. */
function stepsOf({ nodes, edges }: Paths["paths"][number], path: number): object[] {
  return edges.map((links, step) => ({
    path: path + 1,
    step: step + 1,
    from: nodes[step],
    to: nodes[step + 1],
    roles: links.map(({ attributes }) => attributes.role),
    mentions: links.flatMap(({ attributes }) => attributes.evidence.map(({ mention }) => mention)),
  }));
}
