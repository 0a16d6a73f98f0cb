@echo off
rem Starts Bulletproof. Needs Java 17 or newer, found in runtime\ beside it, in JAVA_HOME or on the PATH.
setlocal
set "HOME_DIR=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%HOME_DIR%\runtime\bin\java.exe" set "JAVA=%HOME_DIR%\runtime\bin\java.exe"
"%JAVA%" -Xshare:auto -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djava.awt.headless=true %BULLETPROOF_OPTS% -cp "%HOME_DIR%\lib\*" dev.bulletproof.cli.Main %*
exit /b %ERRORLEVEL%
