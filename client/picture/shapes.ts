import type { Point } from "../labels/box.ts";
import type { DrawnLink } from "./drawn-graph.ts";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { NodeProgram, type ProgramInfo } from "sigma/rendering";
import { floatColor } from "sigma/utils";

/** What stage.ts gives each node beside Sigma's own: three colours from rim to middle, and which shape. */
export interface Mark {
  shape: Shape;
  rim: string;
  gap: string;
  core: string;
}

/** Shapes by their number in the shader. */
export const SHAPES = { disc: 0, square: 1, diamond: 2 } as const;
/** One of the shapes. */
export type Shape = keyof typeof SHAPES;

const VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_rim;
attribute vec4 a_gap;
attribute vec4 a_core;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute float a_angle;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;

varying vec4 v_id;
varying vec4 v_rim;
varying vec4 v_gap;
varying vec4 v_core;
varying vec2 v_point;
varying float v_shape;
varying float v_pixel;

const float bias = 255.0 / 254.0;

void main() {
  // One triangle around the mark, as Sigma's own disc: its inscribed circle has radius 1 in v_point.
  float size = a_size * u_correctionRatio / u_sizeRatio * 4.0;
  vec2 corner = vec2(cos(a_angle), sin(a_angle));
  gl_Position = vec4((u_matrix * vec3(a_position + size * corner, 1.0)).xy, 0.0, 1.0);
  v_point = corner * 2.0;
  v_pixel = u_correctionRatio * 2.0 / (size * 0.5);
  v_shape = a_shape;
  v_id = a_id;
  v_id.a *= bias;
  v_rim = a_rim;
  v_rim.a *= bias;
  v_gap = a_gap;
  v_gap.a *= bias;
  v_core = a_core;
  v_core.a *= bias;
}
`;

const FRAGMENT = /* glsl */ `
precision highp float;

varying vec4 v_id;
varying vec4 v_rim;
varying vec4 v_gap;
varying vec4 v_core;
varying vec2 v_point;
varying float v_shape;
varying float v_pixel;

const vec4 transparent = vec4(0.0, 0.0, 0.0, 0.0);

void main() {
  // Distance from the middle, 1 at the rim: round, square and lozenge, each inside the circle of radius 1.
  vec2 p = abs(v_point);
  float d = length(v_point);
  if (v_shape > 1.5) d = (p.x + p.y) * 1.05;
  else if (v_shape > 0.5) d = max(p.x, p.y) * 1.38;

  #ifdef PICKING_MODE
  gl_FragColor = d > 1.0 ? transparent : v_id;
  #else
  vec4 inside = mix(v_core, v_gap, smoothstep(0.36 - v_pixel, 0.36, d));
  inside = mix(inside, v_rim, smoothstep(0.66 - v_pixel, 0.66, d));
  gl_FragColor = mix(inside, transparent, smoothstep(1.0 - v_pixel, 1.0, d));
  #endif
}
`;

const UNIFORMS = ["u_sizeRatio", "u_correctionRatio", "u_matrix"] as const;
const { UNSIGNED_BYTE, FLOAT, TRIANGLES } = WebGLRenderingContext;

/** Draws every kind of node: an atlas's town signs, told apart by shape, ringed or plain. */
export class MarkProgram extends NodeProgram<(typeof UNIFORMS)[number], Point, DrawnLink> {
  getDefinition() {
    const colour = (name: string) => ({ name, size: 4, type: UNSIGNED_BYTE, normalized: true });
    return {
      VERTICES: 3,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: "a_position", size: 2, type: FLOAT },
        { name: "a_size", size: 1, type: FLOAT },
        { name: "a_shape", size: 1, type: FLOAT },
        colour("a_rim"),
        colour("a_gap"),
        colour("a_core"),
        colour("a_id"),
      ],
      CONSTANT_ATTRIBUTES: [{ name: "a_angle", size: 1, type: FLOAT }],
      CONSTANT_DATA: [[0], [(2 * Math.PI) / 3], [(4 * Math.PI) / 3]],
    };
  }

  processVisibleItem(nodeIndex: number, startIndex: number, data: NodeDisplayData & Partial<Mark>): void {
    const { array } = this;
    let at = startIndex;
    array[at++] = data.x;
    array[at++] = data.y;
    array[at++] = data.size;
    array[at++] = SHAPES[data.shape ?? "disc"];
    array[at++] = floatColor(data.rim ?? data.color);
    array[at++] = floatColor(data.gap ?? data.color);
    array[at++] = floatColor(data.core ?? data.color);
    array[at++] = nodeIndex;
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniform1f(uniformLocations["u_correctionRatio"]!, params.correctionRatio);
    gl.uniform1f(uniformLocations["u_sizeRatio"]!, params.sizeRatio);
    gl.uniformMatrix3fv(uniformLocations["u_matrix"]!, false, params.matrix);
  }
}
