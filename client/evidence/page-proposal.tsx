import { useContext, useMemo, useState } from "preact/hooks";
import { nameIn } from "../../server/contract/i18n/name-in.ts";
import { actsOf } from "../../server/contract/acts.ts";
import type { Words } from "../i18n/words.ts";
import { outcomeOf } from "../model/acts.ts";
import { type FoundPage, foundPages, type FoundPages } from "../model/found-pages.ts";
import { isCorrected } from "../model/journals.ts";
import type { Stated } from "../model/late-evidence.ts";
import { hashOf } from "../session/file-hash.ts";
import type { SourceText } from "../session/source-texts.ts";
import { namesFor, sayReason } from "../ui/correction-words.ts";
import { Radios } from "../ui/radios.tsx";
import { AuthorField } from "./author-field.tsx";
import { type Correcting, Texts } from "./text-context.ts";
import { useMaking } from "./use-making.ts";
import "./correct.css";

interface ProposalProps {
  copy: SourceText & { pdf: Blob };
  stated: Stated;
  source: { id: string };
  mention: string;
  lines: readonly [number, number];
  words: Words;
}

/** As many rows as one correction can number. */
const MOST = 9999;

/** The pages of the reader's PDF that the data do not name yet, to be made corrections: a project's, or all. */
export function PageProposal(props: ProposalProps) {
  const correcting = useContext(Texts)?.correcting;
  if (!correcting || !isCorrected(correcting.state) || correcting.state.filter.merging === "strict") return null;
  return <Offered {...props} correcting={correcting} />;
}

function Offered(props: ProposalProps & { correcting: Correcting }) {
  const { copy, stated, source, words, correcting } = props;
  const [said, setSaid] = useState("");
  const found = useMemo(() => foundPages(copy.text, stated, source.id), [copy, stated, source.id]);
  const say = words.textBeside.pages;
  return (
    <>
      {found.isThis && found.pages.length > 0 && (
        <details>
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
  const { words, correcting, found, mention, lines } = props;
  const whole = props.stated.network;
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
  const { busy, problem, propose } = useProposing(props);
  const name = project && whole.hasNode(project) ? nameIn(state.language, whole.getNodeAttributes(project)) : "";
  const chosen = (scopes.find(([one]) => one === scope) ?? scopes[0])?.[1] ?? [];
  return (
    <form
      class="evidence-correct-form"
      onSubmit={(event) => {
        event.preventDefault();
        const author = new FormData(event.currentTarget).get("author") as string;
        void propose(chosen, author.trim());
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
      <AuthorField {...{ words, corrections }} />
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
function useProposing(props: ProposalProps & { correcting: Correcting; onMade: (count: number) => void }) {
  const { copy, stated, words, correcting, onMade } = props;
  const { busy, refused, failure, make } = useMaking({ ...correcting, words });

  const whyNot = (): string => {
    const rows = refused.map(({ row }) => row);
    const reason = outcomeOf(actsOf(rows)[0]!, refused)?.reason;
    const names = namesFor({ whole: stated.network, words, ...correcting }, rows);
    return `${words.corrections.refused} ${reason ? sayReason(reason, words, names) : ""}`;
  };

  async function propose(pages: readonly FoundPage[], author: string): Promise<void> {
    const isMade = await make(async () => {
      const reason = words.textBeside.pages.reason(copy.name, await hashOf(copy.pdf));
      return { drafts: pages.map(({ draft }) => draft), reason, author };
    });
    if (isMade) onMade(pages.length);
  }

  return { busy, problem: failure ?? (refused.length > 0 ? whyNot() : null), propose };
}
