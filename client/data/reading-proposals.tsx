import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { SearchedText } from "../model/passage.ts";
import { decide, type Proposal, queue, type Reading } from "../model/reading.ts";
import { needsPlace } from "../model/reading-places.ts";
import type { DocumentReading } from "../session/document-reading.ts";
import type { Words } from "../i18n/words.ts";
import { byKey, type Decision, mayDo, ProposalWays, type Way } from "./proposal-ways.tsx";
import { Decided } from "./reading-decided.tsx";
import { useKeys } from "./use-keys.ts";
import { colourOf } from "./reading-text.tsx";
import { Told } from "./reading-told.tsx";

interface Props {
  store: DocumentReading;
  reading: Reading;
  searched: SearchedText;
  words: Words;
  project: number;
  chosen: number | null;
  onChoose: (id: number | null) => void;
  /** How often a step asked that the focus come here: its own place may be drawn no more, or be of no use. */
  asked: number;
  /** Goes to the project after this one. */
  onNext: () => void;
  /** Accepts what is sure. */
  onSure: () => void;
  /** Takes the last step back, or again. */
  onUndo: () => void;
  onRedo: () => void;
}

/** What is to be decided of a project, the doubtful first, and what has been; one key does each. */
export function ReadingProposals(props: Props) {
  const { store, reading, searched, words, project, chosen, onChoose } = props;
  const open = queue(reading, project);
  const decided = reading.proposals.filter(
    (one) => one.project === project && (one.state === "accepted" || one.state === "rejected"),
  );
  const { form, setForm, goOn, take } = useDeciding(props, open);
  const list = useRef<HTMLDivElement>(null);
  const following = useFollowingFocus(list, form === null ? chosen : null, props.asked);
  const say = words.reading;
  return (
    <div ref={list} {...following}>
      <p aria-live="polite" tabIndex={-1}>
        {say.left(open.length, decided.length)}
      </p>
      <ol class="data-reading-queue" aria-label={say.queue}>
        {open.map((one) => (
          <li
            key={one.id}
            tabIndex={one.id === chosen ? 0 : -1}
            aria-current={one.id === chosen || undefined}
            style={{ "--role": colourOf(one.role) }}
            onClick={() => onChoose(one.id)}
          >
            <Told {...{ proposal: one, text: reading.text, words }} />
            <ProposalWays
              {...{ proposal: one, reading, searched, words, findPlaces: store.places }}
              isCurrent={one.id === chosen}
              form={form?.of === one.id ? form.way : null}
              onForm={(way) => setForm(way && { of: one.id, way })}
              onDecide={(decision) => take(one.id, decision)}
              onStep={(step) => goOn(one.id, step)}
            />
          </li>
        ))}
      </ol>
      {decided.length > 0 && <Decided {...{ decided, text: reading.text, words, store }} />}
    </div>
  );
}

/** What is done with proposals, by keys too: `form` is what one of them asks for, where it asks for more. */
function useDeciding({ store, chosen, onChoose, onNext, onSure, onUndo, onRedo }: Props, open: readonly Proposal[]) {
  const [form, setForm] = useState<{ of: number; way: Way } | null>(null);

  /** Takes a step about a proposal, and goes on with the one that follows. */
  function goOn(id: number, step: (before: Reading) => Reading): void {
    const at = open.findIndex((one) => one.id === id);
    setForm(null);
    onChoose((open[at + 1] ?? open[at - 1])?.id ?? null);
    store.step(step);
  }

  /** Decides; of words whose place is not known yet it is asked first. */
  function take(id: number, decision: Decision): void {
    const one = open.find((proposal) => proposal.id === id);
    if (one && decision === "accepted" && needsPlace(one)) setForm({ of: id, way: "change" });
    else goOn(id, (before) => decide(before, id, decision));
  }

  useKeys("reading", (key) => {
    const { decision, way } = byKey(key);
    const at = open.findIndex(({ id }) => id === chosen);
    if (key === "Z") onUndo();
    else if (key === "Y") onRedo();
    else if (key === "N") onNext();
    else if (key === "S") onSure();
    else if (chosen === null) return false;
    else if (key === "ARROWDOWN" || key === "ARROWUP") {
      // In the text they scroll it.
      if (document.activeElement?.closest(".data-reading-text")) return false;
      onChoose(open[Math.min(open.length - 1, Math.max(0, at + (key === "ARROWDOWN" ? 1 : -1)))]?.id ?? null);
    } else if (way && open[at] && mayDo(open[at], way)) setForm({ of: chosen, way });
    else if (decision) take(chosen, decision);
    else return false;
    return true;
  });
  return { form, setForm, goOn, take };
}

/**
 * Who decides by keys goes on with the next one: focus follows what is looked at, where it was in the list, before the
 * next key is heard. It comes here when it is asked to, to how many are left where none is.
 */
function useFollowingFocus(list: RefObject<HTMLElement>, chosen: number | null, asked: number) {
  const focused = useRef(false);
  const answered = useRef(asked);
  useLayoutEffect(() => {
    const isAsked = answered.current !== asked;
    answered.current = asked;
    if (isAsked || (focused.current && chosen !== null))
      (list.current?.querySelector<HTMLElement>("[aria-current]") ?? list.current?.querySelector("p"))?.focus();
  }, [chosen, asked]);
  return {
    onFocusIn: () => void (focused.current = true),
    // What is drawn no more loses its focus to nothing, and the next one takes it up.
    onFocusOut: ({ relatedTarget }: FocusEvent) => void (focused.current &&= relatedTarget === null),
  };
}
