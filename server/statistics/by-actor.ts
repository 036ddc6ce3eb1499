import { byCodeUnit } from "../network/code-unit.ts";
import type { ProjectSummary } from "../network/network.ts";
import { twoMode, type Scope } from "./two-mode.ts";

/**
 * The network with its modes exchanged, so that actors are tied by shared projects: actors stand where projects stood,
 * without a region, and projects where actors stood. A project without an actor ties nobody and is not in it. Actors by
 * id, affiliations by project, actor.
 */
export function byActor(scope: Scope): Scope {
  const { actors } = twoMode(scope);
  const projects = new Map(scope.projects.map(({ id, name, sortName }) => [id, { id, kind: PROJECT, name, sortName }]));
  return {
    projects: actors
      .map(({ id, name, sortName }): ProjectSummary => ({ id, name, sortName, ...NOWHERE }))
      .sort((a, b) => byCodeUnit(a.id, b.id)),
    affiliations: scope.affiliations
      .map(({ actor, project, roles }) => ({ actor: projects.get(project)!, project: actor.id, roles }))
      .sort((a, b) => byCodeUnit(a.actor.id, b.actor.id) || byCodeUnit(a.project, b.project)),
  };
}

const PROJECT = "project" as const;
const NOWHERE = { region: null, regions: [], themes: [], unnamedPartners: 0 };
