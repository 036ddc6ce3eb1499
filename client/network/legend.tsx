import { useMemo } from "preact/hooks";
import type { Kind, Role, Status } from "../../server/contract/shared.ts";
import { facetsOf } from "../model/facets.ts";
import { nameIn } from "../../server/contract/i18n/name-in.ts";
import { regionsOf } from "../model/network.ts";
import type { Palette } from "../../server/contract/palette.ts";
import { regionColour } from "../ui/palette.ts";
import { setFilter, toggle, toggleKind } from "../model/state.ts";
import type { ViewProps } from "../ui/view-props.ts";
import { ROLES, STATUSES } from "../model/vocabulary.ts";
import { Cores } from "./cores.tsx";
import { Facet } from "./facet.tsx";
import { MergingFold } from "../ui/merging.tsx";
import { KindSign, RegionSign, RoleSign } from "../ui/signs.tsx";
import { Explanation } from "../ui/help.tsx";
import { Thresholds } from "./thresholds.tsx";
import "./legend.css";

/** The kinds at both ends of a role that is only there when they are drawn. */
const NEEDS: Partial<Record<Role, Kind>> = { addresses: "theme", located_in: "territory" };

/** The legend, which is also the filter: what is drawn above, which projects below. */
export function Legend({ palette, ...props }: ViewProps & { palette: Palette }) {
  const { state, words, whole, shown, act, dataset } = props;
  const { filter } = state;
  const facets = useMemo(() => facetsOf(whole, shown, filter), [whole, shown, filter]);
  const regions = useMemo(() => regionsOf(whole).map(({ id }) => id), [whole]);
  const roles = facets.roles.filter(({ value }) => {
    const needed = NEEDS[value as Role];
    return (needed === undefined || filter.kinds.includes(needed)) && (value !== "mentioned_in" || filter.prose);
  });
  const shownRoles: readonly Role[] = filter.roles.length > 0 ? filter.roles : ROLES;
  const shownStatuses: readonly Status[] = filter.statuses.length > 0 ? filter.statuses : STATUSES;
  const themeName = (id: string, name: string): string =>
    whole.hasNode(id) ? nameIn(state.language, whole.getNodeAttributes(id)) : name;
  /** Takes a value out of a list or puts it in; a full list does not restrict, and an empty one starts anew. */
  const among = <T extends string>(all: readonly T[], chosen: readonly T[], value: T): T[] => {
    const next = all.filter((item) => (item === value ? !chosen.includes(item) : chosen.includes(item)));
    return next.length === all.length ? [] : next;
  };

  return (
    <>
      <h2>{words.legend.shown}</h2>
      <Facet
        title={words.legend.kinds}
        values={facets.kinds}
        words={words}
        nameOf={({ value }) => words.kindTitle[value as Kind]}
        sign={(value) => <KindSign kind={value as Kind} />}
        checked={(value) => filter.kinds.includes(value as Kind)}
        onToggle={(value) => act(toggleKind(value as Kind))}
      />
      <p class="ui-hint">{words.legend.size}</p>
      <Facet
        title={words.legend.roles}
        values={roles}
        words={words}
        nameOf={({ value }) => words.roleTitle[value as Role]}
        sign={(value) => <RoleSign role={value as Role} colour={palette.roles[value as Role]} />}
        checked={(value) => shownRoles.includes(value as Role)}
        onToggle={(value) => act(setFilter({ roles: among(ROLES, shownRoles, value as Role) }, value))}
        onOnly={(value) => act(setFilter({ roles: [value as Role] }, value))}
      />
      <h2>{words.legend.filters}</h2>
      {words.legend.explanation === "" ? null : (
        <p class="ui-hint">
          {words.legend.explanation}
          <Explanation words={words} />
        </p>
      )}
      <Facet
        title={words.legend.regions}
        values={facets.regions}
        words={words}
        sign={(value) => <RegionSign colour={regionColour(palette, regions.indexOf(value))} />}
        checked={(value) => filter.regions.includes(value)}
        onToggle={(value) => act(toggle("regions", value))}
      />
      <Facet
        title={words.legend.themes}
        values={facets.themes}
        words={words}
        nameOf={({ value, name }) => themeName(value, name)}
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
      />
      <Facet
        title={words.legend.legalForms}
        values={facets.legalForms}
        words={words}
        checked={(value) => filter.legalForms.includes(value)}
        onToggle={(value) => act(toggle("legalForms", value))}
        open={filter.legalForms.length > 0}
      />
      <Thresholds
        title={words.exploring.engaged}
        name="engaged"
        values={facets.engaged.map(({ least, actors }) => ({ value: least, count: actors }))}
        chosen={filter.minProjects}
        nameOf={words.exploring.atLeastProjects}
        words={words}
        onChoose={(least) => act(setFilter({ minProjects: least }, words.exploring.atLeastProjects(least)))}
      />
      <Cores {...props} />
      <Facet
        title={words.legend.statuses}
        values={facets.statuses}
        words={words}
        nameOf={({ value }) => words.statuses[value as Status]}
        checked={(value) => shownStatuses.includes(value as Status)}
        onToggle={(value) => act(setFilter({ statuses: among(STATUSES, shownStatuses, value as Status) }))}
        open={filter.statuses.length > 0}
      />
      {(filter.prose || dataset.counts.prose !== 0) && (
        <label class="ui-option">
          <input type="checkbox" checked={filter.prose} onChange={() => act(setFilter({ prose: !filter.prose }))} />{" "}
          {words.legend.prose}
        </label>
      )}
      {filter.prose && <p class="ui-hint">{words.prose.hint}</p>}
      <label class="ui-option">
        <input
          type="checkbox"
          checked={filter.merging === "strict"}
          onChange={() => act(setFilter({ merging: filter.merging === "strict" ? "reviewed" : "strict" }))}
        />{" "}
        {words.legend.strict}
      </label>
      <MergingFold {...props} />
    </>
  );
}
