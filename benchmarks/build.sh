# Sourced by the scripts here, from the project's folder: builds the program and the benchmark and
# defines `benchmark CLASS ARGUMENTS`, which runs a class of the benchmark in its own folder.
# NICE=N runs the class at lower priority, where it stands for people whose devices are elsewhere.
# BENCHMARK_MAVEN replaces ./mvnw; SKIP_BUILD=1 takes what was built before.
source .mvn/jdk.sh
maven=${BENCHMARK_MAVEN:-./mvnw}

if [ -z "${SKIP_BUILD-}" ]; then
  $maven -q -B -ntp package -Dmaven.test.skip -Djacoco.skip
  # The executable jar is no library: the plain one, which Spring Boot keeps beside it, is.
  $maven -q -B -ntp org.apache.maven.plugins:maven-install-plugin:3.1.4:install-file \
    -Dfile=target/orientess.jar.original -DpomFile=pom.xml -Dpackaging=jar
  $maven -q -B -ntp -f benchmarks/pom.xml clean process-classes
fi

benchmark() {
  (
    cd benchmarks
    exec nice -n "${NICE:-0}" "$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED ${BENCHMARK_JVM-} \
      -Dorientess.project=.. -Dorientess.commit="$(git describe --always --dirty)" \
      -cp "target/classes:target/libraries/*" "$@"
  )
}
