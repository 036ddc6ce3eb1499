import { useState } from "preact/hooks";
import { actsOf } from "../../server/contract/acts.ts";
import type { GivenReading } from "../../server/contract/comparison-messages.ts";
import { keptName } from "../i18n/kept-name.ts";
import { takesCorrections } from "../model/journals.ts";
import { namesShown } from "../model/own-names.ts";
import type { ComparisonSession } from "../session/comparison.ts";
import { journalFile } from "../session/journal-file.ts";
import { NoPackage } from "../session/page-package.ts";
import { FileButton } from "../ui/file-button.tsx";
import { PickOne } from "../ui/pick-one.tsx";
import type { ViewProps } from "../ui/view-props.ts";

type ChoiceProps = ViewProps & { store: ComparisonSession };

/** A reading that was chosen: a file, or what is at hand by a word (`mine`, `page`, `own <name>`). */
type Chosen = { file: File } | { at: string } | null;

/** Why two readings are not compared. */
class NotCompared extends Error {
  readonly why: "notTwo" | "notOther" | "notJournal";
  constructor(why: NotCompared["why"]) {
    super(why);
    this.why = why;
  }
}

/** Where the two readings are chosen: files, or what is at hand. */
export function ComparisonChoice(props: ChoiceProps) {
  const { words } = props;
  const say = words.comparison;
  const [chosen, setChosen] = useState<readonly [Chosen, Chosen]>([null, null]);
  const [working, setWorking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [first, second] = chosen;

  async function compare(): Promise<void> {
    setProblem(null);
    setWorking(true);
    try {
      await compareChosen(props, chosen);
    } catch (error) {
      setProblem(said(error as Error, words));
    }
    setWorking(false);
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void compare();
      }}
    >
      <p class="ui-lead">{say.lead}</p>
      <div class="data-comparison-choice">
        <Side {...props} at={0} chosen={first} onChoose={(one) => setChosen([one, second])} />
        <Side {...props} at={1} chosen={second} onChoose={(one) => setChosen([first, one])} />
      </div>
      <p class="ui-actions">
        <button type="submit" class="data-main" disabled={first === null || second === null || working}>
          {say.compare}
        </button>
        <span role="status">{working ? say.comparing : ""}</span>
      </p>
      {problem !== null && (
        <p class="data-warning" role="alert">
          {problem}
        </p>
      )}
    </form>
  );
}

function said(error: Error, { comparison, corrections }: ViewProps["words"]): string {
  if (error instanceof NotCompared) return comparison[error.why];
  return error instanceof NoPackage ? corrections.noPackage[error.why] : comparison.failed(error.message);
}

/** One of the two: what is at hand, or a file. */
function Side(props: ChoiceProps & { at: 0 | 1; chosen: Chosen; onChoose: (chosen: Chosen) => void }) {
  const { words, own, corrections, state, dataset, at, chosen, onChoose } = props;
  const say = words.comparison;
  const kept = own.kept.value;
  const mine = takesCorrections(state) ? actsOf(corrections.rows(state.own)).length : 0;
  const file = chosen !== null && "file" in chosen ? chosen.file.name : null;
  const choices: (readonly [string, string])[] = [
    ["", say.choose],
    ...(mine > 0 ? [["mine", say.mine(mine)] as const] : []),
    ...(takesCorrections(state) && state.own === null ? [["page", say.pageData(dataset.title)] as const] : []),
    ...kept.map((one) => [`own ${one.name}`, keptName(one, kept, words)] as const),
    ...(file === null ? [] : [["file", file] as const]),
  ];
  return (
    <div>
      <PickOne
        legend={say.readings[at]}
        value={chosen === null ? "" : "at" in chosen ? chosen.at : "file"}
        choices={choices}
        onChoose={(value) => value !== "file" && onChoose(value === "" ? null : { at: value })}
      />
      <FileButton single label={say.fileOf(say.readings[at])} onFiles={([one]) => one && onChoose({ file: one })} />
    </div>
  );
}

async function compareChosen(props: ChoiceProps, [a, b]: readonly [Chosen, Chosen]): Promise<void> {
  const { store, corrections, state } = props;
  if (a === null || b === null) return;
  if ("at" in a && "at" in b && a.at === b.at) throw new NotCompared("notOther");
  const readings = [await readingOf(a, props), await readingOf(b, props)] as const;
  const journals = readings.filter((one) => "journal" in one).length;
  if (journals === 1) throw new NotCompared("notTwo");
  if (journals === 2) {
    if (!takesCorrections(state) || namesShown(state.own).length > 1) throw new NotCompared("notJournal");
    const base = await corrections.files(state.own);
    return store.compare({ readings, base, corrected: 0 }, { own: state.own });
  }
  const places = [a, b].map(placeOf);
  // What is settled corrects the data that are seen, where they are one of the two.
  const corrected = places[0]?.own !== state.own && places[1]?.own === state.own && takesCorrections(state) ? 1 : 0;
  return store.compare({ readings, base: null, corrected }, places[corrected] ?? null);
}

/** The data of this page that were chosen; null of a file. */
function placeOf(chosen: Exclude<Chosen, null>): { own: string | null } | null {
  if ("file" in chosen) return null;
  return { own: chosen.at.startsWith("own ") ? chosen.at.slice(4) : null };
}

async function readingOf(chosen: Exclude<Chosen, null>, props: ChoiceProps): Promise<GivenReading> {
  const { corrections, own, state, words } = props;
  if ("file" in chosen) {
    const { name } = chosen.file;
    const bytes = new Uint8Array(await chosen.file.arrayBuffer());
    if (name.toLowerCase().endsWith(".zip")) return { name, package: { name, files: [{ name, bytes }] } };
    return { name, journal: bytes };
  }
  if (chosen.at === "mine") {
    const { content } = await journalFile(corrections.rows(state.own));
    return { name: words.corrections.title, journal: new Uint8Array(await content.arrayBuffer()) };
  }
  const name = placeOf(chosen)!.own;
  const files = name === null ? await corrections.files(null) : await own.files(name);
  return { name: files.name, package: files };
}
