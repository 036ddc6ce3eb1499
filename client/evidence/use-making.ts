import { useRef, useState } from "preact/hooks";
import type { Draft } from "../../server/contract/acts.ts";
import type { Outcome } from "../../server/contract/corrections.ts";
import type { Words } from "../i18n/words.ts";
import { rowsOf } from "../model/corrections.ts";
import { withoutTakenIds } from "../model/taken-ids.ts";
import { newId } from "../session/new-id.ts";
import { today } from "../session/today.ts";
import { sayFailure } from "../ui/correction-words.ts";
import type { Correcting } from "./text-context.ts";

/** How often ids that may be free are tried. */
const TRIES = 5;

/** What a form says is to be corrected, why, and by whom. */
interface Wanted {
  drafts: readonly Draft[];
  reason: string;
  author: string;
}

/**
 * Makes what a form says corrections, as one act and one act at a time: `make` answers whether it was made; else
 * `refused` tells of its rows why not, or `failure` what broke.
 */
export function useMaking({ state, corrections, words }: Correcting & { words: Words }) {
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<readonly Outcome[]>([]);
  const [failure, setFailure] = useState<string | null>(null);
  const under = useRef(false);

  async function make(wanted: () => Wanted | Promise<Wanted>): Promise<boolean> {
    if (under.current) return false;
    under.current = true;
    setBusy(true);
    setFailure(null);
    try {
      const { drafts, reason, author } = await wanted();
      corrections.setAuthor(author);
      const tried = (some: readonly Draft[]) =>
        corrections.make(state.own, rowsOf(some, { reason, author, day: today() }, newId));
      let outcomes = await tried(drafts);
      // The tables hold more ids than the network shows, which alone the form knows.
      for (let i = 0, next = withoutTakenIds(drafts, outcomes); next !== null && i < TRIES; i++) {
        outcomes = await tried(next);
        next = withoutTakenIds(next, outcomes);
      }
      setRefused(outcomes);
      return outcomes.length === 0;
    } catch (error) {
      setFailure(sayFailure(error as Error, words));
      return false;
    } finally {
      under.current = false;
      setBusy(false);
    }
  }

  return { busy, refused, failure, make };
}
