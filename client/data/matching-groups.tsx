import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Candidate, Proposal } from "../../server/contract/reconciliation.ts";
import {
  codesIn,
  type Decided,
  decide,
  doubtOf,
  type Group,
  groupsOf,
  type Reconciliation,
  undo,
} from "../model/reconciliation.ts";
import type { NameMatching } from "../session/reconciliation.ts";
import { today } from "../session/today.ts";
import type { ViewProps } from "../ui/view-props.ts";
import { MatchingProposal } from "./matching-proposal.tsx";

/** Proposals of a group that are there at first, and come with each further step. */
const STEP = 20;

type Decision = Decided["decision"];
type DecideOn = (made: readonly (readonly [Proposal, Candidate])[], decision: Decision) => void;
type GroupsProps = ViewProps & { matching: NameMatching; reconciliation: Reconciliation };

/** What waits for a decision, reason by reason, decided one by one or all of a kind; and what was decided. */
export function MatchingGroups(props: GroupsProps) {
  const { words, matching, corrections, reconciliation } = props;
  const codes = useMemo(() => codesIn(props.whole, reconciliation.list.space), [props.whole, reconciliation.list]);
  const groups = groupsOf(reconciliation, codes);
  const doubt = doubtOf(reconciliation, codes);
  const [needsAuthor, setNeedsAuthor] = useState(false);
  const { list, focusAfter, go } = useFocus(reconciliation);
  const author = corrections.author.value.trim();

  /** Decides on some at once, each with the candidate that is chosen. */
  function take(made: readonly (readonly [Proposal, Candidate])[], decision: Decision): void {
    if (decision === "accepted" && author === "") {
      setNeedsAuthor(true);
      return;
    }
    setNeedsAuthor(false);
    const decided = made.map(([{ id }, { code }]) => {
      const one: Decided = { decision, code: decision === "accepted" ? code : null, author, day: today() };
      return [id, one] as const;
    });
    matching.step((before) => decide(before, decided));
  }

  return (
    <div ref={list}>
      {needsAuthor && author === "" && (
        <p class="data-warning" role="alert">
          {words.reconciliation.needsAuthor}
        </p>
      )}
      {groups.map((group) => (
        <ReasonGroup
          key={group.reason}
          {...props}
          {...{ group, doubt }}
          onDecide={take}
          onOne={(proposal, candidate, decision) => {
            focusAfter(proposal.id);
            take([[proposal, candidate]], decision);
          }}
          onUndo={() => matching.step(undo)}
          onMove={go}
        />
      ))}
      <Done {...props} />
    </div>
  );
}

function ReasonGroup(
  props: GroupsProps & {
    group: Group;
    doubt: ReturnType<typeof doubtOf>;
    onDecide: DecideOn;
    onOne: (proposal: Proposal, candidate: Candidate, decision: Decision) => void;
    onUndo: () => void;
    onMove: (id: string, by: 1 | -1) => void;
  },
) {
  const { words, whole, group, doubt, onDecide, onOne, onUndo, onMove } = props;
  const say = words.reconciliation;
  const [shown, setShown] = useState(STEP);
  const { open } = group;
  const title = say.group(say.reasons[group.reason], open.length);
  return (
    <section class="data-matching-group" data-reason={group.reason}>
      <h3>{title}</h3>
      <AllOfGroup {...{ group, title, words, onDecide }} />
      <ol class="data-pairs">
        {open.slice(0, shown).map((proposal) => (
          <MatchingProposal
            key={proposal.id}
            {...{ proposal, words, whole, doubt, onUndo }}
            onDecide={(candidate, decision) => onOne(proposal, candidate, decision)}
            onMove={(by) => onMove(proposal.id, by)}
          />
        ))}
      </ol>
      {open.length > shown && (
        <button type="button" class="ui-quiet ui-more" onClick={() => setShown(shown + STEP)}>
          {say.more(open.length - shown)}
        </button>
      )}
    </section>
  );
}

/** All of a group at once: accepted are those alone of whom one candidate is likelier than any other. */
function AllOfGroup(props: { group: Group; title: string; words: ViewProps["words"]; onDecide: DecideOn }) {
  const { group, title, words, onDecide } = props;
  const { open, alone } = group;
  const say = words.reconciliation;
  const ways: readonly (readonly [Decision, readonly Proposal[], string])[] = [
    ["accepted", alone, say.acceptAll(alone.length)],
    ["refused", open, say.refuseAll(open.length)],
    ["left", open, say.leaveAll(open.length)],
  ];
  return (
    <p class="ui-actions">
      {ways.map(
        ([decision, proposals, label]) =>
          proposals.length > 0 && (
            <button
              key={decision}
              type="button"
              aria-label={words.labelled(label, title)}
              onClick={() =>
                onDecide(
                  proposals.map((one) => [one, one.candidates[0]!]),
                  decision,
                )
              }
            >
              {label}
            </button>
          ),
      )}
    </p>
  );
}

/** What was decided, which can be decided again; the last first. */
function Done({ words, matching, reconciliation }: GroupsProps) {
  const say = words.reconciliation;
  const [shown, setShown] = useState(STEP);
  const { decided, matched } = reconciliation;
  const done = matched.proposals.filter(({ id }) => decided[id] !== undefined);
  if (done.length === 0) return null;
  return (
    <details>
      <summary>{say.decided(done.length)}</summary>
      <ul class="data-pairs">
        {done.slice(0, shown).map(({ id, name, candidates }) => {
          const { decision, code } = decided[id]!;
          const chosen = candidates.find((one) => one.code === code);
          return (
            <li key={id} data-decision={decision}>
              <strong>{name}</strong> {chosen && `→ ${chosen.name} (${chosen.code})`}
              <p class="ui-actions">
                <span>{say.states[decision]}</span>
                <button
                  type="button"
                  aria-label={words.labelled(say.again, name)}
                  onClick={() => matching.step((before) => decide(before, [[id, null]]))}
                >
                  {say.again}
                </button>
              </p>
            </li>
          );
        })}
      </ul>
      {done.length > shown && (
        <button type="button" class="ui-quiet ui-more" onClick={() => setShown(shown + STEP)}>
          {say.more(done.length - shown)}
        </button>
      )}
    </details>
  );
}

/** Who decides by keys goes on with the next name: it gets the focus of the one that went, before the next key. */
function useFocus(reconciliation: Reconciliation) {
  const list = useRef<HTMLDivElement>(null);
  const next = useRef<string | null>(null);
  const items = () => [...(list.current?.querySelectorAll<HTMLElement>("li[data-id]") ?? [])];
  const neighbour = (id: string, by: 1 | -1) => {
    const all = items();
    return all[all.findIndex(({ dataset }) => dataset["id"] === id) + by];
  };
  useLayoutEffect(() => {
    if (next.current === null) return;
    items()
      .find(({ dataset }) => dataset["id"] === next.current)
      ?.focus();
    next.current = null;
  }, [reconciliation.decided]);
  return {
    list,
    focusAfter: (id: string) => {
      next.current = (neighbour(id, 1) ?? neighbour(id, -1))?.dataset["id"] ?? null;
    },
    go: (id: string, by: 1 | -1) => neighbour(id, by)?.focus(),
  };
}
