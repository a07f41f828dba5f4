#!/usr/bin/env bash
# UNTESTED. On macOS: packaging/macos.sh builds target/package/Interleave.app and the .dmg.
# Needs Maven, a JDK 25 and Xcode's command line tools.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. packaging/jdk.sh

out=$PWD/target/package
version=$(sed -n 's|^  <version>\(.*\)</version>|\1|p' pom.xml)
# macOS wants versions that start with 1 or more
case $version in 0.*) version=1.${version#0.} ;; esac

mvn -q package -DskipTests
rm -rf "$out"
mkdir -p "$out/input"
cp target/interleave/lib/*.jar "$out/input"
cp -R target/interleave/{scenarios,fonts,LICENSE,NOTICE} "$out/input"

shared=(@packaging/jpackage.args --name Interleave --app-version "$version"
  --icon packaging/icons/interleave.icns --mac-package-identifier dev.interleave
  --jlink-options "--strip-debug --no-header-files --no-man-pages --compress zip-6"
  --file-associations packaging/interleave.properties)
"$jdk/bin/jpackage" "${shared[@]}" --type app-image --dest "$out"
"$jdk/bin/jpackage" "${shared[@]}" --type dmg --dest "$out"
