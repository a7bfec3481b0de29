#!/usr/bin/env bash
# Makes target/orientess/: the program as a folder, with an AOT cache of its classes (JEP 483, 514), which
# starts sooner than the single jar. Start it from a knowledge folder by
#
#   java -XX:AOTCache=target/orientess/orientess.aot -jar target/orientess/orientess.jar
#
# The cache belongs to this very build and JDK: with another one, Java says so and starts without it.
set -euo pipefail
cd "$(dirname "$0")/.."
source .mvn/jdk.sh
java=$JAVA_HOME/bin/java
port=${PORT:-18080}

[ -f target/orientess.jar ] || ./mvnw -q package -Dmaven.test.skip
rm -rf target/orientess
"$java" -Djarmode=tools -jar target/orientess.jar extract --destination target/orientess

# A visit for the cache to remember: landing page, a question, results, the programming interface.
visit() {
  local site=http://localhost:$port
  for _ in $(seq 240); do
    curl -fsS -o target/orientess/page.html "$site/" 2>/dev/null && break
    kill -0 "$1" || return 1
    sleep 0.5
  done
  for page in /questionnaire /resultats /aide; do
    curl -fsSL -o /dev/null "$site$page"
  done
  curl -fsS -o /dev/null -H 'Content-Type: application/json' -d '{"answers": {}}' "$site/api/v1/orientations"
}

"$java" -XX:AOTCacheOutput=target/orientess/orientess.aot \
  -jar target/orientess/orientess.jar --server.port="$port" \
  --spring.datasource.url=jdbc:h2:mem:training &
server=$!
trap 'kill "$server" 2>/dev/null || true' EXIT
visit "$server"
kill "$server"
wait "$server" || true # 143: stopped by a signal
trap - EXIT
rm -f target/orientess/page.html
ls -l target/orientess/orientess.aot
