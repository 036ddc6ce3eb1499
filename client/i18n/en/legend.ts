import type { legend as french } from "../fr/legend.ts";
import { number } from "./numbers.ts";

/** The words of legend and filters. */
export const legend: typeof french = {
  shown: "What is shown",
  kinds: "Points",
  roles: "Links",
  filters: "Filter the projects",
  regions: "Regions",
  themes: "Themes",
  legalForms: "Legal forms",
  projects: "Projects",
  threshold: "Another threshold:",
  statuses: "What a link rests on",
  prose: "Count organisations mentioned in the text too",
  strict: "Keep apart the names that a reviewer joined",
  only: "only",
  all: "all",
  of: (shown, all) => (shown === all ? number(all) : `${number(shown)} of ${number(all)}`),
  more: (n) => `${number(n)} more`,
  fewer: "Fewer",
  clear: "Show everything",
  remove: (what) => `Remove: ${what}`,
  active: "Filters in force",
  explanation: "{explanationShort}",
  size: "Full and named: takes part in several projects. Pale: in one.",
};
