import { useRef } from "preact/hooks";
import { MapArcs } from "./map-arcs.tsx";
import { InsetFrames, OverseasFrames } from "./map-frames.tsx";
import { MapMarks } from "./map-marks.tsx";
import { MapRegions } from "./map-regions.tsx";
import type { PlateProps } from "./plate-props.ts";

/** The drawing: regions to be chosen, arcs, places. Regions and places are two stops of the tab order. */
export function MapPlate(props: PlateProps & { isKnown: boolean }) {
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
      <OverseasFrames {...props} />
      <InsetFrames {...props} />
      <MapArcs {...props} />
      <MapMarks {...props} root={svg} />
    </svg>
  );
}
