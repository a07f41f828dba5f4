@echo off
rem UNTESTED. On Windows: packaging\windows.bat builds target\package\interleave and the .msi.
rem Needs Maven, a JDK 25 in JAVA25_HOME or JAVA_HOME, and the WiX Toolset (for the .msi).
setlocal
cd /d "%~dp0.."
set "jdk=%JAVA25_HOME%"
if not defined jdk set "jdk=%JAVA_HOME%"
if not exist "%jdk%\bin\jpackage.exe" (
  echo Needs a JDK 25 or newer: set JAVA25_HOME to one. 1>&2
  exit /b 69
)
for /f "tokens=3 delims=<>" %%v in ('findstr /b /c:"  <version>" pom.xml') do set "version=%%v"

call mvn -q package -DskipTests || exit /b 1
if exist target\package rmdir /s /q target\package
mkdir target\package\input
copy /y target\interleave\lib\*.jar target\package\input >nul
xcopy /s /i /q target\interleave\scenarios target\package\input\scenarios >nul
xcopy /s /i /q target\interleave\fonts target\package\input\fonts >nul
copy /y LICENSE target\package\input >nul
copy /y NOTICE target\package\input >nul

rem interleave.exe opens the window; interleave-cli.exe is the same for the command line, since a
rem program for Windows either has a console or has none.
(echo win-console=true) > target\package\cli.properties
set shared=@packaging/jpackage.args --name interleave --app-version %version% ^
  --icon packaging/icons/interleave.ico --add-launcher interleave-cli=target/package/cli.properties ^
  --jlink-options "--strip-debug --no-header-files --no-man-pages --compress zip-6"
"%jdk%\bin\jpackage" %shared% --type app-image --dest target/package || exit /b 1
"%jdk%\bin\jpackage" %shared% --type msi --dest target/package --license-file LICENSE ^
  --file-associations packaging/interleave.properties --win-menu --win-shortcut ^
  --win-upgrade-uuid 1f0c3b52-6f1e-4c57-9f0a-2f6a5f0b7d11 || exit /b 1
