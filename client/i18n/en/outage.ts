import type { outage as french } from "../fr/outage.ts";
import { count } from "./numbers.ts";

/** The words of a server whose database does not answer. */
export const outage: typeof french = {
  because: {
    unreachable: "The database does not answer: it is stopped, starts again or cannot be reached.",
    hangs: "The database is there, but has stopped answering.",
    starting: "The database has just started and is preparing its answers.",
    refused: "The database refuses this server: its keeper has to mend its address, its password or its name.",
    empty: "The database holds no data that this page could show: they are to be imported.",
    fault: "The database reports a fault: its disk is full, for instance, or it starts again.",
    memory: "The database has too little memory for this question; a filter makes it smaller.",
    slow: "The answer took too long; a filter makes the question smaller.",
    busy: "Too many questions wait for an answer.",
    removed: "These data have just been removed.",
    unknown: "The server cannot answer at the moment.",
  },
  notHeld: (name) => `The server holds no dataset “${name}”. It holds:`,
  changed:
    "The data have changed on the server since this page was opened. What it shows is still from before, unmixed.",
  drawing:
    "The network is still being drawn: the places of points are provisional, in figures too. Lists, questions and filters are complete; files wait for the drawing. The page will take it up by itself.",
  reload: "See the new data",
  kept: "What the page shows is from before, and can be used; what you ask anew comes by itself.",
  first: "The page will start by itself as soon as it can.",
  again: (seconds) => `Next try in ${count(Math.ceil(seconds), { one: "second", other: "seconds" })}.`,
};
