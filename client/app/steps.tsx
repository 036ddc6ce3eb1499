import type { FirstWords } from "../i18n/words.ts";
import { canRedo, canUndo, type Entry, type History } from "../session/history.ts";
import { Menu } from "../ui/menu.tsx";
import type { StepNames } from "./use-steps.ts";

/** Undo, redo, and the named steps one can jump to. */
export function Steps(props: {
  history: History;
  words: FirstWords;
  goTo: (index: number) => void;
  nameStep: (entry: Entry) => StepNames;
}) {
  const { history, words, goTo } = props;
  return (
    <div class="app-steps">
      <StepButton
        label={words.page.undo}
        line="M6 3 2.5 6.5 6 10M3 6.500h6.500a3.500 3.500 0 0 1 0 7H6"
        disabled={!canUndo(history)}
        onPress={() => goTo(history.index - 1)}
      />
      <StepButton
        label={words.page.redo}
        line="m10 3 3.500 3.500L10 10M13 6.500H6.500a3.500 3.500 0 0 0 0 7H10"
        disabled={!canRedo(history)}
        onPress={() => goTo(history.index + 1)}
      />
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

function StepButton(props: { label: string; line: string; disabled: boolean; onPress: () => void }) {
  const { label, line, disabled, onPress } = props;
  return (
    <button
      type="button"
      class="ui-quiet app-icon"
      disabled={disabled}
      aria-label={label}
      title={label}
      onClick={onPress}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={line} />
      </svg>
    </button>
  );
}
