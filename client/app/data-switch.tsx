import { goToView, showData, showDataset, type ShownData, type Step } from "../model/state.ts";
import { namesShown } from "../model/own-names.ts";
import type { HeldDataset } from "../../server/contract/datasets.ts";
import type { OwnData } from "../session/own-data.ts";
import { fileNameOf } from "../session/remote-data.ts";
import { keptName } from "../i18n/kept-name.ts";
import type { FirstWords } from "../i18n/words.ts";
import { Menu } from "../ui/menu.tsx";

/**
 * Says which data are shown, and shows others: the datasets of the page's server, those that the reader opened, or some
 * to be opened. Nothing where there is one dataset alone.
 */
export function DataSwitch(props: {
  state: ShownData;
  datasets: readonly HeldDataset[];
  own: OwnData;
  words: FirstWords;
  act: (step: Step) => void;
}) {
  const { state, own, words, act } = props;
  const kept = own.kept.value;
  const served = servedBy(props);
  if (state.data === null && state.own === null && kept.length === 0 && served.length < 2) return null;
  const named = kept.map((one) => ({ name: one.name, title: keptName(one, kept, words) }));
  const titles = namesShown(state.own).map((name) => named.find((one) => one.name === name)?.title ?? name);
  const isServed = state.data === null && state.own === null;
  const present = isServed ? served.find(({ name }) => name === state.dataset)!.title : words.list(titles);
  const title = state.data === null ? present : fileNameOf(state.data);
  const choices = [
    ...served.map((one) => ({
      title: one.title,
      step: showDataset(one.name),
      isShown: isServed && one.name === state.dataset,
    })),
    ...named.map((one) => ({
      title: one.title,
      step: showData(one.name),
      isShown: state.data === null && one.name === state.own,
    })),
  ];
  return (
    <Menu class="app-data" label={words.labelled(words.dataShown.which, title)} summary={<span>{title}</span>}>
      {(close) => {
        const choose = (step: Step) => () => {
          close();
          act(step);
        };
        return (
          <ul>
            {choices.map(({ title: called, step, isShown }, i) => (
              // Data of the reader's own may be called as those of the server.
              <li key={i}>
                <button
                  type="button"
                  class="ui-quiet"
                  aria-current={isShown ? "true" : undefined}
                  onClick={choose(step)}
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

/**
 * What the page's server may show, each by the name that an address has of it (null: none) and by its title, beside its
 * name where another has the same; also one that an address asks for and that is not held.
 */
function servedBy({
  state: { dataset },
  datasets,
  words,
}: Pick<Parameters<typeof DataSwitch>[0], "state" | "datasets" | "words">): { name: string | null; title: string }[] {
  const several = datasets.length > 1;
  const served = datasets.map(({ name, title, usual }) => ({
    // An address may name the usual one too.
    name: usual && name !== dataset ? null : name,
    title: datasets.filter((one) => one.title === title).length > 1 ? `${title} (${name})` : title,
  }));
  const held = several ? served : [{ name: null, title: words.dataShown.ofPage }];
  return held.some(({ name }) => name === dataset) ? held : [...held, { name: dataset, title: dataset! }];
}
