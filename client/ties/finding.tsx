import { rolesOfPart } from "../../server/contract/view-conditions.ts";
import { partOf } from "../model/scope.ts";
import { distinctPairs, type TieWithin } from "../model/ties-within.ts";
import { mannerOf } from "../model/ties.ts";
import { Finding } from "../ui/finding.tsx";
import type { QuestionProps } from "../ui/question-props.ts";
import type { TiesAnswer } from "./ties-answer.ts";

/** How many pairs are tied of how many, and what to beware of in it. */
export function TiesFinding({
  data,
  ends,
  within,
  ...props
}: QuestionProps & { data: TiesAnswer; ends: number; within: ReadonlyMap<string, TieWithin> | null }) {
  const { words, level } = props;
  const { pairs, total, truncated } = data;
  const several = truncated ? null : pairs.filter(({ shared }) => shared.length > 1).length;
  return (
    <>
      <Finding {...props}>
        {level === "actor"
          ? words.ties.findingActors(total, several)
          : words.ties.finding(
              total,
              (ends * (ends - 1)) / 2,
              coachesOnly(props, data),
              words.territories.levelOf[level],
            )}{" "}
        {within
          ? words.ties.findingWithin(distinctPairs(within).length, within.size, words.territories.levelOf[level])
          : null}{" "}
        {truncated ? words.ties.truncated(pairs.length, total) : null} {total === 0 ? words.ties.next : null}
      </Finding>
      <Caveat {...props} data={data} />
    </>
  );
}

/** How many pairs coaching alone ties; null where that would say what was asked, not what was found. */
function coachesOnly({ state, words, dataset }: QuestionProps, { pairs, truncated }: TiesAnswer): number | null {
  const roles =
    state.filter.roles.length > 0 ? state.filter.roles : rolesOfPart(partOf(state), state.filter.prose, dataset);
  // Where coaching alone is counted, or is not, the answer says nothing about it.
  const { apart } = words;
  const says = apart !== null && !truncated && roles.includes(apart) && roles.length > 1;
  return says ? pairs.filter((pair) => mannerOf(pair, apart) === "coaches").length : null;
}

/** What the number of ties may owe to one project in two territories, or to one actor in many. */
function Caveat({ data, ...props }: QuestionProps & { data: TiesAnswer }) {
  const { words, level } = props;
  const { pairs, total, makers } = data;
  const [maker] = makers;
  const noun = words.territories.levelOf[level];
  const inBoth = pairs.filter(({ sameProject }) => sameProject).length;
  return (
    <p class="ui-caveat">
      {inBoth > 0 ? (
        <>
          <b>{words.ties.beware}</b> {words.ties.inBoth(inBoth, total, noun)}{" "}
        </>
      ) : null}
      {maker && maker.members > 2 ? (
        <>
          {maker.alone >= total / 4 ? <b>{words.ties.beware} </b> : null}
          {words.ties.clique(maker.name, maker.members, maker.alone, total, noun)}{" "}
        </>
      ) : null}
      {words.questions.unnamed}
    </p>
  );
}
