@echo off
rem Starts Thread Grader on Windows from any folder; all it needs lies beside it.
setlocal EnableExtensions EnableDelayedExpansion

for %%I in ("%~dp0..\..") do set "root=%%~fI"
if not exist "%root%\grader\classpath" (
  echo grader: no grader\classpath in %root%: @MEND@ 1>&2
  exit /b 1
)
if defined JAVA_HOME (
  set "java=%JAVA_HOME%\bin\java.exe"
) else (
  set "java="
  for %%I in (java.exe) do set "java=%%~$PATH:I"
)
if not defined java (
  echo grader: java was not found: install a JDK of version 17 or newer, or set JAVA_HOME to one 1>&2
  exit /b 1
)
if not exist "%java%" (
  echo grader: JAVA_HOME is %JAVA_HOME%, but there is no bin\java.exe in it: set it to a JDK of version 17 or newer 1>&2
  exit /b 1
)
@BUILD@rem A class path of forty jars is near the limit of a command line; an argument file has none.
set "arguments=%TEMP%\threadgrader-%RANDOM%-%RANDOM%.txt"
set "classpath="
for /f "usebackq delims=" %%J in ("%root%\grader\classpath") do (
  set "jar=%root%\grader\repository\%%J"
  set "classpath=!classpath!!jar:/=\!;"
)
> "%arguments%" echo -cp "!classpath:\=\\!"
"%java%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xss1m -Xmx512m -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 ^
  -Dstderr.encoding=UTF-8 "-Dthreadgrader.home=%root%" "-Dthreadgrader.checks=%root%\@CHECKS@" ^
  "@%arguments%" org.threadgrader.cli.Main %*
set "status=%ERRORLEVEL%"
del "%arguments%" 2>nul
exit /b %status%
