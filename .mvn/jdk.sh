# Sourced by mvnw. Sets JAVA_HOME to a JDK that can build OrientESS, whatever `java` is by default:
# JAVA_HOME if it is new enough, else the javac on PATH, else the newest JDK in the usual places.

jdk_wanted=25

# Prints the major version of the JDK in a folder, or 0 when there is no JDK in it.
jdk_major() {
  jdk_version=0
  if [ -x "$1/bin/javac" ] && [ -r "$1/release" ]; then
    jdk_version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  fi
  echo "${jdk_version:-0}"
}

jdk_on_path() {
  jdk_javac=$(command -v javac) && jdk_javac=$(readlink -f "$jdk_javac") || return 0
  dirname "$(dirname "$jdk_javac")"
}

# Prints the folder of the newest JDK in the usual places, or nothing.
jdk_newest() {
  set +f # mvnw switches globbing off
  jdk_best=0 jdk_home=
  for jdk_candidate in \
    /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
    "${HOME-}"/.sdkman/candidates/java/* "${HOME-}"/.jdks/* "${HOME-}"/.local/share/mise/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$(/usr/libexec/java_home -v "$jdk_wanted+" 2>/dev/null || :)"; do
    jdk_found=$(jdk_major "$jdk_candidate")
    if [ "$jdk_found" -gt "$jdk_best" ]; then
      jdk_best=$jdk_found jdk_home=$jdk_candidate
    fi
  done
  set -f
  echo "$jdk_home"
}

if [ "$(jdk_major "${JAVA_HOME-}")" -lt "$jdk_wanted" ]; then
  JAVA_HOME=$(jdk_on_path)
  if [ "$(jdk_major "$JAVA_HOME")" -lt "$jdk_wanted" ]; then
    JAVA_HOME=$(jdk_newest)
  fi
  if [ "$(jdk_major "$JAVA_HOME")" -lt "$jdk_wanted" ]; then
    echo "OrientESS needs a JDK $jdk_wanted or newer and found none: install Temurin $jdk_wanted from" \
      "https://adoptium.net (or 'sdk install java $jdk_wanted-tem'), or set JAVA_HOME to such a JDK." >&2
    exit 1
  fi
fi
export JAVA_HOME

# Options that an older JVM refuses, hence not in .mvn/jvm.config.
MAVEN_OPTS="--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow ${MAVEN_OPTS-}"
export MAVEN_OPTS
