package dev.bulletproof.annotate.word;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Another program's opinion of our files: opens them, accepts or rejects all changes, and saves them again. */
final class LibreOffice {

    /** What to do with a file before it is saved again. */
    enum Verb {
        ACCEPT("AcceptAllTrackedChanges"),
        REJECT("RejectAllTrackedChanges");

        private final String command;

        Verb(String command) {
            this.command = command;
        }
    }

    /** One file to open, and where to save it; nothing is saved where it does not open. */
    record Job(Path from, Verb verb, Path to) {}

    private static final String MACRO = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
            <script:module xmlns:script="http://openoffice.org/2000/script" script:name="RoundTrip" script:language="StarBasic">
            Sub Run(jobs As String)
              Dim file As Integer, line As String, job, document, hidden(0) As New com.sun.star.beans.PropertyValue
              Dim word(0) As New com.sun.star.beans.PropertyValue
              hidden(0).Name = "Hidden" : hidden(0).Value = True
              word(0).Name = "FilterName" : word(0).Value = "MS Word 2007 XML"
              file = FreeFile()
              Open jobs For Input As #file
              While Not Eof(file)
                Line Input #file, line
                job = Split(line, "|")
                document = StarDesktop.loadComponentFromURL(job(0), "_blank", 0, hidden())
                If Not IsNull(document) Then
                  createUnoService("com.sun.star.frame.DispatchHelper").executeDispatch( _
                    document.CurrentController.Frame, ".uno:" &amp; job(1), "", 0, Array())
                  document.storeToURL(job(2), word())
                  document.close(True)
                End If
              Wend
              Close #file
              StarDesktop.terminate()
            End Sub
            </script:module>
            """;
    private static final String LIBRARY = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
            <library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
             <library:element library:name="RoundTrip"/>
            </library:library>
            """;
    private static final String LIBRARIES = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd">
            <library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink">
             <library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/>
            </library:libraries>
            """;

    /** Else the first start lays its own macros over ours. */
    private static final String SETTINGS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
             <item oor:path="/org.openoffice.Setup/Office"><prop oor:name="ooSetupInstCompleted" oor:op="fuse"><value>true</value></prop></item>
            </oor:items>
            """;

    private final String program;
    private final Path folder;

    private LibreOffice(String program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /** The one that is installed, with a profile of its own in a folder. */
    static Optional<LibreOffice> installed(Path folder) {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .map(path -> Path.of(path, "soffice"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(found -> new LibreOffice(found.toString(), folder));
    }

    /** Does all jobs in one start of the program. */
    void run(List<Job> jobs) throws IOException, InterruptedException {
        Path basic = Files.createDirectories(folder.resolve("profile/user/basic/Standard"));
        Files.writeString(basic.resolve("RoundTrip.xba"), MACRO);
        Files.writeString(basic.resolve("script.xlb"), LIBRARY);
        Files.writeString(basic.resolveSibling("script.xlc"), LIBRARIES);
        Files.writeString(folder.resolve("profile/user/registrymodifications.xcu"), SETTINGS);
        List<String> lines = new ArrayList<>();
        for (Job job : jobs) {
            lines.add(job.from().toUri() + "|" + job.verb().command + "|"
                    + job.to().toUri());
        }
        Path list = Files.write(folder.resolve("jobs.txt"), lines);
        Process process = new ProcessBuilder(
                        program,
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--norestore",
                        "macro:///Standard.RoundTrip.Run(\"" + list + "\")")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile())
                .start();
        process.waitFor();
    }
}
