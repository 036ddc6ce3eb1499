import { useState } from "preact/hooks";
import { nameIn } from "../../server/contract/i18n/name-in.ts";
import type { Kind } from "../../server/contract/shared.ts";
import { headingOf } from "../i18n/role-heading.ts";
import type { Link } from "../model/correction-subject.ts";
import { changeMeaning, removeLink } from "../model/corrections.ts";
import { isActor } from "../model/network.ts";
import { EntityPicker } from "../ui/entity-picker.tsx";
import type { PartProps } from "./correct-props.ts";

/** A link that is none: which one. */
export function CorrectRemoval(props: PartProps) {
  const { entity, words, onMade } = props;
  return (
    <LinkChoice
      label={words.corrections.link}
      choices={entity.links.map((link) => ({ link, text: linkText(props, link) }))}
      words={words}
      onChoose={(chosen) => onMade(chosen === null ? null : { drafts: removeLink(entity, chosen.link) })}
    />
  );
}

/** Words that mean someone else: which ones, and whom they mean. */
export function CorrectMeaning(props: PartProps) {
  const { entity, words, onMade } = props;
  const choices = entity.links.flatMap((link) =>
    link.evidence.map((entry) => ({ link, entry, text: `${words.quote(entry.mention)} — ${linkText(props, link)}` })),
  );
  const [chosen, setChosen] = useState<(typeof choices)[number] | null>(null);
  const [whom, setWhom] = useState<string | null>(null);

  function choose(next: typeof chosen, id: string | null): void {
    setChosen(next);
    setWhom(id);
    onMade(next === null || id === null ? null : { drafts: [changeMeaning(entity, next.link, next.entry, id)] });
  }

  return (
    <>
      <LinkChoice
        label={words.corrections.words}
        choices={choices}
        words={words}
        onChoose={(next) => choose(next, null)}
      />
      {chosen !== null && (
        <EntityPicker
          {...props}
          label={words.corrections.whom}
          value={whom}
          only={kindsNamed(props, chosen.link)}
          onChoose={(id) => choose(chosen, id)}
        />
      )}
    </>
  );
}

/** Of which kinds those may be whom the words of a link name. */
function kindsNamed({ entity }: PartProps, { direction, entity: other }: Link): readonly Kind[] {
  const [from, to] = direction === "out" ? [entity, other] : [other, entity];
  return isActor(from) && to.kind === "project" ? ["organisation", "person"] : [to.kind];
}

/** A link by its role and its other end. */
export function linkText({ words, whole, state }: PartProps, { role, direction, entity }: Link): string {
  const name = whole.hasNode(entity.id) ? nameIn(state.language, whole.getNodeAttributes(entity.id)) : entity.name;
  return words.labelled(headingOf(role, direction, words), name);
}

function LinkChoice<T extends { text: string }>(props: {
  label: string;
  choices: readonly T[];
  words: PartProps["words"];
  onChoose: (chosen: T | null) => void;
}) {
  const { label, choices, words, onChoose } = props;
  return (
    <label>
      {label}
      <select onChange={({ currentTarget: { value } }) => onChoose(value === "" ? null : choices[Number(value)]!)}>
        <option value="">{words.corrections.choose}</option>
        {choices.map(({ text }, i) => (
          <option key={text + i} value={i}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
