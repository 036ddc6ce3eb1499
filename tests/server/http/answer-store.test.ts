import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { Abandoned, EngineUnavailable } from "../../../server/contract/errors.ts";
import { AnswerStore, type Limits, type Outgoing, tooMany } from "../../../server/http/answer-store.ts";
import { Turns } from "../../../server/http/turns.ts";
import type { Answer } from "../../../server/questions/answer.ts";

const LIMITS = { room: 100_000, longest: 10_000, atOnce: 2, queue: 2, patience: 60_000 };
const storeOf = (limits: Limits, reading = LIMITS): AnswerStore => new AnswerStore(limits, new Turns(reading, tooMany));
const JSON_TYPE = { "content-type": "application/json; charset=utf-8" };
const TEXT = "à la lettre, ".repeat(200);

const patient = (): AbortSignal => new AbortController().signal;
const answer = (body: Answer["body"], status = 200): Answer => ({ status, headers: JSON_TYPE, body });
/** Somebody who asks for a key. */
const wanted = (key: string, make: (signal: AbortSignal) => Promise<Answer>, signal = patient()) => ({
  key,
  acceptEncoding: "",
  signal,
  make,
});
/** A promise and what settles it. */
function gate(): { opened: Promise<void>; open: () => void } {
  let open = (): void => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}
async function text(body: Outgoing["body"]): Promise<string> {
  if (typeof body === "string" || Buffer.isBuffer(body)) return String(body);
  let whole = "";
  for await (const piece of body) whole += Buffer.from(piece as string).toString();
  return whole;
}

describe("the store of answers", () => {
  test("makes an answer once for all who ask while it is made, and after", async () => {
    const store = storeOf(LIMITS);
    let made = 0;
    const { opened, open } = gate();
    const make = async () => {
      made++;
      await opened;
      return answer(TEXT);
    };
    const asked = [1, 2, 3].map(() => store.get(wanted("a", make)));
    open();
    for (const one of await Promise.all(asked)) expect(await text(one.body)).toBe(TEXT);
    expect(await text((await store.get(wanted("a", make))).body)).toBe(TEXT);
    expect(made).toBe(1);
  });

  test.each([
    ["br;q=0.9, gzip", "br", brotliDecompressSync],
    ["gzip", "gzip", gunzipSync],
    ["*", "br", brotliDecompressSync],
    ["br;q=0, *;q=0.5", "gzip", gunzipSync],
    ["", undefined, (body: Buffer) => body],
    ["identity, br;q=0", undefined, (body: Buffer) => body],
  ])("packs for who takes %j as %s", async (acceptEncoding, encoding, unpack) => {
    const store = storeOf(LIMITS);
    const { headers, body } = await store.get({ ...wanted("a", async () => answer(TEXT)), acceptEncoding });
    expect(headers["content-encoding"]).toBe(encoding);
    expect(unpack(body as Buffer).toString()).toBe(TEXT);
  });

  test("packs neither what is short nor what is no text", async () => {
    const store = storeOf(LIMITS);
    const zip = { status: 200, headers: { "content-type": "application/zip" }, body: TEXT };
    for (const made of [zip, answer("{}")]) {
      const given = await store.get({
        ...wanted(made.headers["content-type"]!, async () => made),
        acceptEncoding: "br",
      });
      expect(given.headers["content-encoding"]).toBeUndefined();
    }
  });

  test("keeps no error, and tells it to all who wait", async () => {
    const store = storeOf(LIMITS);
    const failing = () => Promise.reject(new Error("broken"));
    const asked = [1, 2].map(() => store.get(wanted("a", failing)));
    for (const one of asked) await expect(one).rejects.toThrow("broken");
    expect(await text((await store.get(wanted("a", async () => answer(TEXT)))).body)).toBe(TEXT);
  });

  test("keeps no redirect", async () => {
    const store = storeOf(LIMITS);
    let made = 0;
    const make = async () => answer("", 300 + ++made);
    expect((await store.get(wanted("a", make))).status).toBe(301);
    expect((await store.get(wanted("a", make))).status).toBe(302);
  });

  test("goes on for who stays, stops for the last who leaves, and begins anew for who comes then", async () => {
    const store = storeOf(LIMITS);
    const [first, second] = [new AbortController(), new AbortController()];
    const signals: AbortSignal[] = [];
    const make = (signal: AbortSignal) => {
      signals.push(signal);
      return new Promise<Answer>((_, reject) => signal.addEventListener("abort", () => reject(new Abandoned())));
    };
    const asked = [first, second].map(({ signal }) => store.get(wanted("a", make, signal)));
    first.abort();
    await expect(asked[0]).rejects.toThrow(Abandoned);
    expect(signals[0]!.aborted).toBe(false);
    second.abort();
    await expect(asked[1]).rejects.toThrow(Abandoned);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
    expect(await text((await store.get(wanted("a", async () => answer(TEXT)))).body)).toBe(TEXT);
  });

  test("hands on what is too long piece by piece, to each reader their own", async () => {
    const store = storeOf(LIMITS);
    let made = 0;
    async function* pieces() {
      for (let i = 0; i < 5; i++) yield "é".repeat(2000);
    }
    const make = async () => {
      made++;
      return answer(pieces());
    };
    const both = await Promise.all([1, 2].map(() => store.get(wanted("a", make))));
    for (const { body } of both) {
      expect(Buffer.isBuffer(body)).toBe(false);
      expect(await text(body)).toBe("é".repeat(10_000));
    }
    expect(made).toBe(2);
  });

  test("lets go of what is too long where nobody reads it: not begun, left by the first, or left by all", async () => {
    const store = storeOf(LIMITS);
    const open = { count: 0 };
    const paused = gate();
    async function* pieces() {
      open.count++;
      try {
        yield "é".repeat(2000);
        await paused.opened;
        for (let i = 0; i < 5; i++) yield "é".repeat(2000);
      } finally {
        open.count--;
      }
    }
    const make = async () => answer(pieces());
    const leaving = [1, 2, 3].map(() => new AbortController());
    const [first, second, alone] = [
      store.get(wanted("a", make, leaving[0]!.signal)),
      store.get(wanted("a", make, leaving[1]!.signal)),
      store.get(wanted("b", make, leaving[2]!.signal)),
    ];
    await expect.poll(() => open.count).toBe(2);
    leaving[0]!.abort();
    leaving[2]!.abort();
    await expect(first).rejects.toThrow(Abandoned);
    await expect(alone).rejects.toThrow(Abandoned);
    paused.open();
    const { body } = await second!;
    await expect.poll(() => open.count).toBe(1);
    await (body as AsyncIterable<string>)[Symbol.asyncIterator]().return?.();
    expect(open.count).toBe(0);
  });

  test("lets so many long answers be read at once, holds nothing of those that wait, and refuses the rest", async () => {
    const store = storeOf(LIMITS, { ...LIMITS, atOnce: 1, queue: 1 });
    const open = { count: 0 };
    async function* pieces() {
      open.count++;
      try {
        for (let i = 0; i < 5; i++) yield "é".repeat(2000);
      } finally {
        open.count--;
      }
    }
    const make = async () => answer(pieces());
    const { body } = await store.get(wanted("a", make));
    const leaving = new AbortController();
    const second = store.get(wanted("b", make, leaving.signal));
    await expect.poll(() => open.count).toBe(1);
    await expect(store.get(wanted("c", make))).rejects.toThrow(EngineUnavailable);
    // Short ones wait for none of them.
    expect(await text((await store.get(wanted("d", async () => answer(TEXT)))).body)).toBe(TEXT);
    expect(await text(body)).toBe("é".repeat(10_000));
    expect((await second).status).toBe(200);
    // Who leaves before they began to read gives their turn up, too.
    leaving.abort();
    expect(await text((await store.get(wanted("b", make))).body)).toBe("é".repeat(10_000));
  });

  test("lets nobody have all turns to read, nor all places to wait for one", async () => {
    const store = storeOf(LIMITS, { ...LIMITS, atOnce: 4, queue: 4 });
    const long = async () => answer(pieces());
    async function* pieces() {
      for (let i = 0; i < 5; i++) yield "é".repeat(2000);
    }
    const ask = (who: string, i: number) => store.get({ ...wanted(`${who} ${i}`, long), who });
    const three = [await ask("slow", 0), await ask("slow", 1), await ask("slow", 2)];
    const waiting = [3, 4, 5].map((i) => ask("slow", i));
    await expect(ask("slow", 6)).rejects.toThrow(EngineUnavailable);
    // There is a turn for others still, however many wait, and a place to wait for it.
    const other = await ask("other", 0);
    const next = ask("other", 1);
    expect(await text(other.body)).toBe("é".repeat(10_000));
    expect(await text((await next).body)).toBe("é".repeat(10_000));
    for (const { body } of three) expect(await text(body)).toBe("é".repeat(10_000));
    // Each in turn: what was left waiting would be refused after this test, and heard by none.
    for (const one of waiting) expect(await text((await one).body)).toBe("é".repeat(10_000));
  });

  test("refuses who waits for their turn for longer than they may, and no sooner", async () => {
    const store = storeOf({ ...LIMITS, atOnce: 1, patience: 300 });
    const { opened, open } = gate();
    const first = store.get(wanted("a", () => opened.then(() => answer(TEXT))));
    const second = store.get(wanted("b", async () => answer(TEXT)));
    setTimeout(open, 10);
    expect(await Promise.all([first, second])).toHaveLength(2);
    void store.get(wanted("c", () => new Promise<Answer>(() => {})));
    await expect(store.get(wanted("d", async () => answer(TEXT)))).rejects.toMatchObject({ reason: "busy" });
  });

  test("makes two at once, lets two wait, and refuses the fifth", async () => {
    const store = storeOf(LIMITS);
    const { opened, open } = gate();
    let [running, most] = [0, 0];
    const make = async () => {
      most = Math.max(most, ++running);
      await opened;
      running--;
      return answer(TEXT);
    };
    const asked = ["a", "b", "c", "d"].map((key) => store.get(wanted(key, make)));
    await expect(store.get(wanted("e", make))).rejects.toThrow(EngineUnavailable);
    open();
    expect(await Promise.all(asked)).toHaveLength(4);
    expect(most).toBe(2);
  });

  test("forgets what was asked longest ago once its room is full", async () => {
    const store = storeOf({ ...LIMITS, room: 3 * Buffer.byteLength(TEXT) });
    let made = 0;
    const make = async () => {
      made++;
      return answer(TEXT);
    };
    for (const key of ["a", "b", "a", "c", "a", "b"]) await store.get(wanted(key, make));
    expect(made).toBe(4);
  });
});
