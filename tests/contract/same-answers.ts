import { expect } from "vitest";

/** An answer, whatever carried it. */
export interface Carried {
  status: number;
  headers: Partial<Record<(typeof HEADERS)[number], string>>;
  body: Buffer;
}

/** Asks for an address. */
export type Ask = (address: string) => Promise<Carried>;

/** The headers that every transport gives alike. */
export const HEADERS = ["content-type", "content-disposition", "location", "retry-after"] as const;

/**
 * Asks two for the same addresses, and fails at the first on which status, headers or bytes differ, naming it and
 * where; gives how many gave each status.
 */
export async function sameAnswers(addresses: readonly string[], one: Ask, other: Ask): Promise<Map<number, number>> {
  const statuses = new Map<number, number>();
  for (const address of addresses) {
    const [a, b] = [await one(address), await other(address)];
    expect([b.status, leading(b, address)], address).toEqual([a.status, leading(a, address)]);
    if (!a.body.equals(b.body)) {
      const at = a.body.findIndex((byte, i) => byte !== b.body[i]);
      const near = (body: Buffer) => body.subarray(Math.max(0, at - 60), at + 60).toString();
      expect(`${b.body.length} bytes, at ${at}: ${near(b.body)}`, address).toBe(
        `${a.body.length} bytes, at ${at}: ${near(a.body)}`,
      );
      expect.fail(`${address}: other bytes`);
    }
    statuses.set(a.status, (statuses.get(a.status) ?? 0) + 1);
  }
  return statuses;
}

/** The headers, with where they lead as a reader gets there: a server names that from where it was asked. */
function leading({ headers }: Carried, address: string): Carried["headers"] {
  const { location } = headers;
  return location === undefined ? headers : { ...headers, location: new URL(location, `http://host${address}`).href };
}
