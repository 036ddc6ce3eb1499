import { useMemo, useState } from "preact/hooks";
import { passageOfBoth } from "../model/printed.ts";
import type { Proposal } from "../model/reading.ts";
import { join, joinable, kindOfBoth } from "../model/reading-names.ts";
import type { Words } from "../i18n/words.ts";
import { PickOne } from "../ui/pick-one.tsx";
import { ProposalForm } from "./proposal-form.tsx";
import type { FormProps } from "./reading-changing.tsx";
import { roleIn } from "./reading-mark.tsx";

/**
 * With which other proposal one is one name: two names that mean the same, or one passage that was cut in two where
 * both stand side by side.
 */
export function Joining(props: FormProps) {
  const { proposal, words, onStep, onLeave } = props;
  const { others, other, setOther, passage, possible, as, setAs } = useJoined(props);
  const [typed, setTyped] = useState<string | null>(null);
  const name = (typed ?? (as === "passage" ? passage!.mention : longer(proposal.name, other?.name ?? ""))).trim();
  const say = words.reading;
  return (
    <ProposalForm
      words={words}
      does={say.join}
      disabled={!other || name === "" || (as === "names" && !possible)}
      onSubmit={() => {
        const joining = { name, passage: as === "passage" ? passage : null };
        if (other) onStep((before) => join(before, proposal.id, other.id, joining));
      }}
      onLeave={onLeave}
    >
      <PickOne
        legend={say.joinWith}
        value={String(other?.id)}
        choices={others.map((one) => [String(one.id), toldOf(one, props)] as const)}
        onChoose={(id) => {
          setOther(others.find((one) => String(one.id) === id));
          setTyped(null);
        }}
      />
      {passage && possible && (
        <PickOne
          legend={say.joinAs}
          value={as}
          choices={Object.entries(say.joined) as [Way, string][]}
          onChoose={(way) => {
            setAs(way);
            setTyped(null);
          }}
        />
      )}
      <label>
        <span>{say.name}</span>
        <input data-first value={typed ?? name} onInput={({ currentTarget }) => setTyped(currentTarget.value)} />
      </label>
    </ProposalForm>
  );
}

type Way = keyof Words["reading"]["joined"];

/** What a proposal may be one with, which of these is chosen, and in which way the two are one. */
function useJoined({ proposal, reading, searched }: FormProps) {
  const others = useMemo(() => joinable(reading, proposal), [reading, proposal]);
  const [other, setOther] = useState(others[0]);
  // What looks like another name is one with it; what stands beside another was as a rule cut from it.
  const [asked, setAs] = useState<Way>(proposal.doubt?.why === "alike" ? "names" : "passage");
  const passage = other && other.project === proposal.project ? passageOfBoth(searched, proposal, other) : null;
  const possible = other !== undefined && kindOfBoth(proposal, other) !== null;
  const as: Way = passage && (asked === "passage" || !possible) ? "passage" : "names";
  return { others, other, setOther, passage, possible, as, setAs };
}

/** A proposal as it is told from others: of another project by that one's name, of the same by its role. */
function toldOf({ name, role, project }: Proposal, { proposal, reading, words }: FormProps): string {
  const where = project === proposal.project ? roleIn(words, role) : (reading.projects[project]?.name ?? "");
  return words.labelled(where, name);
}

const longer = (one: string, other: string): string => (other.length > one.length ? other : one);
