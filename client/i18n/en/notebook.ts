import type { notebook as french } from "../fr/notebook.ts";
import { number, count, list, date } from "./numbers.ts";

/** The words of the notebook. */
export const notebook: typeof french = {
  title: "My notes",
  lead: "The views you keep and the notes you write stay in this browser: nothing is sent. They leave it only when you take them away in a file.",
  refused:
    "This browser refuses to keep anything (private browsing, or a setting). Your notes last until the page closes: take them away in a file.",
  full: "The room that this browser grants the page is full: the latest changes won’t be kept. Take your notes away in a file, then delete some.",
  damaged:
    "The notes kept in this browser can no longer be read. They are set aside, and you start a new notebook. If you had a file, import it.",
  views: "The story",
  countViews: (n) => `${count(n, { one: "kept view", other: "kept views" })}, in the order of presentation.`,
  noViews:
    "No view kept. On the network, the map or a table, the bookmark at the top of the page keeps what you see under a name; here, kept views make a story.",
  goLook: "Go to the network",
  present: "Present full screen",
  open: "Open",
  rename: "Edit",
  done: "Done",
  up: "Move up",
  down: "Move down",
  remove: "Delete",
  actionOn: (action, name) => `${action} “${name}”`,
  name: "Name",
  text: "What one sees (said during the presentation)",
  keptOn: (iso) => `kept on ${date(iso)}`,
  otherData: "kept on another version of the data",
  moved: (name, at, all) => `“${name}”: ${number(at)} of ${number(all)}.`,
  removed: (name) => `“${name}” is deleted.`,
  putBack: "Put it back",
  notes: "Notes on actors and {projects}",
  noNotes: "No note. Open the sheet of an actor or {aProject} on the network: “My note” stands under its links.",
  gone: "not in this data",
  writtenOn: (iso) => date(iso),
  file: "The file",
  fileLead:
    "One JSON file carries the views, their order and the notes. A colleague imports it here, and finds your story beside their own.",
  export: "Take away in a file",
  exported: (name) => `The file ${name} is among your downloads.`,
  import: "Import a file",
  tooBig: "This file is larger than 4 MB: it is no notebook of Maillage.",
  notJson: "This file can’t be read: it isn’t JSON.",
  notNotebook: "This JSON file is no notebook of Maillage.",
  newer: "This notebook comes from a newer version of Maillage: update the page, then try again.",
  part: (place) => `This notebook is damaged at “${place}”. Nothing was imported.`,
  address: (place) => `The address “${place}” of this notebook leads to no view of this page. Nothing was imported.`,
  otherVersion: (title, version, here) =>
    `This notebook was written on “${title}”, version ${version}; this page shows version ${here}. Its views may show something else than their author saw.`,
  importAnyway: "Import anyway",
  cancel: "Don’t import",
  imported: (views, notes, completed) =>
    views + notes + completed === 0
      ? "Nothing new in this file: all of it was here already."
      : `Imported: ${list([
          count(views, { one: "view", other: "views" }),
          count(notes, { one: "note", other: "notes" }),
        ])}${completed > 0 ? `; ${count(completed, { one: "of your notes was completed", other: "of your notes were completed" })}` : ""}.`,
  note: "My note",
  noteLabel: (name) => `Note on ${name}`,
  noteHint: "Stays in this browser, unless you take it away.",
  noteKept: "Kept.",
  story: "Presentation",
  slide: (at, all) => `${number(at)} of ${number(all)}`,
  before: "Previous view",
  after: "Next view",
  end: "Leave the presentation",
  keys: "Arrows: change view. Escape: leave.",
};
