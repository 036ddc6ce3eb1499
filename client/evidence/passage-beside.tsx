import { useEffect, useMemo, useState } from "preact/hooks";
import type { Dataset } from "../../server/contract/dataset.ts";
import type { Network } from "../model/network.ts";
import { passageOf, type SearchedText, standsThere } from "../model/passage.ts";
import { SOURCE_LANGUAGE } from "../model/vocabulary.ts";
import { keyOf, type SourceTexts, type TextProblem } from "../session/source-texts.ts";
import type { Words } from "../i18n/words.ts";
import { FileButton } from "../ui/file-button.tsx";

export interface PassageProps {
  texts: SourceTexts;
  whole: Network;
  source: Dataset["sources"][number];
  mention: string;
  lines: readonly [number, number];
  words: Words;
}

/** The reader's own copy of a source at the lines of an evidence; the way to open one where none is. */
export function View(props: PassageProps) {
  const { texts, source, words } = props;
  useEffect(texts.load, []);
  const kept = texts.kept.value;
  if (kept === null) return null;
  const opened = kept.get(keyOf(source));
  return (
    <div class="evidence-beside">
      {opened ? (
        <>
          <Lines {...props} text={opened.text} />
          <p class="ui-hint">
            {opened.name}. <Fit {...props} text={opened.text} />
          </p>
          <p class="ui-actions">
            <OpenText {...props} label={words.sheet.text.other} />
            <button type="button" onClick={() => void texts.close(source)}>
              {words.sheet.text.close}
            </button>
          </p>
        </>
      ) : (
        <>
          <p class="ui-hint">{words.sheet.text.invitation(source.title)}</p>
          <p class="ui-actions">
            <OpenText {...props} label={words.sheet.text.open} />
          </p>
        </>
      )}
    </div>
  );
}

function Lines({ text, mention, lines, words }: PassageProps & { text: SearchedText }) {
  const passage = useMemo(() => passageOf(text, mention, lines), [text, mention, ...lines]);
  return (
    <>
      {passage.found !== "here" && <p class="ui-caveat">{words.sheet.text.found[passage.found]}</p>}
      <ol class="evidence-passage" lang={SOURCE_LANGUAGE}>
        {passage.lines.map(({ number, parts }) => (
          <li key={number} value={number}>
            {parts.map((part, i) => (part.marked ? <mark key={i}>{part.text}</mark> : part.text))}
          </li>
        ))}
      </ol>
    </>
  );
}

/** How much of the network's evidence stands in the text where it should: whether it is the text that was read. */
function Fit({ text, whole, source, words }: PassageProps & { text: SearchedText }) {
  const [there, all] = useMemo(() => fitOf(text, whole, source.id), [text, whole, source]);
  return <>{words.sheet.text.fit(there, all)}</>;
}

function fitOf(text: SearchedText, whole: Network, source: string): [there: number, all: number] {
  const entries = whole
    .mapEdges((_, { evidence }) => evidence)
    .flat()
    .filter((entry) => entry.source === source && entry.lines !== null);
  return [entries.filter((entry) => standsThere(text, entry)).length, entries.length];
}

function OpenText({ texts, source, words, label }: PassageProps & { label: string }) {
  const [problem, setProblem] = useState<TextProblem | null>(null);
  const open = ([file]: File[]) => file && void texts.open(source, file).then(setProblem);
  return (
    <>
      <FileButton single label={label} onFiles={open} />
      {problem && <span role="alert">{words.sheet.text.problems[problem]}</span>}
    </>
  );
}
