import { useMemo } from "preact/hooks";
import type { Palette } from "../../server/contract/palette.ts";
import type { FacetValue } from "../model/facets.ts";
import { askedColumns } from "../model/look-columns.ts";
import { nameOr } from "../model/name-or.ts";
import { regionsOf } from "../model/network.ts";
import { toggle } from "../model/filter-steps.ts";
import { lazily } from "../ui/lazily.tsx";
import { regionColour } from "../ui/palette.ts";
import { RegionSign } from "../ui/signs.tsx";
import type { ViewProps } from "../ui/view-props.ts";
import { Facet } from "./facet.tsx";
import type { FacetProps } from "./facet-props.ts";

const PasteProjects = lazily<ViewProps>(() => import("../ui/paste-projects.tsx"));

/** Which projects: by country where there are several, region, theme, name and legal form. */
export function ProjectFacets(props: FacetProps & { palette: Palette }) {
  const { state, words, act, dataset, whole, facets, palette } = props;
  const { filter } = state;
  const regions = useMemo(() => regionsOf(whole).map(({ id }) => id), [whole]);
  // Where colours say something else, regions have none.
  const asked = askedColumns(state, dataset, whole);
  const named = ({ value, name }: FacetValue): string => nameOr(whole, value, state.language, name);
  const chosenBy = (facet: Parameters<typeof toggle>[0]) => ({
    words,
    checked: (value: string) => filter[facet].includes(value),
    onToggle: (value: string) => act(toggle(facet, value)),
  });
  return (
    <>
      <Facet title={words.legend.countries} values={facets.countries} nameOf={named} {...chosenBy("regions")} />
      <Facet
        title={words.legend.regions}
        values={facets.regions}
        {...(asked.colour === null && {
          sign: (value: string) => <RegionSign colour={regionColour(palette, regions.indexOf(value))} />,
        })}
        {...chosenBy("regions")}
      />
      <Facet title={words.legend.themes} values={facets.themes} nameOf={named} {...chosenBy("themes")} />
      <Facet
        title={words.legend.projects}
        values={facets.projects}
        {...chosenBy("projects")}
        open={filter.projects.length > 0}
        other={<PasteProjects {...props} />}
      />
      <Facet
        title={words.legend.legalForms}
        values={facets.legalForms}
        {...chosenBy("legalForms")}
        open={filter.legalForms.length > 0}
      />
    </>
  );
}
