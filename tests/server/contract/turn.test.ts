import { expect, test } from "vitest";
import { turn } from "../../../server/contract/turn.ts";

test("what waits goes before", async () => {
  const told: string[] = [];
  const port = new MessageChannel();
  const waited = new Promise<void>((done) => {
    port.port1.onmessage = () => {
      told.push("what waits");
      port.port1.close();
      done();
    };
  });
  port.port2.postMessage(null);
  await turn();
  told.push("after it");
  await waited;
  expect(told).toEqual(["what waits", "after it"]);
});
