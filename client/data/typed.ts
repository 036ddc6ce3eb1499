import { holdsEmail } from "../../server/contract/email.ts";

/** Why what was typed is not taken: the name of the words that say it. */
export type Refusal = "notAddress" | "holdsEmail";

/** What was typed, as it is taken: undefined for nothing; or why it is not. */
export type Typed = { taken: string | undefined } | { refusal: Refusal };

/** A text on the data as a whole, which holds no e-mail address. */
export function textTyped(value: string): Typed {
  const text = value.trim();
  return holdsEmail(text) ? { refusal: "holdsEmail" } : { taken: text || undefined };
}

/** The address of a web page; `https://` is put before one that names no protocol. */
export function addressTyped(value: string): Typed {
  const text = value.trim();
  if (text === "") return { taken: undefined };
  if (holdsEmail(text)) return { refusal: "holdsEmail" };
  const address = /^[a-z][a-z\d+.-]*:/i.test(text) && !/^[^/]*:\d/.test(text) ? text : `https://${text}`;
  const { protocol, hostname } = URL.canParse(address) ? new URL(address) : { protocol: "", hostname: "" };
  const isPage = /^https?:$/.test(protocol) && hostname.includes(".") && !/\s/.test(address);
  return isPage ? { taken: address } : { refusal: "notAddress" };
}
