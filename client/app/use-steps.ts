import { useState } from "preact/hooks";
import type { FirstWords } from "../i18n/words.ts";
import type { Entry, History } from "../session/history.ts";

/** A step in words, and the value it is about; "" where it is about none. */
export interface StepNames {
  name: string;
  about: string;
}

/** Goes to a step and says, once, what that undid or did again. */
export function useSteps(props: {
  history: History;
  words: FirstWords;
  goTo: (index: number) => void;
  nameOf: (id: string) => string;
}) {
  const { history, words, goTo } = props;
  const [said, setSaid] = useState({ text: "", times: 0 });
  const sayAbout = (about: string): string =>
    (words.views as Record<string, string>)[about] ??
    (words.kindTitle as Record<string, string>)[about] ??
    (words.roleTitle as Record<string, string>)[about] ??
    props.nameOf(about);
  const nameStep = ({ name, about }: Entry): StepNames => ({
    name: words.steps[name],
    about: about === undefined ? "" : sayAbout(about),
  });
  const say = (entry: Entry): string => Object.values(nameStep(entry)).join(" ").trim();
  function walk(index: number): void {
    const { entries, index: before } = history;
    const [from, to] = [entries[before]!, entries[index]];
    const text =
      to === undefined
        ? words.page[index < 0 ? "nothingToUndo" : "nothingToRedo"]
        : index === before - 1
          ? words.page.undone(say(from))
          : index === before + 1
            ? words.page.redone(say(to))
            : words.page.wentTo(say(to));
    if (to) goTo(index);
    setSaid(({ times }) => ({ text, times: times + 1 }));
  }
  return { said, walk, nameStep };
}
