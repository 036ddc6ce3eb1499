import type { Kind } from "../../server/contract/shared.ts";
import type { Dataset } from "../../server/contract/dataset.ts";
import { TIE_ROLE } from "../../server/contract/vocabulary.ts";
import {
  isTerritorial,
  LEVELS_OF,
  QUESTION_NAMES,
  type Level,
  type QuestionName,
} from "../../server/contract/view-conditions.ts";
import { VIEWS, type ViewName } from "./vocabulary.ts";

/** What of a dataset says what may be asked of it. */
type Held = Pick<Dataset, "counts" | "packages" | "completeness">;

/**
 * Whether it says of some project in which region it is: what a map shows, and what is compared by territory. Places of
 * actors alone are neither.
 */
export const hasPlaces = ({ completeness }: Pick<Held, "completeness">): boolean =>
  completeness.some(({ missing }) => !missing.includes("region"));

/** Whether it says where anything is. */
export const hasAnyPlace = ({ counts }: Pick<Held, "counts">): boolean => (counts.roles["located_in"] ?? 0) > 0;

/** Whether it says of projects what they are about. */
export const hasThemes = ({ counts }: Held): boolean => (counts.roles["addresses"] ?? 0) > 0;

/** Whether it is of one mode: its projects are what ties between actors became. */
export const hasTies = ({ counts }: Held): boolean => (counts.roles[TIE_ROLE] ?? 0) > 0;

/** Whether it holds anything of a kind. */
export const hasKind = ({ counts }: Held, kind: Kind): boolean => (counts.kinds[kind] ?? 0) > 0;

/** The views that have something to show, and the one that is asked; every view of a dataset that is not known yet. */
export const viewsOf = (dataset: Held | null, asked: ViewName): ViewName[] =>
  VIEWS.filter((view) => view === asked || view !== "map" || dataset === null || hasPlaces(dataset));

/** The questions that have something to answer; that on themes also where it is asked, though there are none. */
export const questionsOf = (dataset: Held, asked: QuestionName | null): QuestionName[] =>
  QUESTION_NAMES.filter((question) => {
    if (question === "editions") return dataset.packages.length > 1;
    return question !== "gaps" || question === asked || hasThemes(dataset);
  });

/**
 * The levels that a question can be asked of, and the one that is asked; countries and départements where projects lie
 * in several, as `held` counts them in the network.
 */
export const levelsOf = (
  question: QuestionName,
  dataset: Held,
  asked: Level,
  held: (level: "country" | "departement") => number,
): Level[] =>
  LEVELS_OF[question].filter((level) => {
    if (level === asked || !isTerritorial(level)) return true;
    return level === "country" || level === "departement" ? held(level) > 1 : hasPlaces(dataset);
  });
