import type { Choices } from "../../seed/tables/choices.ts";
import type { Understanding } from "../../seed/tables/understanding.ts";
import type { FromTablesWorker, TableFile, ToTablesWorker, Working } from "../contract/tables-messages.ts";
import { Superseded } from "../contract/superseded.ts";
import type { PackageFiles } from "../contract/worker-messages.ts";
import { startWorker } from "./start-worker.ts";
// oxlint-disable-next-line import/default -- Vite makes it, the address of the bundled worker
import address from "./tables-worker.ts?worker&url";

/** Reads the tables that a person opens, in a worker of its own. */
export interface TablesReader {
  /**
   * What is understood of files, under these choices; null are those about which it answered last. What was asked
   * before is stopped. Throws `Superseded` once something else is asked or this is stopped, else an `Error` that says
   * what broke; once the worker itself broke, all that is asked later throws it too.
   */
  understand: (
    files: readonly TableFile[] | null,
    choices: Choices,
    progress: (working: Working) => void,
  ) => Promise<Understanding>;
  /** The package that comes of what was understood last. Throws as `understand`. */
  write: () => Promise<PackageFiles>;
  /** Stops what is being done; files stay. */
  stop: () => void;
  /** Ends the worker, and with it all that it holds. */
  close: () => void;
}

/** The worker, as the page holds it. */
export interface TablesWorker {
  postMessage: (message: ToTablesWorker) => void;
  addEventListener: {
    (type: "message", listener: (event: MessageEvent<FromTablesWorker>) => void): void;
    (type: "error", listener: (event: { message?: string }) => void): void;
  };
  terminate: () => void;
}

/** Starts a reader; the worker comes with the first question. */
export function readTables(start: () => TablesWorker = () => startWorker(address)): TablesReader {
  const worker = start();
  let last = 0;
  let broken: Error | null = null;
  let listener: (message: FromTablesWorker) => void = () => {};
  /** Rejects what was asked last; nothing once it is settled. */
  let give: (reason: Error) => void = () => {};
  worker.addEventListener("message", ({ data }) => data.id === last && listener(data));
  worker.addEventListener("error", ({ message = "" }) => {
    broken = new Error(`The worker that reads tables failed. ${message}`.trim());
    give(broken);
  });

  /** What is asked is heard no more. */
  function supersede(): void {
    last += 1;
    give(new Superseded());
  }

  /** Sends a question, in the place of the one before. */
  function ask<T>(
    message: (id: number) => ToTablesWorker,
    answer: (said: FromTablesWorker) => T | undefined,
    progress: (working: Working) => void = () => {},
  ): Promise<T> {
    supersede();
    if (broken) return Promise.reject(broken);
    return new Promise((resolve, reject) => {
      give = reject;
      listener = (said) => {
        if (said.type === "working") return progress(said);
        if (said.type === "failed") return reject(new Error(said.message));
        const answered = answer(said);
        if (answered !== undefined) resolve(answered);
      };
      worker.postMessage(message(last));
    });
  }

  return {
    understand: (files, choices, progress) =>
      ask(
        (id) => ({ type: "understand", id, files, choices }),
        (said) => (said.type === "understood" ? said.understanding : undefined),
        progress,
      ),
    write: () =>
      ask(
        (id) => ({ type: "write", id }),
        (said) => (said.type === "written" ? said.files : undefined),
      ),
    stop: () => {
      supersede();
      worker.postMessage({ type: "cancel", id: last });
    },
    close: () => {
      supersede();
      worker.terminate();
    },
  };
}
