import { useMemo } from "preact/hooks";
import { readCondition } from "../../server/contract/attribute-condition.ts";
import { writeList } from "../../server/contract/address-list.ts";
import type { AttributeValue } from "../../server/contract/attributes.ts";
import { columnTitle, valueInWords } from "../i18n/attribute-words.ts";
import { attributeColumns, valueIn, type AttributeColumn } from "../model/attribute-columns.ts";
import type { FacetValue } from "../model/facets.ts";
import { setAttribute } from "../model/filter-steps.ts";
import { toggled } from "../model/state.ts";
import type { FirstViewProps } from "../ui/view-props.ts";
import { AttributeRange } from "./attribute-range.tsx";
import { Facet } from "./facet.tsx";

/** Which points, by the columns that the data have of their own: some of few values, or from one figure to another. */
export function AttributeFacets(props: FirstViewProps) {
  const { dataset, whole, words } = props;
  return (
    <>
      {attributeColumns(dataset, whole).map((column) =>
        column.ordered ? (
          <AttributeRange
            key={column.name}
            {...{ column, words }}
            title={columnTitle(column, words, dataset)}
            asked={askedOf(column, props)}
            onAsk={(asked) => props.act(setAttribute(column.name, asked))}
          />
        ) : (
          <AttributeValues key={column.name} column={column} {...props} />
        ),
      )}
    </>
  );
}

const askedOf = ({ name }: AttributeColumn, { state: { filter } }: FirstViewProps): string =>
  Object.hasOwn(filter.attributes, name) ? filter.attributes[name]! : "";

/** A column of few values as checkboxes, several of which are one wish. */
function AttributeValues({ column, ...props }: FirstViewProps & { column: AttributeColumn }) {
  const { words, whole, shown, act } = props;
  const condition = readCondition(column, [askedOf(column, props)]);
  const chosen = condition && "values" in condition ? condition.values.map(String) : [];
  const counts = useMemo(() => {
    const found = new Map<AttributeValue, number>();
    whole.forEachNode((id, attributes) => {
      const value = valueIn(column, attributes);
      if (value !== undefined && shown.hasNode(id)) found.set(value, (found.get(value) ?? 0) + 1);
    });
    return found;
  }, [column, whole, shown]);
  // What others would add where some are chosen is not known here: they say how many there are.
  const values = (column.values ?? []).map(({ value, count }): FacetValue => {
    const isLeft = chosen.length > 0 && !chosen.includes(String(value));
    const here = isLeft ? count : (counts.get(value) ?? 0);
    return { value: String(value), name: valueInWords(value, words), all: count, shown: here };
  });
  return (
    <Facet
      title={columnTitle(column, words, props.dataset)}
      values={values}
      words={words}
      checked={(value) => chosen.includes(value)}
      onToggle={(value) => act(setAttribute(column.name, writeList(toggled(chosen, value))))}
    />
  );
}
