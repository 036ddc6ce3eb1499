import { doubtIn } from "../../server/contract/reading-doubts.ts";
import { KINDS_OF, type Proposal, type ReadText } from "../model/reading.ts";
import type { Doubt } from "../model/reading-doubts.ts";
import type { Words } from "../i18n/words.ts";
import { placeOf } from "./reading-place.ts";
import { placeIn } from "./place-field.tsx";
import { roleIn } from "./reading-mark.tsx";

/** A proposal in words: role, name, what it is where that is not usual, where it stands, and why it is doubtful. */
export function Told({ proposal, text, words }: { proposal: Proposal; text: ReadText; words: Words }) {
  const { role, kind, name, mention, qualifier, group, lines, doubt, place, of } = proposal;
  return (
    <p>
      <span class="data-reading-role">{roleIn(words, role)}</span>{" "}
      <strong>{place ? placeIn(words, place) : name}</strong>{" "}
      <small>
        {[
          kind !== KINDS_OF[role][0] && words.kinds[kind].one,
          of && words.reading.placeOf(of),
          (place?.name ?? name) !== mention && words.quote(mention),
          qualifier && `(${qualifier})`,
          group && words.sheet.group(group),
          placeOf(text, lines, words),
        ]
          .filter(Boolean)
          .join(" ")}
      </small>
      {doubt && <Why doubt={doubt} words={words} />}
    </p>
  );
}

function Why({ doubt, words }: { doubt: Doubt; words: Words }) {
  const { doubts } = words.reading;
  const said = () => {
    if (doubt.why === "rule") return doubts.rule(doubtIn(words.readingDoubts, doubt.said));
    if (doubt.why === "label") return doubts.label(doubt.label);
    return doubt.why === "alike" ? doubts.alike(doubt.other) : doubts[doubt.why];
  };
  return <small class="data-reading-doubt">{said()}</small>;
}
