import type { keepView as french } from "../fr/keep-view.ts";

/** The words of keeping a view. */
export const keepView: typeof french = {
  title: "Keep this view",
  name: "Name of the view",
  keep: "Keep",
  where: "Kept in this browser, nothing is sent. Put the views you keep in order as a story in “My notes”.",
  kept: (name) => `“${name}” is kept.`,
  notKept: "Mind: this browser will forget it when the page closes. “My notes” says why.",
  see: "Open my notes",
  close: "Close",
};
