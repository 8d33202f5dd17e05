rem Checks that have changed are compiled anew.
call mvn -f "%root%\pom.xml" -q -B -ntp test-compile 1>&2
if errorlevel 1 exit /b 1
