import { useState } from "preact/hooks";
import type { ReadRole } from "../../server/contract/document-messages.ts";
import { change, decide, type Proposal, type Reading } from "../model/reading.ts";
import type { SearchedText } from "../model/passage.ts";
import type { Words } from "../i18n/words.ts";
import { PickOne } from "../ui/pick-one.tsx";
import { ProposalForm } from "./proposal-form.tsx";
import { rolesIn } from "./reading-mark.tsx";

/** What a form about a proposal is given; `onStep` takes the step that it leads to, `onLeave` leaves it. */
export interface FormProps {
  proposal: Proposal;
  reading: Reading;
  searched: SearchedText;
  words: Words;
  onStep: (step: (before: Reading) => Reading) => void;
  onLeave: () => void;
}

/** Another name or role for a proposal; the words as printed stay. */
export function Changing({ proposal, words, onStep, onLeave }: FormProps) {
  const [name, setName] = useState(proposal.name);
  const [role, setRole] = useState<ReadRole>(proposal.role);
  const { id } = proposal;
  return (
    <ProposalForm
      words={words}
      does={words.reading.decisions.accepted}
      onSubmit={() => onStep((before) => decide(change(before, id, { name, role }), id, "accepted"))}
      onLeave={onLeave}
    >
      <label>
        <span>{words.reading.name}</span>
        <input data-first value={name} onInput={({ currentTarget }) => setName(currentTarget.value)} />
      </label>
      <PickOne legend={words.reading.are} value={role} choices={rolesIn(words)} onChoose={setRole} />
    </ProposalForm>
  );
}
