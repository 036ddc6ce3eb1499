import type { page as french } from "../fr/page.ts";
import { languageName } from "./numbers.ts";

/** The words of the page’s frame. */
export const page: typeof french = {
  title: "Maillage",
  noScript: "This page needs JavaScript.",
  subtitle: "The {?partners:partner }network of the {named}",
  skip: "Skip to content",
  skipNetwork: "Skip to the network",
  skipSearch: "Skip to search",
  views: "Views",
  switchTo: (language) => `Switch the page to ${languageName(language)}`,
  toDark: "Night",
  toLight: "Day",
  theme: "Switch between light and dark",
  legend: "Filters and legend",
  sheet: "Sheet",
  close: "Close",
  undo: "Undo",
  redo: "Redo",
  undone: (step: string) => `Undone: ${step}.`,
  redone: (step: string) => `Redone: ${step}.`,
  wentTo: (step: string) => `Back at the step: ${step}.`,
  nothingToUndo: "Nothing to undo.",
  nothingToRedo: "Nothing to redo.",
  history: "Steps",
  keys: "Every key of the keyboard (?)",
  menu: "Menu",
};
