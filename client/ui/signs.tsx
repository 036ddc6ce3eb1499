import type { Kind, Role } from "../../server/contract/shared.ts";
import "./signs.css";

/** A kind's sign as on the picture; colours come from the page's style (`sign-<kind>`). */
export function KindSign({ kind }: { kind: Kind }) {
  return (
    <svg class={`ui-sign ui-sign-${kind}`} viewBox="0 0 16 16" aria-hidden="true">
      {kind === "project" && (
        <>
          <circle class="ui-sign-rim" cx="8" cy="8" r="6" />
          <circle class="ui-sign-core" cx="8" cy="8" r="2.4" />
        </>
      )}
      {kind === "organisation" && <rect x="3" y="3" width="10" height="10" />}
      {kind === "person" && <circle cx="8" cy="8" r="5" />}
      {(kind === "theme" || kind === "territory") && <path d="M8 1.5 14.5 8 8 14.5 1.5 8Z" />}
    </svg>
  );
}

/** Roles that the prose alone states, so that their lines are dashed. */
const IN_PROSE: readonly Role[] = ["initiated", "mentioned_in"];

/** A role's line as on the picture. */
export function RoleSign({ role, colour }: { role: Role; colour: string }) {
  const wide =
    role === "accompanies" || role === "co_facilitates" ? 3 : role === "carries" || role === "leads" ? 2.2 : 1.4;
  return (
    <svg class="ui-sign" viewBox="0 0 16 16" aria-hidden="true">
      <path
        d="M0 12 16 4"
        stroke={colour}
        stroke-width={wide}
        {...(IN_PROSE.includes(role) && { "stroke-dasharray": "3.5 2.5" })}
      />
    </svg>
  );
}

/** A region's ring as on the picture. */
export function RegionSign({ colour }: { colour: string }) {
  return (
    <svg class="ui-sign" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="5" fill="none" stroke={colour} stroke-width="3" />
    </svg>
  );
}
