package org.amana.review.version;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.amana.review.version.Version.Part;

/** Puts the versions of a list together: whatever was submitted in one go makes one, beside what stood already (N5). */
final class Submissions {

    /** The provinces of one submission follow each other within moments. */
    private static final Duration ONE_GO = Duration.ofMinutes(1);

    private Submissions() {}

    /** @param parts of any lists, the first submitted first */
    static List<Version> of(List<Part> parts) {
        Map<UUID, List<Part>> lists = new LinkedHashMap<>();
        parts.forEach(part -> lists.computeIfAbsent(
                        Objects.requireNonNull(part.dossier().groupId()), list -> new ArrayList<>())
                .add(part));
        return lists.values().stream()
                .flatMap(list -> ofOne(list).stream())
                .sorted(Comparator.comparing(Version::submittedAt).thenComparing(Version::key))
                .toList();
    }

    private static List<Version> ofOne(List<Part> parts) {
        String reference = parts.stream()
                .map(part -> part.dossier().reference())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        List<Version> versions = new ArrayList<>();
        Map<String, Part> standing = new TreeMap<>();
        for (List<Part> together : inOneGo(parts)) {
            together.forEach(part -> standing.put(Objects.requireNonNull(part.province()), part));
            Instant at = together.get(together.size() - 1).submitted().submittedAt();
            versions.add(new Version(reference, versions.size() + 1, at, List.copyOf(standing.values())));
        }
        return versions;
    }

    private static List<List<Part>> inOneGo(List<Part> parts) {
        List<List<Part>> goes = new ArrayList<>();
        for (Part part : parts) {
            List<Part> last = goes.isEmpty() ? List.of() : goes.get(goes.size() - 1);
            boolean another = last.isEmpty()
                    || last.stream().anyMatch(other -> Objects.equals(other.province(), part.province()))
                    || last.get(0)
                            .submitted()
                            .submittedAt()
                            .plus(ONE_GO)
                            .isBefore(part.submitted().submittedAt());
            if (another) {
                last = new ArrayList<>();
                goes.add(last);
            }
            last.add(part);
        }
        return goes;
    }
}
