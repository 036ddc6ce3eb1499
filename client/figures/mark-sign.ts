import type { NodeMark } from "../picture/encoding.ts";
import type { Disc } from "../labels/box.ts";
import { svgElement, svgPath } from "./svg-element.ts";

/** The parts of a mark that decide how it looks. */
export type Sign = Pick<NodeMark, "shape" | "rim" | "gap" | "core">;

/** The sign of a node as the shader of the page draws it; `shade` is what becomes of its colours. */
export function drawSign(sign: Sign, disc: Disc, shade = (colour: string): string => colour): string {
  const { x, y, radius } = disc;
  if (sign.shape === "square") {
    const half = radius / 1.38;
    return svgElement("rect", { x: x - half, y: y - half, width: 2 * half, height: 2 * half, fill: shade(sign.rim) });
  }
  if (sign.shape === "diamond") {
    const half = radius / 1.05;
    const d = svgPath`M${x} ${y - half}l${half} ${half}l${-half} ${half}l${-half} ${-half}z`;
    return svgElement("path", { d, fill: shade(sign.rim) });
  }
  const ring = (share: number, colour: string): string =>
    svgElement("circle", { cx: x, cy: y, r: radius * share, fill: shade(colour) });
  return sign.rim === sign.core ? ring(1, sign.rim) : ring(1, sign.rim) + ring(0.66, sign.gap) + ring(0.36, sign.core);
}
