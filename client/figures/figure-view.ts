import { withOwnRoles } from "../../server/contract/palette.ts";
import { hasTiesOfPeople } from "../../server/contract/vocabulary.ts";
import type { Words } from "../i18n/words.ts";
import type { Network } from "../model/network.ts";
import { isLocal } from "../session/export-scope.ts";
import type { ViewProps } from "../ui/view-props.ts";
import type { FigureChoice } from "./figure-choice.ts";
import { drawFigure, roomFor } from "./figure.ts";
import type { DrawnView } from "./drawn-view.ts";
import { drawMapView } from "./map-view.ts";
import { drawMatrixView } from "./matrix-view.ts";
import { withoutNames } from "./nameless.ts";
import { drawNetworkView } from "./network-view.ts";
import { PRINT_PALETTES } from "./print-palettes.ts";

/** The present view as an SVG document. */
export async function drawView(props: ViewProps, choice: FigureChoice): Promise<string> {
  const { state, words } = props;
  const called = (network: Network): Network => (choice.people ? network : withoutNames(network, props.whole, words));
  const view: DrawnView = {
    props: { ...props, whole: called(props.whole), shown: called(props.shown) },
    choice,
    palette: withOwnRoles(PRINT_PALETTES[choice.theme], props.dataset.roles),
    room: roomFor(choice.millimetres, choice.title),
  };
  const draw = { network: drawNetworkView, matrix: drawMatrixView, map: drawMapView }[choice.figure];
  const { plate, what, room = view.room } = await draw(view);
  return drawFigure({
    ...{ plate, side: room.side, title: choice.title, palette: view.palette, language: state.language },
    notes: [what, ...sourceNotes(props, choice)],
  });
}

/** Where a figure comes from: its source, the version of the data, the address of its view. */
function sourceNotes({ words, dataset }: ViewProps, { day, people, address }: FigureChoice): string[] {
  const { figure, caption } = words;
  const isNaming = (text: string): boolean =>
    text.includes("person:") || (hasTiesOfPeople(dataset.roles) && text.includes("project:"));
  const version = figure.version(dataset.edition, dataset.version);
  return [
    `${caption.source(dataset.citation)} ${caption.absence}`,
    [version, day && figure.on(day), !people && figure.nameless].filter(Boolean).join(" "),
    // An address that names people by their ids names them.
    address !== null && (people || !isNaming(address)) ? placeOf(address, words) : "",
  ];
}

/** Where a view is found: an address that works from this computer alone is no link. */
const placeOf = (address: string, words: Words): string =>
  isLocal(address) ? words.figure.local(new URL(address).search) : address;
