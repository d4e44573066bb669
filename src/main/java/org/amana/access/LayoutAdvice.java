package org.amana.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.amana.database.Demonstration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the layout of every page shows: who is signed in, the menu, whether it is a demonstration. */
@ControllerAdvice
class LayoutAdvice {

    private final ObjectProvider<NavigationEntries> rooms;
    private final Demonstration demonstration;

    LayoutAdvice(ObjectProvider<NavigationEntries> rooms, Demonstration demonstration) {
        this.rooms = rooms;
        this.demonstration = demonstration;
    }

    @ModelAttribute("viewer")
    Viewer viewer() {
        return CurrentViewer.get();
    }

    @ModelAttribute("demonstration")
    boolean demonstration() {
        return demonstration.running();
    }

    @ModelAttribute("path")
    String path(HttpServletRequest request) {
        return request.getRequestURI();
    }

    @ModelAttribute("navigation")
    List<NavigationEntry> navigation() {
        Viewer viewer = CurrentViewer.get();
        if (!viewer.signedIn()) {
            return List.of();
        }
        return rooms.stream()
                .flatMap(room -> room.entriesFor(viewer).stream())
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .toList();
    }
}
