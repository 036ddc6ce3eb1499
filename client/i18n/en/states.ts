import type { states as french } from "../fr/states.ts";
import { count, list } from "./numbers.ts";

/** The words of waiting, failing and finding nothing. */
export const states: typeof french = {
  unknown: (ids) =>
    `This address asks for ${list(ids.map((id) => `“${id}”`))}, which these data do not hold: the page is shown without.`,
  drop: "Go on without",
  loading: "The network is coming…",
  slow: "This takes longer than usual.",
  again: (seconds) =>
    `Many readers at once: what follows comes by itself in ${count(seconds, { one: "second", other: "seconds" })}.`,
  stop: "Stop",
  stopped: "Stopped: the view before it stayed.",
  empty: "Nothing passes this filter.",
  emptyWithoutProjects:
    "An actor stands on the picture only by a link to another point that is shown: show the {projects} again, or everything.",
  emptyNext: "Remove one of the filters above, or show everything again.",
  failed: "The network could not be loaded.",
  unreachable: "Nothing answers. Check the connection, or the server if it is yours, then try again.",
  retry: "Try again",
  stoppedPart:
    "A part of the page could not be loaded, or stopped for want of memory: load the page again, with a connection.",
  viewFailed: "This view could not be loaded.",
  allowed: (parameter, values) => `“${parameter}” takes: ${values}.`,
};
