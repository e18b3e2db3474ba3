#!/bin/bash
# Builds Understudy for this Linux machine, with a Java runtime of its own:
#   target/installer/understudy_VERSION_ARCH.deb            installs for everybody, Debian 12, Ubuntu 22.04 and newer
#   target/installer/understudy-VERSION-linux-ARCH.tar.xz   unpack anywhere and start bin/understudy
# Needs a JDK 25, Maven 3.8, xz, dpkg-deb, and Xvfb for the best start-up (see installer/README.md).
# installer/linux.sh --packaged takes target/understudy/ as it is, without running Maven.
set -euo pipefail
cd "$(dirname "$0")/.."
. installer/linux/steps.sh

[ "${1:-}" = --packaged ] || mvn -q -B -DskipTests package
version=$(sed -n 's|^  <version>\(.*\)</version>|\1|p' pom.xml)
arch=$(dpkg --print-architecture 2>/dev/null || uname -m)
jdk=$(find_jdk)
out=target/installer
image=$out/understudy-$version
rm -rf "$out"
mkdir -p "$image"

say "runtime (from $jdk)"
cp -a target/understudy/. "$image"
link_runtime "$jdk" "$image" "$out/work"

say "ahead-of-time cache"
train "$image" "$out/work"

say "portable archive"
mkdir -p "$out/portable"
cp -al "$image" "$out/portable/"
touch "$out/portable/understudy-$version/portable"
tar -C "$out/portable" --owner=0 --group=0 -cf - "understudy-$version" | xz -T0 "-${XZ_LEVEL:-6}" >"$out/understudy-$version-linux-$arch.tar.xz"

if command -v dpkg-deb >/dev/null; then
  say "Debian package"
  build_deb "$image" "$out/work/deb" "$version" "$arch" "$out/understudy_${version}_$arch.deb"
else
  say "no dpkg-deb here, so no .deb"
fi
rm -rf "$out/work" "$out/portable"
du -sm "$image" | sed 's/\t.*/ MB unpacked/'
ls -l "$out"/*.tar.xz "$out"/*.deb 2>/dev/null | awk '{printf "%.1f MB  %s\n", $5 / 1e6, $9}'
