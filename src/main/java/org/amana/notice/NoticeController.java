package org.amana.notice;

import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Everything that someone was told. Opening one marks it as read and leads to the page that it speaks of. */
@Controller
@RequestMapping("/notices")
class NoticeController {

    private final NoticeBoard board;

    NoticeController(NoticeBoard board) {
        this.board = board;
    }

    @GetMapping
    ModelAndView notices(
            Viewer viewer,
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(required = false) @Nullable UUID before) {
        return new ModelAndView("notice/notices")
                .addObject("found", board.page(viewer, unread, after, before))
                .addObject("unreadOnly", unread)
                .addObject("unread", board.unread(viewer));
    }

    @GetMapping("/{notice}")
    String open(Viewer viewer, @PathVariable UUID notice) {
        return "redirect:" + board.open(viewer, notice);
    }

    @PostMapping("/read")
    String readAll(Viewer viewer, RedirectAttributes redirect) {
        Flash.done(redirect, "notice.allRead", board.readAll(viewer));
        return "redirect:/notices";
    }
}
