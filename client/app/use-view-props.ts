import { useUnknown, withoutIds } from "../session/missing-ids.ts";
import type { Session } from "../session/session.ts";
import type { FirstViewProps } from "../ui/view-props.ts";

/** What a view is given, null until the network is there, and the ids of the state that the data do not hold. */
export function useViewProps(
  session: Session,
  kept: Pick<FirstViewProps, "notebook" | "own" | "corrections" | "opening">,
): { props: FirstViewProps | null; absent: readonly string[] } {
  const { state, words, loaded, uncored, shown, act } = session;
  const api = session.api.value;
  const absent = useUnknown(api, state.value, loaded.value?.whole ?? null, act);
  if (!loaded.value || !shown.value || !uncored.value) return { props: null, absent };
  const props = {
    state: withoutIds(state.value, absent),
    act,
    words: words.value,
    api,
    whole: loaded.value.whole,
    shown: shown.value,
    uncored: uncored.value,
    dataset: loaded.value.dataset,
    evidence: loaded.value.evidence,
    ...kept,
  };
  return { props, absent };
}
