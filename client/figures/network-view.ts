import type { Paths } from "../../server/contract/paths.ts";
import type { Words } from "../i18n/words.ts";
import { nameIn } from "../../server/contract/i18n/name-in.ts";
import { bounds } from "../model/network.ts";
import { pathOnScreen, type PathQuestion } from "../model/path-question.ts";
import { lookOf } from "../picture/look.ts";
import { describe } from "../ui/description.ts";
import type { DrawnView, ViewPlate } from "./drawn-view.ts";
import { networkPlate } from "./network-plate.ts";
import { namesPerson } from "./nameless.ts";

/** So many of what is chosen are named in the sentence. */
const NAMED = 6;

/** The network of a view, with the paths between two that are chosen. */
export async function drawNetworkView({ props, choice, palette, room }: DrawnView): Promise<ViewPlate> {
  const { state, words, api, dataset, whole, shown } = props;
  const { language, pinned, camera } = state;
  const nameOf = (id: string): string => {
    const attributes = shown.getNodeAttributes(id);
    return !choice.people && namesPerson(whole, id) ? "" : nameIn(language, attributes);
  };
  const question = pathOnScreen(state, whole, props.dataset);
  const answer = question && (await api.ask<Paths>("paths", question.parameters));
  const path = new Set(answer?.paths.flatMap(({ edges }) => edges.flatMap((step) => step.map(({ key }) => key))));
  const selection = question ? [question.from, question.to] : state.selection;
  const chosen = selection
    .filter((id) => shown.hasNode(id))
    .map((id) => nameOf(id) || words.kinds[shown.getNodeAttribute(id, "kind")].one);
  const cut = choice.framed && camera ? { frame: bounds(whole, state.filter.kinds), camera } : null;
  const { allNames } = choice;
  const look = lookOf(state, dataset, whole, palette);
  const scene = { shown, whole, palette, look, selection, path, pinned, cut, nameOf, words, dataset, allNames };
  const { what, filter } = describe(props);
  const hiddenCount = [...path].filter((key) => !shown.hasEdge(key)).length;
  const ends = question && [question.from, question.to].map((id) => nameIn(language, whole.getNodeAttributes(id)));
  return {
    plate: networkPlate(scene, room.width, room.height),
    what: [
      what,
      filter,
      chosen.length > 0 && words.figure.around(words.list(chosen.slice(0, NAMED)), Math.max(0, chosen.length - NAMED)),
      question && answer && ends && pathInWords(words, question, answer, hiddenCount, ends as [string, string]),
    ]
      .filter(Boolean)
      .join(" "),
  };
}

/** What the thick links are, and how many of them the view does not show. */
function pathInWords(
  { figure }: Words,
  { without }: PathQuestion,
  { length, paths, truncated }: Paths,
  hiddenCount: number,
  [from, to]: [string, string],
): string {
  return [
    length === null ? figure.pathNone(from, to) : figure.path(from, to, length, paths.length, truncated),
    without.length > 0 && figure.pathWithout,
    hiddenCount > 0 && figure.pathHidden(hiddenCount),
  ]
    .filter(Boolean)
    .join(" ");
}
