"""What networkx, igraph, pandas and frictionless read from the files of a folder, as JSON on standard output.

Usage: python read.py FOLDER, which holds graph.gexf, graph.graphml, graph.net and the unpacked tables with datapackage.json.
Each reader gives {nodes: {id: attributes}, edges: [[id, source, target, attributes]]}; frictionless gives its errors.
"""

import json
import math
import os
import sys

import frictionless
import igraph
import networkx
import pandas

folder = sys.argv[1]


def path(name):
    return os.path.join(folder, name)


def known(attributes):
    """Values without those that a reader fills in where there is none."""
    return {
        name: value
        for name, value in attributes.items()
        if value is not None and not (isinstance(value, float) and math.isnan(value))
    }


def of_networkx(graph):
    return {
        "directed": graph.is_directed(),
        "graph": {name: value for name, value in graph.graph.items() if isinstance(value, str)},
        "nodes": {node: known(attributes) for node, attributes in graph.nodes(data=True)},
        "edges": [
            [attributes.get("id", key), source, target, known(attributes)]
            for source, target, key, attributes in graph.edges(keys=True, data=True)
        ],
    }


def of_igraph(graph):
    # GraphML has ids; in Pajek a vertex has its label alone, which igraph calls its name.
    ids = graph.vs["id" if "id" in graph.vs.attributes() else "name"]
    return {
        "directed": graph.is_directed(),
        "graph": {name: graph[name] for name in graph.attributes()},
        "nodes": {ids[vertex.index]: known(vertex.attributes()) for vertex in graph.vs},
        "edges": [
            [edge.attributes().get("id"), ids[edge.source], ids[edge.target], known(edge.attributes())]
            for edge in graph.es
        ],
    }


def of_pandas():
    # Ids and codes are texts; what is a number, pandas finds by itself.
    tables = {
        name: pandas.read_csv(
            path(f"{name}.csv"), sep=";", decimal=",", dtype={"code": str}, keep_default_na=False, na_values=[""]
        )
        for name in ("nodes", "edges", "evidence", "codebook")
    }
    return {
        name: {
            "types": {column: str(kind) for column, kind in table.dtypes.items()},
            "rows": [known(row) for row in json.loads(table.to_json(orient="records", double_precision=15))],
        }
        for name, table in tables.items()
    }


def of_frictionless():
    report = frictionless.validate(path("datapackage.json"))
    return {
        "valid": report.valid,
        "rows": {task.name: task.stats.get("rows") for task in report.tasks},
        "errors": report.flatten(["rowNumber", "fieldName", "type", "message"]) + [str(e.message) for e in report.errors],
    }


found = {
    "networkx-gexf": of_networkx(networkx.read_gexf(path("graph.gexf"), version="1.3" if "1.3" in networkx.readwrite.gexf.GEXF.versions else "1.2draft")),
    "networkx-graphml": of_networkx(networkx.read_graphml(path("graph.graphml"), force_multigraph=True)),
    "networkx-pajek": of_networkx(networkx.read_pajek(path("graph.net"))),
    "igraph-graphml": of_igraph(igraph.Graph.Read_GraphML(path("graph.graphml"))),
    "igraph-pajek": of_igraph(igraph.Graph.Read_Pajek(path("graph.net"))),
    "pandas": of_pandas(),
    "frictionless": of_frictionless(),
}
json.dump(found, sys.stdout)
