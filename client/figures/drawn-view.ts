import type { Palette } from "../../server/contract/palette.ts";
import type { ViewProps } from "../ui/view-props.ts";
import type { FigureChoice } from "./figure-choice.ts";
import type { Room } from "./figure.ts";
import type { Plate } from "./plate.ts";

/** A view that is to be drawn: what the page shows, what was chosen of the figure, and the room for its plate. */
export interface DrawnView {
  props: ViewProps;
  choice: FigureChoice;
  palette: Palette;
  room: Room;
}

/** The plate of a view, the sentence that says what it holds, and its room where that is not the one that was given. */
export interface ViewPlate {
  plate: Plate;
  what: string;
  room?: Room;
}
