import { holdsRole } from "../model/network.ts";
import { funderOf, EXCLUDABLE_ROLES, resolveExclusion, networksOf, type ExclusionWord } from "../model/exclusion.ts";
import type { ViewProps } from "./view-props.ts";
import { EntityPicker } from "./entity-picker.tsx";
import "./exclusion-picker.css";

type Props = Pick<ViewProps, "state" | "words" | "api" | "whole">;

/** What is left out: roles, the funder, national networks, the chosen actors, or any actor by name. */
export function ExclusionPicker(
  props: Props & { value: readonly ExclusionWord[]; onChange: (value: ExclusionWord[]) => void },
) {
  const { value, onChange, state, words, whole } = props;
  const { left } = words.conditions;
  const toggle = (word: ExclusionWord) =>
    onChange(value.includes(word) ? value.filter((one) => one !== word) : [...value, word]);
  const networks = networksOf(whole).map((id) => whole.getNodeAttribute(id, "name"));
  const choices: [ExclusionWord, string, string?][] = [
    ...EXCLUDABLE_ROLES.filter((role) => value.includes(role) || holdsRole(whole, role)).map(
      (role): [ExclusionWord, string] => [role, left[role]!],
    ),
    ...(funderOf(whole) ? [["funder", left["funder"]!] as [ExclusionWord, string]] : []),
    ...(networks.length > 0
      ? [["networks", left["networks"]!, networks.join(", ")] as [ExclusionWord, string, string]]
      : []),
    ...(resolveExclusion(["selection"], whole, state.selection).length > 0
      ? [["selection", left["selection"]!] as [ExclusionWord, string]]
      : []),
  ];
  const named = value.filter((word) => whole.hasNode(word));
  return (
    <fieldset class="ui-exclusion">
      <legend>{words.questions.leave.title}</legend>
      <div class="ui-exclusion-choices">
        {choices.map(([word, title, names]) => (
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
        {named.map((id) => (
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
