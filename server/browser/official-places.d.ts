/** The official list of places, as seed/codes reads it; written where the page is built (vite.config.ts). */
declare module "virtual:official-places" {
  import type { OfficialList } from "../../seed/codes/official-list.ts";

  const places: OfficialList;
  export default places;
}
