import type { ComponentType } from "preact";
import type { Palette } from "../../server/contract/palette.ts";
import { Explorer } from "../network/explorer.tsx";
import { lazily } from "../ui/lazily.tsx";
import type { FirstViewProps } from "../ui/view-props.ts";
import { LAZY_VIEWS } from "./views.tsx";

const LATER = {
  "shared-actors": lazily(LAZY_VIEWS["shared-actors"]),
  territories: lazily(LAZY_VIEWS.territories),
  map: lazily(LAZY_VIEWS.map),
  table: lazily(LAZY_VIEWS.table),
  notebook: lazily(LAZY_VIEWS.notebook),
  data: lazily(LAZY_VIEWS.data),
  about: lazily(LAZY_VIEWS.about),
} satisfies Record<keyof typeof LAZY_VIEWS, ComponentType<FirstViewProps>>;

/** The view that the state names; all but the network are fetched when they are first seen. */
export function CurrentView({ props, palette }: { props: FirstViewProps; palette: Palette }) {
  if (props.state.view === "network") return <Explorer {...props} palette={palette} />;
  const View = LATER[props.state.view];
  return <View {...props} />;
}
