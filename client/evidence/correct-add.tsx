import { useState } from "preact/hooks";
import type { Kind, Role } from "../../server/contract/shared.ts";
import { roleIn } from "../../server/contract/i18n/role-in.ts";
import { addEntity, addLink, addSource, type Draft } from "../model/corrections.ts";
import { EntityPicker } from "../ui/entity-picker.tsx";
import type { Made, PartProps } from "./correct-props.ts";

/** Kinds of which a new one may be named. */
type NewKind = "organisation" | "person" | "theme";

/** The roles that a link between an entity and another may have, by the kind of the actor, or of what is no actor. */
const ROLES_OF: Partial<Record<Kind, readonly Role[]>> = {
  organisation: ["carries", "partners", "co_facilitates"],
  person: ["leads", "accompanies", "partners", "co_facilitates"],
  theme: ["addresses"],
  territory: ["located_in"],
};

/** What is typed so far. */
interface Typed {
  other: string | null;
  /** The name of one that the data do not hold; null: one of theirs is chosen. */
  newName: string | null;
  newKind: NewKind;
  role: Role | null;
  mention: string;
  /** Id of a source; null: one that the data do not name. */
  source: string | null;
  sourceTitle: string;
  sourceUrl: string;
  record: string;
}

/** A link that is missing between an actor and a project: with whom, how, and where it stands. */
export const CorrectLink = (props: PartProps) =>
  props.entity.kind === "project" ? (
    <Missing {...props} label={props.words.corrections.linked} kinds={["organisation", "person"]} />
  ) : (
    <Missing {...props} label={props.words.corrections.linked} kinds={["project"]} />
  );

/** A theme that a project has, and the data do not say. */
export const CorrectTheme = (props: PartProps) => (
  <Missing {...props} label={props.words.corrections.theme} kinds={["theme"]} />
);

/** A place where a project or an organisation is, and the data do not say. */
export const CorrectPlace = (props: PartProps) => (
  <Missing {...props} label={props.words.corrections.place} kinds={["territory"]} />
);

type MissingProps = PartProps & { label: string; kinds: readonly Kind[] };

/** A link that is missing, with what has one of these kinds. */
function Missing(props: MissingProps) {
  const { entity, words, whole, dataset, label, kinds, onMade } = props;
  const say = words.corrections;
  const newKinds = kinds.filter((kind): kind is NewKind => kind !== "project" && kind !== "territory");
  const [typed, setTyped] = useState<Typed>({
    ...{ other: null, newName: null, newKind: newKinds[0] ?? "organisation", role: null, mention: "" },
    ...{ source: dataset.sources[0]?.id ?? null, sourceTitle: "", sourceUrl: "", record: "" },
  });
  const kindOf = (id: string | null): Kind | undefined =>
    id !== null && whole.hasNode(id) ? whole.getNodeAttribute(id, "kind") : undefined;
  const other = typed.newName === null ? kindOf(typed.other) : typed.newKind;
  const roles = ROLES_OF[kinds.includes("project") ? entity.kind : (other ?? kinds[0]!)] ?? [];
  const only = roles.length === 1 ? roles[0]! : null;

  function change(part: Partial<Typed>): void {
    const next = { ...typed, ...part };
    setTyped(next);
    onMade(madeOf(props, { ...next, role: only ?? next.role }));
  }

  return (
    <>
      {typed.newName === null ? (
        <EntityPicker
          {...props}
          value={typed.other}
          only={kinds}
          onChoose={(id) => change({ other: id, role: null })}
          label={label}
        />
      ) : (
        <New typed={typed} kinds={newKinds} change={change} words={words} />
      )}
      {newKinds.length > 0 && (
        <label class="ui-option">
          <input
            type="checkbox"
            checked={typed.newName !== null}
            onChange={({ currentTarget: { checked } }) => change({ newName: checked ? "" : null, role: null })}
          />
          {newKinds[0] === "theme" ? say.isNewTheme : say.isNew}
        </label>
      )}
      {only === null && (
        <Choice
          label={say.role}
          value={typed.role}
          first={say.choose}
          options={roles.map((role) => [role, roleIn(words.roleTitle, role)])}
          onChange={(role) => change({ role: role as Role | null })}
        />
      )}
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

function New(props: {
  typed: Typed;
  kinds: readonly NewKind[];
  change: (part: Partial<Typed>) => void;
  words: PartProps["words"];
}) {
  const { typed, kinds, change, words } = props;
  return (
    <>
      <Text label={words.corrections.newName} value={typed.newName ?? ""} onChange={(newName) => change({ newName })} />
      {kinds.length > 1 && (
        <label>
          {words.corrections.newKind}
          <select
            value={typed.newKind}
            onChange={({ currentTarget }) => change({ newKind: currentTarget.value as NewKind, role: null })}
          >
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {words.kindOfOne[kind]}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}

/** The corrections that come of what is typed: whom it is with and the source where they are new, then the link. */
function madeOf({ entity, whole, dataset, kinds }: MissingProps, typed: Typed): Made | null {
  const { newName, newKind, role, mention, source, sourceTitle, sourceUrl, record } = typed;
  const added = newName !== null && newName.trim() !== "" ? addEntity(newKind, newName.trim(), whole.nodes()) : null;
  const other = newName === null ? typed.other : (added?.subject ?? null);
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
  // Actors lead to their projects; what a project is about and where something is are led to.
  const ends = kinds.includes("organisation")
    ? { source: other, target: entity.id }
    : { source: entity.id, target: other };
  const link = addLink({ ...ends, role, mention: mention.trim(), reference, record: record.trim() });
  return { drafts: [added, own, link].filter((one): one is Draft => one !== null) };
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
