import type { Theme } from "../../server/contract/palette.ts";
import { figuresOf, WIDTHS, type FigureName } from "../figures/figure-choice.ts";
import { hasKind } from "../model/askable.ts";
import { Radios } from "../ui/radios.tsx";
import type { FigureOptions } from "./figure-options.ts";
import type { PartProps } from "./part-props.ts";

interface FieldsProps extends PartProps {
  options: FigureOptions;
  onChange: (part: Partial<FigureOptions>) => void;
}

/** The fields in which a figure is chosen: what it draws, its title and size, how it looks, whom it names. */
export function FigureFields(props: FieldsProps & { title: string }) {
  const { words, options, title, onChange, dataset } = props;
  return (
    <>
      <Radios
        legend={words.takeAway.figure}
        name="take-figure"
        value={options.figure}
        choices={figuresOf(dataset, options.figure).map((one) => [one, words.takeAway.figures[one]])}
        onChoose={(value) => onChange({ figure: value as FigureName })}
      />
      <label class="take-away-field take-away-wide">
        {words.takeAway.figureTitle}
        <input type="text" value={title} onInput={(event) => onChange({ title: event.currentTarget.value })} />
      </label>
      <div class="take-away-choices-row">
        <WidthField {...props} />
        <label class="take-away-field">
          {words.takeAway.accessed}
          <input type="date" value={options.date} onInput={(event) => onChange({ date: event.currentTarget.value })} />
        </label>
      </div>
      <Radios
        legend={words.takeAway.colours}
        name="take-theme"
        value={options.theme}
        choices={[
          ["light", words.takeAway.colourChoices.light],
          ["dark", words.takeAway.colourChoices.dark],
        ]}
        onChoose={(value) => onChange({ theme: value as Theme })}
      />
      {hasKind(dataset, "person") && (
        <Radios
          legend={words.takeAway.people}
          name="take-figure-people"
          value={options.people ? "names" : "none"}
          choices={[
            ["names", words.takeAway.peopleChoices.names],
            ["none", words.takeAway.peopleChoices.none],
          ]}
          onChoose={(value) => onChange({ people: value === "names" })}
        />
      )}
      {options.figure === "network" && <NetworkFields {...props} />}
    </>
  );
}

function WidthField({ words, options, onChange }: FieldsProps) {
  return (
    <label class="take-away-field">
      {words.takeAway.width}
      <select
        value={options.millimetres}
        onChange={(event) => onChange({ millimetres: Number(event.currentTarget.value) })}
      >
        {WIDTHS.map((one) => (
          <option key={one} value={one}>
            {words.takeAway.widths[one]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What is asked for the network alone: the frame of the screen, and a name at every mark. */
function NetworkFields({ state, words, options, onChange }: FieldsProps) {
  return (
    <>
      {state.camera && (
        <Radios
          legend={words.takeAway.frame}
          name="take-frame"
          value={options.framed ? "screen" : "all"}
          choices={[
            ["all", words.takeAway.frames.all],
            ["screen", words.takeAway.frames.screen],
          ]}
          onChoose={(value) => onChange({ framed: value === "screen" })}
        />
      )}
      <label class="ui-option">
        <input
          type="checkbox"
          checked={options.allNames}
          onChange={(event) => onChange({ allNames: event.currentTarget.checked })}
        />
        {words.takeAway.names}
      </label>
    </>
  );
}
