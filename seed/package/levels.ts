import { Type, type Static } from "typebox";
import { COUNTRY, LEVELS } from "./vocabulary.ts";

/** How a level of territories is written: no two letters, which are a country. */
export const LEVEL = "^[a-z][a-z_]{2,}$";

/**
 * One of `levels` in datapackage.json: a level of territories beyond those that every package may use, and what it is
 * called.
 */
export const DeclaredLevel = Type.Object(
  {
    id: Type.String({ pattern: LEVEL }),
    label_fr: Type.Optional(Type.String({ minLength: 1 })),
    label_en: Type.Optional(Type.String({ minLength: 1 })),
  },
  { additionalProperties: false },
);
export type DeclaredLevel = Static<typeof DeclaredLevel>;

/** The levels that a package's territories may have: a country, the French divisions, and what it declares. */
export const levelsOf = (declared: readonly DeclaredLevel[]): string[] => [
  COUNTRY,
  ...LEVELS,
  ...declared.map(({ id }) => id),
];

/**
 * Whether an id is that of a territory of a level and a code: `territory:<level>-<code>` means France (or a country),
 * elsewhere the country's two letters (ISO 3166-1) stand before the level.
 */
export const isTerritoryId = (id: string, level: string, code: string): boolean => {
  const own = `${level}-${code}`;
  const place = id.slice("territory:".length);
  return (
    place === own || (level !== COUNTRY && place.endsWith(`-${own}`) && /^[a-z]{2}-$/.test(place.slice(0, -own.length)))
  );
};
