import { roleIn } from "../../server/contract/i18n/role-in.ts";
import { useMemo } from "preact/hooks";
import type { Evidence } from "../../server/contract/shared.ts";
import { commonTo, type Common } from "../model/focus-neighbourhood.ts";
import { nameIn } from "../../server/contract/i18n/name-in.ts";
import type { Stated } from "../model/late-evidence.ts";
import { edgesBetween, rolesOf } from "../model/network.ts";
import { select } from "../model/state.ts";
import { useEvidence } from "../session/evidence.ts";
import type { ViewProps } from "../ui/view-props.ts";
import { saidError } from "../ui/said-error.ts";
import { PrintedWords } from "../evidence/sheet-parts.tsx";
import { KindSign } from "../ui/signs.tsx";
import { linksBetween } from "../model/correction-subject.ts";

/** Common neighbours listed before the rest is folded. */
const FIRST = 12;

/**
 * Whom several chosen entities have in common in the whole network, with what states each tie; those that the filter
 * leaves out are marked.
 */
export function View(props: ViewProps) {
  const { state, act, words, whole } = props;
  const common = useMemo(() => commonTo(whole, state.selection), [whole, state.selection]);
  const counts = [...new Set(common.map(({ ties }) => ties.length))];
  const shownOnes = common.filter(({ id }) => props.shown.hasNode(id)).map(({ id }) => id);
  return (
    <>
      <h3>{words.exploring.common}</h3>
      {common.length === 0 && <p class="ui-hint">{words.exploring.commonNone}</p>}
      {counts.map((count) => (
        <section key={count}>
          <p class="ui-hint">
            {count === state.selection.length
              ? words.exploring.commonAll(count)
              : words.exploring.commonSome(count, state.selection.length)}
          </p>
          <CommonList list={common.filter(({ ties }) => ties.length === count)} {...props} />
        </section>
      ))}
      {shownOnes.length > 0 && (
        <p class="ui-actions">
          <button type="button" onClick={() => act(select([...state.selection, ...shownOnes]))}>
            {words.exploring.commonChoose}
          </button>
        </p>
      )}
    </>
  );
}

function CommonList({ list, ...props }: ViewProps & { list: readonly Common[] }) {
  const { state, act, words, whole, shown } = props;
  const { data: evidenceOf, error } = useEvidence(props.evidence);
  const name = (id: string): string => nameIn(state.language, whole.getNodeAttributes(id));
  const item = ({ id, ties }: Common) => (
    <li key={id}>
      <button type="button" class="ui-link" onClick={() => act(select([id]))}>
        <KindSign kind={whole.getNodeAttribute(id, "kind")} /> {name(id)}
      </button>
      {!shown.hasNode(id) && <small class="network-out"> {words.exploring.commonOut}</small>}
      {ties.map((other) => (
        <div key={other} class="network-tie">
          <small>
            {name(other)} ·{" "}
            {words.list(rolesOf(whole, edgesBetween(whole, id, other)).map((role) => roleIn(words.roles, role)))}
          </small>
          <PrintedWords
            links={linksBetween(id, other, rolesOf(whole, edgesBetween(whole, id, other)))}
            evidence={evidenceOf ? evidenceBetween({ network: whole, evidenceOf }, id, other) : []}
            words={words}
            dataset={props.dataset}
          />
        </div>
      ))}
    </li>
  );
  return (
    <>
      {error && <p role="alert">{`${words.questions.failed} ${saidError(error, words)}`}</p>}
      <ul class="evidence-links">{list.slice(0, FIRST).map(item)}</ul>
      {list.length > FIRST && (
        <details>
          <summary>{words.sheet.more(list.length - FIRST)}</summary>
          <ul class="evidence-links">{list.slice(FIRST).map(item)}</ul>
        </details>
      )}
    </>
  );
}

const evidenceBetween = ({ network, evidenceOf }: Stated, a: string, b: string): Evidence[] =>
  edgesBetween(network, a, b).flatMap(evidenceOf);
