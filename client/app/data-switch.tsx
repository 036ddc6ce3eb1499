import { goToView, showData, type State, type Step } from "../model/state.ts";
import { namesShown } from "../model/own-names.ts";
import type { OwnData } from "../session/own-data.ts";
import { fileNameOf } from "../session/remote-data.ts";
import { keptName } from "../i18n/kept-name.ts";
import type { FirstWords } from "../i18n/words.ts";
import { Menu } from "../ui/menu.tsx";

/**
 * Says which data are shown, and shows others: the page's own, those that the reader opened, or some to be opened.
 * Nothing where there are the page's own alone.
 */
export function DataSwitch(props: {
  state: Pick<State, "own" | "data">;
  own: OwnData;
  words: FirstWords;
  act: (step: Step) => void;
}) {
  const { state, own, words, act } = props;
  const kept = own.kept.value;
  if (state.data === null && state.own === null && kept.length === 0) return null;
  const named = kept.map((one) => ({ name: one.name, title: keptName(one, kept, words) }));
  const others = [{ name: null, title: words.dataShown.ofPage }, ...named];
  const titles = namesShown(state.own).map((name) => named.find((one) => one.name === name)?.title ?? name);
  const present = titles.length === 0 ? words.dataShown.ofPage : words.list(titles);
  const title = state.data === null ? present : fileNameOf(state.data);
  return (
    <Menu class="app-data" label={words.labelled(words.dataShown.which, title)} summary={<span>{title}</span>}>
      {(close) => {
        const choose = (step: Step) => () => {
          close();
          act(step);
        };
        return (
          <ul>
            {others.map(({ name, title: called }) => (
              <li key={name}>
                <button
                  type="button"
                  class="ui-quiet"
                  aria-current={state.data === null && name === state.own ? "true" : undefined}
                  onClick={choose(showData(name))}
                >
                  {called}
                </button>
              </li>
            ))}
            <li>
              <button type="button" class="ui-quiet" onClick={choose(goToView("data"))}>
                {words.dataShown.openOthers}
              </button>
            </li>
          </ul>
        );
      }}
    </Menu>
  );
}
