import type { Theme } from "../../server/contract/palette.ts";
import { LANGUAGES } from "../i18n/languages.ts";
import type { FirstWords } from "../i18n/words.ts";
import { setLanguage, type State, type Step } from "../model/state.ts";

/** What changes the page and not what it shows: its language, the list of its keys, its theme. */
export function PageTools(props: {
  state: State;
  words: FirstWords;
  act: (step: Step) => void;
  theme: Theme;
  onTheme: () => void;
  onKeys: () => void;
}) {
  const { state, words, act } = props;
  return (
    <>
      {LANGUAGES.filter(({ code }) => code !== state.language).map(({ code, name }) => (
        <button
          key={code}
          type="button"
          class="ui-quiet"
          lang={code}
          title={words.page.switchTo(code)}
          onClick={() => act(setLanguage(code))}
        >
          {name}
        </button>
      ))}
      <button
        type="button"
        class="ui-quiet"
        aria-label={words.page.keys}
        title={words.page.keys}
        aria-haspopup="dialog"
        onClick={props.onKeys}
      >
        ?
      </button>
      <button type="button" class="ui-quiet" title={words.page.theme} onClick={props.onTheme}>
        {props.theme === "dark" ? words.page.toLight : words.page.toDark}
      </button>
    </>
  );
}
