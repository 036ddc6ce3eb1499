import { useRef } from "preact/hooks";
import type { ProjectPairs } from "../../server/contract/project-pairs.ts";
import type { ViewProps } from "../ui/view-props.ts";
import { MapArcs } from "./map-arcs.tsx";
import { MapProjects } from "./map-projects.tsx";
import { MapInsets, MapRegions } from "./map-regions.tsx";
import type { NumberedLayout, Places, Projects } from "./use-map-layout.ts";

/** The drawing: regions to be chosen, arcs, projects. Regions and projects are two stops of the tab order. */
export function MapPlate(
  props: ViewProps & {
    layout: NumberedLayout;
    places: Places;
    pairs: ProjectPairs["pairs"];
    projects: Projects;
    chosen: string | null;
    tie: ProjectPairs["pairs"][number] | null;
    named: boolean;
  },
) {
  const { layout, words } = props;
  const svg = useRef<SVGSVGElement>(null);
  return (
    <svg
      ref={svg}
      class="map-france"
      width="100%"
      height={layout.height}
      role="group"
      aria-label={words.map.title}
      style={{ "--scale": String(layout.scale) }}
    >
      <MapRegions {...props} root={svg} />
      <MapInsets {...props} />
      <MapArcs {...props} />
      <MapProjects {...props} root={svg} />
    </svg>
  );
}
