import { useState } from "preact/hooks";
import { MOST_POINTS } from "../figures/figure-choice.ts";
import { networkUnder } from "../model/conditions.ts";
import { LONGEST, type Extent } from "../model/export-extent.ts";
import type { Parameters } from "../model/filter-parameters.ts";
import { EVERYTHING, START, type State } from "../model/state.ts";
import { KINDS, type Format } from "../model/vocabulary.ts";
import {
  curlCommand,
  neighbourhood,
  networkFile,
  permanentAddress,
  type ExportScope,
} from "../session/export-scope.ts";
import { save } from "../ui/download.ts";
import { Copied } from "../ui/copied.tsx";
import { MadeFile } from "./made-file.tsx";
import type { Dataset } from "../../server/contract/dataset.ts";
import type { AgreementStated } from "../model/comparison.ts";
import { useAgreement } from "./use-agreement.ts";
import { PackWithFigures } from "./pack-with-figures.tsx";
import type { PartProps } from "./part-props.ts";

interface FileProps extends PartProps {
  extent: Extent;
  format: Format;
  /** Whether people are named in it. */
  named: boolean;
  asked: ExportScope;
}

/**
 * The file: a link that downloads it and the command that does the same, or a button that makes it where no server
 * answers; and what it may not hold exactly.
 */
export function DataFile(props: FileProps) {
  const { words, shown, extent, format, named, api, page } = props;
  const parameters = parametersOf(props);
  const path = `export/${format}`;
  const link = api.link(path, parameters);
  const address = link && new URL(link, page).href;
  const [name, purpose] = words.takeAway.formats[format];
  const agreement = useAgreement(props.dataset);
  const compared = format === "pack" ? agreement : null;
  // What was compared in this browser, no server knows.
  const complete = compared && (async (content: Blob) => withCompared(content, compared, props.dataset));
  return (
    <>
      <Shortcoming {...props} address={address} />
      <p>
        {address === null || complete ? (
          <MadeFile
            {...{ api, path, parameters, words }}
            label={words.takeAway.download(name)}
            title={purpose}
            complete={complete ?? undefined}
          />
        ) : (
          <a class="take-away-strong-link" href={address} download title={purpose}>
            {words.takeAway.download(name)}
          </a>
        )}
      </p>
      {format === "pack" && extent === "shown" && shown.order <= MOST_POINTS && (
        <PackWithFigures {...props} parameters={parameters} people={named} complete={complete ?? undefined} />
      )}
      {address && <Copied words={words} label={words.takeAway.asCommand} text={curlCommand(address)} />}
    </>
  );
}

/** A research pack with how far the two readings agree that were compared in this browser. */
async function withCompared(content: Blob, agreement: AgreementStated, dataset: Dataset): Promise<Blob> {
  const { withAgreement } = await import("./pack.ts");
  const bytes = await withAgreement(new Uint8Array(await content.arrayBuffer()), agreement, dataset);
  return new Blob([bytes], { type: "application/zip" });
}

/** The view of the whole, as the API has it unless told otherwise. */
const WHOLE: State = { ...START, filter: { ...EVERYTHING, kinds: KINDS } };

/** What is asked for the file. */
function parametersOf({ page, state, dataset, extent, named, asked }: FileProps): Parameters {
  // The view that the file says it comes from; its address may name people, so that a file without names has none.
  const view = { shown: state, whole: WHOLE, selection: null }[extent];
  const url = named && view ? permanentAddress(page, view, dataset.version) : undefined;
  const people = named ? undefined : "pseudonyms";
  return { ...asked.parameters, url, people };
}

/** Says that the address is longer than some programs take, or that no filter gives exactly this; offers what does. */
function Shortcoming(props: FileProps & { address: string | null }) {
  const { asked, address, extent, named, state, shown, dataset, words, evidence } = props;
  const [failed, setFailed] = useState(false);
  const length = address?.length ?? 0;
  if (asked.exact && length <= LONGEST) return null;
  const counted = networkUnder(state, shown, dataset);
  const saveExactly = async (): Promise<void> => {
    const network = extent === "selection" ? neighbourhood(counted, state.selection) : counted;
    const evidenceOf = await evidence.load();
    const text = JSON.stringify(networkFile({ network, evidenceOf }, asked.attributes));
    save(new Blob([text], { type: "application/json" }), `maillage-${dataset.version}-vue.json`);
  };
  const take = (): void => {
    setFailed(false);
    saveExactly().catch(() => setFailed(true));
  };
  return (
    <p class="take-away-warning" role="status">
      {asked.exact ? words.takeAway.long(length) : words.takeAway.inexact(counted.order, counted.size)}{" "}
      <button type="button" hidden={!named} onClick={take}>
        {words.takeAway.exactFile}
      </button>
      {failed ? <span role="alert"> {words.questions.failed}</span> : null}
    </p>
  );
}
