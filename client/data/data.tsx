import { useState } from "preact/hooks";
import { takesCorrections } from "../model/journals.ts";
import { documentInHand } from "../session/document-in-hand.ts";
import { saidError } from "../ui/said-error.ts";
import type { ViewProps } from "../ui/view-props.ts";
import { Door } from "./door.tsx";
import { openKeptOpenings } from "./kept-openings.ts";
import { Explored, Left } from "./left.tsx";
import { KeptData } from "./kept-data.tsx";
import { OwnCorrections } from "./own-corrections.tsx";
import { Understood } from "./understood.tsx";
import { Working } from "./working.tsx";
import { lazily } from "../ui/lazily.tsx";
import "../ui/reading.css";
import "./data.css";

const CompareReadings = lazily<ViewProps>(() => import("./comparison.tsx"));
const ReadDocument = lazily<ViewProps>(() => import("./reading.tsx"));
const MatchNames = lazily<ViewProps>(() => import("./matching.tsx"));

/** Where a reader opens data of their own: files, what is understood of them, and what this browser keeps. */
export function View(props: ViewProps) {
  const { words, opening, own } = props;
  const { files, tooLarge, failure, understanding } = opening;
  const refused = tooLarge.value;
  const openings = openKeptOpenings(opening);
  const isIdle = files.value.length === 0;
  // What is in hand stands first; it stays where it is while one is here.
  const [isReading] = useState(() => documentInHand() !== null);
  return (
    <article class="ui-page data-page">
      <h1>{words.data.title}</h1>
      {isIdle && <p class="ui-lead">{words.data.lead}</p>}
      {own.problem.value && (
        <p class="data-warning" role="alert">
          {words.data[own.problem.value]}
        </p>
      )}
      {refused && (
        <p class="data-warning" role="alert">
          {words.data.tooLarge(refused.name, refused.size)}
        </p>
      )}
      {failure.value && (
        <p class="data-warning" role="alert">
          {words.data.failed(saidError(failure.value, words))}{" "}
          {!isIdle && understanding.value === null && (
            <button type="button" onClick={() => opening.close()}>
              {words.data.giveUp}
            </button>
          )}
        </p>
      )}
      {isIdle && isReading && <ReadDocument {...props} />}
      {isIdle && <Explored {...props} />}
      {isIdle && <Left {...{ openings, words }} />}
      {isIdle && own.kept.value.length > 0 && <KeptData {...props} />}
      {isIdle && <Door opening={opening} words={words} />}
      {isIdle && !isReading && <ReadDocument {...props} />}
      <Working opening={opening} words={words} />
      {!isIdle && openings.isKept.value !== null && (
        <p class="ui-caveat">{openings.isKept.value ? words.data.keptUntil : words.data.notKeptUntil}</p>
      )}
      {understanding.value && <Understood {...props} understanding={understanding.value} />}
      {(!isIdle || own.kept.value.length === 0) && <KeptData {...props} />}
      {takesCorrections(props.state) && <OwnCorrections {...props} />}
      {takesCorrections(props.state) && <MatchNames {...props} />}
      {isIdle && <CompareReadings {...props} />}
    </article>
  );
}
