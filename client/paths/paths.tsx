import type { Paths } from "../../server/contract/paths.ts";
import { PATHS, TAKEN_BACK } from "../model/options/paths.ts";
import { PATH_ENDS, pathAsked, type PathQuestion } from "../model/path-question.ts";
import { useAnswer } from "../session/answer.ts";
import { AnswerBoundary } from "../ui/answer-boundary.tsx";
import { EntityPicker } from "../ui/entity-picker.tsx";
import { ExclusionPicker } from "../ui/exclusion-picker.tsx";
import { Finding } from "../ui/finding.tsx";
import type { QuestionProps } from "../ui/question-props.ts";
import { Ignored } from "../ui/states.tsx";
import { PathList } from "./path-list.tsx";
import { countSteps, pathSteps } from "./path-steps.ts";
import "./paths.css";

const ENDS = ["from", "to"] as const;

type Asked = ReturnType<typeof pathAsked>;

/**
 * Every shortest path between two entities, with role and printed words on each step, and what it may not run through.
 */
export function PathFinder(props: QuestionProps) {
  const { state, act, api, whole, words } = props;
  const asked = pathAsked(state, whole, props.dataset);
  const { from, to, question } = asked;
  const answer = useAnswer<Paths>(api, question ? "paths" : null, question?.parameters ?? {});
  return (
    <section>
      <p class="ui-lead">{words.paths.lead}</p>
      <IgnoredEnds {...props} asked={asked} />
      <Ends {...props} asked={asked} />
      <ExclusionPicker {...props} value={asked.words} onChange={(value) => act(PATHS.set({ without: value }))} />
      {!question ? (
        <p class="ui-hint">{from !== null && from === to ? words.paths.same : words.paths.choose}</p>
      ) : (
        <AnswerBoundary
          answer={answer}
          words={words.questions}
          file={{
            name: "paths",
            count: ({ paths }) => countSteps(paths),
            rows: ({ paths }) => pathSteps(paths),
            view: props,
          }}
        >
          {(data) => (
            <>
              <Found {...props} data={data} question={question} />
              <p class="ui-caveat">{words.paths.sure}</p>
              <PathList {...props} paths={data.paths} />
            </>
          )}
        </AnswerBoundary>
      )}
    </section>
  );
}

/** Ends of the address where no path may end. */
function IgnoredEnds({ asked, state, act, words }: QuestionProps & { asked: Asked }) {
  const lost = ENDS.flatMap((end) => {
    const id = PATHS.read(state)[end];
    return id === null || id === TAKEN_BACK || id === asked[end] ? [] : [{ end, id }];
  });
  return (
    <>
      {lost.map(({ end, id }) => (
        <Ignored
          key={end}
          text={words.paths.ignored(id)}
          words={words}
          onDrop={() => act(PATHS.set({ [end]: TAKEN_BACK }))}
        />
      ))}
    </>
  );
}

/** Between whom a path is looked for, and the way to look for it the other way round. */
function Ends({ asked, ...props }: QuestionProps & { asked: Asked }) {
  const { act, words } = props;
  const { question } = asked;
  return (
    <div class="ui-controls paths-ends">
      {ENDS.map((end) => (
        <EntityPicker
          key={end}
          {...props}
          label={words.paths[end]}
          value={asked[end]}
          only={PATH_ENDS}
          onChoose={(id) => act(PATHS.set({ [end]: id ?? TAKEN_BACK }))}
        />
      ))}
      {question ? (
        <button
          type="button"
          onClick={() => act({ ...PATHS.set({ from: question.to, to: question.from }), quiet: false })}
        >
          {words.paths.swap}
        </button>
      ) : null}
    </div>
  );
}

/** How long the shortest paths are, and how many there are. */
function Found({ data, question, ...props }: QuestionProps & { data: Paths; question: PathQuestion }) {
  const { whole, words } = props;
  const { length, paths, truncated } = data;
  const [from, to] = [question.from, question.to].map((id) => whole.getNodeAttribute(id, "name")) as [string, string];
  return (
    <Finding {...props}>
      {length === null
        ? `${words.paths.none(from, to)} ${words.paths.noneNext}`
        : length === 1
          ? words.paths.direct(from, to)
          : words.paths.found(from, to, paths.length, length - 1, truncated)}{" "}
      {truncated ? words.paths.more(paths.length) : null}
    </Finding>
  );
}
