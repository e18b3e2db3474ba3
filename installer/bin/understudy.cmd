@echo off
rem Starts Understudy: no arguments open the window, arguments are commands.
setlocal
set "HOME_DIR=%~dp0.."
set "JAVA_EXE=%HOME_DIR%\runtime\bin\java.exe"
if not exist "%JAVA_EXE%" if defined JAVA_HOME set "JAVA_EXE=%JAVA_HOME%\bin\java.exe"
if not exist "%JAVA_EXE%" set "JAVA_EXE=java"
"%JAVA_EXE%" -XX:+UseSerialGC -Xms64m -Xmx768m --enable-native-access=ALL-UNNAMED "-Dunderstudy.home=%HOME_DIR%" -cp "%HOME_DIR%\lib\*" org.understudy.app.Main %*
if errorlevel 9009 echo understudy: no Java 25 or newer was found. Install a JDK 25 (Eclipse Temurin, say), or set JAVA_HOME to one. 1>&2
endlocal & exit /b %ERRORLEVEL%
