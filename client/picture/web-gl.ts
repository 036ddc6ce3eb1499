let isThere = false;

/**
 * Whether WebGL 2 or WebGL 1 is to be had. Asking for the first time has the browser start what draws, which takes a
 * while: who asks before the data have come does not wait for it afterwards.
 */
export function hasWebGl(): boolean {
  if (isThere) return true;
  const canvas = document.createElement("canvas");
  const gl = canvas.getContext("webgl2") ?? canvas.getContext("webgl");
  gl?.getExtension("WEBGL_lose_context")?.loseContext();
  isThere = gl !== null;
  return isThere;
}
