"""What `npm run bench:others` asks, of networkx or igraph: `python with-python.py TOOL TASK.json`.

Prints a line of JSON for each question: its seconds of processor time, each round, and its answer; null where it took
longer than the limit. The task holds folder, hub, from, to, pivots, rounds, limit and the names of the questions.
"""

import csv
import json
import pickle
import random
import signal
import sys
import time


class TooLong(Exception):
    pass


def rows(task, table):
    with open(f"{task['folder']}/{table}.csv", encoding="utf-8-sig", newline="") as file:
        yield from csv.DictReader(file)


def tables(task):
    """Names of projects and of organisations by id, and the pairs of the links by which the latter take part."""
    projects = {row["id"]: row["name"] for row in rows(task, "projects")}
    actors = {row["id"]: row["name"] for row in rows(task, "organisations")}
    parts = {(row["source"], row["target"]) for row in rows(task, "links") if row["role"] in ("carries", "partners")}
    return projects, actors, sorted(parts)


def of_networkx():
    import networkx
    from networkx.algorithms import bipartite

    def load(task):
        projects, actors, parts = tables(task)
        graph = networkx.Graph()
        for kind, names in ((0, projects), (1, actors)):
            graph.add_nodes_from((id, {"bipartite": kind, "name": name}) for id, name in names.items())
        graph.add_edges_from(parts)
        return graph

    def mode(graph, kind):
        return [node for node, held in graph.nodes(data="bipartite") if held == kind]

    def neighbourhood(graph, task):
        near = networkx.ego_graph(graph, task["hub"], radius=2)
        return [near.number_of_nodes(), near.number_of_edges()]

    def shared(graph, task):
        found = [(node, graph.nodes[node]["name"], list(graph[node])) for node in mode(graph, 1) if len(graph[node]) > 1]
        found.sort(key=lambda one: (-len(one[2]), one[1]))
        return [len(found), len(found[0][2])]

    def pairs(graph, task):
        ties = bipartite.collaboration_weighted_projected_graph(graph, mode(graph, 0))
        return [ties.number_of_edges(), max(weight for _, _, weight in ties.edges(data="weight"))]

    def paths(graph, task):
        found = list(networkx.all_shortest_paths(graph, task["from"], task["to"]))
        return [len(found[0]) - 1, len(found)]

    def cohesion(graph, task):
        ties = bipartite.projected_graph(graph, mode(graph, 0))
        pairs = total = 0
        for node in ties:
            far = networkx.single_source_shortest_path_length(ties, node)
            pairs += len(far) - 1
            total += sum(far.values())
        return [networkx.number_connected_components(ties), total / pairs]

    def betweenness(graph, task):
        found = networkx.betweenness_centrality(graph, k=task["pivots"], normalized=False, seed=1)
        return [max(found.values())]

    def louvain(graph, task):
        ties = bipartite.weighted_projected_graph(graph, mode(graph, 0))
        return [networkx.community.modularity(ties, networkx.community.louvain_communities(ties, seed=1))]

    return load, neighbourhood, shared, pairs, paths, cohesion, betweenness, louvain


def of_igraph():
    import igraph

    def load(task):
        projects, actors, parts = tables(task)
        ids = [*projects, *actors]
        number = {id: place for place, id in enumerate(ids)}
        graph = igraph.Graph(len(ids), [(number[actor], number[project]) for actor, project in parts])
        graph.vs["name"] = ids
        graph.vs["label"] = [*projects.values(), *actors.values()]
        graph.vs["type"] = [False] * len(projects) + [True] * len(actors)
        return graph

    def projected(graph):
        return graph.bipartite_projection(which=False)

    def neighbourhood(graph, task):
        near = graph.induced_subgraph(graph.neighborhood(task["hub"], 2))
        return [near.vcount(), near.ecount()]

    def shared(graph, task):
        labels = graph.vs["label"]
        found = [
            (node, labels[node], graph.neighbors(node))
            for node, (isActor, degree) in enumerate(zip(graph.vs["type"], graph.degree()))
            if isActor and degree > 1
        ]
        found.sort(key=lambda one: (-len(one[2]), one[1]))
        return [len(found), len(found[0][2])]

    def pairs(graph, task):
        # It counts shared actors, and has no weights of Newman's.
        return [projected(graph).ecount()]

    def paths(graph, task):
        found = graph.get_all_shortest_paths(task["from"], task["to"])
        return [len(found[0]) - 1, len(found)]

    def cohesion(graph, task):
        ties = projected(graph)
        return [len(ties.connected_components()), ties.average_path_length(directed=False, unconn=True)]

    def betweenness(graph, task):
        pivots = task["pivots"]
        sources = None if pivots is None else random.Random(1).sample(range(graph.vcount()), pivots)
        found = graph.betweenness(directed=False, sources=sources)
        return [max(found)]

    def louvain(graph, task):
        ties = projected(graph)
        return [ties.community_multilevel(weights="weight").modularity]

    return load, neighbourhood, shared, pairs, paths, cohesion, betweenness, louvain


NAMES = (
    "load the tables",
    "neighbourhood",
    "shared actors",
    "pairs of projects",
    "paths",
    "cohesion",
    "betweenness",
    "communities, a run of Louvain",
)


def measured(task, name, ask):
    took = []
    answer = None
    while len(took) < task["rounds"] and sum(took) < task["enough"]:
        signal.setitimer(signal.ITIMER_PROF, task["limit"])
        begun = time.process_time()
        times = 0
        try:
            # The clock of processors has steps.
            while times == 0 or time.process_time() - begun < task["least"]:
                answer = ask()
                times += 1
        except TooLong:
            took = None
            break
        finally:
            signal.setitimer(signal.ITIMER_PROF, 0)
        took.append((time.process_time() - begun) / times)
    told = answer if isinstance(answer, list) else []
    print(json.dumps({"question": name, "seconds": took, "answer": told}), flush=True)
    return answer


def stop(*_):
    raise TooLong


def main(tool, file):
    with open(file, encoding="utf-8") as text:
        task = json.load(text)
    signal.signal(signal.SIGPROF, stop)
    load, *questions = of_networkx() if tool == "networkx" else of_igraph()
    graph = load(task)
    measured(task, "load the tables", lambda: load(task))
    own = pickle.dumps(graph)
    measured(task, "load its own form", lambda: pickle.loads(own))
    for name, ask in zip(NAMES[1:], questions):
        if name in task["questions"]:
            measured(task, name, lambda: ask(graph, task))


main(*sys.argv[1:])
