import { useState } from "preact/hooks";
import type { MemberLevel } from "../../server/contract/intersections.ts";
import { MEMBER_LEVELS } from "../../server/contract/view-conditions.ts";
import type { Network } from "../model/network.ts";
import { PATHS } from "../model/options/paths.ts";
import { SHARED } from "../model/options/shared-actors.ts";
import { setFilter } from "../model/filter-steps.ts";
import { QUESTION } from "../model/options/questions.ts";
import { projectsBehind } from "../model/scope.ts";
import { goToView, select, batch, type State, type Step } from "../model/state.ts";
import { isTieWithin, type TieWithin } from "../model/ties-within.ts";
import { countManners, tieKey, type Tie } from "../model/ties.ts";
import type { ViewProps } from "../ui/view-props.ts";
import { ActorEvidence } from "./actor-evidence.tsx";
import { ActorName } from "./actor-name.tsx";
import type { Words } from "../i18n/words.ts";
import "./ties.css";

type Props = Pick<ViewProps, "state" | "act" | "words" | "api" | "whole" | "dataset">;

/** What makes a tie: each actor with its roles, and the printed words in the projects of both ends. */
export function TieNotes({ tie, ...props }: Props & { tie: Tie }) {
  if (isTieWithin(tie)) return <NotesWithin tie={tie} {...props} />;
  return <NotesBetween tie={tie} {...props} />;
}

/** What makes the ties between the projects of one territory, pair by pair. */
function NotesWithin({ tie, ...props }: Props & { tie: TieWithin }) {
  const { act, words } = props;
  const ids = new Set(tie.within.flatMap(({ a, b, shared }) => [a.id, b.id, ...shared.map(({ id }) => id)]));
  return (
    <>
      <h3>{tie.a.name}</h3>
      <p>{words.questions.tie.within(tie.within.length)}</p>
      {tie.within.map((pair) => (
        <section key={tieKey(pair.a.id, pair.b.id)}>
          <h4>{words.questions.tie.between(pair.a.name, pair.b.name)}</h4>
          <TieMakers tie={pair} {...props} />
        </section>
      ))}
      {tie.within.length > 0 ? (
        <p class="ui-actions">
          <button type="button" onClick={() => act(batch("select", [select([...ids]), goToView("network")]))}>
            {words.questions.tie.show}
          </button>
        </p>
      ) : null}
    </>
  );
}

/** What makes a tie between two. */
function NotesBetween({ tie, ...props }: Props & { tie: Tie }) {
  const { act, words, whole, state } = props;
  const compared = comparedAs(tie, whole);
  const { coaches, others } = countManners(tie, words.apart);
  const ends = [tie.a.id, tie.b.id];
  const standing = ends.flatMap((id) => (id.startsWith("territory:") ? projectsBehind(whole, id) : id));
  const ids = [...new Set([...standing, ...tie.shared.map(({ id }) => id)])];
  return (
    <>
      <h3>{words.questions.tie.between(tie.a.name, tie.b.name)}</h3>
      {tie.shared.length === 0 ? (
        <p>{ofActors(tie) ? words.questions.tie.noneTogether : words.questions.tie.none}</p>
      ) : (
        <>
          <p>
            {ofActors(tie)
              ? words.questions.tie.together(tie.shared.length)
              : words.questions.tie.count(tie.shared.length) +
                (words.apart === null ? "" : ` (${words.questions.tie.of(coaches, others)})`)}
          </p>
          {tie.sameProject ? (
            <p class="ui-caveat">{words.questions.tie.inBoth(tie.sameProject, tie.shared.length)}</p>
          ) : null}
          <TieMakers tie={tie} {...props} />
        </>
      )}
      <p class="ui-actions">
        <button type="button" onClick={() => act(batch("select", [select(ids), goToView("network")]))}>
          {words.questions.tie.show}
        </button>
        {compared !== null && tie.shared.length > 1 ? (
          <button type="button" onClick={() => act(compareActors(state, [tie.a.id, tie.b.id], compared))}>
            {words.questions.tie.byProjects}
          </button>
        ) : null}
        {tie.shared.length === 0 && !tie.a.id.startsWith("territory:") ? (
          <button type="button" onClick={() => act(lookForPath(tie.a.id, tie.b.id))}>
            {words.questions.tie.path}
          </button>
        ) : null}
      </p>
    </>
  );
}

/** So many makers are read at first, and more at each press: each asks for what states it. */
const READ = 30;

/** What makes a tie, each with what states it on both sides. */
export function TieMakers({ tie, ...props }: Props & { tie: Tie }) {
  const { words, api, whole, dataset } = props;
  const [read, setRead] = useState(READ);
  const left = tie.shared.length - read;
  const proof = (actor: string, projects: readonly string[]) => (
    <ActorEvidence {...{ api, actor, projects, words, dataset }} />
  );
  const side = ({ id, name }: Tie["a"], project: string) => (
    <div key={id}>
      {name}
      {proof(id, [project])}
    </div>
  );
  const sides = [...new Set([...projectsBehind(whole, tie.a.id), ...projectsBehind(whole, tie.b.id)])];
  return (
    <>
      <ul class="evidence-tie-actors">
        {tie.shared.slice(0, read).map(({ id, name }) => (
          <li key={id}>
            <ActorName id={id} name={name} {...props} />
            {ofActors(tie) ? [side(tie.a, id), side(tie.b, id)] : proof(id, sides)}
          </li>
        ))}
      </ul>
      {left > 0 ? (
        <button type="button" class="ui-quiet ui-more" onClick={() => setRead(read + READ)}>
          {words.questions.tie.rest(left)}
        </button>
      ) : null}
    </>
  );
}

/** Whether the ends are actors, and projects make the tie. */
const ofActors = ({ a }: Tie): boolean => !/^(project|territory):/.test(a.id);

/** The paths between two ends, as a page of the territories' questions. */
export const lookForPath = (from: string, to: string): Step =>
  batch("option", [QUESTION.set({ question: "paths" }), PATHS.set({ from, to }), goToView("territories")]);

/** The level at which shared actors of the two ends of a tie can be compared; null where they are none such. */
const comparedAs = ({ a, b }: Tie, whole: Network): MemberLevel | null => {
  const [one, other] = [a, b].map(({ id }) => (whole.hasNode(id) ? whole.getNodeAttribute(id, "level") : undefined));
  return MEMBER_LEVELS.find((level) => level === one && level === other) ?? null;
};

/** The actors of two territories by the number of their projects, as the page of shared actors. */
const compareActors = ({ filter }: State, regions: string[], level: MemberLevel): Step =>
  batch("option", [
    setFilter({ ...filter, regions }),
    SHARED.set({ level, mode: "everywhere", row: null }),
    goToView("shared-actors"),
  ]);

/** What the colours of ties mean, where a role is told apart. */
export function TieLegend({ words }: { words: Words }) {
  if (words.apart === null) return null;
  return (
    <p class="evidence-tie-legend">
      {words.questions.manner.title}{" "}
      {(["coaches", "others", "both"] as const).map((manner) => (
        <span key={manner}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            {manner === "others" ? null : <rect class="evidence-by-coaches" width="16" height="16" />}
            {manner === "others" ? <rect class="evidence-by-others" width="16" height="16" /> : null}
            {manner === "both" ? <path class="evidence-by-others" d="M16 0V16H0Z" /> : null}
          </svg>{" "}
          {words.questions.manner[manner]}
        </span>
      ))}
    </p>
  );
}
