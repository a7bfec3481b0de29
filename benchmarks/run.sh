#!/usr/bin/env bash
# Measures OrientESS beside others: benchmarks/run.sh [quick|full] [ROW SET or ENGINE ...]
# Builds the program and the benchmark, brings the engines from npm, and writes benchmarks/results.
set -euo pipefail
cd "$(dirname "$0")/.."
source benchmarks/build.sh

(cd benchmarks && npm install --no-save --silent --no-audit --no-fund)
rm -rf benchmarks/target/row-sets
benchmark fr.orientess.benchmarks.Benchmarks "${@:-quick}"
