/** To whom one writes about a package: a name, an e-mail address or that of a page; one of the two at least. */
export interface Contact {
  name: string | null;
  email: string | null;
  /** http or https. */
  page: string | null;
}

/** Roles of contributors (Data Package v1 and v2) by whom is written to first. */
const FIRST = ["contact", "contactpoint", "maintainer", "publisher"];

/**
 * Whom the description of a package names as the one to write to: of its `contributors` (Frictionless Data Package, v1
 * `role`, v2 `roles`) the contact, else who maintains or publishes it, else any who has an e-mail address. Null where
 * it names nobody who can be reached.
 */
export function contactOf(description: unknown): Contact | null {
  const { contributors } = objectOr(description);
  const all = (Array.isArray(contributors) ? (contributors as unknown[]) : []).flatMap((one) => {
    const { title, organization, email, path, role, roles } = objectOr(one);
    const named = [role, ...(Array.isArray(roles) ? (roles as unknown[]) : [])].map((word) => textOr(word) ?? "");
    const ranks = named.map((word) => FIRST.indexOf(word.toLowerCase().replaceAll(/[^a-z]/g, "")));
    const rank = Math.min(...ranks.map((at) => (at < 0 ? FIRST.length : at)));
    const contact = { name: textOr(title) ?? textOr(organization), email: mailOr(email), page: pageOr(path) };
    const canBeReached = contact.email !== null || (contact.page !== null && rank < FIRST.length);
    return canBeReached ? [{ contact, rank }] : [];
  });
  return all.toSorted((a, b) => a.rank - b.rank)[0]?.contact ?? null;
}

/** Whether a place in a description is the address of somebody who is there to be written to. */
export const isContactAddress = (at: readonly string[]): boolean =>
  at.length === 3 && at[0] === "contributors" && at[2] === "email";

const objectOr = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};

const textOr = (value: unknown): string | null =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : null;

/** One address and nothing else: what stands in a `mailto:` may carry no other field. */
const mailOr = (value: unknown): string | null => {
  const text = textOr(value);
  return text !== null && /^[^\s@?&%,;:<>()"']+@[^\s@?&%,;:<>()"']+\.[^\s@?&%,;:<>()"'.]+$/.test(text) ? text : null;
};

const pageOr = (value: unknown): string | null => {
  const text = textOr(value);
  return text !== null && /^https?:\/\/\S+$/.test(text) ? text : null;
};
