import type { Coefficient, ReadingFacts } from "../../server/contract/comparison-messages.ts";
import type { Dataset } from "../../server/contract/dataset.ts";
import type { ExportWords } from "../../server/contract/i18n/export-words.ts";
import { type Language, type Translations, translations } from "../../server/contract/i18n/languages.ts";
import { kindIn } from "../../server/contract/i18n/kind-in.ts";
import { roleIn } from "../../server/contract/i18n/role-in.ts";
import { RESAMPLING } from "../../server/contract/resampling.ts";
import type { AgreementStated } from "../model/comparison.ts";

/** How far two readers agree, for the methods of an article: what was compared, when, over what, and every figure. */
export function agreementMethods(
  stated: AgreementStated,
  { roles, vocabulary }: Pick<Dataset, "roles" | "vocabulary">,
): Translations {
  return translations((words, language) => {
    const say = words.agreement;
    const { facts, day, projects, unread, fields, differences, settled } = stated;
    const project = kindIn(words.kinds, "project", vocabulary, language);
    const [a, b] = facts.readings.map((reading) => sayReading(reading, say));
    const isJournals = facts.readings[0].corrections !== null;
    const figures = fields.map(({ field, agreement: { units, percent, kappa, alpha } }) =>
      say.field(
        fieldName(field, words, roles, language),
        units,
        percent === null ? say.noValue : say.percent(percent),
        sayCoefficient(kappa, say),
        sayCoefficient(alpha, say),
      ),
    );
    return [
      isJournals ? say.journals(a!, b!, day, facts.base.title, facts.base.version) : say.packages(a!, b!, day),
      say.units(projects, project),
      ...(unread > 0 ? [say.unread(unread, project)] : []),
      ...(figures.length === 0 ? [] : [`${figures.join(say.between)}.`]),
      ...(fields.some(hasInterval) ? [say.intervals(RESAMPLING.resamples, RESAMPLING.seed)] : []),
      differences === 0 ? say.none : say.settled(differences, settled),
    ].join(" ");
  });
}

const hasInterval = ({ agreement: { kappa, alpha } }: AgreementStated["fields"][number]): boolean =>
  [kappa, alpha].some((one) => one !== null && one.interval !== null);

type Say = ExportWords["agreement"];

const sayReading = ({ name, hash, corrections }: ReadingFacts, say: Say): string =>
  corrections === null ? say.package(name, hash) : say.journal(name, corrections, hash);

/** A column of the data's own is told by its name and its file, as the tables that go with the methods have it. */
function fieldName(field: string, words: ExportWords, own: Dataset["roles"], language: Language): string {
  const [table, column] = field.split(".");
  const known = words.agreement.fields[field];
  return known ?? (column === undefined ? roleIn(words.roles, field, own, language) : `${column} (${table}.csv)`);
}

function sayCoefficient(one: Coefficient | null, say: Say): string {
  if (one === null) return say.noValue;
  return one.interval === null ? say.value(one.value) : say.interval(one.value, ...one.interval);
}

/** The same figures, a row a field, each row with all the conditions. */
export const agreementRows = ({
  facts,
  day,
  projects,
  unread,
  fields,
  differences,
  settled,
}: AgreementStated): object[] =>
  fields.map(({ field, agreement: { units, percent, kappa, alpha }, differences: inField }) => ({
    ...{ field, units, agreement: percent },
    ...{
      kappa: kappa?.value ?? null,
      kappa_low: kappa?.interval?.[0] ?? null,
      kappa_high: kappa?.interval?.[1] ?? null,
    },
    ...{
      alpha: alpha?.value ?? null,
      alpha_low: alpha?.interval?.[0] ?? null,
      alpha_high: alpha?.interval?.[1] ?? null,
    },
    ...{ differences: inField, projects, projects_not_read: unread },
    ...{ first: facts.readings[0].name, first_hash: facts.readings[0].hash },
    ...{ second: facts.readings[1].name, second_hash: facts.readings[1].hash },
    ...{ base: facts.base.title, base_version: facts.base.version, day },
    ...{ resamples: RESAMPLING.resamples, seed: RESAMPLING.seed, all_differences: differences, settled },
  }));
