import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { createServer as createTlsServer } from "node:tls";
import { setTimeout as sleep } from "node:timers/promises";

/**
 * A server between a driver and its database that can fail as a network does: `hang` keeps every connection and passes
 * nothing on, `drop` ends each and lets none in, `truncate` ends each after so many more bytes of answers, `delay`
 * passes each piece on so many milliseconds late, and `pass` is how it begins. `after` does something once so many
 * bytes more were asked. With a key and its certificate it takes encrypted connections alone.
 */
export async function openProxy(uri: string, tls?: { key: Buffer; cert: Buffer }) {
  const { hostname, port } = new URL(uri);
  let fault: "pass" | "hang" | "drop" = "pass";
  let left = Infinity;
  let late = 0;
  let asked = 0;
  let moment: { bytes: number; act: () => void } | null = null;
  const sockets = new Set<Socket>();
  const end = () => {
    for (const socket of sockets) socket.destroy();
  };
  const pass = (near: Socket): void => {
    if (fault === "drop") return void near.destroy();
    const far = connect(Number(port), hostname);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      // What came before goes out before, also where nothing is late any more.
      let waiting = 0;
      let before: Promise<unknown> = Promise.resolve();
      const give = (data: Buffer): void => {
        if (late === 0 && waiting === 0) return void to.write(data);
        waiting++;
        before = Promise.all([before, sleep(late)]).then(() => {
          waiting--;
          to.write(data);
        });
      };
      from.on("error", () => {});
      from.on("close", () => {
        sockets.delete(from);
        // One that hangs is told of no end either.
        if (fault !== "hang") to.destroy();
      });
      from.on("data", (data: Buffer) => {
        if (fault === "hang") return;
        if (from === near) {
          asked += data.length;
          if (moment !== null && asked >= moment.bytes) {
            const { act } = moment;
            moment = null;
            act();
          }
          return give(data);
        }
        left -= data.length;
        if (left >= 0) give(data);
        else end();
      });
    }
  };
  const server = tls ? createTlsServer(tls, pass) : createServer(pass);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** What it does with all connections from now on. */
    set: (now: typeof fault) => {
      fault = now;
      left = Infinity;
      late = 0;
      if (now === "drop") end();
    },
    truncate: (bytes: number) => {
      left = bytes;
    },
    delay: (milliseconds: number) => {
      late = milliseconds;
    },
    /** How many bytes were asked until now. */
    asked: () => asked,
    after: (bytes: number, act: () => void) => {
      moment = { bytes: asked + bytes, act };
    },
    close: () => {
      end();
      server.close();
    },
  };
}
