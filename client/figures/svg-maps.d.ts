/** The outlines' package refers to types that it does not bring along. */
declare module "svg-maps__common" {
  export interface Map {
    label: string;
    viewBox: string;
    locations: { id: string; name: string; path: string }[];
  }
}
