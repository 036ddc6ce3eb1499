import type { exploring as french } from "../fr/exploring.ts";
import { kinds } from "../kinds.ts";
import { number, count } from "./numbers.ts";

/** What the network view says while one explores it, in both languages. */
export const exploring: typeof french = {
  engaged: "Actors: number of {projects}",
  atLeastProjects: (n) => (n === 1 ? "one {project} or more" : `at least ${count(n, kinds.project)}`),
  core: "Core: the most interlinked",
  coreHint: "Keep only what is tied from several sides: each touches at least so many other points that are kept.",
  atLeastNeighbours: (n) =>
    n === 1 ? "everything" : `at least ${count(n, { one: "neighbour", other: "neighbours" })}`,

  walkAt: (name, kind, links) => `${name}, ${kind}, ${count(links, { one: "link", other: "links" })}.`,
  walkAlong: (from, roles, to) => `${from} ${roles} ${to}.`,
  walkEvidence: (mention, place) => `{Printed}: “${mention}”, ${place}.`,
  walkNeighbour: (index, total) => `Neighbour ${number(index)} of ${number(total)}.`,
  walkNoWay: "No neighbour on that side. Page Down goes from one neighbour to the next.",
  walkAlone: "No link to follow here.",
  walkChosen: (said) => `${said} Sheet opened.`,
  walkClosed: "Sheet closed.",
  walkAdded: (name, n) => `${name} added. ${number(n)} chosen.`,
  walkRemoved: (name, n) => `${name} taken out. ${number(n)} chosen.`,
  walkHidden: (name) => `${name} hidden. Ctrl + Z shows it again.`,
  walkNothingShown: "Nothing is shown. Remove a filter.",

  box: "Choose in a frame",
  lasso: "Choose with a lasso",
  boxHint: "Draw a frame around the points to choose. Escape: give up.",
  lassoHint: "Draw a line around the points to choose. Escape: give up.",

  keysTitle: "Everything by keyboard",
  keysClose: "Close",
  keysAnywhere: "Anywhere",
  keysNetwork: "On the network (Tab leads there)",
  keysOf: [
    ["/", "search"],
    ["?", "show this help"],
    ["Ctrl + Z", "undo the last step"],
    ["Ctrl + Shift + Z", "redo it"],
  ],
  keysOn: [
    ["← ↑ → ↓", "go to the neighbour on that side"],
    ["Page Down · Up", "go from neighbour to neighbour, in the order of roles"],
    ["Home", "go to the {project} with the most ties"],
    ["Enter", "open the sheet"],
    ["Space", "add to what is chosen, or take out"],
    ["Delete", "hide"],
    ["Backspace", "go back where one came from"],
    ["Escape", "choose nothing"],
    ["+ − 0", "closer, farther, everything"],
  ],
  keysMouse:
    "By mouse: Shift + click adds to what is chosen, Shift + drag chooses in a frame, dragging a point pins it, the wheel zooms.",

  numbered: "{Projects} numbered on the picture",

  common: "Common neighbours",
  commonAll: (n) => (n === 2 ? "Tied to both:" : `Tied to all ${number(n)}:`),
  commonSome: (n, of) => `Tied to ${number(n)} of the ${number(of)}:`,
  commonNone: "No common neighbour in the network. The shortest path, if there is one, says how they touch.",
  commonOut: "outside the filter",
  commonChoose: "Choose these neighbours too",
  path: "Shortest path",
  pathOf: (steps, n) =>
    `${count(steps, { one: "step", other: "steps" })}${n > 1 ? `, ${number(n)} paths of that length` : ""}.`,
  pathNoneUnder: "No path by way of actors in what the filter leaves.",
  pathNone: "No path through actors: they lie in separate parts of the network.",
  pathChoose: "Choose this path",
  pathMore: (n) => `And ${number(n)} more.`,
};
