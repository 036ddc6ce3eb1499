import { useEffect, useState } from "preact/hooks";
import { nameIn } from "../../server/contract/i18n/name-in.ts";
import { nameOr } from "../model/name-or.ts";
import type { Kind } from "../../server/contract/shared.ts";
import { headingOf } from "../i18n/role-heading.ts";
import type { Link } from "../model/correction-subject.ts";
import { changeMeaning, namedIn, removeLink } from "../model/corrections.ts";
import { isActor } from "../model/network.ts";
import { EntityPicker } from "../ui/entity-picker.tsx";
import type { PartProps } from "./correct-props.ts";

/** A link that is none: which one. */
export function CorrectRemoval(props: PartProps) {
  const { entity, words, onMade } = props;
  const [chosen, setChosen] = useState<Link | null>(props.link ?? null);
  useEffect(() => {
    if (props.link) onMade({ drafts: removeLink(entity, props.link) });
  }, [props.link]);
  const choose = (link: Link | null): void => {
    setChosen(link);
    onMade(link === null ? null : { drafts: removeLink(entity, link) });
  };
  return (
    <>
      <LinkChoice
        label={words.corrections.link}
        choices={linksOf(props).map((link) => ({ link, text: linkText(props, link) }))}
        words={words}
        first={props.link ? 0 : null}
        onChoose={(next) => choose(next?.link ?? null)}
      />
      {chosen && <Alone {...props} ids={[entity.id, chosen.entity.id]} link={chosen} />}
    </>
  );
}

/** Words that mean someone else: which ones, and whom they mean. */
export const CorrectMeaning = (props: PartProps) => (
  <Meaning
    {...props}
    label={props.words.corrections.words}
    whom={props.words.corrections.whom}
    links={linksOf(props)}
  />
);

/** A theme that is another one: which link, and which theme it is. */
export const CorrectOtherTheme = (props: PartProps) => (
  <Meaning
    {...props}
    label={props.words.corrections.link}
    whom={props.words.corrections.theme}
    links={linksTo("theme", props)}
  />
);

/** A place that is another one: which link, and which place it is. */
export const CorrectOtherPlace = (props: PartProps) => (
  <Meaning
    {...props}
    label={props.words.corrections.link}
    whom={props.words.corrections.place}
    links={linksTo("territory", props)}
  />
);

/** The links that a form is about: the one of the row that it was opened from, or all. */
const linksOf = ({ entity, link }: Pick<PartProps, "entity" | "link">): readonly Link[] =>
  link ? [link] : entity.links;

/** Those of them that lead to one of a kind. */
export const linksTo = (kind: Kind, props: Pick<PartProps, "entity" | "link">): readonly Link[] =>
  linksOf(props).filter(
    ({ direction, entity: other }) => (direction === "out" ? other.kind : props.entity.kind) === kind,
  );

function Meaning(props: PartProps & { label: string; whom: string; links: readonly Link[] }) {
  const { entity, words, onMade, links, label } = props;
  const choices = links.flatMap((link) =>
    link.evidence.map((entry) => ({ link, entry, text: `${words.quote(entry.mention)} — ${linkText(props, link)}` })),
  );
  const only = props.link && choices.length === 1 ? choices[0]! : null;
  const [chosen, setChosen] = useState<(typeof choices)[number] | null>(only);
  const [whom, setWhom] = useState<string | null>(null);

  function choose(next: typeof chosen, id: string | null): void {
    setChosen(next);
    setWhom(id);
    onMade(next === null || id === null ? null : { drafts: [changeMeaning(entity, next.link, next.entry, id)] });
  }

  return (
    <>
      <LinkChoice
        label={label}
        choices={choices}
        words={words}
        first={only === null ? null : 0}
        onChoose={(next) => choose(next, null)}
      />
      {chosen !== null && (
        <EntityPicker
          {...props}
          label={props.whom}
          value={whom}
          only={kindsNamed(props, chosen.link)}
          onChoose={(id) => choose(chosen, id)}
        />
      )}
      {chosen !== null && chosen.link.evidence.length === 1 && (
        <Alone {...props} ids={[namedIn(entity, chosen.link)]} link={chosen.link} />
      )}
    </>
  );
}

/** Says who of these has that link alone, and would be in no count without it. */
function Alone({ whole, state, words, ids, link }: PartProps & { ids: readonly string[]; link: Link }) {
  const alone = ids.filter(
    (id) =>
      whole.hasNode(id) &&
      whole.getNodeAttribute(id, "kind") !== "project" &&
      whole.degree(id) === 1 &&
      whole.hasEdge(link.key),
  );
  const names = alone.map((id) => nameIn(state.language, whole.getNodeAttributes(id)));
  return (
    <p class={names.length === 0 ? "ui-unseen" : "evidence-correct-refused"} role="status">
      {names.length === 0 ? null : words.corrections.alone(words.list(names), names.length)}
    </p>
  );
}

/** Of which kinds those may be whom the words of a link name. */
function kindsNamed({ entity }: PartProps, { direction, entity: other }: Link): readonly Kind[] {
  const [from, to] = direction === "out" ? [entity, other] : [other, entity];
  return isActor(from) && to.kind === "project" ? ["organisation", "person"] : [to.kind];
}

/** A link by its role and its other end. */
export function linkText({ words, whole, state }: PartProps, { role, direction, entity }: Link): string {
  const name = nameOr(whole, entity.id, state.language, entity.name);
  return words.labelled(headingOf(role, direction, words), name);
}

function LinkChoice<T extends { text: string }>(props: {
  label: string;
  choices: readonly T[];
  words: PartProps["words"];
  /** Which is chosen at first; null: none. */
  first: number | null;
  onChoose: (chosen: T | null) => void;
}) {
  const { label, choices, words, first, onChoose } = props;
  return (
    <label>
      {label}
      <select
        defaultValue={first === null ? "" : String(first)}
        onChange={({ currentTarget: { value } }) => onChoose(value === "" ? null : choices[Number(value)]!)}
      >
        <option value="">{words.corrections.choose}</option>
        {choices.map(({ text }, i) => (
          <option key={text + i} value={i} selected={i === first}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
