import { EdgeRectangleProgram } from "sigma/rendering";
import type { Point } from "../labels/box.ts";
import type { DrawnLink } from "./drawn-graph.ts";

/** Pixels of a dash and of the gap after it. */
const DASH = "5.0";
const STEP = "9.0";

/**
 * Sigma's straight edge with gaps: how far along the edge a fragment lies comes from the ends that the vertices carry,
 * in pixels of the screen whatever the zoom. The gaps can be pointed at like the dashes.
 */
export class DashedEdgeProgram extends EdgeRectangleProgram<Point, DrawnLink> {
  override getDefinition() {
    const definition = super.getDefinition();
    const along = "v_along = distance(a_positionStart, a_positionEnd) * a_positionCoef / u_correctionRatio;";
    const gap = `#ifndef PICKING_MODE\n  if (mod(v_along, ${STEP}) > ${DASH}) discard;\n  #endif`;
    return {
      ...definition,
      VERTEX_SHADER_SOURCE: into(definition.VERTEX_SHADER_SOURCE, along),
      FRAGMENT_SHADER_SOURCE: into(definition.FRAGMENT_SHADER_SOURCE, gap),
    };
  }
}

/** A shader that first does `step`, which reads or writes `v_along`. Throws where Sigma's shader has another form. */
function into(shader: string, step: string): string {
  const main = "void main(void) {";
  const start = shader.includes(main) ? main : "void main() {";
  if (!shader.includes(start)) throw new Error("Sigma's edge shader has no main function to add dashes to.");
  return shader.replace(start, `varying float v_along;\n${start}\n  ${step}\n`);
}
