import { roleIn } from "../../server/contract/i18n/role-in.ts";
import type { Kind, Role } from "../../server/contract/shared.ts";
import { ACTOR_KINDS, MEMBER_LEVELS, MODES } from "../../server/contract/view-conditions.ts";
import { hasPlaces } from "../model/askable.ts";
import { heldTerritories } from "../model/held-territories.ts";
import { SHARED } from "../model/options/shared-actors.ts";
import { actorRolesWith } from "../model/vocabulary.ts";
import { NumberField } from "../ui/number-field.tsx";
import { PickOne } from "../ui/pick-one.tsx";
import { Radios } from "../ui/radios.tsx";
import type { ViewProps } from "../ui/view-props.ts";
import { roleOf, within, type SharedQuestion } from "./question.ts";

/** In how many of what an actor must take part, and who and which roles count. */
export function SharedControls({ question, ...props }: ViewProps & { question: SharedQuestion }) {
  const { state, act, words, dataset, whole } = props;
  const { mode, level, kind } = SHARED.read(state);
  const role = roleOf(state, dataset);
  const isHeld = (one: Role): boolean => (dataset.counts.roles[one] ?? 0) > 0;
  const hasAny = (one: Kind): boolean => (dataset.counts.kinds[one] ?? 0) > 0;
  return (
    <div class="ui-controls">
      <Radios
        legend={words.sharedActors.mode}
        name="shared-mode"
        value={mode}
        choices={MODES.map((name) => [name, words.sharedActors[name]])}
        onChoose={(value) => act(SHARED.setPage({ mode: value as typeof mode }))}
      />
      {mode === "atLeast" ? <Least {...props} question={question} /> : null}
      {level !== "project" || hasPlaces(dataset) ? (
        <PickOne
          legend={words.sharedActors.level}
          value={level}
          choices={MEMBER_LEVELS.filter(
            (one) => one !== "country" || one === level || heldTerritories(whole, "country").length > 1,
          ).map((one) => [one, words.sharedActors.levels[one]])}
          onChoose={(value) => act(SHARED.setPage({ level: value }))}
        />
      ) : null}
      {state.filter.roles.length === 0 ? (
        <PickOne
          legend={words.sharedActors.role}
          value={role}
          choices={["all", ...actorRolesWith(dataset.roles).filter((one) => one === role || isHeld(one))].map((one) => [
            one,
            one === "all" ? words.sharedActors.anyRole : roleIn(words.roleTitle, one),
          ])}
          onChoose={(value) => act(SHARED.set({ role: value }))}
        />
      ) : null}
      {kind !== "all" || (hasAny("organisation") && hasAny("person")) ? (
        <PickOne
          legend={words.sharedActors.kindTitle}
          value={kind}
          choices={ACTOR_KINDS.map((one) => [one, words.sharedActors.kinds[one]])}
          onChoose={(value) => act(SHARED.set({ kind: value }))}
        />
      ) : null}
    </div>
  );
}

/** The field for the smallest number of projects or territories; what it can't ask is brought within. */
function Least({ question, state, act, words }: ViewProps & { question: SharedQuestion }) {
  const { least, most } = question;
  return (
    <label class="ui-pick-one">
      <span>{words.sharedActors.atLeastLabel(words.sharedActors.nouns[SHARED.read(state).level])}</span>
      <NumberField
        min={2}
        max={most}
        value={least}
        onCommit={(wanted) => act(SHARED.set({ least: within(wanted, most) }))}
      />
    </label>
  );
}
