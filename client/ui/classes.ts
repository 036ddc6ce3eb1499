/** The classes of an element, those left out that do not hold: `classes("map-region", isChosen && "map-chosen")`. */
export const classes = (...names: readonly (string | false)[]): string => names.filter(Boolean).join(" ");
