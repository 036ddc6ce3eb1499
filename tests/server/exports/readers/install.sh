#!/usr/bin/env bash
# Fetches the programs that read our files in the tests (networkx, igraph, pandas and frictionless from PyPI, the Gephi
# toolkit from Maven Central) and schemathesis from PyPI, which asks the server what its description allows and forbids.
# R and its packages are the system's (Debian: r-base-core r-cran-igraph r-cran-tidygraph r-cran-network r-cran-jsonlite).
# What cannot be fetched or is not there is left out, and its tests say so.
set -uo pipefail
cd "$(dirname "$0")/../../../.."
here=tests/server/exports/readers
into=node_modules/.cache/readers

python3 -m venv "$into/python" && "$into/python/bin/pip" install --quiet --disable-pip-version-check -r "$here/requirements.txt" &&
  touch "$into/python/complete"
python3 -m venv "$into/schemathesis" &&
  "$into/schemathesis/bin/pip" install --quiet --disable-pip-version-check -r tests/server/http/schemathesis.txt &&
  touch "$into/schemathesis/complete"
mvn --batch-mode --quiet --file "$here/pom.xml" dependency:copy-dependencies "-DoutputDirectory=$PWD/$into/gephi" &&
  touch "$into/gephi/complete"
mkdir -p "$into/r" && Rscript -e 'for (name in c("igraph", "tidygraph", "network", "jsonlite")) loadNamespace(name)' &&
  touch "$into/r/complete"
