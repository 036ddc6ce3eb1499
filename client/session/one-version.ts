import { computed, signal, type ReadonlySignal } from "@preact/signals";
import type { Transport } from "./transport.ts";

/**
 * Asks a server whose data may change meanwhile (an import, a start on other packages) so that all answers are of one
 * version, the first one's: an answer of another is not handed on, and from then on the version is asked for, which a
 * server answers as long as it holds it and refuses afterwards. `changed` says that this happened; `pinned` is an
 * address as it is asked. An answer is of the version that its tag begins with; one without a tag is of none.
 */
export function ofOneVersion(get: Transport["get"]): {
  get: Transport["get"];
  changed: ReadonlySignal<boolean>;
  pinned: (address: string) => string;
} {
  let first: string | null = null;
  const kept = signal<string | null>(null);
  const pinned = (address: string): string =>
    kept.value === null ? address : `${address}${address.includes("?") ? "&" : "?"}version=${kept.value}`;
  return {
    changed: computed(() => kept.value !== null),
    pinned,
    get: async (address, stopped) => {
      const response = await get(pinned(address), stopped);
      const version = versionOf(response);
      if (version === null) return response;
      first ??= version;
      if (version === first) return response;
      kept.value = first;
      const again = await get(pinned(address), stopped);
      if (versionOf(again) === null || versionOf(again) === first) return again;
      throw new Error(`The answer is of version ${versionOf(again)}, where ${first} was asked for.`);
    },
  };
}

/** The version of the data, which the tag of an answer begins with, before what else that depends on. */
function versionOf({ headers }: Response): string | null {
  const [, version = null] = /^(?:W\/)?"(\w+)-/.exec(headers.get("etag") ?? "") ?? [];
  return version;
}
