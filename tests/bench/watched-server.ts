import { spawn } from "node:child_process";
import { once } from "node:events";

/** A server in a process of its own whose event loop is watched. */
export interface WatchedServer {
  address: string;
  /**
   * The longest that the event loop answered nobody since this was last asked, in milliseconds; and the longest that it
   * worked meanwhile, where Linux says so, without the time in which the machine let others work: on a busy machine
   * the first is mostly that.
   */
  longestStall: () => Promise<{ stalled: number; worked: number | null }>;
  /** Milliseconds of processor that its event loop has taken so far; null where the system does not say. */
  processor: () => Promise<number | null>;
  stop: () => void;
}

/** Runs in the server, not in its threads; the clock that watches beats every millisecond. */
const IN_SERVER = `
  import { existsSync, readFileSync } from "node:fs";
  import { monitorEventLoopDelay } from "node:perf_hooks";
  import { isMainThread } from "node:worker_threads";
  if (isMainThread) {
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    const file = "/proc/self/task/" + process.pid + "/schedstat";
    const isTold = existsSync(file);
    const ran = () => Number(readFileSync(file, "latin1").split(" ")[0]) / 1e6;
    let worked = null;
    if (isTold) {
      let before = ran();
      setInterval(() => {
        const now = ran();
        worked = Math.max(worked, now - before);
        before = now;
      }, 2).unref();
    }
    process.on("message", (asked) => {
      if (asked === "processor") return process.send(isTold ? ran() : null);
      process.send({ stalled: delay.max / 1e6, worked });
      delay.reset();
      worked = null;
    });
    process.channel.unref();
  }`;

/** Starts the program with these arguments; throws where it ends before it names an address that it listens at. */
export async function startWatched(args: readonly string[], env: Record<string, string> = {}): Promise<WatchedServer> {
  const watching = `--import=data:text/javascript,${encodeURIComponent(IN_SERVER)}`;
  const child = spawn(process.execPath, [watching, ...args], {
    env: { ...process.env, NEO4J_URI: undefined, ...env },
    stdio: ["ignore", "pipe", "ignore", "ipc"],
  });
  const address = await new Promise<string>((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`${args[0]} ended with code ${code}.`)));
    child.stdout?.on("data", (text) => {
      const [found] = /http:\S+/.exec(String(text)) ?? [];
      if (found) resolve(found);
    });
  });
  const ask = async <Told>(what: string): Promise<Told> => {
    const told = once(child, "message");
    child.send(what);
    return ((await told) as [Told])[0];
  };
  return {
    address,
    longestStall: () => ask("stall"),
    processor: () => ask("processor"),
    stop: () => child.kill(),
  };
}
