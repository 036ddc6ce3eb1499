# What igraph, tidygraph, statnet's network and R itself read from the files of a folder, as JSON on standard output.
#
# Usage: Rscript read.R FOLDER, which holds graph.graphml, graph.net, graph.json, incidence.csv and the unpacked tables.
# A graph is {nodes: rows, edges: rows}; what is computed from one stands beside it.

suppressPackageStartupMessages({
  library(igraph)
  library(jsonlite)
})

folder <- commandArgs(TRUE)[1]
path <- function(name) file.path(folder, name)

# Edges as rows: the names of the ends, then what an edge says.
of_igraph <- function(graph) {
  ends <- as_edgelist(graph)
  list(
    directed = is_directed(graph),
    nodes = as_data_frame(graph, "vertices"),
    edges = cbind(data.frame(from = ends[, 1], to = ends[, 2]), as.data.frame(edge_attr(graph)))
  )
}

size <- function(graph) c(vcount(graph), ecount(graph))

# The network of projects and that of actors, from the affiliations alone.
projections <- function(graph) {
  roles <- c("carries", "leads", "accompanies", "co_facilitates", "partners")
  two_mode <- subgraph.edges(graph, E(graph)[role %in% roles])
  lapply(bipartite_projection(two_mode), size)
}

graphml <- read_graph(path("graph.graphml"), format = "graphml")
again <- graph_from_data_frame(as_data_frame(graphml, "edges"), vertices = as_data_frame(graphml, "vertices"))
pajek <- read_graph(path("graph.net"), format = "pajek")

table <- function(name, ...) read.csv2(path(paste0(name, ".csv")), fileEncoding = "UTF-8-BOM", ...)
nodes <- table("nodes", colClasses = c(code = "character"))
edges <- table("edges")
tables <- graph_from_data_frame(edges, vertices = nodes)

matrix <- as.matrix(read.csv(path("incidence.csv"), row.names = 1, check.names = FALSE))
incidence <- graph_from_incidence_matrix(matrix)

of_network <- function(graph) {
  names <- network::network.vertex.names(graph)
  # In the order of the attributes, which as.edgelist does not keep.
  ends <- as.matrix(graph, matrix.type = "edgelist")
  list(
    directed = network::is.directed(graph),
    nodes = names,
    edges = data.frame(from = names[ends[, 1]], to = names[ends[, 2]])
  )
}

tidy <- tidygraph::tbl_graph(nodes, edges, node_key = "id")
statnet <- network::as.network(edges, directed = TRUE, multiple = TRUE, loops = TRUE, vertices = nodes)
paj <- network::read.paj(path("graph.net"))
json <- fromJSON(path("graph.json"), simplifyVector = FALSE)

found <- list(
  graphml = of_igraph(graphml),
  "graphml, through data frames" = c(of_igraph(again), list(loops = sum(which_loop(again)))),
  "graphml, by mode" = projections(graphml),
  "graphml, tidygraph" = of_igraph(tidygraph::as_tbl_graph(graphml)),
  pajek = of_igraph(pajek),
  "pajek, statnet" = c(
    of_network(paj),
    list(roles = network::get.edge.attribute(paj, "l"), values = network::list.edge.attributes(paj))
  ),
  tables = c(of_igraph(tables), list(
    types = lapply(nodes, class),
    evidence = nrow(table("evidence")),
    codebook = nrow(table("codebook"))
  )),
  "tables, by mode" = projections(tables),
  "tables, tidygraph" = list(size = size(tidy), labels = igraph::V(tidy)$label),
  "tables, statnet" = c(
    of_network(statnet),
    list(labels = network::get.vertex.attribute(statnet, "label"), roles = network::get.edge.attribute(statnet, "role"))
  ),
  incidence = list(rows = rownames(matrix), columns = colnames(matrix), ones = sum(matrix)),
  "incidence, by mode" = lapply(bipartite_projection(incidence), size),
  json = list(
    nodes = vapply(json$nodes, function(node) node$key, ""),
    edges = vapply(json$edges, function(edge) edge$key, "")
  )
)
cat(toJSON(found, auto_unbox = TRUE, digits = NA, na = "null"))
