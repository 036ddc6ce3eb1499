import { useEffect, useRef, useState } from "preact/hooks";
import type { Outcome } from "../../server/contract/corrections.ts";
import { waysBetween } from "../model/role-ways.ts";
import { select } from "../model/state.ts";
import { useAskBeforeLeaving } from "../ui/ask-before-leaving.ts";
import { namesFor, sayCorrection, sayReason } from "../ui/correction-words.ts";
import { AuthorField } from "./author-field.tsx";
import { CorrectLink, CorrectPlace, CorrectTheme, LINKED } from "./correct-add.tsx";
import { CorrectApart } from "./correct-apart.tsx";
import type { CorrectProps, Made } from "./correct-props.ts";
import { CorrectMeaning, CorrectOtherPlace, CorrectOtherTheme, CorrectRemoval, linksTo } from "./correct-links.tsx";
import {
  CorrectKind,
  CorrectLegalForm,
  CorrectName,
  CorrectSame,
  CorrectSites,
  CorrectTitle,
  CorrectType,
  mayJoin,
} from "./correct-names.tsx";
import { useMaking } from "./use-making.ts";

const PARTS = {
  rename: CorrectName,
  kind: CorrectKind,
  type: CorrectType,
  legalForm: CorrectLegalForm,
  title: CorrectTitle,
  sites: CorrectSites,
  remove: CorrectRemoval,
  meaning: CorrectMeaning,
  same: CorrectSame,
  apart: CorrectApart,
  add: CorrectLink,
  theme: CorrectTheme,
  otherTheme: CorrectOtherTheme,
  place: CorrectPlace,
  otherPlace: CorrectOtherPlace,
};
type PartName = keyof typeof PARTS;

/** What may be corrected of each kind, beside its links. */
const PARTS_OF: Record<CorrectProps["entity"]["kind"], readonly PartName[]> = {
  project: ["rename", "title", "legalForm", "sites"],
  organisation: ["rename", "type", "kind", "sites"],
  person: ["rename", "kind"],
  theme: ["rename"],
  territory: [],
};

/** What may be corrected: of one link where the form was opened from its row, else of the entity and all its links. */
function offeredOf(props: CorrectProps): readonly PartName[] {
  const { entity, link, dataset } = props;
  const { kind } = entity;
  const mayTie = (others: readonly (typeof kind)[]): boolean =>
    others.some((other) => waysBetween(kind, other, dataset.roles).length > 0);
  const isJoined = mayJoin(kind);
  const all: readonly (readonly [name: PartName, isOffered: boolean])[] = [
    ["remove", entity.links.length > 0],
    ["meaning", entity.links.length > 0 && kind !== "theme" && kind !== "territory"],
    ["otherTheme", linksTo("theme", props).length > 0],
    ["otherPlace", linksTo("territory", props).length > 0],
    ["same", !link && isJoined],
    ["apart", !link && isJoined],
    ["add", !link && mayTie(LINKED)],
    ["theme", !link && mayTie(["theme"])],
    ["place", !link && mayTie(["territory"])],
  ];
  return [...(link ? [] : PARTS_OF[kind]), ...all.flatMap(([name, isOffered]) => (isOffered ? [name] : []))];
}

/** What is to be corrected, how, why, and by whom. */
export function View(props: CorrectProps) {
  const { entity, words } = props;
  const say = words.corrections;
  const offered = offeredOf(props);
  const [part, setPart] = useState<PartName>(offered[0]!);
  const [made, setMade] = useState<Made | null>(null);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const { busy, refused, failure, submit } = useSubmit(props, made);
  const form = useInSight();
  const typed = useAskBeforeLeaving();
  const Part = PARTS[part];
  const nameOf = (name: PartName): string =>
    name === "kind" ? say.choices.kind[entity.kind as "organisation" | "person"] : say.choices[name];
  const lacks = words.list(missing.length > 0 ? missing : [say.lacking.part[part]]);
  return (
    <form class="evidence-correct-form" ref={form} onInput={typed} onSubmit={submit}>
      <label>
        {say.what}
        <select
          value={part}
          onChange={({ currentTarget }) => {
            setMade(null);
            setMissing([]);
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
        <Part
          key={part}
          {...props}
          onMade={(now, lacking = []) => {
            setMade(now);
            setMissing(lacking);
          }}
        />
      </div>
      <Who {...props} />
      <p class="ui-actions">
        <button type="submit" disabled={busy || made === null}>
          {say.make}
        </button>
        <span role="status">{busy ? say.making : made === null ? say.lacks(lacks) : ""}</span>
      </p>
      <div role="alert">
        {refused.length > 0 && <Refused {...props} refused={refused} />}
        {failure !== null && <p class="evidence-correct-refused">{failure}</p>}
      </div>
    </form>
  );
}

/** Why something is corrected, and by whom. */
function Who({ words, corrections }: CorrectProps) {
  const say = words.corrections;
  return (
    <>
      <label>
        {say.reason}
        <textarea name="reason" rows={2} required maxLength={2000} />
      </label>
      <AuthorField {...{ words, corrections }} />
    </>
  );
}

/** A form that comes into sight once it is there, with the keyboard in its first field. */
function useInSight() {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector("select")?.focus({ preventScroll: true });
    form.current?.scrollIntoView({ block: "start" });
  }, []);
  return form;
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

/** Makes what the form says, then shows whom it is about now, and leaves the form. */
function useSubmit(props: CorrectProps, made: Made | null) {
  const { act, entity, onClose } = props;
  const { make, ...came } = useMaking(props);

  async function take(typed: FormData, { drafts, next }: Made): Promise<void> {
    const [reason, author] = ["reason", "author"].map((name) => (typed.get(name) as string).trim()) as [string, string];
    if (!(await make(() => ({ drafts, reason, author })))) return;
    if (next !== undefined && next !== entity.id) act(select([next]));
    onClose();
  }

  function submit(event: Event): void {
    event.preventDefault();
    if (made !== null) void take(new FormData(event.currentTarget as HTMLFormElement), made);
  }

  return { ...came, submit };
}
