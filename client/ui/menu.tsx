import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import "./menu.css";

/** What opens under a word: closed again by Escape, which gives the focus back, or by going elsewhere. */
export function Menu(props: {
  class?: string;
  summary: ComponentChildren;
  label?: string;
  children: ComponentChildren | ((close: () => void) => ComponentChildren);
}) {
  const details = useRef<HTMLDetailsElement>(null);
  const [open, setOpen] = useState(false);
  const { summary, label, children } = props;
  useEffect(() => {
    if (!open) return;
    const elsewhere = (event: Event) => {
      if (!details.current?.contains(event.target as Node)) details.current!.open = false;
    };
    document.addEventListener("pointerdown", elsewhere);
    document.addEventListener("focusin", elsewhere);
    return () => {
      document.removeEventListener("pointerdown", elsewhere);
      document.removeEventListener("focusin", elsewhere);
    };
  }, [open]);
  const close = () => {
    details.current!.open = false;
    details.current!.querySelector("summary")!.focus();
  };
  return (
    <details
      ref={details}
      class={`ui-menu ${props.class ?? ""}`}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !open) return;
        event.stopPropagation();
        close();
      }}
    >
      <summary title={label} aria-label={label}>
        {summary}
      </summary>
      {typeof children === "function" ? open && children(close) : children}
    </details>
  );
}
