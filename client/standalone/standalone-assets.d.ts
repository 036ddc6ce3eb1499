/** Script and style of a file that stands alone, built and hashed by Vite (vite.config.ts). */
declare module "virtual:standalone" {
  import type { Assets } from "./standalone-view.ts";
  const assets: Assets;
  export default assets;
}
