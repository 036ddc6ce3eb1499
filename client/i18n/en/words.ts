import type { Words } from "../words.ts";
import { attributes } from "../../../server/contract/i18n/en/attributes.ts";
import { conditions } from "../../../server/contract/i18n/en/conditions.ts";
import { about } from "./about.ts";
import { backbone } from "./backbone.ts";
import { bridges } from "./bridges.ts";
import { caption } from "./caption.ts";
import { chips } from "./chips.ts";
import { data } from "./data.ts";
import { tableFaults } from "../../../server/contract/i18n/en/table-faults.ts";
import { editions } from "./editions.ts";
import { exclusion } from "./exclusion.ts";
import { exploring } from "./exploring.ts";
import { figure } from "./figure.ts";
import { findings } from "./findings.ts";
import { gaps } from "./gaps.ts";
import { help } from "./help.ts";
import { intro } from "./intro.ts";
import { keepView } from "./keep-view.ts";
import { legend } from "./legend.ts";
import { map } from "./map.ts";
import { merging } from "./merging.ts";
import { notebook } from "./notebook.ts";
import { notFound } from "./not-found.ts";
import { otherVersion } from "./other-version.ts";
import { page } from "./page.ts";
import { paths } from "./paths.ts";
import { prose } from "./prose.ts";
import { questions } from "./questions.ts";
import { search } from "./search.ts";
import { sharedActors } from "./shared-actors.ts";
import { sheet } from "./sheet.ts";
import { stage } from "./stage.ts";
import { standalone } from "./standalone.ts";
import { states } from "./states.ts";
import { table } from "./table.ts";
import { takeAway } from "./take-away.ts";
import { terms } from "./terms.ts";
import { territories } from "./territories.ts";
import { ties } from "./ties.ts";
import { urlLimit } from "./url-limit.ts";
import { vocabulary } from "./vocabulary.ts";

/** Every text of the page in English. */
export const words: Words = {
  language: "en",
  ...vocabulary,
  about,
  attributes,
  backbone,
  bridges,
  caption,
  chips,
  conditions,
  data,
  tableFaults,
  editions,
  exclusion,
  exploring,
  figure,
  findings,
  gaps,
  help,
  intro,
  keepView,
  legend,
  map,
  merging,
  notebook,
  notFound,
  otherVersion,
  page,
  paths,
  prose,
  questions,
  search,
  sharedActors,
  sheet,
  stage,
  standalone,
  states,
  table,
  takeAway,
  terms,
  territories,
  ties,
  urlLimit,
};
