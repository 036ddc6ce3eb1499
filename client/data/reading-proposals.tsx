import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { ReadRole } from "../../server/contract/document-messages.ts";
import { change, decide, type Doubt, type Proposal, queue, type Reading, undo } from "../model/reading.ts";
import type { DocumentReading } from "../session/document-reading.ts";
import type { Words } from "../i18n/words.ts";
import { PickOne } from "../ui/pick-one.tsx";
import { roleIn, rolesIn } from "./reading-mark.tsx";
import { colourOf } from "./reading-text.tsx";

interface Props {
  store: DocumentReading;
  reading: Reading;
  words: Words;
  project: number;
  chosen: number | null;
  onChoose: (id: number | null) => void;
}

/** The keys of what may be done with the proposal that is looked at. */
const KEYS = { accepted: "A", rejected: "R", later: "P" } as const;
type Decision = keyof typeof KEYS;

/** What is to be decided of a project, the doubtful first, and what has been; one key does each. */
export function ReadingProposals({ store, reading, words, project, chosen, onChoose }: Props) {
  const open = queue(reading, project);
  const decided = reading.proposals.filter(
    (one) => one.project === project && (one.state === "accepted" || one.state === "rejected"),
  );
  const [changing, setChanging] = useState<number | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const following = useFollowingFocus(list, changing === null ? chosen : null);

  function onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target as HTMLElement).matches("li")) return;
    const key = event.key.toUpperCase();
    const decision = (Object.keys(KEYS) as Decision[]).find((one) => KEYS[one] === key);
    const at = open.findIndex(({ id }) => id === chosen);
    if (key === "Z") store.step(undo);
    else if (key === "ARROWDOWN" || key === "ARROWUP")
      onChoose(open[Math.min(open.length - 1, Math.max(0, at + (key === "ARROWDOWN" ? 1 : -1)))]?.id ?? null);
    else if (chosen === null) return;
    else if (key === "C") setChanging(chosen);
    else if (decision) take(chosen, decision);
    else return;
    event.preventDefault();
  }

  /** Decides, and goes on with the one that follows. */
  function take(id: number, decision: Decision): void {
    const at = open.findIndex((one) => one.id === id);
    onChoose((open[at + 1] ?? open[at - 1])?.id ?? null);
    store.step((before) => decide(before, id, decision));
  }

  const say = words.reading;
  return (
    <div ref={list} onKeyDown={onKey} {...following}>
      <p aria-live="polite">{say.left(open.length, decided.length)}</p>
      <ol class="data-reading-queue" aria-label={say.queue}>
        {open.map((one) => (
          <li
            key={one.id}
            tabIndex={one.id === chosen ? 0 : -1}
            aria-current={one.id === chosen || undefined}
            style={{ "--role": colourOf(one.role) }}
            onClick={() => onChoose(one.id)}
          >
            <Told proposal={one} words={words} />
            {changing === one.id ? (
              <Changing proposal={one} words={words} store={store} onDone={() => setChanging(null)} />
            ) : (
              <Ways
                proposal={one}
                words={words}
                onDecide={(decision) => take(one.id, decision)}
                onChange={() => setChanging(one.id)}
              />
            )}
          </li>
        ))}
      </ol>
      {decided.length > 0 && <Decided {...{ decided, words, store }} />}
    </div>
  );
}

/**
 * Who decides by keys goes on with the next one: focus follows what is looked at, where it was in the list, before the
 * next key is heard.
 */
function useFollowingFocus(list: RefObject<HTMLElement>, chosen: number | null) {
  const focused = useRef(false);
  useLayoutEffect(() => {
    if (focused.current && chosen !== null) list.current?.querySelector<HTMLElement>("[aria-current]")?.focus();
  }, [chosen]);
  return {
    onFocusIn: () => void (focused.current = true),
    // What is drawn no more loses its focus to nothing, and the next one takes it up.
    onFocusOut: ({ relatedTarget }: FocusEvent) => void (focused.current &&= relatedTarget === null),
  };
}

/** What may be done with a proposal, each with its key. */
function Ways(props: {
  proposal: Proposal;
  words: Words;
  onDecide: (decision: Decision) => void;
  onChange: () => void;
}) {
  const { proposal, words, onDecide, onChange } = props;
  const say = words.reading;
  return (
    <p class="ui-actions">
      {(Object.keys(KEYS) as Decision[]).map((decision) => (
        <button
          key={decision}
          type="button"
          aria-label={words.labelled(say.decisions[decision], proposal.name)}
          onClick={() => onDecide(decision)}
        >
          {say.decisions[decision]} <kbd>{KEYS[decision]}</kbd>
        </button>
      ))}
      <button type="button" aria-label={words.labelled(say.change, proposal.name)} onClick={onChange}>
        {say.change} <kbd>C</kbd>
      </button>
    </p>
  );
}

/** What was decided, which can be decided again. */
function Decided({ decided, words, store }: { decided: readonly Proposal[]; words: Words; store: DocumentReading }) {
  const say = words.reading;
  return (
    <details>
      <summary>{say.decided(decided.length)}</summary>
      <ul class="data-reading-queue">
        {decided.map((one) => (
          <li key={one.id} data-state={one.state} style={{ "--role": colourOf(one.role) }}>
            <Told proposal={one} words={words} />
            <p class="ui-actions">
              <span>{say.states[one.state === "accepted" ? "accepted" : "rejected"]}</span>
              <button
                type="button"
                aria-label={words.labelled(say.putOff, one.name)}
                onClick={() => store.step((before) => decide(before, one.id, "later"))}
              >
                {say.putOff}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** A proposal in words: role, name, where it stands, and why it is doubtful. */
function Told({ proposal, words }: { proposal: Proposal; words: Words }) {
  const { role, name, mention, qualifier, group, lines, doubt } = proposal;
  return (
    <p>
      <span class="data-reading-role">{roleIn(words, role)}</span> <strong>{name}</strong>{" "}
      <small>
        {[
          name !== mention && words.quote(mention),
          qualifier && `(${qualifier})`,
          group && words.sheet.group(group),
          words.sheet.lines(...lines),
        ]
          .filter(Boolean)
          .join(" ")}
      </small>
      {doubt && <Why doubt={doubt} words={words} />}
    </p>
  );
}

function Why({ doubt, words }: { doubt: Doubt; words: Words }) {
  const { doubts } = words.reading;
  if (doubt.why === "rules")
    return (
      <small class="data-reading-doubt">
        {doubts.rules} <span lang="en">{doubt.said}</span>
      </small>
    );
  return (
    <small class="data-reading-doubt">{doubt.why === "alike" ? doubts.alike(doubt.other) : doubts[doubt.why]}</small>
  );
}

/** Another name or role for a proposal; the words as printed stay. */
function Changing({
  proposal,
  words,
  store,
  onDone,
}: {
  proposal: Proposal;
  words: Words;
  store: DocumentReading;
  onDone: () => void;
}) {
  const [name, setName] = useState(proposal.name);
  const [role, setRole] = useState<ReadRole>(proposal.role);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  return (
    <form
      class="data-reading-mark"
      onSubmit={(event) => {
        event.preventDefault();
        store.step((before) => decide(change(before, proposal.id, { name, role }), proposal.id, "accepted"));
        onDone();
      }}
      onKeyDown={(event) => event.key === "Escape" && onDone()}
    >
      <label>
        <span>{words.reading.name}</span>
        <input ref={field} value={name} onInput={({ currentTarget }) => setName(currentTarget.value)} />
      </label>
      <PickOne legend={words.reading.are} value={role} choices={rolesIn(words)} onChoose={setRole} />
      <button type="submit">{words.reading.decisions.accepted}</button>
      <button type="button" onClick={onDone}>
        {words.reading.leave}
      </button>
    </form>
  );
}
