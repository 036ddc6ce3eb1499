import { escapeXml } from "../../server/contract/xml-escape.ts";

/**
 * Attributes of an element in the order in which they are written; numbers have two decimals, undefined ones are left
 * out.
 */
export type SvgAttributes = Readonly<Record<string, string | number | undefined>>;

/** An element of SVG. What stands in it is SVG already; without any the element is empty. */
export function svgElement(name: string, attributes: SvgAttributes, ...inside: readonly string[]): string {
  let tag = `<${name}`;
  for (const [attribute, value] of Object.entries(attributes))
    if (value !== undefined)
      tag += ` ${attribute}="${typeof value === "number" ? svgNumber(value) : escapeXml(value)}"`;
  return inside.length > 0 ? `${tag}>${inside.join("")}</${name}>` : `${tag}/>`;
}

/** The words that a reader gets on pointing at an element. */
export const svgTitle = (text: string): string => svgElement("title", {}, escapeXml(text));

/** A length as written in a figure: two decimals, no `-0`. */
export const svgNumber = (value: number): string => String(Math.round(value * 100) / 100 + 0);

/** Path data: commands as they are, numbers with two decimals. */
export const svgPath = (strings: TemplateStringsArray, ...numbers: readonly number[]): string =>
  String.raw({ raw: strings }, ...numbers.map(svgNumber));
