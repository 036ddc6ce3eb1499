import type { conditions } from "./i18n/fr/conditions.ts";
import type { ViewCondition } from "./view-conditions.ts";

/** The words of conditions in one language. */
export type ConditionWords = typeof conditions;

/**
 * A condition in words. `nameOf` names what a reader may leave out or choose (a role, a group of actors, an id); `list`
 * joins names as the language does.
 */
export function sayCondition(
  condition: ViewCondition,
  words: ConditionWords,
  nameOf: (word: string) => string,
  list: (names: string[]) => string,
): string {
  switch (condition.name) {
    case "part":
      return words.part[condition.value];
    case "level":
      return words.level[condition.value];
    case "weight":
      return words.weight[condition.value];
    case "model":
      return words.model[condition.value];
    case "betweenness":
      return words.betweenness[condition.value];
    case "excluded":
    case "avoided":
      return words[condition.name](list(condition.value.map(nameOf)));
    case "mode":
      return words.mode[condition.value];
    case "least":
      return words.least(condition.value);
    case "members":
      return words.members[condition.value];
    case "role":
      return words.role(nameOf(condition.value));
    case "kind":
      return words.kind[condition.value];
    case "ends":
      return words.ends[condition.value];
  }
}
