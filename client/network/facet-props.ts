import type { Facets } from "../model/facets.ts";
import type { FirstViewProps } from "../ui/view-props.ts";

/** What every part of the legend is given. */
export interface FacetProps extends FirstViewProps {
  facets: Facets;
}
