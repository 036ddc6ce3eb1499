import type { DatasetRoles } from "../../server/contract/view-conditions.ts";
import { useMemo, useState } from "preact/hooks";
import type { SharedActors } from "../../server/contract/shared-actors.ts";
import { useAnswer, type Answer } from "../session/answer.ts";
import type { Api } from "../session/api.ts";
import { hasPlaces, hasThemes } from "../model/askable.ts";
import { questionChips } from "./description.ts";
import { projectFacetsOf, type FacetValue } from "../model/facets.ts";
import { heldTerritories } from "../model/held-territories.ts";
import { listedValues, SEARCHED_FROM } from "../model/listed-values.ts";
import { nameOr } from "../model/name-or.ts";
import { countKinds } from "../model/network.ts";
import { scopeParameters } from "../model/scope.ts";
import { setFilter, toggle } from "../model/filter-steps.ts";
import { EVERYTHING, type State } from "../model/state.ts";
import { FIRST_KINDS } from "../model/vocabulary.ts";
import { questionOf } from "../model/options/questions.ts";
import { View as ChoiceSearch } from "./choice-search.tsx";
import { View as PasteProjects } from "./paste-projects.tsx";
import type { ViewProps } from "./view-props.ts";
import "./scope.css";

/** The projects that the filter leaves, as the server counts them: in the `projects` of its answer. */
export const useScope = (api: Api, state: State, dataset: DatasetRoles): Answer<SharedActors> =>
  useAnswer<SharedActors>(api, "shared-actors", { ...scopeParameters(state, dataset), limit: 1 });

/** Choices of a long list that are shown beside those chosen; a search finds the others. */
const LISTED = 30;

/**
 * What the question is asked of: what restricts it, each to be lifted, and the choice of countries where there are
 * several, regions, themes and projects.
 */
export function Scope({ projects, ...props }: ViewProps & { projects: SharedActors["projects"] | null }) {
  const { whole, words, dataset } = props;
  // A large booklet has thousands of choices: they are made when one looks.
  const [open, setOpen] = useState(false);
  const facets = useMemo(() => (open ? projectFacetsOf(whole) : null), [whole, open]);
  const total = countKinds(whole).project;
  const sorts = [
    ...(heldTerritories(whole, "country").length > 1 ? (["countries"] as const) : []),
    ...(hasPlaces(dataset) ? (["regions"] as const) : []),
    ...(hasThemes(dataset) ? (["themes"] as const) : []),
  ];
  const groups =
    facets === null
      ? []
      : ([
          { facet: "regions", title: words.legend.countries, values: facets.countries },
          { facet: "regions", title: words.legend.regions, values: facets.regions },
          { facet: "themes", title: words.legend.themes, values: facets.themes },
          { facet: "projects", title: words.legend.projects, values: facets.projects },
        ] as const);
  return (
    <details class="ui-scope" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span class="ui-scope-title">{words.questions.scope.title}</span>{" "}
        <span>
          {projects === null
            ? "…"
            : projects.length === 0
              ? words.questions.scope.none
              : projects.length === total
                ? words.questions.scope.all(total)
                : words.questions.scope.some(projects.length, total)}
        </span>{" "}
        <span class="ui-scope-change">{words.questions.scope.change(sorts)}</span>
      </summary>
      <div class="ui-scope-groups">
        {groups.map(({ facet, title, values }) =>
          values.length === 0 ? null : <Choices key={title} {...props} {...{ facet, title, values }} />,
        )}
      </div>
    </details>
  );
}

/** The choices of one sort as boxes; a long list is searched, and what is chosen of it stands on top. */
function Choices(
  props: ViewProps & { facet: "regions" | "themes" | "projects"; title: string; values: readonly FacetValue[] },
) {
  const { state, act, whole, words, facet, title, values } = props;
  const [found, setFound] = useState<readonly FacetValue[] | null>(null);
  const chosen = new Set(state.filter[facet]);
  const isSearched = values.length > SEARCHED_FROM;
  const nameOf = ({ value, name }: FacetValue): string => nameOr(whole, value, state.language, name);
  return (
    <fieldset>
      <legend>{title}</legend>
      {isSearched && <ChoiceSearch {...{ title, values, nameOf, words }} first={LISTED} onFound={setFound} />}
      {facet === "projects" && <PasteProjects {...props} />}
      <div class="ui-choices">
        {listedValues(values, found, (value) => chosen.has(value), isSearched ? LISTED : values.length).map((value) => (
          <label key={value.value}>
            <input type="checkbox" checked={chosen.has(value.value)} onChange={() => act(toggle(facet, value.value))} />
            <span>
              {nameOf(value)}{" "}
              <small>{facet === "projects" ? whole.getNodeAttribute(value.value, "region")?.name : value.all}</small>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** What restricts the question, each with the way to lift it; nothing when nothing does. */
export function Restrictions(props: ViewProps) {
  const { state, act, words } = props;
  // Other conditions of a view, and this one where ties are drawn, have their choice beside the answer.
  const isChosenBeside =
    state.view === "map" || (state.view === "territories" && questionOf(state).question === "ties");
  const restrictions = questionChips(props).filter(
    ({ condition }) => condition === undefined || (condition === "part" && !isChosenBeside),
  );
  if (restrictions.length === 0) return null;
  return (
    <p class="ui-restrictions">
      {restrictions.map(({ text, lift }) => (
        <button
          key={text}
          type="button"
          class="ui-quiet"
          aria-label={words.questions.scope.lift(text)}
          onClick={() => act(lift)}
        >
          {text} <span aria-hidden="true">×</span>
        </button>
      ))}
      <button
        type="button"
        class="ui-quiet"
        onClick={() => act(setFilter({ ...EVERYTHING, kinds: [...new Set([...state.filter.kinds, ...FIRST_KINDS])] }))}
      >
        {words.questions.scope.clear}
      </button>
    </p>
  );
}
