import type { Words } from "../i18n/words.ts";
import { canRedo, canUndo, type Entry, type History } from "../session/history.ts";
import { Menu } from "../ui/menu.tsx";
import type { StepNames } from "./use-steps.ts";

/** Undo, redo, and the named steps one can jump to. */
export function Steps(props: {
  history: History;
  words: Words;
  goTo: (index: number) => void;
  nameStep: (entry: Entry) => StepNames;
}) {
  const { history, words, goTo } = props;
  return (
    <div class="app-steps">
      <button
        type="button"
        class="ui-quiet app-icon"
        disabled={!canUndo(history)}
        aria-label={words.page.undo}
        title={words.page.undo}
        onClick={() => goTo(history.index - 1)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M6 3 2.5 6.5 6 10M3 6.500h6.500a3.500 3.500 0 0 1 0 7H6" />
        </svg>
      </button>
      <button
        type="button"
        class="ui-quiet app-icon"
        disabled={!canRedo(history)}
        aria-label={words.page.redo}
        title={words.page.redo}
        onClick={() => goTo(history.index + 1)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="m10 3 3.500 3.500L10 10M13 6.500H6.500a3.500 3.500 0 0 0 0 7H10" />
        </svg>
      </button>
      {history.entries.length > 1 && (
        <Menu summary={words.page.history}>
          <ol>
            {history.entries.map((entry, index) => {
              const { name, about } = props.nameStep(entry);
              return (
                <li>
                  <button
                    type="button"
                    class="ui-quiet"
                    aria-current={index === history.index ? "step" : undefined}
                    onClick={() => goTo(index)}
                  >
                    {name}
                    {about !== "" && <em> {about}</em>}
                  </button>
                </li>
              );
            })}
          </ol>
        </Menu>
      )}
    </div>
  );
}
