import { useState } from "preact/hooks";
import { coreSizes } from "../model/cores.ts";
import { keepCore } from "../model/state.ts";
import type { FirstViewProps } from "../ui/view-props.ts";
import { useInTurns } from "../ui/use-in-turns.ts";
import { Thresholds } from "./thresholds.tsx";

/** Above so many links, cores are counted when they are asked for, and in turns. */
const MANY = 5000;

/** A choice among the cores of what is shown, each with how many points it keeps. */
export function Cores({ state, words, act, uncored, shown }: FirstViewProps) {
  const [open, setOpen] = useState(uncored.size <= MANY || state.core > 1);
  const found = useInTurns(open ? () => coreSizes(uncored) : null, uncored.size > MANY, [uncored, open]);
  // What is drawn is the core that is chosen.
  const cores = found ?? (state.core > 1 ? [{ k: state.core, nodes: shown.order }] : []);
  if (found?.length === 0 && state.core === 1) return null;
  return (
    <Thresholds
      title={words.exploring.core}
      hint={words.exploring.coreHint}
      name="core"
      values={[{ value: 1, count: uncored.order }, ...cores.map(({ k, nodes }) => ({ value: k, count: nodes }))]}
      chosen={state.core}
      nameOf={words.exploring.atLeastNeighbours}
      words={words}
      open={open}
      onOpen={setOpen}
      onChoose={(k) => act(keepCore(k))}
    />
  );
}
