# The steps of installer/linux.sh, a function each; sourced, not run.
# shellcheck shell=bash

say() { echo "installer: $*" >&2; }

# A JDK 25 or newer: JAVA_HOME, then the path, then the usual places, as bin/understudy looks for one.
find_jdk() {
  local candidate version
  for candidate in "${JAVA_HOME:-/nowhere}" "$(readlink -f "$(command -v javac || echo /nowhere)" | sed 's|/bin/javac$||')" \
    /usr/lib/jvm/* /opt/*; do
    [ -x "$candidate/bin/jlink" ] || continue
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$candidate/release" 2>/dev/null)
    [ "${version:-0}" -ge 25 ] && { echo "$candidate"; return; }
  done
  say "no JDK 25 or newer was found. Install one (Eclipse Temurin, say), or set JAVA_HOME to it."
  return 2
}

# What the jars need (jdeps), and what no tool can see: TLS and zip providers, text of other languages, assistive
# technology, JavaFX itself.
MODULES=java.desktop,java.instrument,java.management,java.naming,java.net.http,java.scripting,java.sql,\
jdk.accessibility,jdk.charsets,jdk.crypto.ec,jdk.localedata,jdk.net,jdk.unsupported,jdk.zipfs,javafx.controls,javafx.fxml

# link_runtime JDK IMAGE WORK: IMAGE/runtime, with JavaFX linked in from the Maven jars in IMAGE/lib, which go.
link_runtime() {
  local jdk=$1 image=$2 work=$3 jar module path
  mkdir -p "$work/jmods"
  for jar in "$image"/lib/javafx-*-linux*.jar; do
    module=$(basename "$jar" | sed 's/^javafx-\([a-z]*\)-.*/javafx.\1/')
    rm -rf "$work/classes" "$work/libs"
    mkdir -p "$work/classes" "$work/libs"
    (cd "$work/classes" && "$jdk/bin/jar" --extract --file "$OLDPWD/$jar" && find . -name '*.so' -exec mv {} ../libs/ ';')
    "$jdk/bin/jmod" create --class-path "$work/classes" --libs "$work/libs" --compress zip-0 "$work/jmods/$module.jmod"
  done
  path=$work/jmods
  [ -d "$jdk/jmods" ] && path=$path:$jdk/jmods # JDKs without jmods link from their own run-time image (JEP 493)
  # Not compressed inside: the package does that better, and the start is faster.
  "$jdk/bin/jlink" --module-path "$path" --add-modules "$MODULES" --include-locales=en,de --strip-debug \
    --no-header-files --no-man-pages --compress zip-0 --output "$image/runtime"
  rm -f "$image"/lib/javafx-*.jar "$image"/runtime/bin/{jrunscript,keytool} "$image"/bin/*.cmd
  command -v strip >/dev/null && find "$image/runtime" -name '*.so' -exec strip --strip-unneeded {} ';'
  "$image/runtime/bin/java" -Xshare:dump -XX:+UseSerialGC >/dev/null 2>&1 || say "no default class data archive"
}

# train IMAGE WORK: IMAGE/lib/understudy.aot from one real start of the window, off screen; without Xvfb from a
# command, which knows less. The cache is bound to this runtime and these jars (their dates too); where it does not
# fit, the program starts all the same, slower.
train() {
  local image=$1 work=$2 screen=()
  local java=("$image/runtime/bin/java" -XX:AOTCacheOutput="$image/lib/understudy.aot" -Xlog:disable -Xlog:all=error:stderr
    -XX:+UseSerialGC -Xms64m -Xmx768m --enable-native-access=javafx.graphics,ALL-UNNAMED
    -Dunderstudy.home="$image" -Dunderstudy.data="$work/data")
  if command -v xvfb-run >/dev/null; then
    screen=(xvfb-run -a -s "-screen 0 1280x800x24")
    java+=(-Dunderstudy.exitWhenUsable=true -cp "$image"/lib/understudy-*.jar org.understudy.app.Main)
    # The first start of all greets; the second, with people on the shelf, is the one to learn from.
    "${screen[@]}" "${java[0]}" "${java[@]:2}" >"$work/first.log" 2>&1 || true
  else
    say "no Xvfb here: training with a command only; the window will start slower than it could"
    java+=(-cp "$image"/lib/understudy-*.jar org.understudy.app.Main doctor)
  fi
  "${screen[@]}" "${java[@]}" >"$work/training.log" 2>&1 || true
  [ -f "$image/lib/understudy.aot" ] || { say "no cache was made:"; cat "$work/training.log" >&2; return 1; }
  rm -rf "$work/data" "$image/lib/understudy.aot.config"
}

# build_deb IMAGE ROOT VERSION ARCH FILE. There are no maintainer scripts, so none can fail: the caches of menus, icons
# and file types are renewed by the triggers of those packages where they are installed.
build_deb() {
  local image=$1 root=$2 version=$3 arch=$4 file=$5 size doc
  rm -rf "$root"
  mkdir -p "$root"/DEBIAN "$root"/usr/{bin,lib,share/{applications,mime/packages,doc/understudy,man/man1}}
  cp -al "$image" "$root/usr/lib/understudy"
  ln -s ../lib/understudy/bin/understudy "$root/usr/bin/understudy"
  cp installer/linux/understudy.desktop "$root/usr/share/applications/"
  cp installer/linux/understudy.xml "$root/usr/share/mime/packages/"
  for size in 16 32 48 64 128 256; do
    mkdir -p "$root/usr/share/icons/hicolor/${size}x$size/apps"
    cp "src/main/resources/icons/understudy-$size.png" "$root/usr/share/icons/hicolor/${size}x$size/apps/understudy.png"
  done
  mkdir -p "$root/usr/share/icons/hicolor/scalable/apps"
  cp installer/icons/understudy.svg "$root/usr/share/icons/hicolor/scalable/apps/"
  doc=$root/usr/share/doc/understudy
  rm -f "$root/usr/lib/understudy/LICENSE" "$root/usr/lib/understudy/NOTICE"
  copyright >"$doc/copyright"
  gzip -9n <installer/linux/understudy.1 >"$root/usr/share/man/man1/understudy.1.gz"
  printf 'understudy (%s) stable; urgency=low\n\n  * Version %s.\n\n -- Understudy <noreply@understudy.invalid>  %s\n' \
    "$version" "$version" "$(date -R -d @"${SOURCE_DATE_EPOCH:-1767225600}")" | gzip -9n >"$doc/changelog.gz"
  sed -e "s/@VERSION@/$version/" -e "s/@ARCH@/$arch/" -e "s/@SIZE@/$(du -sk --exclude=DEBIAN "$root" | cut -f1)/" \
    installer/linux/control >"$root/DEBIAN/control"
  (cd "$root" && find usr -type f -print0 | sort -z | xargs -0 md5sum >DEBIAN/md5sums)
  chmod -R u+rwX,go+rX,go-w "$root"
  dpkg-deb --root-owner-group -Zxz "-z${XZ_LEVEL:-6}" --build "$root" "$file" >/dev/null
}

copyright() {
  echo "Understudy is licensed under the Apache License 2.0 (/usr/share/common-licenses/Apache-2.0)."
  echo "The Java runtime under /usr/lib/understudy/runtime: see its legal/ folder (GPL 2 with Classpath Exception)."
  echo
  cat NOTICE
}
