import type { TakeAwayWords } from "../i18n/take-away.ts";
import type { ViewProps } from "../ui/view-props.ts";

/** What every part of the panel is given. */
export type PartProps = ViewProps & {
  own: TakeAwayWords;
  /** Where the page is, without its query. */
  page: string;
};
