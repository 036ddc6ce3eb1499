import type { JournalRow } from "../../server/contract/corrections.ts";
import type { FromCorrectionsWorker } from "../../server/contract/corrections-messages.ts";
import type { PackageFiles } from "../../server/contract/worker-messages.ts";

/**
 * What a journal makes of a package and what hangs on each correction, told message by message as it is found in a
 * worker of its own; answers how it is stopped. A package that does not come is told as `failed`.
 */
export function weighJournal(
  files: Promise<PackageFiles>,
  journal: readonly JournalRow[],
  tell: (message: FromCorrectionsWorker) => void,
): () => void {
  let isWanted = true;
  let stop = (): void => undefined;
  const start = async (): Promise<void> => {
    const [{ weighCorrections }, given] = await Promise.all([
      import("../../server/browser/weigh-corrections.ts"),
      files,
    ]);
    if (isWanted) stop = weighCorrections({ files: given, journal }, (message) => isWanted && tell(message));
  };
  start().catch((error: Error) => isWanted && tell({ type: "failed", id: 1, message: error.message }));
  return () => {
    isWanted = false;
    stop();
  };
}
