import type { Palette } from "../../server/contract/palette.ts";
import { colourKey, columnTitle, valueInWords } from "../i18n/attribute-words.ts";
import { askedColumns, lookColumns } from "../model/look-columns.ts";
import { LOOK } from "../model/options/look.ts";
import { lookOf, SIZES, type ColourScale, type SizeScale } from "../picture/look.ts";
import { PickOne } from "../ui/pick-one.tsx";
import type { FirstViewProps } from "../ui/view-props.ts";
import "./look-choice.css";

/** By which columns of the data points are coloured and sized, and what that then means; nothing without columns. */
export function LookChoice(props: FirstViewProps & { palette: Palette }) {
  const { state, act, words, dataset, whole, palette } = props;
  const columns = lookColumns(dataset, whole);
  if (columns.colour.length === 0) return null;
  const asked = askedColumns(state, dataset, whole);
  const look = lookOf(state, dataset, whole, palette);
  const choices = (among: typeof columns.colour, plain: string) =>
    [["", plain], ...among.map((one) => [one.name, columnTitle(one, words, dataset)] as const)] as const;
  return (
    <div class="network-look">
      <PickOne<string>
        legend={words.legend.colourBy}
        value={asked.colour?.name ?? ""}
        choices={choices(columns.colour, words.legend.colourPlain)}
        onChoose={(name) => act(LOOK.setPage({ colour: name || null }))}
      />
      {look.colour && <Colours scale={look.colour} {...props} />}
      {columns.size.length > 0 && (
        <PickOne<string>
          legend={words.legend.sizeBy}
          value={asked.size?.name ?? ""}
          choices={choices(columns.size, words.legend.sizePlain)}
          onChoose={(name) => act(LOOK.setPage({ size: name || null }))}
        />
      )}
      {look.size && <Sizes scale={look.size} {...props} />}
    </div>
  );
}

function Colours({ scale, words, dataset }: FirstViewProps & { scale: ColourScale }) {
  return (
    <ul class="network-key" aria-label={columnTitle(scale.column, words, dataset)}>
      {colourKey(scale, words).map(({ colour, text }) => (
        <li key={text}>
          <svg class="ui-sign" viewBox="0 0 16 16" aria-hidden="true">
            <circle cx="8" cy="8" r="6" fill={colour} />
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}

function Sizes({ scale, words, dataset }: FirstViewProps & { scale: SizeScale }) {
  const { ordered } = scale.column;
  return (
    <ul class="network-key" aria-label={columnTitle(scale.column, words, dataset)}>
      {[ordered!.at(0)!, ordered!.at(-1)!].map((value, index) => (
        <li key={value}>
          <svg class="network-key-size" viewBox="0 0 28 28" aria-hidden="true">
            <circle cx="14" cy="14" r={index === 0 ? SIZES.least : SIZES.most} />
          </svg>
          {valueInWords(value, words)}
        </li>
      ))}
    </ul>
  );
}
