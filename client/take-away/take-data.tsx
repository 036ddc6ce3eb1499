import { useState } from "preact/hooks";
import { hasTiesOfPeople } from "../../server/contract/vocabulary.ts";
import { hasKind } from "../model/askable.ts";
import { EXTENTS, type Extent } from "../model/export-extent.ts";
import type { Format } from "../model/vocabulary.ts";
import { useAsked } from "../session/extent-query.ts";
import { Radios } from "../ui/radios.tsx";
import { askedOfView, isNarrower } from "./asked-of-view.ts";
import { DataFile } from "./data-file.tsx";
import { fileContents } from "./file-contents.ts";
import { FormatField } from "./format-field.tsx";
import type { PartProps } from "./part-props.ts";
import { saidError } from "../ui/said-error.ts";

/** Data: how much, in which format, what the file will hold, and a link that downloads it. */
export function TakeData(props: PartProps) {
  const { words, state, shown, api, dataset } = props;
  const [chosen, setExtent] = useState<Extent>("shown");
  const [format, setFormat] = useState<Format>("gexf");
  const [people, setPeople] = useState("names");
  const extents = EXTENTS.filter((one) => one !== "selection" || state.selection.length > 0);
  const extent = extents.includes(chosen) ? chosen : "shown";
  const { asked, error } = useAsked(api, extent, state, shown, dataset);
  const named = people === "names";
  const narrower = isNarrower(props);
  return (
    <>
      <Radios
        legend={words.takeAway.extent}
        name="take-extent"
        value={extent}
        choices={extents.map((one) => [one, words.takeAway.extents[one === "shown" && narrower ? "kept" : one]])}
        onChoose={(value) => setExtent(value as Extent)}
      />
      {narrower && extent !== "whole" && (
        <p class="take-away-warning">{words.takeAway.notNarrowed(askedOfView(props))}</p>
      )}
      <p class="take-away-holds" aria-live="polite">
        {error
          ? words.takeAway.failed(saidError(error, words))
          : asked
            ? fileContents(asked.answer, words)
            : words.takeAway.counting}
      </p>
      <FormatField words={words} format={format} onChoose={setFormat} />
      {hasKind(dataset, "person") && (
        <div>
          <Radios
            legend={words.takeAway.people}
            name="take-people"
            value={people}
            choices={[
              ["names", words.takeAway.peopleChoices.names],
              ["pseudonyms", words.takeAway.peopleChoices.pseudonyms],
            ]}
            onChoose={setPeople}
          />
          {named ? null : (
            <p class="ui-hint">
              {hasTiesOfPeople(dataset.roles) ? words.takeAway.peopleNoteOfTies : words.takeAway.peopleNote}
            </p>
          )}
        </div>
      )}
      {asked && <DataFile {...props} {...{ extent, format, named, asked }} />}
    </>
  );
}
