# Sourced by the scripts beside it: sets `jdk` to a JDK 25 or newer that has jpackage.
jdk=
for each in "${JAVA25_HOME:-}" "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
  if [ -n "$each" ] && [ -x "$each/bin/jpackage" ] && [ -r "$each/release" ]; then
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$each/release")
    if [ "${version:-0}" -ge 25 ]; then
      jdk=$each
      break
    fi
  fi
done
if [ -z "$jdk" ]; then
  echo "Needs a JDK 25 or newer with jpackage: set JAVA_HOME to one." >&2
  exit 69
fi
