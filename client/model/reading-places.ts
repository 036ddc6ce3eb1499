import type { ReadPlace } from "../../server/contract/document-messages.ts";
import { fold } from "../../server/contract/fold.ts";
import type { Doubt } from "./reading-doubts.ts";

/** What a proposal says of the place that its words mean. */
export interface Placed {
  /** The places that its words may mean. */
  places?: readonly ReadPlace[];
  /** The one that is taken; null where none is yet. */
  place?: ReadPlace | null;
  /** The body that is there, by its name; the project where it is absent. */
  of?: string;
}

/** Whether words say where something is and no place is taken for them, so that they cannot be accepted yet. */
export const needsPlace = ({ role, place }: Placed & { role: string }): boolean => role === "located_in" && !place;

/** Words that may mean these places: the one is taken, of several and of none the reader is asked. */
export function placedIn(
  places: readonly ReadPlace[],
): Required<Pick<Placed, "places" | "place">> & { doubt: Doubt | null } {
  const [first] = places;
  if (first && places.length === 1) return { places, place: first, doubt: null };
  return { places, place: null, doubt: { why: first ? "places" : "no-place" } };
}

/** Those of a project, or of all of them where it is null, that are at a place by this name, under another. */
export const renamedAt = <T extends Placed & { project: number }>(
  proposals: readonly T[],
  { project, from, to }: { project: number | null; from: string; to: string },
): T[] =>
  proposals.map((one) =>
    one.of !== undefined && fold(one.of) === fold(from) && (project === null || one.project === project)
      ? { ...one, of: to }
      : one,
  );
