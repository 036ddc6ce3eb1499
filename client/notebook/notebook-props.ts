import type { Words } from "../i18n/words.ts";
import type { ViewProps } from "../ui/view-props.ts";

/** What every part of the notebook is given: the view's properties and the notebook's words. */
export type NotebookProps = ViewProps & { own: Words["notebook"] };
