package org.amana.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.amana.database.Demonstration;
import org.amana.web.PageFrame;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.ui.ModelMap;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the layout of every page shows: who is signed in, the menu, whether it is a demonstration. */
@ControllerAdvice
class LayoutAdvice implements PageFrame {

    private final SingletonSupplier<List<NavigationEntries>> rooms;
    private final Demonstration demonstration;

    LayoutAdvice(ObjectProvider<NavigationEntries> rooms, Demonstration demonstration) {
        this.rooms = SingletonSupplier.of(() -> rooms.stream().toList());
        this.demonstration = demonstration;
    }

    @Override
    @ModelAttribute
    public void complete(ModelMap page, HttpServletRequest request) {
        Viewer viewer = CurrentViewer.get();
        page.addAttribute("viewer", viewer);
        page.addAttribute("demonstration", demonstration.running());
        page.addAttribute("path", request.getRequestURI());
        page.addAttribute("menu", menu(viewer, request.getRequestURI()));
    }

    private Menu menu(Viewer viewer, String path) {
        if (!viewer.signedIn()) {
            return Menu.NONE;
        }
        return Menu.of(
                rooms.obtain().stream()
                        .flatMap(room -> room.entriesFor(viewer).stream())
                        .toList(),
                path);
    }
}
