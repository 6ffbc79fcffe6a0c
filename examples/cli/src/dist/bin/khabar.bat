@echo off
rem Starts the tool. The first run leaves an archive of its loaded classes in the user's cache; later ones start from it.
setlocal
set "JAR=%~dp0..\lib\khabar-cli.jar"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
set "CACHE=%LOCALAPPDATA%\khabar"
set "ARCHIVE=%CACHE%\khabar.jsa"
if not exist "%CACHE%" mkdir "%CACHE%"
if not exist "%ARCHIVE%" echo.| "%JAVA%" -Xlog:disable "-XX:ArchiveClassesAtExit=%ARCHIVE%" -XX:+UseSerialGC -jar "%JAR%" keywords >nul 2>&1
"%JAVA%" -Xlog:disable -Xlog:all=error:stderr "-XX:SharedArchiveFile=%ARCHIVE%" -XX:+UseSerialGC %KHABAR_JAVA_OPTIONS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
