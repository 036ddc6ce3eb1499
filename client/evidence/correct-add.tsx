import { useState } from "preact/hooks";
import type { Kind, Role } from "../../server/contract/shared.ts";
import { roleIn } from "../../server/contract/i18n/role-in.ts";
import { addActor, addLink, addSource, type Draft } from "../model/corrections.ts";
import { EntityPicker } from "../ui/entity-picker.tsx";
import type { Made, PartProps } from "./correct-props.ts";

type ActorKind = "organisation" | "person";

/** The roles that a link from an actor to a project may have, by the actor's kind (DESIGN's table of roles). */
const ROLES_OF: Record<ActorKind, readonly Role[]> = {
  organisation: ["carries", "partners", "co_facilitates"],
  person: ["leads", "accompanies", "partners", "co_facilitates"],
};

/** What is typed so far. */
interface Typed {
  other: string | null;
  /** The name of an actor that the data do not hold; null: one of theirs is chosen. */
  newName: string | null;
  newKind: ActorKind;
  role: Role | null;
  mention: string;
  /** Id of a source; null: one that the data do not name. */
  source: string | null;
  sourceTitle: string;
  sourceUrl: string;
  record: string;
}

/** A link that is missing, between an actor and a project: with whom, how, and where it stands. */
export function CorrectLink(props: PartProps) {
  const { entity, words, whole, dataset, onMade } = props;
  const say = words.corrections;
  const isProject = entity.kind === "project";
  const [typed, setTyped] = useState<Typed>({
    ...{ other: null, newName: null, newKind: "organisation", role: null, mention: "" },
    ...{ source: dataset.sources[0]?.id ?? null, sourceTitle: "", sourceUrl: "", record: "" },
  });
  const kindOf = (id: string | null): Kind | null =>
    id !== null && whole.hasNode(id) ? whole.getNodeAttribute(id, "kind") : null;
  const kind = isProject ? (typed.newName === null ? kindOf(typed.other) : typed.newKind) : entity.kind;
  const roles = ROLES_OF[kind === "person" ? "person" : "organisation"];

  function change(part: Partial<Typed>): void {
    const next = { ...typed, ...part };
    setTyped(next);
    onMade(madeOf(props, next));
  }

  return (
    <>
      {typed.newName === null ? (
        <EntityPicker
          {...props}
          label={say.linked}
          value={typed.other}
          only={isProject ? ["organisation", "person"] : ["project"]}
          onChoose={(other) => change({ other, role: null })}
        />
      ) : (
        <NewActor typed={typed} change={change} words={words} />
      )}
      {isProject && (
        <label class="ui-option">
          <input
            type="checkbox"
            checked={typed.newName !== null}
            onChange={({ currentTarget: { checked } }) => change({ newName: checked ? "" : null, role: null })}
          />
          {say.isNew}
        </label>
      )}
      <Choice
        label={say.role}
        value={typed.role}
        first={say.choose}
        options={roles.map((role) => [role, roleIn(words.roleTitle, role)])}
        onChange={(role) => change({ role: role as Role | null })}
      />
      <Where {...{ typed, change, words, dataset }} />
    </>
  );
}

/** The words that state the link, and where they stand. */
function Where(props: Pick<PartProps, "words" | "dataset"> & { typed: Typed; change: (part: Partial<Typed>) => void }) {
  const { typed, change, words, dataset } = props;
  const say = words.corrections;
  return (
    <>
      <Text label={say.mention} value={typed.mention} onChange={(mention) => change({ mention })} />
      <Choice
        label={say.source}
        value={typed.source}
        first={say.newSource}
        options={dataset.sources.map(({ id, title }) => [id, title])}
        onChange={(source) => change({ source })}
      />
      {typed.source === null && (
        <>
          <Text label={say.sourceTitle} value={typed.sourceTitle} onChange={(sourceTitle) => change({ sourceTitle })} />
          <Text label={say.sourceUrl} value={typed.sourceUrl} onChange={(sourceUrl) => change({ sourceUrl })} />
        </>
      )}
      <Text label={say.record} value={typed.record} onChange={(record) => change({ record })} />
    </>
  );
}

function NewActor(props: { typed: Typed; change: (part: Partial<Typed>) => void; words: PartProps["words"] }) {
  const { typed, change, words } = props;
  return (
    <>
      <Text label={words.corrections.newName} value={typed.newName ?? ""} onChange={(newName) => change({ newName })} />
      <label>
        {words.corrections.newKind}
        <select
          value={typed.newKind}
          onChange={({ currentTarget }) => change({ newKind: currentTarget.value as ActorKind, role: null })}
        >
          {(["organisation", "person"] as const).map((kind) => (
            <option key={kind} value={kind}>
              {words.kindOfOne[kind]}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

/** The corrections that come of what is typed: the actor and the source where they are new, then the link. */
function madeOf({ entity, whole, dataset }: PartProps, typed: Typed): Made | null {
  const { newName, newKind, role, mention, source, sourceTitle, sourceUrl, record } = typed;
  const actor = newName !== null && newName.trim() !== "" ? addActor(newKind, newName.trim(), whole.nodes()) : null;
  const other = newName === null ? typed.other : (actor?.subject ?? null);
  const own =
    source === null && sourceTitle.trim() !== ""
      ? addSource(
          sourceTitle.trim(),
          sourceUrl.trim(),
          dataset.sources.map(({ id }) => id),
        )
      : null;
  const reference = source ?? own?.subject;
  if (other === null || role === null || mention.trim() === "" || reference === undefined) return null;
  const ends = entity.kind === "project" ? { source: other, target: entity.id } : { source: entity.id, target: other };
  const link = addLink({ ...ends, role, mention: mention.trim(), reference, record: record.trim() });
  return { drafts: [actor, own, link].filter((one): one is Draft => one !== null) };
}

function Text({ label, value, onChange }: { label: string; value: string; onChange: (value: string) => void }) {
  return (
    <label>
      {label}
      <input value={value} maxLength={500} onInput={({ currentTarget }) => onChange(currentTarget.value)} />
    </label>
  );
}

function Choice(props: {
  label: string;
  value: string | null;
  /** What stands for none of the options. */
  first: string;
  options: readonly (readonly [string, string])[];
  onChange: (value: string | null) => void;
}) {
  return (
    <label>
      {props.label}
      <select
        value={props.value ?? ""}
        onChange={({ currentTarget }) => props.onChange(currentTarget.value === "" ? null : currentTarget.value)}
      >
        <option value="">{props.first}</option>
        {props.options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
