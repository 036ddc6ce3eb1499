import { useContext, useMemo, useRef, useState } from "preact/hooks";
import { nameIn } from "../../server/contract/i18n/name-in.ts";
import { actsOf } from "../../server/contract/acts.ts";
import type { Outcome } from "../../server/contract/corrections.ts";
import type { Words } from "../i18n/words.ts";
import { outcomeOf } from "../model/acts.ts";
import { rowsOf } from "../model/corrections.ts";
import { type FoundPage, foundPages, type FoundPages } from "../model/found-pages.ts";
import { isCorrected } from "../model/journals.ts";
import type { Network } from "../model/network.ts";
import { newId } from "../session/new-id.ts";
import { hashOf } from "../session/file-hash.ts";
import type { SourceText } from "../session/source-texts.ts";
import { today } from "../session/today.ts";
import { namesFor, sayFailure, sayReason } from "../ui/correction-words.ts";
import { Radios } from "../ui/radios.tsx";
import { type Correcting, Texts } from "./text-context.ts";
import "./correct.css";

interface ProposalProps {
  copy: SourceText & { pdf: Blob };
  whole: Network;
  source: { id: string };
  mention: string;
  lines: readonly [number, number];
  words: Words;
}

/** As many rows as one correction can number. */
const MOST = 9999;

/** The pages of the reader's PDF that the data do not name yet, to be made corrections: a project's, or all. */
export function PageProposal(props: ProposalProps) {
  const { copy, whole, source, words } = props;
  const correcting = useContext(Texts)?.correcting;
  const [said, setSaid] = useState("");
  const found = useMemo(() => foundPages(copy.text, whole, source.id), [copy, whole, source.id]);
  if (!correcting || !isCorrected(correcting.state) || correcting.state.filter.merging === "strict") return null;
  const say = words.textBeside.pages;
  return (
    <>
      {found.isThis && found.pages.length > 0 && (
        <details class="evidence-pages">
          <summary>{say.title}</summary>
          <p class="ui-hint">{say.found(found.pages.length, found.lost)}</p>
          <Form {...props} {...{ correcting, found }} onMade={(n) => setSaid(say.made(n))} />
        </details>
      )}
      <p role="status">{said}</p>
    </>
  );
}

function Form(props: ProposalProps & { correcting: Correcting; found: FoundPages; onMade: (count: number) => void }) {
  const { whole, words, correcting, found, mention, lines } = props;
  const { corrections, state } = correcting;
  const say = words.textBeside.pages;
  const project = found.pages.find(
    ({ entry }) => entry.mention === mention && lines.every((line, i) => entry.lines?.[i] === line),
  )?.project;
  const scopes = [
    ...(project ? [["project", found.pages.filter((one) => one.project === project)] as const] : []),
    ...(found.pages.length <= MOST ? [["all", found.pages] as const] : []),
  ];
  const [scope, setScope] = useState(scopes[0]?.[0]);
  const { busy, problem, make } = useMaking(props);
  const name = project && whole.hasNode(project) ? nameIn(state.language, whole.getNodeAttributes(project)) : "";
  const chosen = (scopes.find(([one]) => one === scope) ?? scopes[0])?.[1] ?? [];
  return (
    <form
      class="evidence-correct-form"
      onSubmit={(event) => {
        event.preventDefault();
        const author = new FormData(event.currentTarget).get("author") as string;
        void make(chosen, author.trim());
      }}
    >
      <Radios
        legend={say.which}
        name="pages"
        value={scope ?? ""}
        choices={scopes.map(([one, pages]) => [
          one,
          one === "all" ? say.all(pages.length) : say.ofProject(name, pages.length),
        ])}
        onChoose={(value) => setScope(value as "all" | "project")}
      />
      <label>
        {words.corrections.author}
        <input name="author" required maxLength={100} defaultValue={corrections.author.value} />
        <small>{words.corrections.authorWhy}</small>
      </label>
      <p class="ui-actions">
        <button type="submit" disabled={busy || chosen.length === 0}>
          {words.corrections.make}
        </button>
        <span role="status">{busy ? words.corrections.making : ""}</span>
      </p>
      <p role="alert">{problem}</p>
    </form>
  );
}

/** Makes pages corrections, all of them one act, which names the PDF and its hash. */
function useMaking(props: ProposalProps & { correcting: Correcting; onMade: (count: number) => void }) {
  const { copy, whole, words, correcting, onMade } = props;
  const { corrections, state } = correcting;
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const under = useRef(false);

  const whyNot = (refused: readonly Outcome[]): string => {
    const rows = refused.map(({ row }) => row);
    const reason = outcomeOf(actsOf(rows)[0]!, refused)?.reason;
    const names = namesFor({ whole, words, corrections, state }, rows);
    return `${words.corrections.refused} ${reason ? sayReason(reason, words, names) : ""}`;
  };

  async function make(pages: readonly FoundPage[], author: string): Promise<void> {
    if (under.current) return;
    under.current = true;
    setBusy(true);
    setProblem(null);
    try {
      const reason = words.textBeside.pages.reason(copy.name, await hashOf(copy.pdf));
      const drafts = pages.map(({ draft }) => draft);
      corrections.setAuthor(author);
      const refused = await corrections.make(state.own, rowsOf(drafts, { reason, author, day: today() }, newId));
      if (refused.length > 0) setProblem(whyNot(refused));
      else onMade(pages.length);
    } catch (error) {
      setProblem(sayFailure(error as Error, words));
    }
    under.current = false;
    setBusy(false);
  }

  return { busy, problem, make };
}
