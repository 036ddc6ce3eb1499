import type { LateWords } from "../words.ts";
import { about } from "./about.ts";
import { backbone } from "./backbone.ts";
import { bridges } from "./bridges.ts";
import { choices } from "./choices.ts";
import { comparison } from "./comparison.ts";
import { corrections } from "./corrections.ts";
import { data } from "./data.ts";
import { tableFaults } from "../../../server/contract/i18n/en/table-faults.ts";
import { readingDoubts } from "../../../server/contract/i18n/en/reading-doubts.ts";
import { editions } from "./editions.ts";
import { exclusion } from "./exclusion.ts";
import { far } from "./far.ts";
import { figure } from "./figure.ts";
import { gaps } from "./gaps.ts";
import { map } from "./map.ts";
import { notebook } from "./notebook.ts";
import { notFound } from "./not-found.ts";
import { outage } from "./outage.ts";
import { paths } from "./paths.ts";
import { questions } from "./questions.ts";
import { reading } from "./reading.ts";
import { reconciliation } from "./reconciliation.ts";
import { sharedActors } from "./shared-actors.ts";
import { standalone } from "./standalone.ts";
import { table } from "./table.ts";
import { takeAway } from "./take-away.ts";
import { textBeside } from "./text-beside.ts";
import { ties } from "./ties.ts";
import { timeline } from "./timeline.ts";

/** The texts in English of views, dialogs and files that are loaded when they are first asked for. */
export const lateWords: LateWords = {
  about,
  backbone,
  bridges,
  choices,
  comparison,
  corrections,
  data,
  tableFaults,
  editions,
  exclusion,
  far,
  figure,
  gaps,
  map,
  notebook,
  notFound,
  outage,
  paths,
  questions,
  reading,
  readingDoubts,
  reconciliation,
  sharedActors,
  standalone,
  table,
  takeAway,
  textBeside,
  ties,
  timeline,
};
