import { useState } from "preact/hooks";
import { ActorName } from "../evidence/actor-name.tsx";
import { SHARED } from "../model/options/shared-actors.ts";
import { TIES } from "../model/options/ties.ts";
import { setFilter } from "../model/filter-steps.ts";
import { batch, goToView } from "../model/state.ts";
import { isTieWithin } from "../model/ties-within.ts";
import type { Tie } from "../model/ties.ts";
import type { QuestionProps } from "../ui/question-props.ts";
import type { NamedGroup } from "./use-groups.ts";

/** Actors named at first, and more at each press. */
const FIRST = 20;
const MORE = 100;

/** Who ties two groups of projects, or the projects of one, and the ways into them. */
export function GroupNotes({ tie, groups, ...props }: QuestionProps & { tie: Tie; groups: readonly NamedGroup[] }) {
  const { state, act, words } = props;
  const [shown, setShown] = useState(FIRST);
  const { open } = TIES.read(state);
  const isWithin = isTieWithin(tie);
  const ends = isWithin ? [tie.a] : [tie.a, tie.b];
  const areRegions = ends.every(({ id }) => id.startsWith("territory:"));
  const left = tie.shared.length - shown;
  return (
    <>
      <h3>{isWithin ? tie.a.name : words.questions.tie.between(tie.a.name, tie.b.name)}</h3>
      <p>{isWithin ? words.ties.sharedWithin(tie.shared.length) : words.questions.tie.count(tie.shared.length)}</p>
      <p class="ui-actions">
        {ends.map(({ id, name }) => (
          <button key={id} type="button" onClick={() => act(TIES.set({ open: [...open, id], cell: null }))}>
            {words.ties.openGroup(name, groups.find((group) => group.id === id)!.members.length)}
          </button>
        ))}
        {areRegions && !isWithin && (
          <button type="button" onClick={() => act(askOfRegions(ends.map(({ id }) => id)))}>
            {words.ties.askBoth}
          </button>
        )}
      </p>
      <ul class="evidence-names-list">
        {tie.shared.slice(0, shown).map(({ id, name }) => (
          <li key={id}>
            <ActorName id={id} name={name} {...props} />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <button type="button" class="ui-quiet ui-more" onClick={() => setShown(shown + MORE)}>
          {words.ties.moreActors(Math.min(MORE, left), left)}
        </button>
      )}
    </>
  );
}

/** Who takes part in projects of each of some regions, as a list with what states it. */
const askOfRegions = (regions: readonly string[]) =>
  batch("filter", [
    setFilter({ regions: [...regions] }),
    SHARED.set({ level: "region", mode: "everywhere" }),
    goToView("shared-actors"),
  ]);
