@echo off
rem Starts Interleave with a Java 25 or newer: INTERLEAVE_JAVA_HOME, JAVA_HOME, the usual
rem folders, PATH.
setlocal enabledelayedexpansion
set "home=%~dp0.."
set "java="
call :try "%INTERLEAVE_JAVA_HOME%"
call :try "%JAVA_HOME%"
call :try "%home%\runtime"
call :try "%JAVA25_HOME%"
for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" ^
    "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%USERPROFILE%\.jdks\*") do call :try "%%~d"
if defined java goto found
for /f "tokens=3" %%v in ('java -version 2^>^&1 ^| findstr /i version') do (
  for /f "delims=.-+ tokens=1" %%m in ("%%~v") do if %%m geq 25 set "java=java"
)
if defined java goto found
echo interleave: needs Java 25 or newer, and found none. 1>&2
echo Install one (for instance Eclipse Temurin 25, https://adoptium.net) 1>&2
echo or set JAVA_HOME to the folder of one. 1>&2
exit /b 69

:found
set "quiet=-Xlog:disable"
for %%c in (run trace check help -h --help -V --version) do if "%~1"=="%%c" goto cli
"%java%" %quiet% "-XX:AOTCache=%home%\lib\window.aot" "--module-path=%home%\javafx" ^
  --add-modules=javafx.controls,jfx.incubator.richtext --enable-native-access=javafx.graphics ^
  %INTERLEAVE_JAVA_OPTIONS% "-Dinterleave.home=%home%" -cp "%home%\lib\interleave.jar" ^
  interleave.app.Main %*
exit /b %errorlevel%

:cli
"%java%" %quiet% "-XX:AOTCache=%home%\lib\cli.aot" -XX:+UseSerialGC -Xrs %INTERLEAVE_JAVA_OPTIONS% ^
  "-Dinterleave.home=%home%" -cp "%home%\lib\interleave.jar" interleave.app.Main %*
exit /b %errorlevel%

:try
if defined java exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
for /f "usebackq tokens=2 delims==" %%v in (`findstr /b JAVA_VERSION= "%~1\release"`) do (
  for /f "delims=.-+ tokens=1" %%m in ("%%~v") do if %%m geq 25 set "java=%~1\bin\java.exe"
)
exit /b 0
