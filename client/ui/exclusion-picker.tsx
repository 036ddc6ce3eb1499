import { roleIn } from "../../server/contract/i18n/role-in.ts";
import { holdsRole } from "../model/network.ts";
import { funderOf, excludableRoles, resolveExclusion, networksOf, type ExclusionWord } from "../model/exclusion.ts";
import { toggled } from "../model/state.ts";
import type { ViewProps } from "./view-props.ts";
import { EntityPicker } from "./entity-picker.tsx";
import "./exclusion-picker.css";

interface Props extends Pick<ViewProps, "state" | "words" | "api" | "whole" | "dataset"> {
  value: readonly ExclusionWord[];
  onChange: (value: ExclusionWord[]) => void;
}

/** What is left out: roles, the funder, national networks, the chosen actors, or any actor by name. */
export function ExclusionPicker(props: Props) {
  const { value, onChange, words } = props;
  const toggle = (word: ExclusionWord) => onChange(toggled(value, word));
  return (
    <fieldset class="ui-exclusion">
      <legend>{words.questions.leave.title}</legend>
      <div class="ui-exclusion-choices">
        {choicesOf(props).map(([word, title, names]) => (
          <label key={word}>
            <input type="checkbox" checked={value.includes(word)} onChange={() => toggle(word)} />
            <span>
              {title}
              {names ? <small> {names}</small> : null}
            </span>
          </label>
        ))}
      </div>
      <div class="ui-exclusion-named">
        <NamedExclusions {...props} toggle={toggle} />
        <EntityPicker
          {...props}
          label={words.questions.leave.add}
          value={null}
          only={["organisation", "person"]}
          onChoose={(id) => id !== null && !value.includes(id) && onChange([...value, id])}
        />
      </div>
    </fieldset>
  );
}

/** What may be left out without naming it: each with its title, and the names that it stands for. */
function choicesOf({ value, state, words, whole, dataset }: Props): [ExclusionWord, string, string?][] {
  const { left } = words.conditions;
  const networks = networksOf(whole).map((id) => whole.getNodeAttribute(id, "name"));
  return [
    ...excludableRoles(dataset)
      .filter((role) => value.includes(role) || holdsRole(whole, role))
      .map((role): [ExclusionWord, string] => [role, left[role] ?? roleIn(words.roles, role)]),
    ...(funderOf(whole) ? [["funder", left["funder"]!] as [ExclusionWord, string]] : []),
    ...(networks.length > 0
      ? [["networks", left["networks"]!, networks.join(", ")] as [ExclusionWord, string, string]]
      : []),
    ...(resolveExclusion(["selection"], whole, state.selection, dataset).length > 0
      ? [["selection", left["selection"]!] as [ExclusionWord, string]]
      : []),
  ];
}

/** The actors that are left out by name, each of which a press takes in again. */
function NamedExclusions({ value, words, whole, toggle }: Props & { toggle: (word: ExclusionWord) => void }) {
  return (
    <>
      {value
        .filter((word) => whole.hasNode(word))
        .map((id) => (
          <button
            key={id}
            type="button"
            class="ui-quiet ui-exclusion-chip"
            aria-label={words.questions.leave.remove(whole.getNodeAttribute(id, "name"))}
            onClick={({ currentTarget }) => {
              // The button goes; the keyboard goes on from the field beside it.
              currentTarget.parentElement!.querySelector("input")!.focus();
              toggle(id);
            }}
          >
            {whole.getNodeAttribute(id, "name")} <span aria-hidden="true">×</span>
          </button>
        ))}
    </>
  );
}
