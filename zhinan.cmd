@echo off
rem Runs Zhinan from the distribution. Needs Java 17 or newer.
setlocal
chcp 65001 >nul
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if not exist "%~dp0lib" (
  echo zhinan: use the distribution zip on Windows, or run the shell script in a Unix shell. 1>&2
  exit /b 70
)
rem Problems are told in the language that Windows shows, which Java asks it for; --language en or zh says otherwise.
rem What ends soon does not pay for the second compiler.
set TIER=-XX:TieredStopAtLevel=1
if "%~1"=="serve" set TIER=
if "%~1"=="verify" set TIER=
"%JAVA%" -XX:+UseParallelGC %TIER% "-Dzhinan.home=%~dp0." -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -cp "%~dp0lib\*" org.zhinan.cli.Main %*
exit /b %ERRORLEVEL%
