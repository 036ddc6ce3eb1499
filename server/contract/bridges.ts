import { Type, type Static } from "typebox";
import { EntityRef, nullable, Place } from "./shared.ts";

/**
 * A figure with its rank: equal figures share the best rank, and `tied` says how many hold it (1 = alone). `range` is
 * the best and worst rank when each project (or region) is left out in turn, in the networks that still hold the node;
 * null where none does or the network is too large to try. `strictRank` is the rank under strict merging, `strictTied`
 * how many hold it there; null where the node is not one there.
 */
const Ranked = Type.Object({
  value: Type.Number(),
  rank: Type.Integer(),
  tied: Type.Integer(),
  range: nullable(Type.Tuple([Type.Integer(), Type.Integer()])),
  strictRank: nullable(Type.Integer()),
  strictTied: nullable(Type.Integer()),
});
export type Ranked = Static<typeof Ranked>;

/**
 * `GET /api/bridges`: who bridges. Degree and betweenness are those of the two-mode network, each mode ranked apart and
 * normalised by what its mode can reach (Borgatti & Everett 1997). At level `region` the projects of a region are one,
 * and `projects` lists regions.
 */
export const Bridges = Type.Object({
  actors: Type.Array(
    Type.Object({
      entity: EntityRef,
      projects: Type.Integer(),
      regions: Type.Array(Place),
      degree: Ranked,
      betweenness: Ranked,
      /** Pairs of projects that it ties and that share no other actor, within a region and between two. */
      soleTies: Type.Object({ within: Type.Integer(), between: Type.Integer(), total: Ranked }),
    }),
  ),
  projects: Type.Array(
    Type.Object({
      entity: EntityRef,
      region: nullable(Place),
      degree: Ranked,
      betweenness: Ranked,
      /**
       * Pairs of its neighbours that share no actor with each other, by the regions of the three (Gould & Fernandez
       * 1989): all one (coordinator), its own and one other (gatekeeper), both of another (consultant), all different
       * (liaison); `unplaced` where one of the three has no region. Ties have no direction, so that each pair counts
       * once, and the pairs of a gatekeeper, read the other way, are those of a `representative`: the same number, not
       * added to `total`. Programs that count both directions give twice the other roles.
       */
      brokerage: Type.Object({
        coordinator: Type.Integer(),
        gatekeeper: Type.Integer(),
        representative: Type.Integer(),
        consultant: Type.Integer(),
        liaison: Type.Integer(),
        unplaced: Type.Integer(),
        total: Ranked,
      }),
      /** Number of its community, from 1, largest first. */
      community: Type.Integer(),
      /**
       * How often, over the seeded runs, it is with another member of its community, on average; alone: how often it is
       * alone.
       */
      stability: Type.Number(),
    }),
  ),
  /**
   * E–I index (Krackhardt & Stern 1988) of each region over ties between projects: -1 all inside, 1 all outside; null
   * without ties.
   */
  regions: Type.Array(
    Type.Object({
      region: Place,
      projects: Type.Integer(),
      internal: Type.Integer(),
      external: Type.Integer(),
      ei: nullable(Type.Number()),
    }),
  ),
  /**
   * The seeded Louvain runs (Blondel et al. 2008) of which the one with the highest modularity is shown. `together`
   * says of two projects in which share of the runs they are in one community (co-assignment), a < b, pairs never
   * together left out; null above 200 projects. Where more than five million pairs of projects share an actor, a run
   * may compare only some of the communities that an actor is in: `compared` of them, where it is in more; null where
   * all were compared.
   */
  communities: Type.Object({
    count: Type.Integer(),
    modularity: nullable(Type.Number()),
    runs: Type.Integer(),
    compared: nullable(Type.Integer()),
    together: nullable(Type.Array(Type.Object({ a: Type.String(), b: Type.String(), share: Type.Number() }))),
  }),
  /**
   * Betweenness of a large network is estimated from the shortest paths that start at so many nodes, its pivots, drawn
   * with a seed (Brandes & Pich 2007), that weigh the less the nearer a node is to its pivot (Geisberger, Sanders &
   * Schultes 2008); what pendant trees make of it is counted exactly. `error` is the largest standard error of a
   * figure; with the probability given, by the normal approximation, no figure is farther than `bound` from the exact
   * one. Null when exact.
   */
  sampling: nullable(
    Type.Object({
      method: Type.Literal("pivots"),
      pivots: Type.Integer(),
      seed: Type.Integer(),
      error: Type.Number(),
      bound: Type.Number(),
      probability: Type.Number(),
    }),
  ),
  /** How many actors and projects there are; each list is cut at the limit. */
  total: Type.Integer(),
  totalProjects: Type.Integer(),
  truncated: Type.Boolean(),
});
export type Bridges = Static<typeof Bridges>;
