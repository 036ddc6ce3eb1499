import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

/**
 * What is chosen on a picture, read out beside it; below it where there is no room, and then brought into sight when
 * the choice changes. `title` is its heading for those who hear the page, `subject` what is chosen.
 */
export function Notes(props: { title?: string; subject: string | null; children: ComponentChildren }) {
  const { title, subject, children } = props;
  const aside = useRef<HTMLElement>(null);
  const before = useRef(subject);
  useEffect(() => {
    if (before.current === subject) return;
    before.current = subject;
    if (subject !== null) aside.current?.scrollIntoView({ block: "nearest" });
    // What was chosen here went with the choice: the keyboard goes on from what is read now.
    if (document.activeElement === document.body) aside.current?.focus({ preventScroll: true });
  }, [subject]);
  return (
    <aside class="ui-notes" aria-live="polite" tabIndex={-1} ref={aside}>
      {title ? <h2 class="ui-unseen">{title}</h2> : null}
      {children}
    </aside>
  );
}
