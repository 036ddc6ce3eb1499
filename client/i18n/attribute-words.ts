import { sayAsked, sayValue } from "../../server/contract/attribute-words.ts";
import type { Attribute, AttributeValue } from "../../server/contract/attributes.ts";
import type { Dataset } from "../../server/contract/dataset.ts";
import type { ValueClass } from "../model/value-classes.ts";
import { attributeName, attributesOf } from "../model/attribute-name.ts";
import type { FirstWords } from "./words.ts";

/** A value that a package has in a column of its own, as the language writes it. */
export const valueInWords = (value: AttributeValue, words: FirstWords): string => sayValue(value, words.attributes);

/** What a column is called, and of which points it is where those are not projects alone. */
export function columnTitle(
  { name, of }: Pick<Attribute, "name" | "of">,
  words: FirstWords,
  dataset: Pick<Dataset, "attributes">,
): string {
  const called = attributeName(`attr_${name}`, words.language, dataset);
  const kinds = of.filter((kind) => kind !== "link");
  if (kinds.every((kind) => kind === "project")) return called;
  return `${called} (${words.list(kinds.map((kind) => words.kinds[kind].other))})`;
}

/** What each colour of a scale stands for, and at last `none`, of what has none of them. */
export function colourKey(
  scale: { classes: readonly (ValueClass & { colour: string })[]; othersCount: number; none: string },
  words: FirstWords,
): { colour: string; text: string }[] {
  const { classes, othersCount, none } = scale;
  const others = othersCount > 0 ? `${words.legend.otherValues(othersCount)}, ` : "";
  return [
    ...classes.map(({ least, most, colour }) => ({
      colour,
      // Of what is put in order, days alone are texts.
      text: words.legend.between(valueInWords(least, words), valueInWords(most, words), typeof least === "string"),
    })),
    { colour: none, text: others + words.legend.noValue },
  ];
}

/** What a filter asks of a column (`attr.<column>`), after what the column is called. */
export function attributeInWords(
  column: string,
  asked: string,
  words: FirstWords,
  dataset: Pick<Dataset, "attributes">,
): string {
  const known = attributesOf(dataset, "nodes").find(({ name }) => name === column);
  const called = attributeName(`attr_${column}`, words.language, dataset);
  return sayAsked(known ?? { type: "text" }, called, [asked], words.attributes, words.list);
}
