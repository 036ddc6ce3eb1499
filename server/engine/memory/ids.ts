import type { Kind } from "../../contract/shared.ts";
import { KINDS } from "../../contract/vocabulary.ts";
import type { View } from "./view.ts";
import type { Network } from "../../network/network.ts";
import { guessesOf } from "../id-guesses.ts";
import type { Join } from "../port.ts";

/**
 * The full id of what a user wrote, or null: as a whole id, a merged-away id, what stands after the colon (of the kinds
 * meant, in the order of KINDS), then a region's INSEE code.
 */
export function resolveId(
  view: View,
  redirects: Map<string, string>,
  written: string,
  kinds: readonly Kind[],
): string | null {
  return meaningOf(view, redirects, written, kinds)?.id ?? null;
}

/**
 * The id that something written was merged into, as `resolveId` reads it; null where it is an entity's own, or unknown.
 */
export function mergedInto(view: View, redirects: Map<string, string>, written: string): string | null {
  const meaning = meaningOf(view, redirects, written, KINDS);
  return meaning?.merged ? meaning.id : null;
}

function meaningOf(
  view: View,
  redirects: Map<string, string>,
  written: string,
  kinds: readonly Kind[],
): { id: string; merged: boolean } | null {
  for (const guess of guessesOf(written, kinds)) {
    const merged = !view.nodes.has(guess);
    const id = merged ? redirects.get(guess) : guess;
    if (id !== undefined && view.nodes.has(id) && kinds.some((kind) => id.startsWith(`${kind}:`))) {
      return { id, merged };
    }
  }
  return null;
}

/**
 * Every join of a reviewer's that some link rests on, by id: what stands in the strict layer alone and leads to
 * another.
 */
export function joinsOf({ nodes, redirects }: Network): Join[] {
  return nodes.flatMap(({ key, layers, attributes: { name, otherNames } }) => {
    const entity = layers.includes("reviewed") ? undefined : redirects.get(key);
    return entity === undefined ? [] : [{ id: key, names: [name, ...otherNames], entity }];
  });
}
