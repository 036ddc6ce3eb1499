import type { RefObject } from "preact";
import type { FirstWords } from "../i18n/words.ts";
import type { SelectionShape } from "./use-shape-selection.ts";

/** The loop of a lasso and its end, as path data. */
const LASSO = [
  "M8 3c3.500 0 5.500 1.500 5.500 3.500S11 10.500 8 10.500 2.500 9 2.500 6.800 4.500 3 8 3Z",
  "M5 10c-1.200.8-.8 2.500.8 2.500",
].join("");

/** The buttons beside the picture: closer, farther, everything, and the two ways to choose several. */
export function PictureTools(props: {
  root: RefObject<HTMLDivElement>;
  words: FirstWords;
  onZoom: (key: string) => void;
  /** The shape that is being drawn. */
  shape: SelectionShape | null;
  onShape: (shape: SelectionShape | null) => void;
}) {
  const { words, onZoom, shape, onShape } = props;
  const zooms: [string, string, string][] = [
    ["+", words.stage.zoomIn, "M8 3v10M3 8h10"],
    ["-", words.stage.zoomOut, "M3 8h10"],
    ["0", words.stage.zoomAll, "M3 6.500V3h3.500M9.500 3H13v3.500M13 9.500V13H9.500M6.500 13H3V9.500"],
  ];
  const shapes: [SelectionShape, string, string][] = [
    ["box", props.words.exploring.box, "M3 4h10v8H3Z"],
    ["lasso", props.words.exploring.lasso, LASSO],
  ];
  return (
    <div ref={props.root} class="picture-tools" role="group" aria-label={words.stage.tools}>
      {zooms.map(([key, label, line]) => (
        <Tool key={key} label={label} line={line} onPress={() => onZoom(key)} />
      ))}
      {shapes.map(([kind, label, line]) => (
        <Tool
          key={kind}
          label={label}
          line={line}
          dashed
          pressed={shape === kind}
          onPress={() => onShape(shape === kind ? null : kind)}
        />
      ))}
    </div>
  );
}

function Tool(props: { label: string; line: string; dashed?: boolean; pressed?: boolean; onPress: () => void }) {
  const { label, line, dashed, pressed, onPress } = props;
  return (
    <button type="button" title={label} aria-label={label} aria-pressed={pressed} onClick={onPress}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={line} stroke-dasharray={dashed ? "2.200 1.600" : undefined} />
      </svg>
    </button>
  );
}
