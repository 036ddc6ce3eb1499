import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { RepeatedLines } from "../../../server/http/repeated-lines.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("what is said again is counted, and told once in ten seconds", () => {
  const told: [string, number][] = [];
  const lines = new RepeatedLines((...line) => told.push(line));
  const say = (line: string, times: number) => Array.from({ length: times }, () => lines.isNew(line));
  expect(say("busy", 1000).filter(Boolean)).toEqual([true]);
  expect(say("down", 1)).toEqual([true]);
  vi.advanceTimersByTime(10_000);
  expect(told).toEqual([["busy", 999]]);
  // It goes on, so that it is not new.
  expect(say("busy", 5).some(Boolean)).toBe(false);
  vi.advanceTimersByTime(10_000);
  expect(told).toEqual([
    ["busy", 999],
    ["busy", 5],
  ]);
  // Ten seconds of silence make it new.
  vi.advanceTimersByTime(10_000);
  expect(say("busy", 1)).toEqual([true]);
  vi.advanceTimersByTime(30_000);
  expect(told).toHaveLength(2);
});
