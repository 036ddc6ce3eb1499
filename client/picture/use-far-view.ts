import { useContext, useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Dataset } from "../../server/contract/dataset.ts";
import { AllWords } from "../ui/all-words.ts";
import { emptyNetwork, type Network } from "../model/network.ts";
import type { Step } from "../model/state.ts";
import { FIRST_KINDS } from "../model/vocabulary.ts";
import type { Area, Areas } from "./areas.ts";
import type { FarView } from "./far-view.ts";
import type { Scene } from "./scene.ts";
import type { Sight } from "./sight.ts";

/** Of more points than these a part is drawn, or areas that stand for them. */
const LARGE = 2000;

/** Whether a network is too large to be drawn whole. */
export const isLarge = ({ order }: Network): boolean => order > LARGE;

/** What draws large networks; loaded for the first of them. */
async function loadFarModules() {
  const [view, parts, note, keys, sight] = await Promise.all([
    import("./far-view.ts"),
    import("./area-parts.ts"),
    import("./far-note.tsx"),
    import("./area-keys.ts"),
    import("./sight.ts"),
  ]);
  return { ...view, ...parts, ...note, ...keys, ...sight };
}
type FarModules = Awaited<ReturnType<typeof loadFarModules>>;

/** Has what draws a large network come while the network itself does; `load` brings every word. */
export async function prepareFarView({ counts }: Pick<Dataset, "counts">, load: () => Promise<void>): Promise<void> {
  const points = FIRST_KINDS.reduce((sum, kind) => sum + (counts.kinds[kind] ?? 0), 0);
  if (points > LARGE) await Promise.all([loadFarModules(), load()]);
}

/** A scene as it is drawn for where the camera is. */
export interface Seen {
  scene: Scene;
  /** How a large network is drawn; null of others, and until what draws it has come. */
  far: (FarView & { Note: FarModules["FarNote"] }) | null;
  /** Takes what is in sight. */
  seen: (sight: Sight) => void;
  /** Shows what an area stands for. */
  enter: (area: Area) => void;
  /** Takes a step where something is chosen, or goes into it where it is an area. */
  choose: (id: string, step: Step) => void;
  /** The points that ids of a drawn shape stand for. */
  pointsOf: (ids: readonly string[]) => readonly string[];
  /** Takes a key; false where areas have no use for it. */
  onKey: (event: KeyboardEvent) => boolean;
  /** What a screen reader is told of the area that is pointed at; empty where none is. */
  said: string;
}

/** Draws of a large scene what is in sight, and areas from far; any other as it is. */
export function useFarView(scene: Scene, act: (step: Step) => void): Seen {
  const { modules, words, isMissing } = useFarModules(isLarge(scene.fitted));
  const isFar = isLarge(scene.fitted) && !isMissing;
  const [told, setSight] = useState<Sight | null>(null);
  const [at, setAt] = useState<string | null>(null);
  const { frame } = scene;
  // Where nothing can be drawn, nothing tells what is in sight.
  const sight = useMemo(() => told ?? { ...frame, ratio: 1, pixel: 1, growth: 1 }, [told, frame]);
  const areas = useAreas(scene, isFar, modules);
  const [parts, setParts] = useState<{ of: Areas; depth: number; areas: Areas } | null>(null);
  const depth = (areas && modules?.depthAt(areas, sight.ratio, modules.pixelsOf(frame, sight))) ?? 0;
  // Until areas are parted for where the camera is, those of the last depth stand for them.
  const near = depth > 0 && parts?.of === areas ? parts.areas : null;
  const isParted = near !== null && parts?.depth === depth;
  const current = useMemo(
    () => (areas && modules && words ? modules.farView(scene, near ?? areas, near !== null, sight, words) : null),
    [scene, areas, near, modules, words, sight],
  );
  useEffect(() => {
    if (!areas || !modules || depth === 0 || isParted || current?.level !== "areas") return;
    let isWanted = true;
    void modules.partsIn(scene, areas, depth).then((made) => isWanted && setParts({ of: areas, depth, areas: made }));
    return () => {
      isWanted = false;
    };
  }, [areas, modules, depth, isParted, current?.level]);
  // Until another part of the network has its areas, what was drawn stays.
  const drawn = useRef<FarView | null>(null);
  drawn.current = isFar ? (current ?? drawn.current) : null;
  const far = drawn.current;
  const nothing = useMemo(() => emptyNetwork(), [isFar]);
  const awaited = useMemo(() => ({ ...scene, shown: nothing }), [scene, nothing]);
  const list = far?.level === "areas" ? far.areas.list : [];
  const pointedAt = list.find(({ id }) => id === at);
  // Walking from area to area leaves what is in sight as it is.
  const pointing = useMemo(
    () => (far && pointedAt ? { ...far.scene, pointedAt: pointedAt.id } : far?.scene),
    [far?.scene, pointedAt],
  );
  function enter(area: Area): void {
    if (far && modules) act(modules.stepInto(area, far, sight));
  }
  return {
    enter,
    scene: pointing ?? (isFar ? awaited : scene),
    far: far && modules && { ...far, Note: modules.FarNote },
    seen: (next) => isFar && setSight((before) => (isSameSight(before, next) ? before : next)),
    choose: (id, step) => {
      const area = list.find((one) => one.id === id);
      if (area) enter(area);
      else act(step);
    },
    pointsOf: (ids) => (far && modules ? modules.pointsOf(ids, far) : ids),
    onKey: (event) => {
      if (!modules || list.length === 0 || event.ctrlKey || event.metaKey || event.altKey) return false;
      const outcome = modules.areaOutcome(list, at, event.key);
      if (outcome === null) return false;
      setAt(outcome.isEntered ? null : outcome.at.id);
      if (outcome.isEntered) enter(outcome.at);
      return true;
    },
    said: far && modules && words && pointedAt ? modules.areaInWords(pointedAt, far, words) : "",
  };
}

/** The areas of a scene; null until they are there. */
function useAreas(scene: Scene, isFar: boolean, modules: FarModules | null): Areas | null {
  const { fitted, whole, frame } = scene;
  const [found, setFound] = useState<{ fitted: Network; areas: Areas } | null>(null);
  useEffect(() => {
    if (!isFar || !modules) return;
    let isWanted = true;
    void modules.areasIn(scene).then((areas) => isWanted && setFound({ fitted, areas }));
    return () => {
      isWanted = false;
    };
  }, [isFar, modules, fitted, whole, frame]);
  return found?.fitted === fitted ? found.areas : null;
}

/** What draws large networks and its words; where they do not come, everything is drawn as it is. */
function useFarModules(isWanted: boolean) {
  const { allWords, loadAllWords } = useContext(AllWords);
  const [modules, setModules] = useState<FarModules | null>(null);
  const [isMissing, setMissing] = useState(false);
  useEffect(() => {
    if (!isWanted || modules) return;
    Promise.all([loadFarModules(), loadAllWords()]).then(
      ([loaded]) => setModules(loaded),
      () => setMissing(true),
    );
  }, [isWanted]);
  return { modules, isMissing, words: allWords.value };
}

const isSameSight = (a: Sight | null, b: Sight): boolean => JSON.stringify(a) === JSON.stringify(b);
