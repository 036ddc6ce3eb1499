import { useState } from "preact/hooks";
import { citedAddress } from "../session/export-scope.ts";
import { figureFile, figureOf, MOST_POINTS, figureTitle } from "../figures/figure-choice.ts";
import { FigureFields } from "./figure-fields.tsx";
import { FigureFiles } from "./figure-files.tsx";
import { dayIn, type FigureOptions } from "./figure-options.ts";
import type { PartProps } from "./part-props.ts";
import { useSvgAddress } from "./use-svg-address.ts";
import { useFigure, useFontsIn } from "./use-figure.ts";

/** A figure for print of what the view shows, previewed, as SVG or PNG. */
export function TakeFigure(props: PartProps) {
  const { state, words, dataset, shown, page } = props;
  const [options, setOptions] = useState<FigureOptions>(() => ({
    figure: figureOf(state),
    title: null,
    millimetres: 180,
    theme: "light",
    framed: false,
    people: true,
    allNames: false,
    date: "",
  }));
  const { date, ...chosen } = options;
  const title = options.title ?? figureTitle(words, state, options.figure);
  const tooMany = options.figure === "network" && shown.order > MOST_POINTS;
  const address = citedAddress(page, state, dataset);
  const figure = useFigure(props, { ...chosen, title, day: dayIn(state.language, date), address }, tooMany);
  const preview = useSvgAddress(useFontsIn(figure.svg));
  return (
    <>
      <FigureFields
        {...props}
        options={options}
        title={title}
        onChange={(part) => setOptions((before) => ({ ...before, ...part }))}
      />
      {tooMany && <p class="take-away-warning">{words.takeAway.tooMany(shown.order, MOST_POINTS)}</p>}
      <FigureFiles words={words} figure={figure} name={figureFile(state, options, dataset.version)} tooMany={tooMany} />
      <p class="ui-hint">
        {words.takeAway.figureNote} {words.takeAway.accessedNote}
      </p>
      {preview && <img class="take-away-preview" src={preview} alt={words.takeAway.previewOf(title)} />}
    </>
  );
}
