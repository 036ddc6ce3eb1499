import { useState } from "preact/hooks";
import type { Link } from "../model/correction-subject.ts";
import { separateName } from "../model/corrections.ts";
import { linkText } from "./correct-links.tsx";
import type { PartProps } from "./correct-props.ts";

/** A name that is two: what the other one is called, and which of the links are its own. */
export function CorrectApart(props: PartProps) {
  const { entity, words, whole, onMade } = props;
  const [name, setName] = useState("");
  const [moved, setMoved] = useState<readonly Link[]>([]);

  function change(called: string, links: readonly Link[]): void {
    setName(called);
    setMoved(links);
    const isSaid = called.trim() !== "" && links.length > 0 && links.length < entity.links.length;
    onMade(isSaid ? { drafts: [separateName(entity, called.trim(), links, whole.nodes())] } : null);
  }

  if (entity.links.length < 2) return <p class="ui-hint">{words.corrections.apartNone}</p>;
  return (
    <>
      <label>
        {words.corrections.apartName}
        <input value={name} maxLength={500} onInput={({ currentTarget }) => change(currentTarget.value, moved)} />
      </label>
      <fieldset>
        <legend>{words.corrections.apartLinks}</legend>
        {entity.links.map((link) => (
          <label key={link.key} class="ui-option">
            <input
              type="checkbox"
              checked={moved.includes(link)}
              onChange={({ currentTarget: { checked } }) =>
                change(name, checked ? [...moved, link] : moved.filter((one) => one !== link))
              }
            />
            {linkText(props, link)}
          </label>
        ))}
      </fieldset>
      <p class="ui-hint">{words.corrections.ledger}</p>
    </>
  );
}
