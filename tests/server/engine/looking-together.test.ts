import { expect, test } from "vitest";
import { lookingTogether } from "../../../server/engine/neo4j/looking-together.ts";

/** Looks for the count of looks so far, each of which ends when it is let. */
function counted() {
  const ends: (() => void)[] = [];
  const look = async (): Promise<number> => {
    const count = ends.length + 1;
    await new Promise<void>((end) => ends.push(end));
    return count;
  };
  const began = async (count: number): Promise<void> => {
    await expect.poll(() => ends.length, { interval: 1 }).toBe(count);
  };
  return { look, began, end: (count: number) => ends[count - 1]!() };
}

test("who comes at once shares a look, who comes while it is under way the next, and none an earlier one", async () => {
  const { look, began, end } = counted();
  const together = lookingTogether<number>(60_000);
  const [a, b] = [together("x", look), together("x", look)];
  await began(1);
  const later = [together("x", look), together("x", look)];
  const other = together("y", async () => 0);
  expect(await other).toBe(0);
  end(1);
  expect(await Promise.all([a, b])).toEqual([1, 1]);
  await began(2);
  end(2);
  expect(await Promise.all(later)).toEqual([2, 2]);
  const last = together("x", look);
  await began(3);
  end(3);
  expect(await last).toBe(3);
});

test("a look that hangs or fails holds up nobody who comes after it", async () => {
  const { look, began, end } = counted();
  const together = lookingTogether<number>(5);
  void together("x", look);
  await began(1);
  const second = together("x", look);
  await began(2);
  end(2);
  expect(await second).toBe(2);
  const failing = together("z", () => Promise.reject(new Error("down")));
  await expect(failing).rejects.toThrow("down");
  expect(await together("z", async () => 1)).toBe(1);
});
