import type { Understanding } from "../../server/contract/tables.ts";
import type { ViewProps } from "../ui/view-props.ts";
import { About } from "./about.tsx";
import type { Change } from "./choices.ts";
import { Faults } from "./faults.tsx";
import { mayPart } from "../model/parted-files.ts";
import { FileButton } from "../ui/file-button.tsx";
import { isPackage } from "./is-package.ts";
import { Names } from "./names.tsx";
import { Places } from "./places.tsx";
import { Result } from "./result.tsx";
import { RoleWords } from "./role-words.tsx";
import { Sheet } from "./sheet.tsx";

/** What is understood of the files, which can be changed part by part, and the way on to the network. */
export function Understood(props: ViewProps & { understanding: Understanding }) {
  const { opening, words, understanding } = props;
  const { files, names, places, faults, roles } = understanding;
  const sheets = files.flatMap((file) => file.sheets);
  const change = (one: Change): void => opening.change(one);
  return (
    <>
      <Result {...props} />
      <section>
        <h2>{words.data.files}</h2>
        <Files {...props} />
        {sheets.map((sheet) => (
          <Sheet key={`${sheet.file}/${sheet.sheet}`} {...{ sheet, words, change }} alone={sheets.length === 1} />
        ))}
      </section>
      {roles.length > 0 && <RoleWords {...{ roles, words, change }} />}
      {names.length > 0 && <Names {...{ understanding, words, change }} choices={opening.choices.value} />}
      {places.length > 0 && <Places {...{ places, words, change }} />}
      {faults.length > 0 && <Faults {...{ understanding, words }} />}
      {!isPackage(understanding) && (
        <About key={opening.earlier.value?.name} about={understanding.about} {...{ words, change }} />
      )}
    </>
  );
}

/** The files, each of which can be left out, and the way to add more. */
function Files({ opening, words, understanding }: ViewProps & { understanding: Understanding }) {
  const files = opening.files.value;
  return (
    <div class="data-files">
      <ul>
        {files.map(({ name }) => (
          <li key={name}>
            {name}{" "}
            {files.length > 1 && (
              <button
                type="button"
                class="ui-quiet"
                aria-label={words.data.leaveOutOf(name)}
                onClick={() => opening.leaveOut(name)}
              >
                {words.data.leaveOut}
              </button>
            )}
          </li>
        ))}
      </ul>
      {mayPart(
        understanding,
        files.map(({ name }) => name),
      ) && (
        <button type="button" onClick={() => opening.part()}>
          {words.data.part}
        </button>
      )}
      <FileButton label={words.data.addFiles} onFiles={(added) => void opening.add(added)} />
    </div>
  );
}
