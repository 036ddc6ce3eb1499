import type { ComponentChildren } from "preact";
import { underWhich, type Described } from "./description.ts";

/**
 * The sentence that a view has found, after every condition that it was made under: whoever copies it copies those too.
 * It is read out when it changes. `method` is how the answer was made, where that is a condition too.
 */
export function Finding({
  children,
  method = "",
  ...props
}: Described & { children: ComponentChildren; method?: string }) {
  const under = [underWhich(props), method].filter(Boolean).join(" · ");
  return (
    <p class="ui-finding" aria-live="polite">
      {under !== "" && <span class="ui-under">{props.words.caption.under(under)} </span>}
      {children}
    </p>
  );
}
