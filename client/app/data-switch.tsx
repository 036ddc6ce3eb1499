import { goToView, showData, type Step } from "../model/state.ts";
import type { OwnData } from "../session/own-data.ts";
import type { Words } from "../i18n/words.ts";
import { Menu } from "../ui/menu.tsx";

/**
 * Says which data are shown, and shows others: the page's own, those that the reader opened, or some to be opened.
 * Nothing where there are the page's own alone.
 */
export function DataSwitch(props: { shown: string | null; own: OwnData; words: Words; act: (step: Step) => void }) {
  const { shown, own, words, act } = props;
  const kept = own.kept.value;
  if (shown === null && kept.length === 0) return null;
  const present = kept.find(({ name }) => name === shown);
  const title = shown === null ? words.data.ofPage : (present?.title ?? shown);
  return (
    <Menu class="app-data" label={words.labelled(words.data.which, title)} summary={<span>{title}</span>}>
      {(close) => {
        const choose = (step: Step) => () => {
          close();
          act(step);
        };
        return (
          <ul>
            {[{ name: null, title: words.data.ofPage }, ...kept].map(({ name, title: called }) => (
              <li key={name}>
                <button
                  type="button"
                  class="ui-quiet"
                  aria-current={name === shown ? "true" : undefined}
                  onClick={choose(showData(name))}
                >
                  {called}
                </button>
              </li>
            ))}
            <li>
              <button type="button" class="ui-quiet" onClick={choose(goToView("data"))}>
                {words.data.openOthers}
              </button>
            </li>
          </ul>
        );
      }}
    </Menu>
  );
}
