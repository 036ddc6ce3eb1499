import { useEffect } from "preact/hooks";
import type { Dataset } from "../../server/contract/dataset.ts";
import type { Words } from "../i18n/words.ts";
import type { Api } from "../session/api.ts";
import { untilPlaced } from "../session/layout-coming.ts";

/** Whose network is drawn still, as its dataset says, and what to do once it is. */
export interface LayoutComingProps {
  api: Api;
  dataset: Dataset;
  onPlaced: () => void;
  words: Words;
}

/** Says that places are provisional, and asks for the picture anew once the server has drawn it. */
export function View({ api: { server }, dataset, onPlaced, words }: LayoutComingProps) {
  useEffect(() => {
    if (server === null) return;
    const left = new AbortController();
    void untilPlaced(server, left.signal).then(() => left.signal.aborted || onPlaced());
    return () => left.abort();
    // An answer that is provisional again, of another server behind the address, is looked after again.
  }, [server, dataset]);
  return (
    <p class="ui-notice" data-part="layout-coming" role="status">
      {words.outage.drawing}
    </p>
  );
}
