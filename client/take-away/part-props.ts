import type { ViewProps } from "../ui/view-props.ts";

/** What every part of the panel is given. */
export type PartProps = ViewProps & {
  /** Where the page is, without its query. */
  page: string;
};
