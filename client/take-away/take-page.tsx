import assets from "virtual:standalone";
import { save } from "../ui/download.ts";
import { toAddress } from "../session/address.ts";
import { citedAddress, isHereAlone, isLocal, permanentAddress } from "../session/export-scope.ts";
import type { Dataset } from "../../server/contract/dataset.ts";
import { shortHash } from "../../server/contract/hash.ts";
import { START, type State } from "../model/state.ts";
import { escapeXml } from "../../server/contract/xml-escape.ts";
import { standalonePage } from "../standalone/standalone.ts";
import { MOST_STANDALONE, networkOf, standaloneOf } from "../standalone/from-view.ts";
import { useEvidence } from "../session/evidence.ts";
import { Copied } from "../ui/copied.tsx";
import { saidError } from "../ui/said-error.ts";
import type { PartProps } from "./part-props.ts";

/** Data, language, and a mark of what departs from the whole network, as other files have it. */
function pageFile(network: State, { version }: Pick<Dataset, "version">): string {
  const query = toAddress({ ...network, language: START.language });
  return `maillage-${version}-network-${network.language}${query === "" ? "" : `-${shortHash(query)}`}.html`;
}

/** The view in another page, or as a file that opens without a network. */
export function TakePage(props: PartProps) {
  const { state, dataset, shown, page, words } = props;
  const network = networkOf(state);
  const address = citedAddress(page, network, dataset);
  const embed = permanentAddress(`${page}embed.html`, network, dataset.version);
  const isSmall = shown.order <= MOST_STANDALONE;
  const { data: evidenceOf, error } = useEvidence(isSmall ? props.evidence : null);
  const view = evidenceOf && standaloneOf({ ...props, state: network, evidenceOf }, address, null);
  const snippet = `<iframe src="${escapeXml(embed)}" title="${escapeXml(words.figure.title.network)}" width="100%" height="700" loading="lazy"></iframe>`;
  if (!isSmall)
    return (
      <p class="take-away-warning">
        {words.standalone.tooMany(words.number(shown.order), words.number(MOST_STANDALONE))}
      </p>
    );
  const file = view && new Blob([standalonePage(view, assets)], { type: "text/html;charset=utf-8" });
  return (
    <>
      {/* Another page would not find what is in this browser alone, and a view in a frame asks no other host. */}
      {!isHereAlone(state, dataset) && state.data === null && (
        <>
          <h3>{words.takeAway.embedTitle}</h3>
          <p>{words.takeAway.embedLead}</p>
          <Copied words={words} label={words.takeAway.snippet} text={snippet} rows={4} />
          {isLocal(embed) && <p class="take-away-warning">{words.takeAway.local}</p>}
          <p>
            <a href={embed} target="_blank" rel="noopener">
              {words.takeAway.see}
            </a>
          </p>
        </>
      )}
      {dataset.corrections !== undefined && (
        <>
          <h3>{words.takeAway.embedTitle}</h3>
          <p>{words.takeAway.embedCorrected}</p>
        </>
      )}
      <h3>{words.takeAway.offlineTitle}</h3>
      <p>{words.takeAway.offlineLead}</p>
      <p class="ui-actions">
        <button type="button" disabled={!file} onClick={() => file && save(file, pageFile(network, dataset))}>
          {words.takeAway.offline}
        </button>{" "}
        {file && <small>{words.takeAway.offlineSize(Math.ceil(file.size / 1000))}</small>}
        {error && <span role="alert">{saidError(error, words)}</span>}
      </p>
    </>
  );
}
