#!/bin/bash
# Builds Understudy for this Mac (Apple or Intel processor): a .dmg with the application.
# UNTESTED: written from the documentation of jpackage and codesign; it has not been run on a Mac yet.
# Needs a JDK 25, Maven 3.8 and the Xcode command line tools. To sign and notarise, set
#   SIGN_AS="Developer ID Application: ..."   and   NOTARY_PROFILE=...  (made by `xcrun notarytool store-credentials`);
# without them the application is signed for nobody and is opened the first time by right click, Open.
set -euo pipefail
cd "$(dirname "$0")/.."
say() { echo "installer: $*" >&2; }

jdk=${JAVA_HOME:-$(/usr/libexec/java_home -v 25+)}
[ -x "$jdk/bin/jpackage" ] || { say "no JDK 25 or newer was found. Install one, or set JAVA_HOME to it."; exit 2; }
mvn -q -B -DskipTests package
version=$(sed -n 's|^  <version>\(.*\)</version>|\1|p' pom.xml)
out=target/installer
rm -rf "$out"
mkdir -p "$out/libs" "$out/jmods"
cp target/understudy/lib/*.jar "$out/libs"

# JavaFX goes into the runtime, which also means that its libraries are signed with it and not hidden in jars.
for jar in "$out"/libs/javafx-*-mac*.jar; do
  module=$(basename "$jar" | sed 's/^javafx-\([a-z]*\)-.*/javafx.\1/')
  work=$out/work-$module
  mkdir -p "$work/classes" "$work/libs"
  (cd "$work/classes" && "$jdk/bin/jar" --extract --file "$OLDPWD/$jar" && find . -name '*.dylib' -exec mv {} ../libs/ ';')
  "$jdk/bin/jmod" create --class-path "$work/classes" --libs "$work/libs" "$out/jmods/$module.jmod"
  rm -rf "$work"
done
rm "$out"/libs/javafx-*.jar

path=$out/jmods
[ -d "$jdk/jmods" ] && path=$path:$jdk/jmods # JDKs without jmods link from their own run-time image (JEP 493)
"$jdk/bin/jlink" --module-path "$path" --include-locales=en,de --strip-debug --no-header-files --no-man-pages \
  --compress zip-0 --output "$out/runtime" --add-modules java.desktop,java.instrument,java.management,java.naming,\
java.net.http,java.scripting,java.sql,jdk.accessibility,jdk.charsets,jdk.crypto.ec,jdk.localedata,jdk.net,\
jdk.unsupported,jdk.zipfs,javafx.controls,javafx.fxml
"$out/runtime/bin/java" -Xshare:dump -XX:+UseSerialGC >/dev/null

sign=()
[ -n "${SIGN_AS:-}" ] && sign=(--mac-sign --mac-signing-key-user-name "$SIGN_AS" --mac-entitlements installer/macos/entitlements.plist)
# The icon is made here: sips and iconutil are part of macOS.
mkdir -p "$out/understudy.iconset"
for size in 16 32 128 256 512; do
  sips -z $size $size installer/icons/understudy-512.png --out "$out/understudy.iconset/icon_${size}x$size.png" >/dev/null
done
iconutil -c icns "$out/understudy.iconset" -o "$out/understudy.icns"

"$jdk/bin/jpackage" --type dmg --name Understudy --app-version "$version" --input "$out/libs" \
  --main-jar "understudy-$version.jar" --main-class org.understudy.app.Main --runtime-image "$out/runtime" \
  --icon "$out/understudy.icns" --mac-package-identifier org.understudy --license-file LICENSE \
  --file-associations installer/understudy.properties --app-content sample-sessions \
  --java-options -XX:+UseSerialGC --java-options -Xms64m --java-options -Xmx768m \
  --java-options --enable-native-access=javafx.graphics,ALL-UNNAMED --java-options '-Dunderstudy.home=$APPDIR/..' \
  ${sign[@]+"${sign[@]}"} --dest "$out"

if [ -n "${SIGN_AS:-}" ] && [ -n "${NOTARY_PROFILE:-}" ]; then
  xcrun notarytool submit "$out"/Understudy-*.dmg --keychain-profile "$NOTARY_PROFILE" --wait
  xcrun stapler staple "$out"/Understudy-*.dmg
fi
ls -l "$out"/*.dmg
