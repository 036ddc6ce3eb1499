import { packageOf } from "../../seed/tables/package.ts";
import type { Gazetteer } from "../../seed/tables/places.ts";
import { readTables } from "../../seed/tables/read.ts";
import type { ReadFile } from "../../seed/tables/sheet.ts";
import { understand, type Understood } from "../../seed/tables/understand.ts";
import type { Work } from "../../seed/tables/work.ts";
import type { FromTablesWorker, ToTablesWorker, Understand } from "../contract/tables-messages.ts";
import { messageOf } from "./message-of.ts";

/** What messages come from and go to: a worker's own scope, or a port. */
export interface TablesPort {
  postMessage: (message: FromTablesWorker, transfer: Transferable[]) => void;
  addEventListener: (type: "message", listener: (event: MessageEvent<ToTablesWorker>) => void) => void;
}

/** Milliseconds of work after which messages are looked at, and between two signs of how far the work is. */
const TURN = 40;
const SIGN = 150;

/** Thrown where work is to stop: what is asked later is worked at instead. */
class Stopped extends Error {}

/**
 * Reads the tables that a port sends and says what is understood of them; keeps what was read and understood last, so
 * that another choice needs neither sent again. Each question stops the one before. `officialPlaces` brings the list of
 * places, once data name some.
 */
export function serveTables(port: TablesPort, officialPlaces: () => Promise<Gazetteer>): void {
  let files: ReadFile[] = [];
  let understood: Understood | null = null;
  let places: Gazetteer | undefined;
  let current = 0;

  async function understandFiles({ id, files: given, choices }: Understand): Promise<void> {
    const work = workOf(id);
    understood = null;
    if (given) files = await readTables(given, work);
    const found = await understand(files, choices, {
      officialPlaces: async () => (places ??= await officialPlaces()),
      work,
    });
    if (id !== current) throw new Stopped();
    understood = found;
    port.postMessage({ type: "understood", id, understanding: found.understanding }, []);
  }

  async function write(id: number): Promise<void> {
    if (!understood?.making) throw new Error("Nothing was understood that a package could be made of.");
    const { dataset, files: written } = await packageOf(understood.making, workOf(id));
    const entries = [...written].map(([name, bytes]) => ({ name, bytes }));
    port.postMessage({ type: "written", id, files: { name: dataset.package.name, files: entries } }, []);
  }

  const workOf = (id: number): Work =>
    workWhile(
      () => id === current,
      (stage, done, of) => port.postMessage({ type: "working", id, stage, done, of }, []),
    );

  async function answer(message: ToTablesWorker): Promise<void> {
    const { id } = message;
    try {
      if (message.type === "understand") await understandFiles(message);
      else if (message.type === "write") await write(id);
    } catch (error) {
      if (error instanceof Stopped) return;
      console.error(error);
      port.postMessage({ type: "failed", id, message: messageOf(error) }, []);
    }
  }

  port.addEventListener("message", ({ data }) => {
    current = data.id;
    void answer(data);
  });
}

/** Work that lets messages in now and then, stops once it is no longer wanted, and tells how far it is. */
function workWhile(isWanted: () => boolean, tell: Work["progress"]): Work {
  let [turned, told] = [performance.now(), 0];
  return {
    pause: () => {
      if (!isWanted()) throw new Stopped();
      if (performance.now() - turned < TURN) return undefined;
      return new Promise((resolve, reject) => {
        setTimeout(() => {
          turned = performance.now();
          if (isWanted()) resolve();
          else reject(new Stopped());
        });
      });
    },
    progress: (...at) => {
      if (performance.now() - told < SIGN) return;
      told = performance.now();
      tell(...at);
    },
  };
}
