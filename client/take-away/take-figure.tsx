import { useEffect, useMemo, useState } from "preact/hooks";
import sans from "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url";
import serif from "@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2?url";
import { save } from "../ui/download.ts";
import { permanentAddress } from "../session/export-scope.ts";
import {
  figureFile,
  figureOf,
  FIGURES,
  MOST_POINTS,
  titleOf,
  WIDTHS,
  type FigureName,
} from "../figures/figure-choice.ts";
import { drawView } from "../figures/figure-view.ts";
import type { Theme } from "../../server/contract/palette.ts";
import { toPng, withFonts } from "../figures/png.ts";
import { Radios } from "../ui/radios.tsx";
import type { PartProps } from "./part-props.ts";

const RESOLUTIONS = ["300", "600"] as const;
const FONTS = [
  { family: "Source Sans 3", url: sans },
  { family: "Newsreader", url: serif },
];

/** A figure for print of what the view shows, previewed, as SVG or PNG. */
export function TakeFigure(props: PartProps) {
  const { state, words, dataset, shown, page } = props;
  const [figure, setFigure] = useState<FigureName>(figureOf(state));
  const [given, setTitle] = useState<string | null>(null);
  const [width, setWidth] = useState<string>("180");
  const [theme, setTheme] = useState<Theme>("light");
  const [framed, setFramed] = useState(false);
  const [people, setPeople] = useState(true);
  const [allNames, setAllNames] = useState(false);
  const [date, setDate] = useState("");
  const [dpi, setDpi] = useState<string>("300");
  const [svg, setSvg] = useState<string | null>(null);
  const [dressed, setDressed] = useState<string | null>(null);
  const [said, setSaid] = useState("");
  const title = given ?? titleOf(words, state, figure);
  const tooMany = figure === "network" && shown.order > MOST_POINTS;
  const address = permanentAddress(page, state, dataset.version);
  const day =
    date === ""
      ? ""
      : new Intl.DateTimeFormat(state.language, { dateStyle: "long", timeZone: "UTC" }).format(
          new Date(`${date}T00:00Z`),
        );

  useEffect(() => {
    let current = true;
    setSvg(null);
    setSaid("");
    if (tooMany) return;
    const choice = { figure, title, millimetres: Number(width), theme, framed, allNames, people, day, address };
    drawView(props, choice).then(
      (drawn) => current && setSvg(drawn),
      () => current && setSaid(words.takeAway.figureFailed),
    );
    return () => {
      current = false;
    };
  }, [figure, title, width, theme, framed, people, allNames, day, address, shown, tooMany]);
  useEffect(() => {
    let current = true;
    setDressed(null);
    // Without the page's fonts the preview would be set in others than the file's.
    if (svg !== null)
      withFonts(svg, FONTS).then(
        (full) => current && setDressed(full),
        () => current && setDressed(svg),
      );
    return () => {
      current = false;
    };
  }, [svg]);
  const options = { figure, millimetres: Number(width), theme, framed, allNames, people };
  const name = figureFile(state, options, dataset.version);
  const source = useObjectUrl(useSvgBlob(svg));
  const preview = useObjectUrl(useSvgBlob(dressed));

  async function savePng(): Promise<void> {
    if (svg === null) return;
    setSaid(words.takeAway.drawing);
    try {
      save(await toPng(svg, Number(dpi), FONTS), `${name}.png`);
      setSaid(words.takeAway.saved(`${name}.png`));
    } catch {
      setSaid(words.takeAway.pngFailed);
    }
  }

  return (
    <>
      <Radios
        legend={words.takeAway.figure}
        name="take-figure"
        value={figure}
        choices={FIGURES.map((one) => [one, words.takeAway.figures[one]])}
        onChoose={(value) => setFigure(value as FigureName)}
      />
      <label class="take-away-field take-away-wide">
        {words.takeAway.figureTitle}
        <input type="text" value={title} onInput={(event) => setTitle(event.currentTarget.value)} />
      </label>
      <div class="take-away-choices-row">
        <label class="take-away-field">
          {words.takeAway.width}
          <select value={width} onChange={(event) => setWidth(event.currentTarget.value)}>
            {WIDTHS.map((one) => (
              <option key={one} value={String(one)}>
                {words.takeAway.widths[one]}
              </option>
            ))}
          </select>
        </label>
        <label class="take-away-field">
          {words.takeAway.accessed}
          <input type="date" value={date} onInput={(event) => setDate(event.currentTarget.value)} />
        </label>
      </div>
      <Radios
        legend={words.takeAway.colours}
        name="take-theme"
        value={theme}
        choices={[
          ["light", words.takeAway.colourChoices.light],
          ["dark", words.takeAway.colourChoices.dark],
        ]}
        onChoose={(value) => setTheme(value as Theme)}
      />
      <Radios
        legend={words.takeAway.people}
        name="take-figure-people"
        value={people ? "names" : "none"}
        choices={[
          ["names", words.takeAway.peopleChoices.names],
          ["none", words.takeAway.peopleChoices.none],
        ]}
        onChoose={(value) => setPeople(value === "names")}
      />
      {figure === "network" && state.camera && (
        <Radios
          legend={words.takeAway.frame}
          name="take-frame"
          value={framed ? "screen" : "all"}
          choices={[
            ["all", words.takeAway.frames.all],
            ["screen", words.takeAway.frames.screen],
          ]}
          onChoose={(value) => setFramed(value === "screen")}
        />
      )}
      {figure === "network" && (
        <label class="ui-option">
          <input type="checkbox" checked={allNames} onChange={(event) => setAllNames(event.currentTarget.checked)} />
          {words.takeAway.names}
        </label>
      )}
      {tooMany && <p class="take-away-warning">{words.takeAway.tooMany(shown.order, MOST_POINTS)}</p>}
      <p class="ui-actions">
        {source ? (
          <a
            class="take-away-strong-link"
            href={source}
            download={`${name}.svg`}
            onClick={() => setSaid(words.takeAway.saved(`${name}.svg`))}
          >
            {words.takeAway.svg}
          </a>
        ) : null}
        <button type="button" disabled={svg === null} onClick={() => void savePng()}>
          {words.takeAway.png(Number(dpi))}
        </button>
        <Radios
          legend={words.takeAway.resolution}
          name="take-dpi"
          value={dpi}
          choices={RESOLUTIONS.map((one) => [one, one])}
          onChoose={setDpi}
        />
      </p>
      <p class="take-away-said" role="status">
        {said || (svg === null && !tooMany ? words.takeAway.drawing : "")}
      </p>
      <p class="ui-hint">
        {words.takeAway.figureNote} {words.takeAway.accessedNote}
      </p>
      {preview && <img class="take-away-preview" src={preview} alt={words.takeAway.previewOf(title)} />}
    </>
  );
}

const useSvgBlob = (svg: string | null): Blob | null =>
  useMemo(() => (svg === null ? null : new Blob([svg], { type: "image/svg+xml" })), [svg]);

/** An address for a blob, given back when another takes its place. */
function useObjectUrl(blob: Blob | null | ""): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (!blob) return setAddress(null);
    const made = URL.createObjectURL(blob);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  return address;
}
