import type { RefObject } from "preact";
import { useRef, useState } from "preact/hooks";
import type { Point, Settlement } from "../../server/contract/comparison-messages.ts";
import { putOff, settlePoints } from "../model/comparison.ts";
import type { ComparisonSession } from "../session/comparison.ts";
import { today } from "../session/today.ts";
import type { ViewProps } from "../ui/view-props.ts";
import { Evidence, NotAlike, sayPoint, saySaid, type SayingProps } from "./comparison-said.tsx";
import { useKeys } from "./use-keys.ts";

/** What may be said of a difference, each with its key. */
const KEYS = { first: "1", second: "2", other: "3", later: "P" } as const;
type Choice = keyof typeof KEYS;
const CHOICES = Object.keys(KEYS) as Choice[];

interface CurrentProps extends Pick<ViewProps, "words" | "corrections"> {
  store: ComparisonSession;
  point: Point;
  /** Others that are still to be settled, and differ in the same way. */
  alike: readonly Point[];
  saying: SayingProps;
  onDone: () => void;
}

/** The difference that is settled: both readers beside each other, why and who, and the choices. */
export function ComparisonCurrent(props: CurrentProps) {
  const { words, point, saying } = props;
  const say = words.comparison;
  const fields = useRef<HTMLFormElement>(null);
  const { asked, reason, setReason, choose, isForAll, setForAll } = useChoice(props, fields);
  useKeys("comparison", (key) => {
    const choice = CHOICES.find((one) => KEYS[one] === key);
    if (choice !== undefined) choose(choice, false);
    return choice !== undefined;
  });
  return (
    <form
      ref={fields}
      class="data-comparison-current"
      aria-label={sayPoint(point, saying)}
      onSubmit={(event) => {
        event.preventDefault();
        if (asked !== null) choose(asked, true);
      }}
    >
      <h4>{sayPoint(point, saying)}</h4>
      <Sides {...props} />
      <Why {...props} asked={asked} reason={reason} onReason={setReason} />
      {props.alike.length > 0 && (
        <label>
          <input
            type="checkbox"
            checked={isForAll}
            onChange={({ currentTarget }) => setForAll(currentTarget.checked)}
          />{" "}
          {say.alike(props.alike.length)}
        </label>
      )}
      <p class="ui-actions">
        {CHOICES.map((choice) => (
          <button
            key={choice}
            type="button"
            aria-pressed={asked === choice}
            onClick={() => choose(choice, choice === asked)}
          >
            {choice === "other" && point.other === "none" ? say.neither : say.choices[choice]} <kbd>{KEYS[choice]}</kbd>
          </button>
        ))}
        <button type="submit" hidden={asked === null}>
          {say.settle}
        </button>
      </p>
      <p role="status">{asked !== null && say.needed}</p>
    </form>
  );
}

/** What either reader says, and where. */
function Sides({ words, point, saying }: CurrentProps) {
  return (
    <div class="data-comparison-sides">
      {(["first", "second"] as const).map((reader, i) => (
        <div key={reader}>
          <h5>{words.comparison.readings[i]}</h5>
          <p>
            <strong>{saySaid(point, reader, saying)}</strong>
          </p>
          <NotAlike said={point[reader]} other={point[reader === "first" ? "second" : "first"]} saying={saying} />
          <Evidence said={point[reader]} words={words} />
        </div>
      ))}
    </div>
  );
}

/** What is said instead, why, and by whom. */
function Why(props: CurrentProps & { asked: Choice | null; reason: string; onReason: (reason: string) => void }) {
  const { words, point, corrections, asked, reason, onReason } = props;
  const say = words.comparison;
  return (
    <>
      {asked === "other" && point.other !== "none" && (
        <label class="data-field">
          {point.other === "name" ? say.otherName : say.otherValue}
          <input name="other" />
        </label>
      )}
      <div class="data-comparison-why">
        <label class="data-field">
          {say.reason}
          <input
            name="reason"
            value={reason}
            onInput={({ currentTarget }) => onReason(currentTarget.value)}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
        </label>
        <label class="data-field data-comparison-author">
          {say.author}
          <input
            name="author"
            value={corrections.author.value}
            onInput={({ currentTarget }) => corrections.setAuthor(currentTarget.value)}
          />
        </label>
      </div>
    </>
  );
}

/** The reason of the last one, which may be that of the next. */
let lastReason = "";

/** The choice that waits for its reason, and what chooses. */
function useChoice({ point, alike, store, onDone }: CurrentProps, fields: RefObject<HTMLFormElement>) {
  const [isForAll, setForAll] = useState(false);
  const [asked, setAsked] = useState<Choice | null>(null);
  const [reason, setReason] = useState(lastReason);
  const valueOf = (name: string): string =>
    fields.current?.querySelector<HTMLInputElement>(`[name=${name}]`)?.value.trim() ?? "";

  function settle(choice: Exclude<Choice, "later">): void {
    const value = choice === "other" ? valueOf("other") || null : null;
    const why = { reason: valueOf("reason"), author: valueOf("author"), day: today() };
    const settlement: Settlement = { choice, value, ...why };
    // Something else is said of one alone.
    const others = isForAll && value === null && !(choice === "other" && point.other !== "none") ? alike : [];
    const keys = [point, ...others].map(({ key }) => key);
    store.step((before) => settlePoints(before, keys, settlement));
    onDone();
  }

  /** Settles, once it is known why and by whom; `isSaid`: and what else, where it is something else. */
  function choose(choice: Choice, isSaid: boolean): void {
    if (choice === "later") {
      store.step((before) => putOff(before, point.key));
      return onDone();
    }
    const needed = [
      ...(choice === "other" && point.other !== "none" && !isSaid ? ["other"] : []),
      ...["reason", "author"].filter((name) => valueOf(name) === ""),
    ];
    if (needed.length === 0) return settle(choice);
    setAsked(choice);
    // The field of something else comes with the next drawing.
    setTimeout(() => fields.current?.querySelector<HTMLElement>(`[name=${needed[0]}]`)?.focus());
  }

  const keepReason = (typed: string): void => {
    lastReason = typed;
    setReason(typed);
  };
  return { asked, reason, setReason: keepReason, choose, isForAll, setForAll };
}
