import { useRef, useState } from "preact/hooks";
import type { Choices, NamePair, Understanding } from "../../server/contract/tables.ts";
import type { Words } from "../i18n/words.ts";
import { type Change, decideNames, decisionOf } from "./choices.ts";
import { isOneMode } from "./headline.ts";
import { DECISION_OF, Pair } from "./name-pair.tsx";
import { useKeys } from "./use-keys.ts";

/** How many pairs are there at first. */
const FIRST = 20;

/** Pairs of names that look alike, each with where both stand, to be joined or kept apart with one key. */
export function Names(props: {
  understanding: Understanding;
  choices: Choices;
  words: Words;
  change: (change: Change) => void;
}) {
  const { choices, words, change } = props;
  const { names, nameCount } = props.understanding;
  const [all, setAll] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const decisions = names.map((pair) => decisionOf(choices, namesOf(pair)));
  const open = decisions.filter((decision) => decision === null).length;
  const items = (): HTMLElement[] => [...(list.current?.querySelectorAll<HTMLElement>("li[tabindex]") ?? [])];
  /** What is decided again is left open again. */
  function decide(at: number, decision: "same" | "apart"): void {
    change(decideNames(namesOf(names[at]!), decisions[at] === decision ? null : decision));
  }
  // Keys are of the pair that has the focus, or that one of whose buttons has it; where none has, of the first left.
  useKeys("names", (key) => {
    const all = items();
    const focused = all.findIndex((item) => item.contains(document.activeElement));
    const at = focused >= 0 ? focused : decisions.indexOf(null);
    if (at < 0 || at >= all.length) return false;
    const decision = DECISION_OF[key];
    if (decision) decide(at, decision);
    else if (key !== "ARROWDOWN" && key !== "ARROWUP") return false;
    // The arrows alone lead to a pair first, before they lead on from it.
    const by = key === "ARROWUP" ? -1 : focused < 0 && !decision ? 0 : 1;
    (all[at + by] ?? all[at])?.focus();
    return true;
  });
  return (
    <section data-part="names">
      <h2>{words.data.names}</h2>
      <p class="ui-lead">
        {words.data.namesLead(nameCount)} {words.data.namesKeys}
      </p>
      <p aria-live="polite">{words.data.namesLeft(open, names.length)}</p>
      {names.length < nameCount && <p class="ui-caveat">{words.data.namesShown(names.length, nameCount)}</p>}
      <ol class="data-pairs" ref={list}>
        {(all ? names : names.slice(0, FIRST)).map((pair, at) => (
          <Pair
            key={`${pair.kind} ${pair.a.name} ${pair.b.name}`}
            {...{ pair, words }}
            oneMode={isOneMode(props.understanding.files)}
            decision={decisions[at] ?? null}
            onDecide={(decision) => decide(at, decision)}
          />
        ))}
      </ol>
      {names.length > FIRST && !all && (
        <button type="button" class="ui-quiet ui-more" onClick={() => setAll(true)}>
          {words.questions.tie.rest(names.length - FIRST)}
        </button>
      )}
    </section>
  );
}

const namesOf = ({ kind, a, b }: NamePair) => ({ kind, a: a.name, b: b.name });
