import { expect, test } from "vitest";
import type { Api } from "../../../client/session/api.ts";
import { useAsked } from "../../../client/session/extent-query.ts";
import { START, type State } from "../../../client/model/state.ts";
import { toNetwork } from "../../../client/model/network.ts";
import { columnsOf } from "../columns.ts";
import { SMALL } from "../small.ts";
import { booklet } from "../words.ts";
import { openHook } from "./hook.ts";
import { until } from "../../until.ts";

test("what a file is asked with is there once the server answered, asked anew of another view, and says what failed", async () => {
  const asked: { answer: (data: unknown) => void; refuse: (error: Error) => void }[] = [];
  const ask = () => new Promise((answer, refuse) => asked.push({ answer, refuse }));
  const api = { ask } as unknown as Api;
  const columns = await columnsOf(SMALL);
  const shown = toNetwork(SMALL);
  const hook = openHook(({ state }: { state: State }) => useAsked(api, "whole", state, shown, booklet));

  hook.use({ state: START });
  expect(hook.last()).toEqual({ asked: null, error: null });
  await until(() => expect(asked).toHaveLength(1));
  hook.use({ state: START });
  asked[0]!.answer(columns);
  await until(() => expect(hook.last()).toMatchObject({ asked: { parameters: {}, exact: true }, error: null }));
  expect(hook.last()?.asked?.answer.nodes()).toEqual(shown.nodes().toSorted());
  expect(asked).toHaveLength(1);

  hook.use({ state: { ...START, core: 2 } });
  await until(() => expect(asked).toHaveLength(2));
  await until(() => expect(hook.last()).toEqual({ asked: null, error: null }));
  hook.use({ state: { ...START, core: 3 } });
  await until(() => expect(asked).toHaveLength(3));
  asked[1]!.answer(await columnsOf({ ...SMALL, nodes: [], edges: [] }));
  asked[2]!.refuse(new Error("no"));
  await until(() => expect(hook.last()).toEqual({ asked: null, error: new Error("no") }));
  expect(hook.values.filter(({ asked: one }) => one?.answer.order === 0)).toEqual([]);

  hook.use({ state: { ...START, core: 4 } });
  await until(() => expect(asked).toHaveLength(4));
  hook.use({ state: { ...START, core: 5 } });
  await until(() => expect(asked).toHaveLength(5));
  const before = hook.values.length;
  asked[3]!.refuse(new Error("late"));
  await new Promise((done) => setTimeout(done, 30));
  expect(hook.values.slice(before).filter(({ error }) => error !== null)).toEqual([]);
});
