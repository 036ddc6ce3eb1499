import { useRef, useState } from "preact/hooks";
import type { Outcome } from "../../server/contract/corrections.ts";
import { rowsOf } from "../model/corrections.ts";
import { select } from "../model/state.ts";
import { NoPackage } from "../session/page-package.ts";
import { namesFor, sayCorrection, sayReason } from "../ui/correction-words.ts";
import { CorrectLink, CorrectPlace, CorrectTheme } from "./correct-add.tsx";
import { CorrectApart } from "./correct-apart.tsx";
import type { CorrectProps, Made } from "./correct-props.ts";
import { CorrectMeaning, CorrectRemoval } from "./correct-links.tsx";
import { CorrectKind, CorrectLegalForm, CorrectName, CorrectSame, CorrectType } from "./correct-names.tsx";

const PARTS = {
  rename: CorrectName,
  kind: CorrectKind,
  type: CorrectType,
  legalForm: CorrectLegalForm,
  remove: CorrectRemoval,
  meaning: CorrectMeaning,
  same: CorrectSame,
  apart: CorrectApart,
  add: CorrectLink,
  theme: CorrectTheme,
  place: CorrectPlace,
};
type PartName = keyof typeof PARTS;

/** What may be corrected of each kind. */
const PARTS_OF: Record<CorrectProps["entity"]["kind"], readonly PartName[]> = {
  project: ["rename", "legalForm", "remove", "meaning", "add", "theme", "place"],
  organisation: ["rename", "type", "kind", "remove", "meaning", "same", "apart", "add", "place"],
  person: ["rename", "kind", "remove", "meaning", "same", "apart", "add"],
  theme: ["rename", "remove", "same", "apart"],
  territory: ["remove"],
};

/** What is to be corrected, how, why, and by whom. */
export function View(props: CorrectProps) {
  const { entity, words } = props;
  const say = words.corrections;
  const offered = PARTS_OF[entity.kind];
  const [part, setPart] = useState<PartName>(offered[0]!);
  const [made, setMade] = useState<Made | null>(null);
  const { busy, refused, failure, submit } = useMaking(props, made);
  const Part = PARTS[part];
  const nameOf = (name: PartName): string =>
    name === "kind" ? say.choices.kind[entity.kind as "organisation" | "person"] : say.choices[name];
  return (
    <form class="evidence-correct-form" onSubmit={submit}>
      <label>
        {say.what}
        <select
          value={part}
          onChange={({ currentTarget }) => {
            setMade(null);
            setPart(currentTarget.value as PartName);
          }}
        >
          {offered.map((name) => (
            <option key={name} value={name}>
              {nameOf(name)}
            </option>
          ))}
        </select>
      </label>
      <div class="evidence-correct-part">
        <Part key={part} {...props} onMade={setMade} />
      </div>
      <label>
        {say.reason}
        <textarea name="reason" rows={2} required maxLength={2000} />
      </label>
      <label>
        {say.author}
        <input name="author" required maxLength={100} defaultValue={props.corrections.author.value} />
        <small>{say.authorWhy}</small>
      </label>
      <p class="ui-actions">
        <button type="submit" disabled={busy || made === null}>
          {say.make}
        </button>
        <span role="status">{busy ? say.making : ""}</span>
      </p>
      <div role="alert">
        {refused.length > 0 && <Refused {...props} refused={refused} />}
        {failure !== null && <p class="evidence-correct-refused">{failure}</p>}
      </div>
    </form>
  );
}

function Refused(props: CorrectProps & { refused: readonly Outcome[] }) {
  const { refused, words } = props;
  const nameOf = namesFor(
    props,
    refused.map(({ row }) => row),
  );
  return (
    <div class="evidence-correct-refused">
      <p>{words.corrections.refused}</p>
      <ul>
        {refused.map(({ row, reason }) => (
          <li key={row.id}>
            {sayCorrection(row, words, nameOf)} — {reason && sayReason(reason, words, nameOf)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Makes what the form says, and tells what came of it. */
function useMaking({ state, act, words, entity, corrections, onClose }: CorrectProps, made: Made | null) {
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<readonly Outcome[]>([]);
  const [failure, setFailure] = useState<string | null>(null);
  const under = useRef(false);

  async function make(form: HTMLFormElement, { drafts, next }: Made): Promise<void> {
    const typed = new FormData(form);
    const [reason, author] = ["reason", "author"].map((name) => (typed.get(name) as string).trim()) as [string, string];
    const rows = rowsOf(drafts, { reason, author, day: today() }, newId);
    corrections.setAuthor(author);
    const outcomes = await corrections.make(state.own, rows);
    setRefused(outcomes);
    if (outcomes.length > 0) return;
    if (next !== undefined && next !== entity.id) act(select([next]));
    onClose();
  }

  function submit(event: Event): void {
    event.preventDefault();
    if (made === null || under.current) return;
    under.current = true;
    setBusy(true);
    setFailure(null);
    make(event.currentTarget as HTMLFormElement, made)
      .catch((error: unknown) =>
        setFailure(
          error instanceof NoPackage
            ? words.corrections.noPackage[error.why]
            : words.corrections.failed(error instanceof Error ? error.message : ""),
        ),
      )
      .finally(() => {
        under.current = false;
        setBusy(false);
      });
  }

  return { busy, refused, failure, submit };
}

/** The day of who corrects, as 2026-11-27. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

/** An id that no other correction has, also of another reader. */
const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
