import { vi } from "vitest";
import { PATIENCE } from "./patience.ts";

/** Waits until what an assertion says holds; throws its last failure when it does not in time. */
export const until = (holds: () => void | Promise<void>): Promise<void> => vi.waitFor(holds, { timeout: PATIENCE });
