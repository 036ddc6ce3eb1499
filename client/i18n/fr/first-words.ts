import { frenchSpaces } from "../../../server/contract/i18n/typography.ts";
import { attributes } from "../../../server/contract/i18n/fr/attributes.ts";
import { conditions } from "../../../server/contract/i18n/fr/conditions.ts";
import { caption } from "./caption.ts";
import { chips } from "./chips.ts";
import { columnNames } from "./column-names.ts";
import { correcting } from "./correcting.ts";
import { dataShown } from "./data-shown.ts";
import { exploring } from "./exploring.ts";
import { findings } from "./findings.ts";
import { help } from "./help.ts";
import { intro } from "./intro.ts";
import { keepView } from "./keep-view.ts";
import { legend } from "./legend.ts";
import { merging } from "./merging.ts";
import { otherVersion } from "./other-version.ts";
import { page } from "./page.ts";
import { prose } from "./prose.ts";
import { search } from "./search.ts";
import { sheet } from "./sheet.ts";
import { stage } from "./stage.ts";
import { states } from "./states.ts";
import { terms } from "./terms.ts";
import { territories } from "./territories.ts";
import { urlLimit } from "./url-limit.ts";
import { vocabulary } from "./vocabulary.ts";

/** The texts that the page shows when it opens in French, the original: a topic a file. */
export const firstWords = frenchSpaces({
  language: "fr" as string,
  ...vocabulary,
  attributes,
  caption,
  chips,
  columnNames,
  conditions,
  correcting,
  dataShown,
  exploring,
  findings,
  help,
  intro,
  keepView,
  legend,
  merging,
  otherVersion,
  page,
  prose,
  search,
  sheet,
  stage,
  states,
  terms,
  territories,
  urlLimit,
});
