import { describe, expect, test } from "vitest";
import { beside, useAnswer, type Answer } from "../../../client/session/answer.ts";
import type { Api } from "../../../client/session/api.ts";
import type { Parameters } from "../../../client/model/filter-parameters.ts";
import { openHook } from "./hook.ts";
import { until } from "../../until.ts";

/** A server that answers each address when it is told to. */
function openServer() {
  const asked: { address: string; answer: (data: unknown) => void; refuse: (error: Error) => void }[] = [];
  const ask = (path: string, parameters: Parameters = {}) =>
    new Promise((answer, refuse) => asked.push({ address: `${path} ${JSON.stringify(parameters)}`, answer, refuse }));
  return { api: { ask } as unknown as Api, asked };
}

const waiting = { data: null, error: null, pending: true };
const nothing = { data: null, error: null, pending: false };
const of = ({ data, error, pending }: Answer<unknown>) => ({ data, error, pending });

describe("a question of a view", () => {
  const open = () => {
    const { api, asked } = openServer();
    const hook = openHook(({ path, k }: { path: string | null; k: number }) => useAnswer<string>(api, path, { k }));
    return { ...hook, asked };
  };

  test("is asked once, waited for, and answered", async () => {
    const { use, last, values, asked } = open();
    use({ path: "gaps", k: 1 });
    await until(() => expect(asked).toHaveLength(1));
    expect(values.map(of)).toEqual(values.map(() => waiting));
    use({ path: "gaps", k: 1 });
    asked[0]!.answer("one");
    await until(() => expect(of(last())).toEqual({ data: "one", error: null, pending: false }));
    expect(asked.map(({ address }) => address)).toEqual(['gaps {"k":1}']);
  });

  test("of other parameters is asked anew, and no earlier answer is taken for its own", async () => {
    const { use, last, asked } = open();
    use({ path: "gaps", k: 1 });
    await until(() => expect(asked).toHaveLength(1));
    use({ path: "gaps", k: 2 });
    await until(() => expect(asked).toHaveLength(2));
    asked[0]!.answer("late");
    asked[1]!.answer("two");
    await until(() => expect(last().data).toBe("two"));
    use({ path: "bridges", k: 2 });
    expect(of(last())).toEqual(waiting);
    await until(() => expect(asked).toHaveLength(3));
    asked[2]!.refuse(new Error("no"));
    await until(() => expect(of(last())).toEqual({ data: null, error: new Error("no"), pending: false }));
  });

  test("that was overtaken says nothing any more, answered or refused", async () => {
    const { use, values, asked } = open();
    use({ path: "gaps", k: 1 });
    await until(() => expect(asked).toHaveLength(1));
    use({ path: "gaps", k: 2 });
    await until(() => expect(asked).toHaveLength(2));
    use({ path: "gaps", k: 1 });
    await until(() => expect(asked).toHaveLength(3));
    const before = values.length;
    asked[0]!.answer("late");
    asked[1]!.refuse(new Error("late"));
    await new Promise((done) => setTimeout(done, 30));
    expect(values.slice(before).filter(({ data, error }) => data !== null || error !== null)).toEqual([]);
    expect(values.at(-1)).toMatchObject(waiting);
  });

  test("that is none is not asked, and has no answer", async () => {
    const { use, last, asked } = open();
    use({ path: null, k: 1 });
    await new Promise((done) => setTimeout(done, 10));
    expect([asked, of(last())]).toEqual([[], nothing]);
  });
});

describe("an answer beside another", () => {
  const here: Answer<string> = { data: "here", error: null, pending: false };
  const failed = { ...nothing, error: new Error("no") };

  test("is there once the other is, and waits or fails with it", () => {
    expect(beside(here, waiting)).toBe(waiting);
    expect(beside(here, here)).toBe(here);
    expect(beside(waiting, here)).toEqual(waiting);
    expect(beside(nothing, here)).toEqual(nothing);
    expect(beside(nothing, waiting)).toEqual(waiting);
    expect(beside(failed, here)).toEqual(failed);
    expect(beside(waiting, failed)).toEqual({ ...failed, pending: true });
  });
});
