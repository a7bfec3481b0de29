#!/usr/bin/env bash
# Measures the program as a whole: benchmarks/program.sh [start] [prove] [match] [api] [visitors] [phone] [pages] [memory] [sheets] [hostile]
# Each part can be asked for alone. Prints plain text; run it on a machine that does nothing else.
set -euo pipefail
cd "$(dirname "$0")/.."
source benchmarks/build.sh
parts=${*:-start prove match api visitors phone}
java=$JAVA_HOME/bin/java
# Visitors and their browsers stand for devices elsewhere: they leave the server what it asks for.
nice=${NICE-10}
port=${PORT:-18081}
site=http://localhost:$port
scratch=benchmarks/target/program
mkdir -p "$scratch"
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true' EXIT
[ target/orientess/orientess.aot -nt target/orientess.jar ] || build/aot.sh >"$scratch/training.log" 2>&1

# Starts a server and waits for its first page; prints how long that took and what it keeps resident.
serve() {
  local name=$1 began ended
  shift
  began=$(date +%s%N)
  "$@" --server.port="$port" --spring.datasource.url=jdbc:h2:mem:benchmark >"$scratch/$name.log" 2>&1 &
  server=$!
  until curl -fsS -o /dev/null "$site/" 2>/dev/null; do
    kill -0 "$server" 2>/dev/null || { tail "$scratch/$name.log" >&2; exit 1; }
    sleep 0.05
  done
  ended=$(date +%s%N)
  echo "$name: first page after $(((ended - began) / 1000000)) ms," \
    "processor time $(awk -v hz="$(getconf CLK_TCK)" '{printf "%.1f s", ($14 + $15) / hz}' "/proc/$server/stat")," \
    "resident $(awk '/VmRSS/ {print int($2 / 1024)}' "/proc/$server/status") MB"
}

# What it keeps once it has prepared what its first visitors need, and has given memory back.
rest() {
  sleep 30
  echo "at rest: resident $(awk '/VmRSS/ {print int($2 / 1024)}' "/proc/$server/status") MB"
}

stop() {
  kill "$server"
  wait "$server" || true
  server=
}

# with_browser CLASS ARGUMENTS: BROWSER among them becomes the browser of the browser tests.
with_browser() {
  local tests browser
  tests=$(echo ~/.cache/orientess/chromium-*)
  browser=${ORIENTESS_BROWSER:-$(command -v chromium || command -v google-chrome || echo "$tests/chromium")}
  LD_LIBRARY_PATH=$tests/al2023/lib FONTCONFIG_PATH=$tests/fonts PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 \
    benchmark "${@/%BROWSER/$browser}"
}

# A few people with real browsers beside the simulated ones.
browsers() {
  with_browser fr.orientess.benchmarks.load.RealBrowsers "$site" 2 "$1" "$2" BROWSER
}

# How long steps of the wizard took on the server between two times, by its access log.
on_the_server() {
  cat "$scratch"/access/* |
    awk -v from="$1" -v to="$2" '$1 >= from && $1 <= to && $3 == "POST" && /v-r=uidl/ {print $2}' | sort -n |
    awk '{took[NR] = $1}
      END {printf "steps on the server: %d, p50 %.1f ms, p99 %.1f ms, most %.1f ms\n",
        NR, took[int((NR + 1) / 2)] / 1000, took[int(NR * 0.99 + 0.5)] / 1000, took[NR] / 1000}'
}

extracted=("$java" ${SERVER_JVM-} -XX:AOTCache=target/orientess/orientess.aot -jar target/orientess/orientess.jar)

for part in $parts; do
  case $part in
    start)
      serve jar "$java" -jar target/orientess.jar
      rest
      stop
      serve extracted "$java" -jar target/orientess/orientess.jar
      rest
      stop
      serve aot "${extracted[@]}"
      rest
      stop
      ;;
    prove)
      benchmark fr.orientess.benchmarks.load.RowSets 3000
      for knowledge in . benchmarks/target/row-sets/3000; do
        began=$(date +%s%N)
        "$java" -jar target/orientess.jar prove "$knowledge" >"$scratch/prove.txt" || true
        echo "prove $knowledge: $((($(date +%s%N) - began) / 1000000)) ms with the start of the JVM"
      done
      benchmark fr.orientess.benchmarks.load.ProofTimes ..
      ;;
    hostile)
      # Files that want to fill memory or time: each refused within two seconds, in little memory.
      rm -rf "$scratch/hostile"
      benchmark fr.orientess.benchmarks.hostile.HostileFiles target/program/hostile
      BENCHMARK_JVM=-Xmx256m benchmark fr.orientess.benchmarks.hostile.HostileRun target/program/hostile
      ;;
    match)
      benchmark fr.orientess.benchmarks.load.ProfileLines .. 100000 target/program/profiles.jsonl
      began=$(date +%s%N)
      "$java" -jar target/orientess.jar match --knowledge . \
        --answers "$scratch/profiles.jsonl" --out "$scratch/results.jsonl" 2>"$scratch/match.log"
      ended=$(date +%s%N)
      echo "match: $((100000 * 1000000000 / (ended - began))) lines a second with the start of the JVM"
      ;;
    api)
      benchmark fr.orientess.benchmarks.load.ProfileLines .. 1000 target/program/few.jsonl
      serve aot "${extracted[@]}"
      benchmark fr.orientess.benchmarks.load.Programs "$site" 8 10 target/program/few.jsonl >/dev/null
      benchmark fr.orientess.benchmarks.load.Programs "$site" 8 "${SECONDS_EACH:-20}" target/program/few.jsonl
      stop
      ;;
    visitors)
      rm -rf "$scratch/access" && mkdir "$scratch/access"
      serve aot "${extracted[@]}" --server.tomcat.basedir="$scratch" --server.tomcat.accesslog.enabled=true \
        --server.tomcat.accesslog.buffered=false --server.tomcat.accesslog.directory=access --server.tomcat.accesslog.pattern='%{end:msec}t %D %m %q'
      # Visitors that nobody counts, so that the server is warm; then those that are counted.
      benchmark fr.orientess.benchmarks.load.Visitors "$site" 40 150 0.2 >/dev/null
      for visitors in ${VISITORS:-500 2000}; do
        NICE=$nice browsers "${SECONDS_EACH:-120}" "${THINK:-8}" >"$scratch/browsers.txt" 2>&1 &
        people=$!
        NICE=$nice benchmark fr.orientess.benchmarks.load.Visitors "$site" "$visitors" "${SECONDS_EACH:-120}" "${THINK:-8}" "$server" |
          tee "$scratch/visitors.txt"
        wait "$people" || true
        cat "$scratch/browsers.txt"
        on_the_server $(awk '/^measured/ {print $2, $3}' "$scratch/visitors.txt")
      done
      stop
      ;;
    phone)
      serve aot "${extracted[@]}"
      # The first visit of each page warms the server and is not counted.
      with_browser fr.orientess.benchmarks.load.FirstPaints "$site" "${VISITS:-5}" BROWSER / /questionnaire \
        '/resultats?stade=consolidation&forme=association&territoire=C35238&besoins=modele-economique'
      stop
      ;;
    pages)
      serve aot "${extracted[@]}"
      benchmark fr.orientess.benchmarks.load.PageMemory "$site" "$server" 50
      stop
      ;;
    memory)
      # A day of journeys in ten minutes: many visitors that hardly think, sessions that end soon.
      serve aot "${extracted[@]}" --server.servlet.session.timeout=1m
      for round in 1 2 3 4 5; do
        echo "round $round"
        benchmark fr.orientess.benchmarks.load.Visitors "$site" 40 "${SECONDS_EACH:-110}" 0.2 "$server"
      done
      stop
      ;;
    sheets)
      # Twenty PDFs at once in little memory; what the heap held stands in the log of collections.
      five='{"answers":{"stade":"idee","forme":"pas-encore","territoire":"R53","besoins":["locaux-immobilier"]}}'
      for heap in ${HEAPS:-512m 256m}; do
        rm -f "$scratch/gc-$heap.log"
        serve "sheets-$heap" "$java" "-Xmx$heap" "-Xlog:gc:file=$scratch/gc-$heap.log" -jar target/orientess/orientess.jar
        benchmark fr.orientess.benchmarks.load.Sheets "$site" 1 "${WARM:-40}" "$five" warming >/dev/null
        benchmark fr.orientess.benchmarks.load.Sheets "$site" 1 20 "$five" "five pages"
        benchmark fr.orientess.benchmarks.load.Sheets "$site" 20 3 "$five" "five pages"
        benchmark fr.orientess.benchmarks.load.Sheets "$site" 20 2 '{"answers":{}}' "a hundred offers"
        # "Pause Full … 250M->160M(256M)": what is still needed when everything else was thrown away.
        full=$(grep 'Pause Full' "$scratch/gc-$heap.log" || true)
        echo "heap of $heap: $(grep -c . <<<"$full" || true) full collections," \
          "at most $(grep -oE -- '->[0-9]+M' <<<"$full" | tr -d 'M>-' | sort -n | tail -1) MB needed after one," \
          "out of memory $(grep -c OutOfMemoryError "$scratch/sheets-$heap.log" || true) times"
        stop
      done
      ;;
    *)
      echo "unknown part $part" >&2
      exit 2
      ;;
  esac
done
