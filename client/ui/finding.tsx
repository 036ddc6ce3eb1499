import type { ComponentChildren } from "preact";
import { underWhich, type Described } from "./description.ts";

/**
 * The sentence that a view has found, after every condition that it was made under: whoever copies it copies those too.
 * It is read out when it changes.
 */
export function Finding({ children, ...props }: Described & { children: ComponentChildren }) {
  const under = underWhich(props);
  return (
    <p class="ui-finding" aria-live="polite">
      {under !== "" && <span class="ui-under">{props.words.caption.under(under)} </span>}
      {children}
    </p>
  );
}
