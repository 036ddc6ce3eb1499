import { useState } from "preact/hooks";
import type { Parameters } from "../model/filter-parameters.ts";
import { save } from "../ui/download.ts";
import { citedAddress } from "../session/export-scope.ts";
import { figuresOf, figureTitle } from "../figures/figure-choice.ts";
import { drawView } from "../figures/figure-view.ts";
import type { PartProps } from "./part-props.ts";

interface PackProps extends PartProps {
  parameters: Parameters;
  people: boolean;
  /** What else is put into the pack. */
  complete?: ((content: Blob) => Promise<Blob>) | undefined;
}

/** Saves the research pack with the figures of the view, drawn here since the questions know no picture. */
export function PackWithFigures(props: PackProps) {
  const { api, state, dataset, page, parameters, people, words, complete } = props;
  const [said, setSaid] = useState("");
  const figures = figuresOf(dataset, null);

  async function make(): Promise<void> {
    setSaid(words.takeAway.drawing);
    try {
      const given = (await api.file("export/pack", parameters)).content;
      const content = complete ? await complete(given) : given;
      const { withFigures } = await import("./pack.ts");
      const common = { millimetres: 180, theme: "light", framed: false, allNames: false, people, day: "" } as const;
      const drawn: Record<string, string> = {};
      for (const figure of figures)
        drawn[figure] = await drawView(props, {
          ...common,
          figure,
          title: figureTitle(words, state, figure),
          address: citedAddress(page, state, dataset),
        });
      const name = `maillage-${dataset.version}${people ? "" : "-pseudonyms"}-pack-figures.zip`;
      save(
        new Blob([withFigures(new Uint8Array(await content.arrayBuffer()), drawn)], { type: "application/zip" }),
        name,
      );
      setSaid(words.takeAway.saved(name));
    } catch {
      setSaid(words.takeAway.figureFailed);
    }
  }

  return (
    <p class="ui-actions">
      <button type="button" onClick={() => void make()}>
        {words.takeAway.packFigures(figures.includes("map"))}
      </button>
      <span class="take-away-said" role="status">
        {said}
      </span>
    </p>
  );
}
