import { expect, test } from "vitest";
import type { KeptComparison } from "../../../client/session/comparison-store.ts";
import { ComparisonSession } from "../../../client/session/comparison.ts";
import type { ComparisonReader } from "../../../server/browser/ask-comparison.ts";
import type { GivenReadings, ReadingsCompared, ReadingsSettled } from "../../../server/contract/comparison-messages.ts";
import { NO_TABS } from "../../../client/session/tabs.ts";
import { settlePoints, type Settling, UNSETTLED } from "../../../client/model/comparison.ts";
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
  /** What another tab settles in the moment in which this one is kept next. */
  let meanwhile: ((settling: Settling) => Settling) | null = null;
  const one = new ComparisonSession(
    {
      load: async () => ({ value: found, revision: null }),
      keep: async (value) => {
        const { given: made, settling } = value;
        kept.push(made.readings[0].name);
        const theirs = meanwhile;
        meanwhile = null;
        return { value: theirs && { ...value, settling: theirs(settling) }, revision: theirs && "theirs" };
      },
      stated: async () => null,
      forget: async () => void kept.push(null),
    },
    start,
    NO_TABS,
  );
  const answered = async (name: string, with_: ReadingsCompared | Error = answer(name)) => {
    await until(() => expect([...asked.keys()]).toContain(name));
    asked.get(name)!(with_);
  };
  const settledElsewhere = (step: (settling: Settling) => Settling): void => void (meanwhile = step);
  return { one, answered, asked, closed, kept, settledElsewhere };
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
    ...{ id: "k", given: given("k"), day: "2026-11-28", corrects: null },
    ...{ settling: UNSETTLED, stated: null },
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

test("what two tabs settle in one moment is kept of both", async () => {
  const { one, answered, kept, settledElsewhere } = session();
  await until(() => expect(one.kept.value).toBeNull());
  const comparing = one.compare(given("a"), null);
  await answered("a");
  await comparing;
  await until(() => expect(kept).toEqual(["a"]));
  const settled = (id: string) => (before: Settling) => settlePoints(before, [id], "first" as never);
  settledElsewhere(settled("theirs"));
  one.step(settled("ours"));
  await until(() => expect(kept).toEqual(["a", "a", "a"]));
  expect(Object.keys(one.kept.value!.settling.settlements).toSorted()).toEqual(["ours", "theirs"]);
});
