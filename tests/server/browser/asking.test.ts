import { expect, test } from "vitest";
import { asking, type AskedWorker } from "../../../server/browser/asking.ts";

interface Said {
  type: string;
  id: number;
}

/** A worker that is told what to say. */
class FakeWorker extends EventTarget {
  readonly asked: unknown[] = [];

  postMessage(message: unknown): void {
    this.asked.push(message);
  }

  say(data: unknown): void {
    this.dispatchEvent(Object.assign(new Event("message"), { data }));
  }
}

const started = (broke?: () => void) => {
  const worker = new FakeWorker();
  const ask = asking<Said, Said>(worker as unknown as AskedWorker, "It failed.", broke);
  return { worker, ask: (type: string) => ask((id) => ({ type, id })) };
};

test("each question has the answer of its id, in whichever order these come", async () => {
  const { worker, ask } = started();
  const answers = ["a", "b", "c"].map(ask);
  expect(worker.asked).toEqual(["a", "b", "c"].map((type, i) => ({ type, id: i + 1 })));
  worker.say({ type: "last", id: 3 });
  worker.say({ type: "failed", id: 2, message: "no" });
  worker.say({ type: "first", id: 1 });
  await expect(answers[1]).rejects.toThrow(/^no$/);
  expect([await answers[0], await answers[2]].map((said) => said?.type)).toEqual(["first", "last"]);
});

test("a worker that breaks fails what waits and what comes later, and is no failure of the page's", async () => {
  let times = 0;
  const { worker, ask } = started(() => times++);
  const waiting = ask("a");
  const event = Object.assign(new Event("error", { cancelable: true }), { message: "Out of memory" });
  worker.dispatchEvent(event);
  expect([event.defaultPrevented, times]).toEqual([true, 1]);
  await expect(waiting).rejects.toThrow(/^It failed\. Out of memory$/);
  await expect(ask("b")).rejects.toThrow("Out of memory");
});
