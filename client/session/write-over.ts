import { promisifyRequest, type UseStore } from "idb-keyval";

/**
 * Puts rows by key, and answers what stood at keys before: each is read when it is asked for, a large one seldom. One
 * transaction does both, and nothing of this page has to come between: it ends where the tab is closed, too.
 */
export async function writeOver(
  store: UseStore,
  rows: Readonly<Record<string, unknown>>,
  keys: readonly string[],
): Promise<(key: string) => unknown> {
  const before = await store("readwrite", async (objects) => {
    const asked = new Map(keys.map((key) => [key, objects.get(key)]));
    for (const [key, row] of Object.entries(rows)) objects.put(row, key);
    objects.transaction.commit();
    await promisifyRequest(objects.transaction);
    return asked;
  });
  return (key) => before.get(key)?.result;
}
