import type { MapLayout } from "../figures/map-layout.ts";
import type { MapQuestion } from "../figures/map-question.ts";
import type { ViewProps } from "../ui/view-props.ts";

/** What the parts of the drawing are made from. */
export interface PlateProps extends ViewProps {
  layout: MapLayout;
  question: MapQuestion;
  /** The mark that is chosen, and the arc that is read (`tieKey`). */
  chosen: string | null;
  tie: string | null;
  named: boolean;
}
