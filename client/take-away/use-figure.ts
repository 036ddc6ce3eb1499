import { useEffect, useState } from "preact/hooks";
import type { FigureChoice } from "../figures/figure-choice.ts";
import { drawView } from "../figures/figure-view.ts";
import { withFonts } from "../figures/png.ts";
import type { ViewProps } from "../ui/view-props.ts";
import { PAGE_FONTS } from "./page-fonts.ts";

/** A figure as an SVG document; null while it is drawn, and where it could not be. */
export interface DrawnFigure {
  svg: string | null;
  failed: boolean;
}

const DRAWING: DrawnFigure = { svg: null, failed: false };

/** Draws the view anew with each choice; nothing is drawn where there is too much to read (`tooMany`). */
export function useFigure(props: ViewProps, choice: FigureChoice, tooMany: boolean): DrawnFigure {
  const [figure, setFigure] = useState(DRAWING);
  useEffect(() => {
    let current = true;
    setFigure(DRAWING);
    if (tooMany) return;
    drawView(props, choice).then(
      (svg) => current && setFigure({ svg, failed: false }),
      () => current && setFigure({ svg: null, failed: true }),
    );
    return () => {
      current = false;
    };
  }, [...Object.values(choice), props.shown, tooMany]);
  return figure;
}

/** The same document with the page's fonts: without them its preview would be set in others than the file's. */
export function useFontsIn(svg: string | null): string | null {
  const [dressed, setDressed] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    setDressed(null);
    if (svg !== null)
      withFonts(svg, PAGE_FONTS).then(
        (full) => current && setDressed(full),
        () => current && setDressed(svg),
      );
    return () => {
      current = false;
    };
  }, [svg]);
  return dressed;
}
