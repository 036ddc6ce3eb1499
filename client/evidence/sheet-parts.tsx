import { useContext, useMemo, useState } from "preact/hooks";
import { headingOf } from "../i18n/role-heading.ts";
import type { Entity } from "../../server/contract/entity.ts";
import type { AttributeValue } from "../../server/contract/attributes.ts";
import type { Evidence, Review } from "../../server/contract/shared.ts";
import { nameOr } from "../model/name-or.ts";
import { reasonIn } from "../../server/contract/i18n/reason-in.ts";
import { rowsInForce } from "../model/acts.ts";
import { addedEvidence, isAdded } from "../model/added-evidence.ts";
import { attributeName, isOwn } from "../model/attribute-name.ts";
import { correctedLinks, subjectOf } from "../model/correction-subject.ts";
import { isCorrected } from "../model/journals.ts";
import { select } from "../model/state.ts";
import type { FirstViewProps } from "../ui/view-props.ts";
import { byRole, SOURCE_LANGUAGE } from "../model/vocabulary.ts";
import { valueInWords } from "../i18n/attribute-words.ts";
import { LinkDoor } from "./correct-door.tsx";
import { lineOf } from "./role-line.ts";
import { ownColumns } from "./own-columns.ts";
import { levelName } from "../i18n/level-name.ts";
import type { FirstWords } from "../i18n/words.ts";
import { Help } from "../ui/help.tsx";
import { KindSign } from "../ui/signs.tsx";
import { Place } from "./place.tsx";
import { Texts } from "./text-context.ts";
import "./sheet.css";

/** Links of one role listed before « Voir les autres ». */
const FIRST = 14;

type Link = Entity["links"][number];

/** The lines of the card above the links. */
export function Facts({ entity, words, dataset }: Pick<FirstViewProps, "words" | "dataset"> & { entity: Entity }) {
  const { attributes, otherNames } = entity;
  const sites = [...(attributes.sites ?? []), ...(attributes.site ? [attributes.site] : [])];
  const rows: [string, preact.ComponentChildren][] = [];
  if (attributes.type) rows.push([words.sheet.type, words.organisationTypes[attributes.type] ?? attributes.type]);
  if (attributes.level) rows.push([words.sheet.type, levelName(attributes.level, words, dataset)]);
  if (attributes.code) rows.push([words.sheet.code, attributes.code]);
  if (attributes.legalForm) rows.push([words.sheet.legalForm, attributes.legalFormPrinted ?? attributes.legalForm]);
  if (sites.length > 0) rows.push([words.sheet.site, sites.map((site) => <Site address={site} key={site} />)]);
  if (otherNames.length > 0) rows.push([words.sheet.otherNames, otherNames.join(" ; ")]);
  for (const [key, value] of Object.entries(attributes))
    if (isOwn(key)) rows.push([attributeName(key, words.language, dataset), ownValue(value as AttributeValue, words)]);
  if (rows.length === 0) return null;
  return (
    <dl class="evidence-facts">
      {rows.map(([title, value]) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A value of a column that the package has of its own. */
function ownValue(value: AttributeValue, words: FirstWords): preact.ComponentChildren {
  if (typeof value === "string" && /^https?:\/\/\S+$/.test(value)) return <Site address={value} />;
  return valueInWords(value, words);
}

function Site({ address }: { address: string }) {
  const url = /^https?:\/\//.test(address) ? address : `https://${address}`;
  return (
    <a href={url} rel="noreferrer" class="evidence-site">
      {address.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "")}
    </a>
  );
}

/** Links by role; under each the printed words with their place in the booklet. */
export function Links({ entity, ...props }: FirstViewProps & { entity: Entity }) {
  const { words, state, corrections } = props;
  const made = isCorrected(state) ? corrections.rows(state.own) : [];
  const corrected = correctedLinks(rowsInForce(made, corrections.outcomes(state.own)));
  const roles = [...new Set(entity.links.map(({ role }) => role))].sort(byRole);
  const groups = roles.flatMap((role) =>
    (["in", "out"] as const).flatMap((direction) => {
      const links = entity.links.filter((link) => link.role === role && link.direction === direction);
      return links.length === 0 ? [] : [{ role, direction, links }];
    }),
  );
  return (
    <>
      {groups.map(({ role, direction, links }) => (
        <section key={role + direction} class="evidence-role">
          <h3>
            <i class={`evidence-role-line evidence-role-${lineOf(role, words)}`} aria-hidden="true" />
            {headingOf(role, direction, words)} <span class="evidence-count">{words.number(links.length)}</span>
          </h3>
          <LinkList links={links} corrected={corrected} entity={entity} {...props} />
        </section>
      ))}
    </>
  );
}

function LinkList(
  props: FirstViewProps & { entity: Entity; links: readonly Link[]; corrected: ReturnType<typeof correctedLinks> },
) {
  const { links, corrected } = props;
  const { words, whole, state, act } = props;
  const [all, setAll] = useState(false);
  const listed = all || links.length <= FIRST + 2 ? links : links.slice(0, FIRST);
  const name = ({ entity }: Link): string => nameOr(whole, entity.id, state.language, entity.name);
  return (
    <>
      <ul class="evidence-links">
        {listed.map((link) => (
          <li key={link.key}>
            <button type="button" class="ui-link" onClick={() => act(select([link.entity.id]))}>
              <KindSign kind={link.entity.kind} /> {name(link)}
            </button>
            <CorrectedMark corrected={corrected.get(subjectOf(props.entity, link))} words={words} />
            <PrintedWords
              links={[subjectOf(props.entity, link)]}
              evidence={link.evidence}
              reviews={link.reviews}
              words={words}
              dataset={props.dataset}
            />
            <div class="evidence-link-door">
              <LinkDoor {...props} link={link} name={`${name(link)}, ${headingOf(link.role, link.direction, words)}`} />
            </div>
          </li>
        ))}
      </ul>
      {listed.length < links.length && (
        <button type="button" class="ui-quiet ui-more" onClick={() => setAll(true)}>
          {words.sheet.more(links.length - listed.length)}
        </button>
      )}
    </>
  );
}

/** That the reader corrected a link; quietly where that filled in a page, as one act does of hundreds. */
function CorrectedMark({ corrected, words }: { corrected: "page" | "link" | undefined; words: FirstWords }) {
  if (corrected === undefined) return null;
  return corrected === "page" ? (
    <small class="evidence-mark-page"> {words.correcting.page}</small>
  ) : (
    <em class="evidence-mark"> {words.correcting.mark}</em>
  );
}

/**
 * The printed words, each with its place and what columns of the package's own say there, then why a reviewer took them
 * for whom they stand under.
 */
export function PrintedWords({
  evidence,
  links,
  reviews = [],
  words,
  dataset,
}: Pick<FirstViewProps, "words" | "dataset"> & {
  evidence: readonly Evidence[];
  /** The links that it may be of, as corrections name them. */
  links: readonly string[];
  reviews?: readonly Review[];
}) {
  const added = useAdded();
  return (
    <ul class="evidence-entry">
      {evidence.map((entry, index) => (
        <li key={index}>
          <q lang={SOURCE_LANGUAGE}>{entry.mention}</q>
          {entry.qualifier && <span lang={SOURCE_LANGUAGE}> ({entry.qualifier})</span>}
          {entry.group && <span> {words.sheet.group(entry.group)}</span>}{" "}
          <Place entry={entry} added={isAdded(added, links, entry)} words={words} />
          <OwnColumns entry={entry} words={words} dataset={dataset} />
        </li>
      ))}
      {reviews.map((review) => {
        if (review.corrected)
          return (
            <li key={review.surface}>
              {words.sheet.joined(review.surface)} {review.reason}
            </li>
          );
        const reason = reasonIn(words.language, review);
        return (
          <li key={review.surface}>
            {words.sheet.review(review.surface, reason.language)} <span lang={reason.language}>{reason.text}</span>
          </li>
        );
      })}
    </ul>
  );
}

/** The evidence that the reader's corrections of the data on the page added. */
function useAdded(): ReturnType<typeof addedEvidence> {
  const correcting = useContext(Texts)?.correcting;
  const isShown = correcting !== undefined && isCorrected(correcting.state);
  const rows = isShown ? correcting.corrections.rows(correcting.state.own) : null;
  const outcomes = isShown ? correcting.corrections.outcomes(correcting.state.own) : null;
  return useMemo(() => (rows && outcomes ? addedEvidence(rows, outcomes) : []), [rows, outcomes]);
}

/** An amount, a date, whatever else the package has in columns of its own for a link. */
function OwnColumns({ entry, words, dataset }: Pick<FirstViewProps, "words" | "dataset"> & { entry: Evidence }) {
  const columns = ownColumns(entry, words.language, dataset);
  if (columns.length === 0) return null;
  return (
    <dl class="evidence-columns">
      {columns.map(({ key, title, value }) => (
        <div key={key}>
          <dt>{title}</dt> <dd>{ownValue(value, words)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Partners that the card mentions without a name, and whether its list is open. */
export function Unnamed({ entity, words }: { entity: Entity; words: FirstWords }) {
  const { unnamed, attributes } = entity;
  if (unnamed.length === 0 && !attributes.openPartners) return null;
  return (
    <section class="evidence-role evidence-unnamed">
      <h3>{words.sheet.unnamed}</h3>
      {unnamed.length > 0 && (
        <ul class="evidence-entry">
          {unnamed.map((entry, index) => (
            <li key={index}>
              <q lang={SOURCE_LANGUAGE}>{entry.mention}</q>
              {entry.qualifier && <span lang={SOURCE_LANGUAGE}> ({entry.qualifier})</span>}{" "}
              <Place entry={entry} words={words} />
            </li>
          ))}
        </ul>
      )}
      <p class="ui-hint">
        {unnamed.length > 0 && words.sheet.unnamedWhy} {attributes.openPartners && words.sheet.open}
        <Help topic="absence" words={words} />
      </p>
    </section>
  );
}
