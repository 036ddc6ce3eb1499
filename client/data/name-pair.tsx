import type { NameInPair, NamePair } from "../../server/contract/tables.ts";
import type { Words } from "../i18n/words.ts";

type Decision = "same" | "apart";

/** The key of each decision. */
const KEYS = { same: "J", apart: "K" } as const;

/** What a key decides, by its capital letter. */
export const DECISION_OF: Readonly<Record<string, Decision | undefined>> = {
  [KEYS.same]: "same",
  [KEYS.apart]: "apart",
};

/** Two names that may mean one, with where both stand: joined or kept apart by a key or a button. */
export function Pair(props: {
  pair: NamePair;
  words: Words;
  decision: Decision | null;
  /** Whether its names are those of a network of one mode, whose projects are relations. */
  oneMode: boolean;
  onDecide: (decision: Decision) => void;
}) {
  const { pair, words, decision, oneMode, onDecide } = props;
  const both = words.list([pair.a.name, pair.b.name]);
  return (
    <li tabIndex={0} data-decision={decision ?? undefined} aria-label={both}>
      <Name name={pair.a} {...{ words, oneMode }} />
      <Name name={pair.b} {...{ words, oneMode }} />
      <p class="data-reasons">{pair.reasons.map(({ code }) => words.data.reasons[code]).join(", ")}</p>
      <p class="ui-actions">
        {(["same", "apart"] as const).map((one) => {
          const label = one === "same" ? words.data.join : words.data.keepApart;
          return (
            <button
              key={one}
              type="button"
              aria-pressed={decision === one}
              aria-label={words.labelled(`${label} ${KEYS[one]}`, both)}
              onClick={() => onDecide(one)}
            >
              {label} <kbd>{KEYS[one]}</kbd>
            </button>
          );
        })}
      </p>
    </li>
  );
}

/** A name with the first rows where it stands, and their projects. */
function Name({ name, words, oneMode }: { name: NameInPair; words: Words; oneMode: boolean }) {
  return (
    <div class="data-name">
      <strong>
        <bdi>{name.name}</bdi>
      </strong>{" "}
      <small>{words.data.nameRows(name.rows, name.projects, oneMode)}</small>
      <ul>
        {name.contexts.map(({ sheet, row, projects }) => (
          <li key={`${sheet} ${row}`}>
            <small>{words.data.place(sheet, row, null, null)}</small> {words.list(projects)}
          </li>
        ))}
      </ul>
    </div>
  );
}
