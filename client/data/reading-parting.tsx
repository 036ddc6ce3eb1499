import { useState } from "preact/hooks";
import { namesWithin } from "../model/printed.ts";
import { namesIn, part } from "../model/reading-names.ts";
import { ProposalForm } from "./proposal-form.tsx";
import type { FormProps } from "./reading-changing.tsx";

/** Several names for a proposal that was taken for one, as commas and « et » part it; the reader says which. */
export function Parting({ proposal, searched, words, onStep, onLeave }: FormProps) {
  const [names, setNames] = useState(() => [...namesIn(proposal.name), ""]);
  const told = names.map((name) => name.trim()).filter((name) => name !== "");
  const say = words.reading;
  return (
    <ProposalForm
      words={words}
      does={say.part}
      disabled={told.length < 2}
      onSubmit={() => onStep((before) => part(before, proposal.id, namesWithin(searched, proposal, told)))}
      onLeave={onLeave}
    >
      {names.map((name, i) => (
        <label key={i}>
          <span>{say.nameOf(i + 1)}</span>
          <input
            data-first={i === 0 || undefined}
            value={name}
            onInput={({ currentTarget: { value } }) => setNames(names.map((one, at) => (at === i ? value : one)))}
          />
        </label>
      ))}
    </ProposalForm>
  );
}
