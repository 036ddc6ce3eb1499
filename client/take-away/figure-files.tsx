import { useEffect, useState } from "preact/hooks";
import { toPng } from "../figures/png.ts";
import type { Words } from "../i18n/words.ts";
import { save } from "../ui/download.ts";
import { Radios } from "../ui/radios.tsx";
import { PAGE_FONTS } from "./page-fonts.ts";
import { useSvgAddress } from "./use-svg-address.ts";
import type { DrawnFigure } from "./use-figure.ts";

const RESOLUTIONS = ["300", "600"] as const;

/** Takes a figure away as SVG, or as PNG of a resolution, and says what was saved or why it was not. */
export function FigureFiles(props: {
  words: Words;
  figure: DrawnFigure;
  /** The name of its file, without ending. */
  name: string;
  /** Whether there is too much to draw. */
  tooMany: boolean;
}) {
  const { words, figure, name, tooMany } = props;
  const { svg, failed } = figure;
  const [dpi, setDpi] = useState<string>("300");
  const [said, setSaid] = useState("");
  useEffect(() => setSaid(failed ? words.takeAway.figureFailed : ""), [figure]);
  const source = useSvgAddress(svg);

  async function savePng(): Promise<void> {
    if (svg === null) return;
    setSaid(words.takeAway.drawing);
    try {
      save(await toPng(svg, Number(dpi), PAGE_FONTS), `${name}.png`);
      setSaid(words.takeAway.saved(`${name}.png`));
    } catch {
      setSaid(words.takeAway.pngFailed);
    }
  }

  return (
    <>
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
    </>
  );
}
