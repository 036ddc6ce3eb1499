import type { RoleWord } from "../../server/contract/tables.ts";
import type { Words } from "../i18n/words.ts";
import { ACTOR_ROLES } from "../model/vocabulary.ts";
import { type Change, setRole } from "./choices.ts";

/** The words that say a role, and the role that each is taken for. */
export function RoleWords(props: { roles: readonly RoleWord[]; words: Words; change: (change: Change) => void }) {
  const { roles, words, change } = props;
  const own = roles.flatMap((one) => (one.own === null ? [] : [[one.own, one.words] as const]));
  return (
    <section>
      <h2>{words.data.roleWords}</h2>
      <p class="ui-lead">{words.data.roleWordsLead}</p>
      <ul class="data-roles">
        {roles.map(({ key, words: said, role, known, own: itself, rows }) => (
          <li key={key}>
            <label class="ui-field">
              <span>
                {words.quote(said)} <small>{words.data.sheetRows(rows, 0)}</small>
              </span>
              <select value={role} onChange={({ currentTarget }) => change(setRole(key, currentTarget.value))}>
                {ACTOR_ROLES.map((one) => (
                  <option key={one} value={one}>
                    {words.roles[one]}
                  </option>
                ))}
                {own.map(([id, name]) => (
                  <option key={id} value={id}>
                    {words.quote(name)}
                  </option>
                ))}
              </select>
            </label>
            {!known && <small> {role === itself ? words.data.roleOwn : words.data.roleUnknown}</small>}
          </li>
        ))}
      </ul>
    </section>
  );
}
