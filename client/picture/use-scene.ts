import { useMemo } from "preact/hooks";
import type { Palette } from "../../server/contract/palette.ts";
import { nameIn } from "../../server/contract/i18n/name-in.ts";
import { bounds } from "../model/network.ts";
import { LOOK } from "../model/options/look.ts";
import type { FirstViewProps } from "../ui/view-props.ts";
import { lookOf } from "./look.ts";
import type { Scene } from "./scene.ts";

/** What the picture is drawn from beside the view. */
export interface SceneProps {
  palette: Palette;
  /** Keys of the links to bring out. */
  path: ReadonlySet<string>;
  /** The number that may stand for the name of each project. */
  numbers: ReadonlyMap<string, number>;
}

/** The scene of a view: the same object until something that it holds changes. */
export function useScene(props: FirstViewProps & SceneProps, pointedAt: string | null): Scene {
  const { state, dataset, shown, whole, palette, path, numbers } = props;
  const { selection, pinned, camera, language, filter } = state;
  const { colour, size } = LOOK.read(state);
  const look = useMemo(() => lookOf(state, dataset, whole, palette), [colour, size, dataset, whole, palette]);
  // Of the whole, so that no filter moves a node.
  const frame = useMemo(() => bounds(whole, filter.kinds), [whole, filter.kinds]);
  return useMemo(
    () => ({
      ...{ fitted: shown, marks: null },
      ...{ shown, whole, frame, palette, look, selection, path, pointedAt, pinned, camera },
      nameOf: (id) => nameIn(language, shown.getNodeAttributes(id)),
      numberOf: (id) => numbers.get(id) ?? null,
    }),
    [shown, whole, frame, palette, look, selection, path, pointedAt, pinned, camera, language, numbers],
  );
}
