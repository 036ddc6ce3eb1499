import type { ComponentType } from "preact";
import type { ViewProps } from "../ui/view-props.ts";
import type { ViewName } from "../model/vocabulary.ts";

/** The module of a view: `export function View(props: ViewProps)`. */
export interface ViewModule {
  View: ComponentType<ViewProps>;
}

/** The views that are loaded when they are first asked for; the network comes with the page. */
export const LAZY_VIEWS: Record<Exclude<ViewName, "network">, () => Promise<ViewModule>> = {
  "shared-actors": () => import("../shared-actors/shared-actors.tsx"),
  territories: () => import("./territories.tsx"),
  map: () => import("../map/map.tsx"),
  table: () => import("../table/table.tsx"),
  notebook: () => import("../notebook/notebook.tsx"),
  data: () => import("../data/data.tsx"),
  about: () => import("../about/about.tsx"),
};
