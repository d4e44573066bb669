package org.amana;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyDepth;

class ModularityTest {

    private static final ApplicationModules ROOMS = ApplicationModules.of(AmanaApplication.class);

    @Test
    @DisplayName("No room reaches above its floor, or into another room's inside")
    void floorsHold() {
        ROOMS.verify();
    }

    /** {@code ./mvnw test -Dtest=ModularityTest -Damana.docs=write} draws it anew. */
    @Test
    @DisplayName("docs/modules.md draws the rooms as they are")
    void theDrawingIsTrue() throws IOException {
        Path drawing = Path.of("docs", "modules.md");
        if ("write".equals(System.getProperty("amana.docs"))) {
            Files.writeString(drawing, drawn());
        }
        assertThat(drawing).hasContent(drawn());
    }

    /** Only the arrows that no longer way round says already, so that the floors can be seen. */
    private static String drawn() {
        String arrows = ROOMS.stream()
                .map(room -> name(room) + " --> " + direct(room).stream().collect(Collectors.joining(" & ")))
                .filter(line -> !line.endsWith("--> "))
                .sorted()
                .map(line -> "    " + line)
                .collect(Collectors.joining("\n"));
        return "# The rooms and who uses whom\n\nAn arrow leads from a room to a room below it that it uses; what a longer way"
                + " says already is left out.\n\n```mermaid\nflowchart TD\n" + arrows + "\n```\n";
    }

    private static TreeSet<String> direct(ApplicationModule room) {
        TreeSet<String> used = used(room);
        TreeSet<String> direct = new TreeSet<>(used);
        used.forEach(lower -> direct.removeAll(used(ROOMS.getModuleByName(lower).orElseThrow())));
        return direct;
    }

    private static TreeSet<String> used(ApplicationModule room) {
        TreeSet<String> all = room.getDependencies(ROOMS, DependencyDepth.ALL)
                .uniqueModules()
                .map(ModularityTest::name)
                .collect(Collectors.toCollection(TreeSet::new));
        all.remove(name(room));
        return all;
    }

    private static String name(ApplicationModule room) {
        return room.getIdentifier().toString();
    }
}
