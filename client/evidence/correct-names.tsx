import { useEffect, useMemo, useState } from "preact/hooks";
import type { Kind } from "../../server/contract/shared.ts";
import { fold } from "../../server/contract/fold.ts";
import {
  changeKind,
  changeLegalForm,
  changeSites,
  changeTitle,
  changeType,
  joinNames,
  rename,
  sitesOf,
} from "../model/corrections.ts";
import { valuesOf } from "../model/correction-subject.ts";
import { EntityPicker } from "../ui/entity-picker.tsx";
import type { PartProps } from "./correct-props.ts";

/** Whether two names of a kind may be said to be one. */
export const mayJoin = (kind: Kind): boolean => kind === "organisation" || kind === "person" || kind === "theme";

/** Another name. */
export function CorrectName({ entity, words, whole, onMade }: PartProps) {
  const [typed, setTyped] = useState(entity.name);
  const others = useMemo(() => {
    const alike = whole.filterNodes((id, { kind }) => kind === entity.kind && id !== entity.id);
    return new Map(alike.map((id) => [fold(whole.getNodeAttribute(id, "name")), whole.getNodeAttribute(id, "name")]));
  }, [whole, entity]);
  const other = others.get(fold(typed));
  return (
    <>
      <label>
        {words.corrections.name}
        <input
          defaultValue={entity.name}
          maxLength={500}
          onInput={({ currentTarget: { value } }) => {
            const name = value.trim();
            setTyped(name);
            onMade(name === "" || name === entity.name ? null : { drafts: [rename(entity, name)] });
          }}
        />
      </label>
      <p class={other === undefined ? "ui-unseen" : "evidence-correct-refused"} role="status">
        {other === undefined ? null : words.corrections.taken(other, mayJoin(entity.kind))}
      </p>
    </>
  );
}

/** An organisation that is a person, or the reverse: nothing more is to be said. */
export function CorrectKind({ entity, words, onMade }: PartProps) {
  useEffect(() => {
    const change = changeKind(entity);
    onMade({ drafts: [change], next: String(valuesOf(change.after)["id"]) });
  }, [entity]);
  return (
    <p class="ui-hint">
      {words.corrections.said.kind[entity.kind === "person" ? "organisation" : "person"](entity.name)}
    </p>
  );
}

/** Another type of an organisation. */
export function CorrectType({ entity, words, onMade }: PartProps) {
  const present = entity.attributes.type ?? "";
  return (
    <label>
      {words.corrections.type}
      <select
        defaultValue={present}
        onChange={({ currentTarget: { value } }) =>
          onMade(value === present ? null : { drafts: [changeType(entity, value || null)] })
        }
      >
        <option value="">{words.corrections.unsaid}</option>
        {Object.entries(words.organisationTypes).map(([type, name]) => (
          <option key={type} value={type}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Another legal form of a project: one that others have, or a new one. */
export function CorrectLegalForm({ entity, words, dataset, onMade }: PartProps) {
  const present = entity.attributes.legalForm ?? "";
  return (
    <label>
      {words.corrections.legalForm}
      <input
        defaultValue={present}
        maxLength={300}
        list="correct-legal-forms"
        onInput={({ currentTarget }) => {
          const form = currentTarget.value.trim();
          onMade(form === present ? null : { drafts: [changeLegalForm(entity, form || null)] });
        }}
      />
      <datalist id="correct-legal-forms">
        {dataset.legalForms.map((form) => (
          <option key={form} value={form} />
        ))}
      </datalist>
    </label>
  );
}

/** Another title of a project. */
export const CorrectTitle = ({ entity, words, onMade }: PartProps) => (
  <OtherText
    label={words.corrections.headline}
    present={entity.attributes.title ?? ""}
    onText={(title) => onMade(title === undefined ? null : { drafts: [changeTitle(entity, title)] })}
  />
);

/** Other addresses of the web. */
export const CorrectSites = ({ entity, words, onMade }: PartProps) => (
  <OtherText
    label={entity.kind === "project" ? words.corrections.sites : words.corrections.site}
    present={sitesOf(entity)}
    onText={(sites) => onMade(sites === undefined ? null : { drafts: [changeSites(entity, sites)] })}
  />
);

/** A text that may be another, or none: null; `undefined` while it is the same. */
function OtherText(props: { label: string; present: string; onText: (text: string | null | undefined) => void }) {
  const { label, present, onText } = props;
  return (
    <label>
      {label}
      <input
        defaultValue={present}
        maxLength={1000}
        onInput={({ currentTarget }) => {
          const text = currentTarget.value.trim().replaceAll(/\s+/g, " ");
          onText(text === present ? undefined : text || null);
        }}
      />
    </label>
  );
}

/** Two names that are one: which is the other, and which stays. */
export function CorrectSame(props: PartProps) {
  const { entity, words, whole, onMade } = props;
  const [other, setOther] = useState<string | null>(null);
  const [kept, setKept] = useState(entity.id);
  const nameOf = (id: string): string => (whole.hasNode(id) ? whole.getNodeAttribute(id, "name") : entity.name);

  function choose(id: string | null, stays: string): void {
    setOther(id);
    setKept(stays);
    if (id === null || id === entity.id) return onMade(null);
    const gone = stays === entity.id ? id : entity.id;
    onMade({ drafts: [joinNames({ id: gone, name: nameOf(gone) }, stays)], next: stays });
  }

  return (
    <>
      <EntityPicker
        {...props}
        label={words.corrections.other}
        value={other}
        only={[entity.kind]}
        onChoose={(id) => choose(id, entity.id)}
      />
      {other !== null && (
        <fieldset>
          <legend>{words.corrections.keep}</legend>
          {[entity.id, other].map((id) => (
            <label key={id} class="ui-option">
              <input type="radio" name="kept" checked={kept === id} onChange={() => choose(other, id)} />
              {nameOf(id)}
            </label>
          ))}
          <p class="ui-hint">{words.corrections.ledger}</p>
        </fieldset>
      )}
    </>
  );
}
