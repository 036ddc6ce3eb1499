import { useEffect, useMemo, useState } from "preact/hooks";
import type { Signal } from "@preact/signals";
import type { Dataset } from "../../server/contract/dataset.ts";
import type { Stated } from "../model/late-evidence.ts";
import { passageOf, type SearchedText, standsThere } from "../model/passage.ts";
import { evidenceWithLines, placesIn } from "../model/source-evidence.ts";
import { SOURCE_LANGUAGE } from "../model/vocabulary.ts";
import type { TextProblem } from "../session/copy-reader.ts";
import { hashOf } from "../session/file-hash.ts";
import { keyOf, openSourceTexts, type SourceText, type SourceTexts } from "../session/source-texts.ts";
import type { Words } from "../i18n/words.ts";
import { FileButton } from "../ui/file-button.tsx";
import { PageProposal } from "./page-proposal.tsx";
import { PdfBeside } from "./pdf-beside.tsx";

/** An evidence by its words and lines, and where the copy of its source is kept. */
export interface PassageProps {
  texts: Signal<SourceTexts | null>;
  stated: Stated | null;
  source: Dataset["sources"][number];
  mention: string;
  lines: readonly [number, number];
  words: Words;
}

/** The same once what the reader opened is at hand. */
type Opened = Omit<PassageProps, "texts" | "stated"> & { texts: SourceTexts; stated: Stated };

/** The reader's own copy of a source at the lines of an evidence; the way to open one where none is. */
export function View({ texts, stated, ...props }: PassageProps) {
  useEffect(() => {
    texts.value ??= openSourceTexts();
    texts.value.load();
  }, []);
  const opened = texts.value;
  return opened?.kept.value && stated ? (
    <Beside {...props} {...{ stated }} texts={opened} kept={opened.kept.value} />
  ) : null;
}

function Beside({ kept, ...props }: Opened & { kept: ReadonlyMap<string, SourceText> }) {
  const { texts, source, words } = props;
  const copy = kept.get(keyOf(source));
  return (
    <div class="evidence-beside">
      {copy ? (
        <>
          {copy.pdf ? <PdfBeside {...props} copy={copy} /> : <Lines {...props} text={copy.text} />}
          <p class="ui-hint">
            {copy.name}. <Fit {...props} copy={copy} />
          </p>
          {copy.pdf && <PageProposal {...props} copy={copy} />}
          <p class="ui-actions">
            <OpenText {...props} label={words.textBeside.other} />
            <button type="button" onClick={() => void texts.close(source)}>
              {words.textBeside.close}
            </button>
          </p>
        </>
      ) : (
        <>
          <p class="ui-hint">{words.textBeside.invitation(source.title)}</p>
          <p class="ui-actions">
            <OpenText {...props} label={words.textBeside.open} />
          </p>
        </>
      )}
    </div>
  );
}

function Lines({ text, mention, lines, words }: Opened & { text: SearchedText }) {
  const passage = useMemo(() => passageOf(text, mention, lines), [text, mention, ...lines]);
  return (
    <>
      {passage.found !== "here" && <p class="ui-caveat">{words.textBeside.found[passage.found]}</p>}
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

/** How much of the network's evidence stands in the copy where it should: whether it is the document that was read. */
function Fit({ copy, stated, source, words }: Opened & { copy: SourceText }) {
  const isSame = useIsSame(copy, source);
  return useMemo(() => {
    if (isSame === undefined) return null;
    if (copy.pdf) {
      const { found, tried } = placesIn(copy.text, stated, source.id);
      return <>{words.textBeside.pdfFit(found, tried, isSame)}</>;
    }
    const entries = evidenceWithLines(stated, source.id);
    const there = entries.filter((entry) => standsThere(copy.text, entry)).length;
    return <>{words.textBeside.fit(there, entries.length)}</>;
  }, [copy, stated, source, words, isSame]);
}

/**
 * Whether a copy has the hash of the document that was read: null where the data do not say that one's, `undefined`
 * until the copy's is there.
 */
function useIsSame({ pdf }: SourceText, { id }: Opened["source"]): boolean | null | undefined {
  const [hashed, setHashed] = useState<{ of: Blob; hash: string } | null>(null);
  const start = /^document-([0-9a-f]{16})$/.exec(id)?.[1];
  const asked = start === undefined ? undefined : pdf;
  useEffect(() => {
    if (!asked) return;
    let left = false;
    hashOf(asked).then(
      (hash) => left || setHashed({ of: asked, hash }),
      // Of one that cannot be read nothing is said.
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [asked]);
  if (start === undefined || !pdf) return null;
  return hashed?.of === pdf ? hashed.hash.startsWith(start) : undefined;
}

/** Asks for a file; says how far a PDF is read, which may be stopped, and why one was not opened. */
function OpenText({ texts, source, words, label }: Opened & { label: string }) {
  const [problem, setProblem] = useState<TextProblem | null>(null);
  const reading = texts.reading.value;
  const open = ([file]: File[]) => {
    setProblem(null);
    if (file) void texts.open(source, file).then(setProblem);
  };
  if (reading?.key === keyOf(source))
    return (
      <>
        <span role="status">{words.textBeside.reading(reading.done, reading.of)}</span>
        <progress value={reading.done} max={reading.of} aria-label={words.textBeside.open} />
        <button type="button" onClick={texts.stop}>
          {words.textBeside.stop}
        </button>
      </>
    );
  return (
    <>
      <FileButton single label={label} onFiles={open} />
      {problem && <span role="alert">{words.textBeside.problems[problem]}</span>}
    </>
  );
}
