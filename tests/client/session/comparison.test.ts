import { expect, test } from "vitest";
import type { KeptComparison } from "../../../client/session/comparison-store.ts";
import { ComparisonSession } from "../../../client/session/comparison.ts";
import type { ComparisonReader } from "../../../server/browser/ask-comparison.ts";
import type { GivenReadings, ReadingsCompared, ReadingsSettled } from "../../../server/contract/comparison-messages.ts";
import { UNSETTLED } from "../../../client/model/comparison.ts";
import { until } from "../../until.ts";

const given = (name: string): GivenReadings => ({
  readings: [name, "other"].map((one) => ({ name: one, journal: new Uint8Array() })) as never,
  base: null,
  corrected: 0,
});
const answer = (name: string) =>
  ({
    ...{ type: "compared", id: 1, ids: [], mark: "m-", facts: { name } },
    comparison: { projects: { both: 1 }, fields: [], differences: [] },
  }) as unknown as ReadingsCompared;

/** Readers that answer when they are told to, a store that notes what it is asked, and a session over both. */
function session(found: KeptComparison | null = null) {
  const asked = new Map<string, (answered: ReadingsCompared | Error) => void>();
  const closed: string[] = [];
  const start = async (): Promise<ComparisonReader> => {
    let name = "";
    return {
      compare: (of) => {
        name = of.readings[0].name;
        return new Promise((done, fail) =>
          asked.set(name, (answered) => (answered instanceof Error ? fail(answered) : done(answered))),
        );
      },
      settle: async () => ({ type: "settled", id: 2, rows: [], outcomes: [] }) as unknown as ReadingsSettled,
      changes: () => Promise.reject(new Error("not asked for")),
      close: () => void closed.push(name),
    };
  };
  const kept: (string | null)[] = [];
  const one = new ComparisonSession(
    {
      load: async () => found,
      keep: async ({ given: { readings } }) => void kept.push(readings[0].name),
      keepSteps: async () => undefined,
      stated: async () => null,
      forget: async () => void kept.push(null),
    },
    start,
  );
  const answered = async (name: string, with_: ReadingsCompared | Error = answer(name)) => {
    await until(() => expect([...asked.keys()]).toContain(name));
    asked.get(name)!(with_);
  };
  return { one, answered, asked, closed, kept };
}

test("what is forgotten before it has come stays forgotten", async () => {
  const { one, answered, closed, kept } = session();
  await until(() => expect(one.kept.value).toBeNull());
  const comparing = one.compare(given("a"), null);
  one.forget();
  await answered("a");
  await comparing;
  expect([one.kept.value, one.compared.value, closed]).toEqual([null, null, ["a"]]);
  await until(() => expect(kept).toEqual([null]));
});

test("of two that are compared at once the later is shown, whichever comes first", async () => {
  const { one, answered, closed } = session();
  await until(() => expect(one.kept.value).toBeNull());
  const first = one.compare(given("a"), null);
  const second = one.compare(given("b"), null);
  await answered("b");
  await second;
  await answered("a");
  await first;
  expect([one.kept.value?.given.readings[0].name, closed]).toEqual(["b", ["a"]]);
});

test("what the browser keeps and is forgotten while it is compared anew does not come back", async () => {
  const { one, answered, closed } = session({
    given: given("k"),
    day: "2026-11-28",
    corrects: null,
    settling: UNSETTLED,
  });
  await until(() => expect(one.kept.value).not.toBeUndefined());
  one.forget();
  await answered("k");
  await until(() => expect(closed).toEqual(["k"]));
  expect([one.kept.value, one.compared.value, one.failure.value]).toEqual([null, null, null]);
});

test("what cannot be compared leaves what was compared before as it is", async () => {
  const { one, answered, closed } = session();
  await until(() => expect(one.kept.value).toBeNull());
  const first = one.compare(given("a"), null);
  await answered("a");
  await first;
  const second = one.compare(given("b"), null);
  await answered("b", new Error("no package"));
  await expect(second).rejects.toThrow("no package");
  expect([one.kept.value?.given.readings[0].name, closed]).toEqual(["a", ["b"]]);
});
