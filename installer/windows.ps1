# Builds Understudy for Windows: an .msi that installs for one user without administrator rights, and a portable .zip.
# UNTESTED: written from the documentation of jpackage and WiX; it has not been run on Windows yet.
# Needs a JDK 25 (JAVA_HOME), Maven 3.8, and for the .msi WiX 3.14, or 4 and newer with its UI and Util extensions
# (`wix extension add -g WixToolset.UI.wixext WixToolset.Util.wixext`); without WiX only the .zip is made.
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..')

function Invoke-Checked { param([string]$Program, [string[]]$Words)
  & $Program @Words
  if ($LASTEXITCODE -ne 0) { throw "$Program failed with exit code $LASTEXITCODE" }
}

if (-not $env:JAVA_HOME -or -not (Test-Path "$env:JAVA_HOME\bin\jpackage.exe")) {
  throw 'Set JAVA_HOME to a JDK 25 or newer (Eclipse Temurin, say).'
}
$bin = "$env:JAVA_HOME\bin"
[xml]$pom = Get-Content pom.xml
$version = $pom.project.version
$out = 'target\installer'
if (Test-Path $out) { Remove-Item -Recurse -Force $out }
New-Item -ItemType Directory -Force "$out\libs", "$out\jmods" | Out-Null

Invoke-Checked 'mvn.cmd' @('-q', '-B', '-DskipTests', 'package')

# JavaFX goes into the runtime (no unpacking at the first start), everything else stays on the class path.
Copy-Item target\understudy\lib\*.jar "$out\libs"
foreach ($jar in Get-ChildItem "$out\libs\javafx-*-win.jar") {
  $module = 'javafx.' + ($jar.Name -replace '^javafx-([a-z]+)-.*$', '$1')
  $work = "$out\work-$module"
  New-Item -ItemType Directory -Force "$work\classes", "$work\libs" | Out-Null
  Push-Location "$work\classes"
  Invoke-Checked "$bin\jar.exe" @('--extract', '--file', $jar.FullName)
  Pop-Location
  Get-ChildItem -Recurse "$work\classes\*.dll" | Move-Item -Destination "$work\libs"
  Invoke-Checked "$bin\jmod.exe" @('create', '--class-path', "$work\classes", '--libs', "$work\libs", "$out\jmods\$module.jmod")
  Remove-Item -Recurse -Force $work
}
Remove-Item "$out\libs\javafx-*.jar"

$modules = 'java.desktop,java.instrument,java.management,java.naming,java.net.http,java.scripting,java.sql,' +
  'jdk.accessibility,jdk.charsets,jdk.crypto.ec,jdk.crypto.mscapi,jdk.localedata,jdk.net,jdk.unsupported,jdk.zipfs,' +
  'javafx.controls,javafx.fxml'
$path = "$out\jmods"
if (Test-Path "$env:JAVA_HOME\jmods") { $path += ";$env:JAVA_HOME\jmods" } # else linked from the JDK itself (JEP 493)
Invoke-Checked "$bin\jlink.exe" @('--module-path', $path, '--add-modules', $modules, '--include-locales=en,de',
  '--strip-debug', '--no-header-files', '--no-man-pages', '--compress', 'zip-0', '--output', "$out\runtime")
Invoke-Checked "$out\runtime\bin\java.exe" @('-Xshare:dump', '-XX:+UseSerialGC')

# The launcher understudy.exe opens the window; understudyc.exe is the same with a console, for commands. The program's
# own class archive is left out here: it is bound to the dates of the jars, which an .msi is not certain to keep.
$options = @('-XX:+UseSerialGC', '-Xms64m', '-Xmx768m', '--enable-native-access=javafx.graphics,ALL-UNNAMED',
  '-Dunderstudy.home=$APPDIR\..')
$launch = @()
foreach ($option in $options) { $launch += @('--java-options', $option) }
Set-Content "$out\console.properties" "win-console=true`nwin-shortcut=false`nwin-menu=false"
Invoke-Checked "$bin\jpackage.exe" (@('--type', 'app-image', '--name', 'understudy', '--app-version', $version,
  '--input', "$out\libs", '--main-jar', "understudy-$version.jar", '--main-class', 'org.understudy.app.Main',
  '--runtime-image', "$out\runtime", '--icon', 'installer\windows\understudy.ico',
  '--add-launcher', "understudyc=$out\console.properties", '--dest', $out) + $launch)
Copy-Item -Recurse sample-sessions, LICENSE, NOTICE "$out\understudy"

# A file named “portable” makes the copy keep its data beside the program.
Copy-Item -Recurse "$out\understudy" "$out\understudy-$version"
New-Item -ItemType File "$out\understudy-$version\portable" | Out-Null
Compress-Archive "$out\understudy-$version" "$out\understudy-$version-windows-x64.zip"
Remove-Item -Recurse -Force "$out\understudy-$version"

if ((Get-Command wix -ErrorAction SilentlyContinue) -or (Get-Command candle -ErrorAction SilentlyContinue)) {
  # The upgrade code must never change: it is how a newer version finds and replaces an older one.
  Invoke-Checked "$bin\jpackage.exe" @('--type', 'msi', '--name', 'Understudy', '--app-version', $version,
    '--app-image', "$out\understudy", '--vendor', 'Understudy', '--description', 'A rehearsal room for counselors',
    '--license-file', 'LICENSE', '--win-per-user-install', '--win-menu', '--win-shortcut-prompt', '--win-dir-chooser',
    '--win-upgrade-uuid', '6f0c1d3e-8f0b-4f0a-9a51-3a8e6c8f2b17',
    '--file-associations', 'installer\understudy.properties', '--dest', $out)
} else {
  Write-Warning 'WiX was not found: no .msi was made.'
}
Get-ChildItem "$out\*.msi", "$out\*.zip" | ForEach-Object { '{0:N1} MB  {1}' -f ($_.Length / 1e6), $_.Name }
