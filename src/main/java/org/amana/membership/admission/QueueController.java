package org.amana.membership.admission;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.web.Flash;
import org.amana.web.kept.KeptPage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The queue, accepting many at once, and how long regions let wait. */
@Controller
class QueueController {

    private final ReadApplications read;
    private final AcceptMany acceptMany;
    private final WaitingTimes times;

    QueueController(ReadApplications read, AcceptMany acceptMany, WaitingTimes times) {
        this.read = read;
        this.acceptMany = acceptMany;
        this.times = times;
    }

    @KeptPage
    @GetMapping("/applications")
    String queue(
            Viewer viewer,
            @RequestParam(defaultValue = "") String box,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable String province,
            @RequestParam(required = false) @Nullable LocalDate decidedFrom,
            @RequestParam(required = false) @Nullable Boolean inTime,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(required = false) @Nullable UUID before,
            Model model) {
        QueueBox asked = QueueBox.of(box);
        QueueKeys.Decided decided =
                decidedFrom == null || asked != QueueBox.DECIDED ? null : new QueueKeys.Decided(decidedFrom, inTime);
        model.addAttribute(
                "queue",
                read.list(
                        viewer,
                        new ReadApplications.Asked(asked, said(region), said(province), decided, after, before)));
        model.addAttribute("boxes", QueueBox.main());
        return "membership/admission/queue";
    }

    @GetMapping("/applications/acceptance")
    String acceptingMany(Viewer viewer, @RequestParam(defaultValue = "") List<UUID> application, Model model) {
        List<QueueRow> rows = read.many(viewer, application);
        model.addAttribute("clean", rows.stream().filter(QueueRow::selectable).toList());
        model.addAttribute(
                "others", rows.stream().filter(row -> !row.selectable()).toList());
        return "membership/admission/acceptance";
    }

    @PostMapping("/applications/acceptance")
    String acceptMany(
            Viewer viewer, @RequestParam(defaultValue = "") List<UUID> application, RedirectAttributes redirect) {
        AcceptMany.Outcome outcome = acceptMany.accept(viewer, application);
        Flash.done(redirect, "admission.acceptedMany", outcome.accepted(), outcome.left());
        return "redirect:/applications";
    }

    @GetMapping("/applications/waiting")
    String waiting(Viewer viewer, Model model) {
        model.addAttribute("rows", times.byRegion(viewer));
        model.addAttribute("days", WaitingTimes.DAYS_BACK);
        model.addAttribute("since", times.since());
        return "membership/admission/waiting";
    }

    private static @Nullable String said(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }
}
