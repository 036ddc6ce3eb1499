import type { Dataset } from "../../server/contract/dataset.ts";
import { useEffect, useState } from "preact/hooks";
import type { Api } from "./api.ts";
import { askFor, type ExportScope } from "./export-scope.ts";
import type { Extent } from "../model/export-extent.ts";
import type { Network } from "../model/network.ts";
import type { State } from "../model/state.ts";

/** The question that an extent is taken away by, once the server has answered it; asked again when the view changes. */
export function useAsked(
  api: Api,
  extent: Extent,
  state: State,
  shown: Network,
  dataset: Dataset,
): { asked: ExportScope | null; error: Error | null } {
  const [found, setFound] = useState<{ asked: ExportScope | null; error: Error | null }>({ asked: null, error: null });
  useEffect(() => {
    let current = true;
    setFound({ asked: null, error: null });
    askFor(api, extent, state, shown, dataset).then(
      (asked) => current && setFound({ asked, error: null }),
      (error: Error) => current && setFound({ asked: null, error }),
    );
    return () => {
      current = false;
    };
  }, [api, extent, state, shown, dataset]);
  return found;
}
