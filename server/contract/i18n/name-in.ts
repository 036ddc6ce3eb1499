/**
 * The name of an entity in a language, where the data give one (a column `name_en` is held as `nameEn`), else its name
 * as it is. `language` is a code of two letters.
 */
export function nameIn(language: string, entity: { name: string }): string {
  const own = (entity as Record<string, unknown>)[`name${language.charAt(0).toUpperCase()}${language.slice(1)}`];
  return typeof own === "string" && own !== "" ? own : entity.name;
}
