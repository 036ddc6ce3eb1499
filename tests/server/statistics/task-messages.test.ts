import { expect, test } from "vitest";
import { sayTask, taskHearer } from "../../../server/statistics/task-messages.ts";
import type { Task } from "../../../server/statistics/tasks.ts";
import { randomScope } from "./simple.ts";

const [scope, strict] = [randomScope(1, 40, 30, 90), randomScope(2, 40, 30, 90)];

/** The task as a thread hears it, every message copied as it is on the way to one. */
async function heard(task: Task): Promise<Task | null> {
  const hear = taskHearer();
  let last: Task | null = null;
  await sayTask(task, (message) => (last = hear(structuredClone(message))));
  return last;
}

test("a thread hears the task that is said", async () => {
  const tasks: Task[] = [
    { name: "cohesion", scope, without: { ids: ["a1"], roles: [] }, exact: true },
    { name: "bridges", scope, strict, level: "project", limit: 5, exact: false },
    { name: "gaps", scope: { projects: [], affiliations: [] }, level: "region", limit: 5 },
  ];
  for (const task of tasks) expect(await heard(task)).toEqual(task);
});

test("one scope that is read in two ways is said once", async () => {
  const told = await heard({ name: "bridges", scope, strict: scope, level: "region", limit: 5, exact: false });
  expect(told?.name === "bridges" && told.strict === told.scope).toBe(true);
});

test("thousands of rows are said in pieces, and come in their order", async () => {
  const large = randomScope(3, 5000, 4000, 9000);
  const task: Task = { name: "gaps", scope: large, level: "project", limit: 1 };
  let most = 0;
  await sayTask(task, (message) => {
    if ("piece" in message && message.piece.column !== "parts") most = Math.max(most, message.piece.rows.length);
  });
  expect(most).toBeLessThan(3000);
  expect(await heard(task)).toEqual(task);
});
