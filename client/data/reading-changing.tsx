import { useState } from "preact/hooks";
import type { ReadPlace } from "../../server/contract/document-messages.ts";
import {
  change,
  decide,
  isAbout,
  isNamed,
  type Proposal,
  type Reading,
  type SaidKind,
  type SaidRole,
} from "../model/reading.ts";
import type { SearchedText } from "../model/passage.ts";
import type { Words } from "../i18n/words.ts";
import { PickOne } from "../ui/pick-one.tsx";
import { PlaceField } from "./place-field.tsx";
import { ProposalForm } from "./proposal-form.tsx";
import { PickKind, rolesIn } from "./reading-mark.tsx";

/** What a form about a proposal is given; `onStep` takes the step that it leads to, `onLeave` leaves it. */
export interface FormProps {
  proposal: Proposal;
  reading: Reading;
  searched: SearchedText;
  words: Words;
  /** The official places that words may mean. */
  findPlaces: (words: string) => Promise<readonly ReadPlace[]>;
  onStep: (step: (before: Reading) => Reading) => void;
  onLeave: () => void;
}

/** Another name, role, kind or place for a proposal; the words as printed stay. */
export function Changing({ proposal, words, findPlaces, onStep, onLeave }: FormProps) {
  const [name, setName] = useState(proposal.name);
  const [role, setRole] = useState<SaidRole>(proposal.role);
  const [kind, setKind] = useState<SaidKind>(proposal.kind);
  const [place, setPlace] = useState(proposal.place ?? null);
  const { id } = proposal;
  // A name makes a partner that was cited without one a named one, and the other way round, before one's eyes.
  const nameIt = (typed: string) => {
    setName(typed);
    if (typed.trim() !== "" && isNamed({ role, name: typed, mention: proposal.mention }) && role === "unnamed")
      setRole("partners");
  };
  const beRole = (as: SaidRole) => {
    setRole(as);
    if (as === "unnamed") setName(proposal.mention);
  };
  const isPlace = role === "located_in";
  return (
    <ProposalForm
      words={words}
      does={words.reading.decisions.accepted}
      disabled={isPlace && !place}
      onSubmit={() => onStep((before) => decide(change(before, id, { name, role, kind, place }), id, "accepted"))}
      onLeave={onLeave}
    >
      {isPlace ? (
        <PlaceField
          {...{ words, place, find: findPlaces, onPlace: setPlace }}
          typed={proposal.mention}
          places={proposal.places ?? []}
        />
      ) : (
        <label>
          <span>{isAbout({ role }) ? words.reading.wording : words.reading.name}</span>
          <input data-first value={name} onInput={({ currentTarget }) => nameIt(currentTarget.value)} />
        </label>
      )}
      <PickOne legend={words.reading.are} value={role} choices={rolesIn(words)} onChoose={beRole} />
      <PickKind {...{ words, role, kind }} onChoose={setKind} />
    </ProposalForm>
  );
}
