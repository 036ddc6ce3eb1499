import { useMemo } from "preact/hooks";
import { nameIn } from "../../server/contract/i18n/name-in.ts";
import type { Palette } from "../../server/contract/palette.ts";
import type { FacetValue } from "../model/facets.ts";
import { askedColumns } from "../model/look-columns.ts";
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
  const named = ({ value, name }: FacetValue): string =>
    whole.hasNode(value) ? nameIn(state.language, whole.getNodeAttributes(value)) : name;
  return (
    <>
      <Facet
        title={words.legend.countries}
        values={facets.countries}
        words={words}
        nameOf={named}
        checked={(value) => filter.regions.includes(value)}
        onToggle={(value) => act(toggle("regions", value))}
      />
      <Facet
        title={words.legend.regions}
        values={facets.regions}
        words={words}
        {...(asked.colour === null && {
          sign: (value: string) => <RegionSign colour={regionColour(palette, regions.indexOf(value))} />,
        })}
        checked={(value) => filter.regions.includes(value)}
        onToggle={(value) => act(toggle("regions", value))}
      />
      <Facet
        title={words.legend.themes}
        values={facets.themes}
        words={words}
        nameOf={named}
        checked={(value) => filter.themes.includes(value)}
        onToggle={(value) => act(toggle("themes", value))}
      />
      <Facet
        title={words.legend.projects}
        values={facets.projects}
        words={words}
        checked={(value) => filter.projects.includes(value)}
        onToggle={(value) => act(toggle("projects", value))}
        open={filter.projects.length > 0}
        other={<PasteProjects {...props} />}
      />
      <Facet
        title={words.legend.legalForms}
        values={facets.legalForms}
        words={words}
        checked={(value) => filter.legalForms.includes(value)}
        onToggle={(value) => act(toggle("legalForms", value))}
        open={filter.legalForms.length > 0}
      />
    </>
  );
}
