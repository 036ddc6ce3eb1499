import { expect, test } from "vitest";
import { mostConnections } from "../../../server/http/connections.ts";

test.each([
  [1024, 724],
  [100_000, 99_700],
  [256, 128],
  [Infinity, Infinity],
])("of %s descriptors %s may be connections", (open, most) => expect(mostConnections(open)).toBe(most));

test("the system says how many there are, or sets no limit", () => expect(mostConnections()).toBeGreaterThan(0));
