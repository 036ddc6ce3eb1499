import { sheetParts, type Understanding } from "../../server/contract/tables.ts";
import type { ViewProps } from "../ui/view-props.ts";
import { About } from "./about.tsx";
import { type Change, takeSheet } from "./choices.ts";
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
  const { files, names, places, programme, faults, roles } = understanding;
  const sheets = files.flatMap((file) => file.sheets);
  const change = (one: Change): void => opening.change(one);
  return (
    <>
      <Result {...props} />
      <section>
        <h2>{words.data.files}</h2>
        <Files {...props} />
        <Sheets {...props} change={change} />
        {sheets.map((sheet) => (
          <Sheet key={`${sheet.file}/${sheet.sheet}`} {...{ sheet, words, change }} alone={sheets.length === 1} />
        ))}
      </section>
      {roles.length > 0 && <RoleWords {...{ roles, words, change }} />}
      {names.length > 0 && <Names {...{ understanding, words, change }} choices={opening.choices.value} />}
      {places.length > 0 && <Places {...{ places, programme, words, change }} />}
      {faults.length > 0 && <Faults {...{ understanding, words }} />}
      {!isPackage(understanding) && (
        <About key={opening.earlier.value?.name} about={understanding.about} {...{ words, change }} />
      )}
    </>
  );
}

/**
 * The sheets of workbooks, each of which can be left out, and where several hold a network by themselves (one a year,
 * say), the way to open each as data of its own.
 */
function Sheets({ opening, words, understanding, change }: ViewProps & SheetsProps) {
  const sheets = understanding.files.flatMap((file) => file.sheets.filter(({ sheet }) => sheet !== null));
  const offered = sheets.filter(({ proposed }) => proposed !== "ignored");
  if (offered.length < 2) return null;
  const parts = sheetParts(understanding);
  const several = new Set(offered.map(({ file }) => file)).size > 1;
  return (
    <>
      <fieldset class="data-signs">
        <legend>{words.data.sheetsRead}</legend>
        {offered.map((one) => (
          <label key={`${one.file}/${one.sheet}`}>
            <input
              type="checkbox"
              checked={one.form !== "ignored"}
              onChange={({ currentTarget }) => change(takeSheet(one, currentTarget.checked))}
            />
            {several ? `${one.file}, ${one.sheet}` : one.sheet}
          </label>
        ))}
      </fieldset>
      {parts.length > 1 && (
        <p class="ui-caveat">
          {words.data.sheetsAlone(parts.map(([name]) => name!))}{" "}
          <button type="button" onClick={() => opening.partSheets(parts)}>
            {words.data.partSheets}
          </button>
        </p>
      )}
    </>
  );
}

interface SheetsProps {
  understanding: Understanding;
  change: (change: Change) => void;
}

/** The files, each of which can be left out, and the way to add more. */
function Files({ opening, words, understanding }: ViewProps & { understanding: Understanding }) {
  const files = opening.files.value;
  return (
    <div class="data-files">
      <ul>
        {files.map(({ name, only }) => (
          <li key={name}>
            {only === undefined ? name : words.data.onlySheets(name, only)}{" "}
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
