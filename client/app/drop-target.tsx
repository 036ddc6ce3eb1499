import { useEffect, useRef, useState } from "preact/hooks";
import { droppedFiles } from "./dropped-files.ts";
import type { FirstWords } from "../i18n/words.ts";
import type { GivenFile } from "../session/opening-state.ts";
import "./drop-target.css";

/** Takes files that are dropped anywhere on the page, and says so while they are over it. */
export function DropTarget({ words, onFiles }: { words: FirstWords; onFiles: (files: GivenFile[]) => void }) {
  const [over, setOver] = useState(false);
  const latest = useRef(onFiles);
  latest.current = onFiles;
  useEffect(() => {
    const onOver = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent): void => {
      // Left for nothing: the pointer is outside of the window.
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      setOver(false);
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      void droppedFiles(event.dataTransfer).then((files) => latest.current(files));
    };
    document.addEventListener("dragover", onOver);
    document.addEventListener("dragleave", onLeave);
    document.addEventListener("drop", onDrop);
    return () => {
      document.removeEventListener("dragover", onOver);
      document.removeEventListener("dragleave", onLeave);
      document.removeEventListener("drop", onDrop);
    };
  }, []);
  if (!over) return null;
  return (
    <p class="app-drop" aria-hidden="true">
      {words.dataShown.dropAnywhere}
    </p>
  );
}
