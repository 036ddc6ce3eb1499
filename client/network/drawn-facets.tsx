import { roleIn } from "../../server/contract/i18n/role-in.ts";
import type { Kind, Role } from "../../server/contract/shared.ts";
import { roleColour, type Palette } from "../../server/contract/palette.ts";
import { toggledAmong, type FacetValue } from "../model/facets.ts";
import { askedColumns } from "../model/look-columns.ts";
import { setFilter, toggleKind } from "../model/filter-steps.ts";
import { type Choice } from "../model/state.ts";
import { rolesWith } from "../model/vocabulary.ts";
import { KindSign, RoleSign } from "../ui/signs.tsx";
import { Facet } from "./facet.tsx";
import type { FacetProps } from "./facet-props.ts";

/** The kinds at both ends of a role that is only there when they are drawn. */
const NEEDS: Partial<Record<Role, Kind>> = { addresses: "theme", located_in: "territory" };

/** What is drawn: the kinds of nodes and the roles of links. */
export function DrawnFacets({ state, words, act, dataset, whole, facets, palette }: FacetProps & { palette: Palette }) {
  const { filter } = state;
  const asked = askedColumns(state, dataset, whole);
  const roles = rolesWith(dataset.roles);
  const shownRoles: readonly Role[] = filter.roles.length > 0 ? filter.roles : roles;
  return (
    <>
      <Facet
        title={words.legend.kinds}
        values={facets.kinds}
        words={words}
        nameOf={({ value }) => words.kindTitle[value as Kind]}
        sign={(value) => <KindSign kind={value as Kind} />}
        checked={(value) => filter.kinds.includes(value as Kind)}
        onToggle={(value) => act(toggleKind(value as Kind))}
      />
      {/* Where colours say something else, pale means nothing. */}
      {asked.colour === null && <p class="ui-hint">{words.legend.size}</p>}
      <Facet
        title={words.legend.roles}
        values={drawableRoles(facets.roles, filter)}
        words={words}
        nameOf={({ value }) => roleIn(words.roleTitle, value)}
        sign={(value) => <RoleSign role={value} colour={roleColour(palette, value)} />}
        checked={(value) => shownRoles.includes(value)}
        onToggle={(value) => act(setFilter({ roles: toggledAmong(roles, shownRoles, value) }, value))}
        onOnly={(value) => act(setFilter({ roles: [value] }, value))}
      />
    </>
  );
}

/** The roles whose two ends are drawn; what the prose alone names is one where prose counts. */
function drawableRoles(roles: readonly FacetValue[], { kinds, prose }: Choice): FacetValue[] {
  return roles.filter(({ value }) => {
    const needed = NEEDS[value];
    return (needed === undefined || kinds.includes(needed)) && (value !== "mentioned_in" || prose);
  });
}
