@echo off
rem Starts Thread Grader on Windows from any folder; first builds what is missing or older than its sources.
rem The same steps as grader/bin/grader, which explains them.
setlocal EnableExtensions DisableDelayedExpansion

for %%I in ("%~dp0..\..") do set "root=%%~fI"
set "work=%root%\grader\target"
if not exist "%root%\pom.xml" (
  echo grader: no pom.xml in %root%: grader\bin\grader.cmd works inside its own checkout only 1>&2
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
set "major="
for /f "tokens=2 delims==" %%V in ('call "%java%" -XshowSettings:properties -version 2^>^&1 ^| findstr /c:"java.specification.version ="') do set "major=%%V"
set "major=%major: =%"
if "%major%"=="1.8" set "major=8"
if not defined major (
  echo grader: %java% does not tell its version: set JAVA_HOME to a JDK of version 17 or newer 1>&2
  exit /b 1
)
if %major% LSS 17 (
  echo grader: Java %major% is too old: set JAVA_HOME to a JDK of version 17 or newer 1>&2
  exit /b 1
)

call :fresh
if not errorlevel 1 goto run
if not exist "%work%" mkdir "%work%" 2>nul
if not exist "%work%" (
  echo grader: cannot write to %work%: it has to hold what is built 1>&2
  exit /b 1
)
set "tries=0"
:lock
mkdir "%work%\lock" 2>nul && goto locked
set /a tries+=1
if %tries% EQU 1 echo Another Thread Grader is building; waiting for it ... 1>&2
if %tries% GEQ 600 (
  echo grader: %work%\lock has been there for ten minutes: delete it if nothing is building 1>&2
  exit /b 1
)
ping -n 2 127.0.0.1 >nul
goto lock
:locked
call :fresh
if errorlevel 1 call :build
set "status=%errorlevel%"
rmdir "%work%\lock" 2>nul
if not "%status%"=="0" exit /b 1
set /p current=<"%work%\current"

:run
rem Options may come before the command. "--lang=zh" arrives here as two words, like "--lang zh"; %* stays whole.
set "command="
:next
set "word=%~1"
if not defined word goto found
set "value="
for %%O in (--lang --isolation --assignment) do if "%word%"=="%%O" set "value=follows"
if defined value shift /1
if not defined value if not "%word:~0,1%"=="-" (
  set "command=%word%"
  goto found
)
shift /1
goto next
:found
set "flags=-Xmx512m"
for %%C in (grade watch verify explore) do if "%command%"=="%%C" set "flags=-Xmx1g"
for /f "tokens=2 delims=:" %%P in ('chcp') do set "page=%%P"
chcp 65001 >nul
"%java%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:+UnlockDiagnosticVMOptions -XX:+IgnoreUnrecognizedVMOptions -XX:ArchiveRelocationMode=0 -Xss1m %flags% -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 "-Dthreadgrader.home=%root%" -cp "%work%\%current%\threadgrader-core.jar" org.threadgrader.cli.Main %*
set "status=%errorlevel%"
chcp %page% >nul
exit /b %status%

rem Exit code 0 when what lies in grader\target is newer than every source of it; sets current.
:fresh
set "current="
if not exist "%work%\current" exit /b 1
set /p current=<"%work%\current"
if not exist "%work%\%current%\threadgrader-core.jar" exit /b 1
if not exist "%root%\exercises\target\test-classes" exit /b 1
powershell -NoProfile -NonInteractive -Command "$r=$env:root; $t=(Get-Item -LiteralPath ($env:work+'\current')).LastWriteTimeUtc; $s=@('pom.xml','grader\probe\pom.xml','grader\core\pom.xml','exercises\pom.xml','solutions\pom.xml','grader\probe\src\main','grader\core\src\main','exercises\src\test','solutions\src\test') | ForEach-Object { Join-Path $r $_ } | Where-Object { Test-Path -LiteralPath $_ }; $n=$s | ForEach-Object { Get-Item -LiteralPath $_; Get-ChildItem -LiteralPath $_ -Recurse } | Where-Object { $_.LastWriteTimeUtc -gt $t } | Select-Object -First 1; if ($n) { exit 1 }; exit 0"
exit /b %errorlevel%

:build
where mvn >nul 2>nul
if errorlevel 1 (
  echo grader: Maven ^(mvn^) was not found: install Maven 3.8 or newer; it is needed to build Thread Grader 1>&2
  exit /b 1
)
if defined current (
  echo Building Thread Grader anew, as its sources have changed; this takes a minute or two ... 1>&2
) else (
  echo Building Thread Grader once; this takes a minute or two ... 1>&2
)
set "next=run-%RANDOM%%RANDOM%"
>"%work%\next" echo %next%
pushd "%root%"
call :maven -o
if errorlevel 1 call :maven
set "status=%errorlevel%"
popd
if not "%status%"=="0" (
  echo grader: the build failed; its errors, of %work%\build.log: 1>&2
  findstr /c:"[ERROR]" "%work%\build.log" 1>&2
  exit /b 1
)
mkdir "%work%\%next%" 2>nul
xcopy /e /i /q /y "%root%\grader\core\target\lib" "%work%\%next%\lib" >nul && copy /y "%root%\grader\core\target\threadgrader-core.jar" "%work%\%next%\" >nul
if errorlevel 1 (
  echo grader: cannot write to %work%: it has to hold what is built 1>&2
  exit /b 1
)
rem Windows refuses to delete a jar that is in use, so that copies still at work stay.
for /d %%D in ("%work%\run-*") do if not "%%~nxD"=="%next%" rmdir /s /q "%%D" 2>nul
move /y "%work%\next" "%work%\current" >nul
exit /b 0

:maven
call mvn -B -ntp -q -Dstyle.color=never %* -Dmaven.test.skip=true -Dthreadgrader.skipStudentCode=true -Dspotless.check.skip=true package >"%work%\build.log" 2>&1 <nul
exit /b %errorlevel%
