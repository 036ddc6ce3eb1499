import type { Maker, SharedActor } from "../contract/project-pairs.ts";
import { heaviestPairs, type Held, type HeavyPair, type Named } from "./heaviest-pairs.ts";
import type { PairQuestion } from "./port.ts";

/** What pairs of projects and of territories have in common. */
interface PairsAnswer<End> {
  pairs: { a: End; b: End; weight: number; shared: SharedActor[] }[];
  makers: Maker[];
  total: number;
  truncated: boolean;
}

/** Pairs of what actors hold (projects or territories), as both engines answer them; `end` says how an id is shown. */
export async function sharedPairs<End>(
  held: Held<Named>,
  question: PairQuestion,
  end: (id: string) => End,
): Promise<PairsAnswer<End>> {
  const { pairs, total, makers } = await heaviestPairs(held, question);
  return {
    pairs: pairs.map(({ a, b, weight, shared }) => ({ a: end(a), b: end(b), weight, shared: shared.map(sharedActor) })),
    makers,
    total,
    truncated: total > question.limit,
  };
}

function sharedActor({ maker: { id, name, kind }, roles }: HeavyPair<Named>["shared"][number]): SharedActor {
  return { id, name, kind, roles };
}
