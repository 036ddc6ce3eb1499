import { useState } from "preact/hooks";
import type { Draft } from "../../server/contract/acts.ts";
import type { Kind } from "../../server/contract/shared.ts";
import { headingOf } from "../i18n/role-heading.ts";
import { addEntity, addLink, addSource, linesIn } from "../model/corrections.ts";
import { type Way, waysBetween } from "../model/role-ways.ts";
import { EntityPicker } from "../ui/entity-picker.tsx";
import type { Made, PartProps } from "./correct-props.ts";

/** Kinds of which a new one may be named. */
type NewKind = "organisation" | "person" | "theme";

/** What is typed so far. */
interface Typed {
  other: string | null;
  /** The name of one that the data do not hold; null: one of theirs is chosen. */
  newName: string | null;
  newKind: NewKind;
  way: Way | null;
  mention: string;
  /** Id of a source; null: one that the data do not name. */
  source: string | null;
  sourceTitle: string;
  sourceUrl: string;
  record: string;
  /** Lines of the text, such as 145 or 145-147. */
  lines: string;
}

/** A link that is missing, with anybody or anything but a theme or a place: with whom, how, and where it stands. */
export const CorrectLink = (props: PartProps) => (
  <Missing
    {...props}
    label={props.words.corrections.linked}
    kinds={LINKED.filter((kind) => waysBetween(props.entity.kind, kind, props.dataset.roles).length > 0)}
  />
);

/** The kinds of those with whom a link may be missing; themes and places have parts of their own. */
export const LINKED: readonly Kind[] = ["organisation", "person", "project"];

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
    ...{ other: null, newName: null, newKind: newKinds[0] ?? "organisation", way: null, mention: "" },
    ...{ source: dataset.sources[0]?.id ?? null, sourceTitle: "", sourceUrl: "", record: "", lines: "" },
  });
  const kindOf = (id: string | null): Kind | undefined =>
    id !== null && whole.hasNode(id) ? whole.getNodeAttribute(id, "kind") : undefined;
  const other = typed.newName === null ? kindOf(typed.other) : typed.newKind;
  const chosen = other ?? (kinds.length === 1 ? kinds[0] : undefined);
  const ways = chosen === undefined ? [] : waysBetween(entity.kind, chosen, dataset.roles);
  const only = ways.length === 1 ? ways[0]! : null;

  function change(part: Partial<Typed>): void {
    const next = { ...typed, ...part };
    setTyped(next);
    const now = next.newName === null ? kindOf(next.other) : next.newKind;
    const open = now === undefined ? [] : waysBetween(entity.kind, now, dataset.roles);
    const { made, missing } = madeOf(props, { ...next, way: open.length === 1 ? open[0]! : next.way });
    onMade(made, missing);
  }

  return (
    <>
      {typed.newName === null ? (
        <EntityPicker
          {...props}
          value={typed.other}
          only={kinds}
          onChoose={(id) => change({ other: id, way: null })}
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
            onChange={({ currentTarget: { checked } }) => change({ newName: checked ? "" : null, way: null })}
          />
          {newKinds[0] === "theme" ? say.isNewTheme : say.isNew}
        </label>
      )}
      {only === null && (
        <Choice
          label={say.role}
          value={typed.way && keyOf(typed.way)}
          first={say.choose}
          options={ways.map((way) => [keyOf(way), headingOf(way.role, way.direction, words)])}
          onChange={(key) => change({ way: ways.find((way) => keyOf(way) === key) ?? null })}
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
      <Text label={say.lines} value={typed.lines} onChange={(lines) => change({ lines })} />
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
            onChange={({ currentTarget }) => change({ newKind: currentTarget.value as NewKind, way: null })}
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

const keyOf = ({ role, direction }: Way): string => `${direction} ${role}`;

/**
 * The corrections that come of what is typed: whom it is with and the source where they are new, then the link; or what
 * is still to be said.
 */
function madeOf(
  { entity, whole, dataset, words }: MissingProps,
  typed: Typed,
): { made: Made | null; missing: readonly string[] } {
  const say = words.corrections.lacking;
  const { newName, newKind, way, mention, source, sourceTitle, sourceUrl, record } = typed;
  const added = newName !== null && newName.trim() !== "" ? addEntity(newKind, newName.trim(), whole.nodes()) : null;
  const other = newName === null ? typed.other : (added?.subject ?? null);
  const known = dataset.sources.map(({ id }) => id);
  const own =
    source === null && sourceTitle.trim() !== "" ? addSource(sourceTitle.trim(), sourceUrl.trim(), known) : null;
  const reference = source ?? own?.subject;
  const lines = linesIn(typed.lines);
  const said = mention.trim();
  if (other === null || way === null || said === "" || reference === undefined || lines === undefined) {
    const missing = [
      ...(other === null ? [newName === null ? say.other : say.newName] : []),
      ...(way === null ? [say.role] : []),
      ...(said === "" ? [say.mention] : []),
      ...(reference === undefined ? [say.sourceTitle] : []),
      ...(lines === undefined ? [say.lines] : []),
    ];
    return { made: null, missing };
  }
  const ends = way.direction === "out" ? { source: entity.id, target: other } : { source: other, target: entity.id };
  const link = addLink({ ...ends, role: way.role, mention: said, reference, record: record.trim(), lines });
  return { made: { drafts: [added, own, link].filter((one): one is Draft => one !== null) }, missing: [] };
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
