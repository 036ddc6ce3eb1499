import { useRef } from "preact/hooks";
import { isOrdered } from "../../server/contract/attribute-condition.ts";
import type { Palette } from "../../server/contract/palette.ts";
import { facetSteps } from "../model/facets.ts";
import { setFilter } from "../model/filter-steps.ts";
import { Explanation } from "../ui/help.tsx";
import { lazily } from "../ui/lazily.tsx";
import { isLarge } from "../picture/use-far-view.ts";
import { useInTurns } from "../ui/use-in-turns.ts";
import { MergingFold } from "../ui/merging.tsx";
import type { FirstViewProps, ViewProps } from "../ui/view-props.ts";
import { AttributeFacets } from "./attribute-facets.tsx";
import { Cores } from "./cores.tsx";
import { DrawnFacets } from "./drawn-facets.tsx";
import { EvidenceFacets } from "./evidence-facets.tsx";
import { LookChoice } from "./look-choice.tsx";
import { ProjectFacets } from "./project-facets.tsx";
import { Thresholds } from "./thresholds.tsx";
import "./legend.css";

/** Comes where projects may bear dates. */
const Timeline = lazily<ViewProps>(() => import("./timeline.tsx"));

/** The legend, which is also the filter: what is drawn above, which projects below. */
export function Legend(props: FirstViewProps & { palette: Palette }) {
  const { state, words, whole, shown, act } = props;
  const { filter } = state;
  const { attributes } = props.dataset;
  const counted = useInTurns(() => facetSteps(whole, shown, filter), isLarge(whole), [whole, shown, filter]);
  const last = useRef(counted);
  last.current = counted ?? last.current;
  // As long as those of the next step are counted, the counts of the last one stand.
  const facets = last.current;
  if (facets === null) return null;
  return (
    <>
      <h2>{words.legend.shown}</h2>
      <DrawnFacets {...props} facets={facets} />
      <LookChoice {...props} />
      <h2>{words.legend.filters}</h2>
      {words.legend.explanation === "" ? null : (
        <p class="ui-hint">
          {words.legend.explanation}
          <Explanation words={words} />
        </p>
      )}
      <ProjectFacets {...props} facets={facets} />
      {attributes?.some(({ of, type }) => of.includes("project") && isOrdered({ type })) && <Timeline {...props} />}
      <AttributeFacets {...props} />
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
      <EvidenceFacets {...props} facets={facets} />
      {props.dataset.counts.joined !== 0 && <MergingFold {...props} />}
    </>
  );
}
