import { useState } from "preact/hooks";
import type { Candidate, Proposal } from "../../server/contract/reconciliation.ts";
import type { Words } from "../i18n/words.ts";
import { type Network, projectsOf } from "../model/network.ts";
import type { CodeDoubt, Decided } from "../model/reconciliation.ts";

/** The keys of what may be decided. */
const KEYS = { accepted: "A", refused: "R", left: "L" } as const satisfies Record<Decided["decision"], string>;
const DECISIONS = Object.keys(KEYS) as Decided["decision"][];
/** Projects that are named of one. */
const SHOWN = 3;

/** A name with where it stands, and those of the list that may be meant: one is chosen, then accepted, or none is. */
export function MatchingProposal(props: {
  proposal: Proposal;
  words: Words;
  whole: Network;
  /** What speaks against the code of a candidate. */
  doubt: (proposal: Proposal, candidate: Candidate) => CodeDoubt | null;
  onDecide: (candidate: Candidate, decision: Decided["decision"]) => void;
  onUndo: () => void;
  /** Goes to the name so many further on. */
  onMove: (by: 1 | -1) => void;
}) {
  const { proposal, words, whole, doubt, onDecide, onUndo, onMove } = props;
  const { id, name, candidates } = proposal;
  const say = words.reconciliation;
  const [chosen, setChosen] = useState(0);
  const candidate = candidates[chosen] ?? candidates[0]!;

  function onKey(event: KeyboardEvent): void {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.toUpperCase();
    const decision = DECISIONS.find((one) => KEYS[one] === key);
    if (decision) onDecide(candidate, decision);
    else if (key === "Z") onUndo();
    else if (key === "ARROWDOWN" || key === "ARROWUP") onMove(key === "ARROWUP" ? -1 : 1);
    else if (/^[1-5]$/.test(key) && candidates[Number(key) - 1]) setChosen(Number(key) - 1);
    else return;
    event.preventDefault();
  }

  return (
    <li tabIndex={0} data-id={id} aria-label={name} onKeyDown={onKey}>
      <div class="data-name">
        <strong>{name}</strong> <small>{contextOf(whole, id, words)}</small>
      </div>
      <fieldset>
        <legend class="ui-unseen">{say.candidates(words.quote(name))}</legend>
        {candidates.map((one, at) => (
          <label key={one.code}>
            <input type="radio" name={`match ${id}`} checked={at === chosen} onChange={() => setChosen(at)} />{" "}
            <Told candidate={one} words={words} doubt={doubt(proposal, one)} />
          </label>
        ))}
      </fieldset>
      <p class="ui-actions">
        {DECISIONS.map((decision) => (
          <button
            key={decision}
            type="button"
            aria-label={words.labelled(`${say.decisions[decision]} ${KEYS[decision]}`, name)}
            onClick={() => onDecide(candidate, decision)}
          >
            {say.decisions[decision]} <kbd>{KEYS[decision]}</kbd>
          </button>
        ))}
      </p>
    </li>
  );
}

/** A name of the list: its code, where it is, what else it is called, how likely it is meant, and why. */
function Told({ candidate, words, doubt }: { candidate: Candidate; words: Words; doubt: CodeDoubt | null }) {
  const { code, name, context, otherNames, score, reason, names, region } = candidate;
  const say = words.reconciliation;
  const others = otherNames.filter((one) => one !== name).slice(0, SHOWN);
  const about = names[1] === name ? null : words.quote(names[1]);
  const facts = [
    code,
    context,
    others.length > 0 && say.alsoCalled(words.list(others)),
    [say.score(score), say.reasons[reason], about].filter(Boolean).join(" "),
    region && say[region],
  ];
  return (
    <span>
      <strong>{name}</strong> <small>{facts.filter(Boolean).join(" · ")}</small>
      {doubt?.isMistyped && <small class="data-doubt"> {say.mistyped(code)}</small>}
      {doubt?.of && <small class="data-doubt"> {say.heldBy(words.quote(doubt.of))}</small>}
    </span>
  );
}

/** What is known of who is named: region, the first projects, other names. */
function contextOf(whole: Network, id: string, words: Words): string {
  if (!whole.hasNode(id)) return "";
  const { region, otherNames } = whole.getNodeAttributes(id);
  const projects = projectsOf(whole, id).map((one) => whole.getNodeAttribute(one, "name"));
  const shown = projects.slice(0, SHOWN);
  const others = otherNames.slice(0, SHOWN);
  return [
    region?.name,
    shown.length > 0 && `${words.list(shown)}${projects.length > shown.length ? "…" : ""}`,
    others.length > 0 && words.reconciliation.alsoCalled(words.list(others)),
  ]
    .filter(Boolean)
    .join(" · ");
}
