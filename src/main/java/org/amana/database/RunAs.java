package org.amana.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whom PostgreSQL's programs run as. They refuse to run as root, which is what containers start with; there they run
 * in a user namespace where root counts as nobody or, where namespaces are forbidden, really as nobody.
 *
 * @param prefix what goes before the program on the command line
 * @param owner the user number that must own the files, or null for whoever runs Amana
 */
record RunAs(List<String> prefix, @Nullable Integer owner) {

    private static final int ROOT = 0;
    private static final int NOBODY = 65534;

    /**
     * @throws EmbeddedServerException when this is root on Linux and nothing lets it become someone else
     */
    static RunAs current() throws IOException {
        Path self = Path.of("/proc/self");
        if (!Files.exists(self) || userOf(self) != ROOT) {
            return new RunAs(List.of(), null);
        }
        RunAs inNamespace = new RunAs(List.of("unshare", "--user"), ROOT);
        if (inNamespace.works()) {
            return inNamespace;
        }
        RunAs nobody =
                new RunAs(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"), NOBODY);
        if (nobody.works()) {
            return nobody;
        }
        throw new EmbeddedServerException(
                "PostgreSQL does not run as root, and neither unshare nor setpriv can start it as another user here.",
                "Start Amana as an ordinary user, or set spring.datasource.url to a PostgreSQL that runs already.");
    }

    List<String> command(Path program, List<String> arguments) {
        List<String> command = new ArrayList<>(prefix);
        command.add(program.toString());
        command.addAll(arguments);
        return command;
    }

    /** Makes the file, or the folder with all it holds, belong to the one the programs run as. */
    void giveOwnership(Path path) throws IOException {
        if (owner == null || userOf(path) == owner) {
            return;
        }
        List<Path> contents;
        try (Stream<Path> walk = Files.walk(path)) {
            contents = new ArrayList<>(walk.toList());
        }
        contents.remove(path);
        contents.add(path); // last, because its owner tells whether all the rest is done
        for (Path each : contents) {
            Files.setAttribute(each, "unix:uid", owner);
        }
    }

    private static int userOf(Path path) throws IOException {
        return (Integer) Files.getAttribute(path, "unix:uid");
    }

    /** PostgreSQL's programs ask for the user's name, as {@code id} does. */
    private boolean works() {
        try {
            return new ProcessBuilder(command(Path.of("id"), List.of("-un")))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false; // the program that would change the user is not installed
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
