#!/usr/bin/env bash
# packaging/linux.sh          builds target/package/interleave, which runs from any folder, and
#                             target/package/interleave_VERSION_ARCH.deb
# packaging/linux.sh image    builds only the first
# Needs Maven and a JDK 25; for the image binutils, for the .deb dpkg-deb.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. packaging/jdk.sh

out=$PWD/target/package
image=$out/interleave
app=$image/lib/app
version=$(sed -n 's|^  <version>\(.*\)</version>|\1|p' pom.xml)

mvn -q package -DskipTests
rm -rf "$out"
mkdir -p "$out/input/lib"
cp target/interleave/lib/*.jar "$out/input"
# the style sheet in the form that JavaFX reads fast
cp target/interleave/lib/window.bss "$out/input/lib"
cp -r target/interleave/{scenarios,fonts,LICENSE,NOTICE} "$out/input"

echo "Building $image"
"$jdk/bin/jpackage" @packaging/jpackage.args --name interleave --type app-image --dest "$out" \
  --app-version "$version" --icon packaging/icons/interleave.png \
  --jlink-options "--strip-debug --no-header-files --no-man-pages --compress zip-6"

# One run shows which classes the program loads; linked in interleave.aot they halve the start.
# The launcher takes no options for Java, so they come by JAVA_TOOL_OPTIONS.
# The cache holds the jars' time stamps: they are set first, and copies must keep them (cp -a).
find "$image" -exec touch -h -d @1767225600 {} +
conf=$out/training.conf
training=(render "$app/scenarios/worker-pool/worker-pool.interleave.json" --at 50% --size 1600x900
  -o "$out/training.png")
JAVA_TOOL_OPTIONS="-XX:AOTMode=record -XX:AOTConfiguration=$conf" \
  "$image/bin/interleave" "${training[@]}" >"$out/training.log" 2>&1
JAVA_TOOL_OPTIONS="-XX:AOTMode=create -XX:AOTConfiguration=$conf -XX:AOTCache=$app/interleave.aot" \
  "$image/bin/interleave" "${training[@]}" >>"$out/training.log" 2>&1
rm -f "$conf"
printf 'java-options=-XX:AOTCache=$APPDIR/interleave.aot\n' >>"$app/interleave.cfg"
[ "${1:-}" = image ] && exit 0

# The .deb is laid out by hand: jpackage's own calls xdg-desktop-menu at installation, which fails
# on machines without a desktop, and its menu entry does not pass on the file that was clicked.
arch=$(dpkg --print-architecture)
root=$out/deb
deb=$out/interleave_${version}_$arch.deb
echo "Building $deb"
mkdir -p "$root"/DEBIAN "$root"/opt "$root"/usr/{bin,share/{applications,mime/packages,doc/interleave}}
cp -a "$image" "$root/opt/interleave"
ln -s /opt/interleave/bin/interleave "$root/usr/bin/interleave"
cp packaging/linux/interleave.desktop "$root/usr/share/applications"
cp packaging/linux/interleave.xml "$root/usr/share/mime/packages"
cp NOTICE "$root/usr/share/doc/interleave/copyright"
cat LICENSE >>"$root/usr/share/doc/interleave/copyright"
for size in 16 24 32 48 64 128 256; do
  icons=$root/usr/share/icons/hicolor/${size}x$size
  mkdir -p "$icons"/{apps,mimetypes}
  cp "src/main/resources/interleave/icons/interleave-$size.png" "$icons/apps/interleave.png"
  cp "$icons/apps/interleave.png" "$icons/mimetypes/application-x-interleave.png"
done
mkdir -p "$root/usr/share/icons/hicolor/scalable/apps"
cp packaging/icons/interleave.svg "$root/usr/share/icons/hicolor/scalable/apps"
sed -e "s/@VERSION@/$version/" -e "s/@ARCH@/$arch/" \
  -e "s/@SIZE@/$(du -sk --exclude=DEBIAN "$root" | cut -f1)/" \
  packaging/linux/control >"$root/DEBIAN/control"
chmod -R u=rwX,go=rX "$root"
dpkg-deb --root-owner-group -Zxz -b "$root" "$deb" >/dev/null
rm -rf "$root"
