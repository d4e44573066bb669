package org.amana.home.day;

import java.time.LocalDate;
import org.amana.access.Viewer;
import org.amana.kernel.LegalDay;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A region on a chosen day. */
@Controller
@RequestMapping("/regions/{region}/days")
class DayController {

    private final Days days;
    private final DayPaper paper;
    private final LegalDay legalDay;

    DayController(Days days, DayPaper paper, LegalDay legalDay) {
        this.days = days;
        this.paper = paper;
        this.legalDay = legalDay;
    }

    /** What the date picker asks for; today where nothing was chosen, or a day to come. */
    @GetMapping
    String choose(
            Viewer viewer,
            @PathVariable String region,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day) {
        Viewer.require(viewer.seesRegion(region), "region", region);
        LocalDate today = legalDay.today();
        return "redirect:/regions/" + region + "/days/" + (day == null || day.isAfter(today) ? today : day);
    }

    @GetMapping("/{day}")
    ModelAndView day(
            Viewer viewer,
            @PathVariable String region,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day) {
        return new ModelAndView("home/day", "page", days.of(viewer, region, day));
    }

    @GetMapping("/{day}/statement.pdf")
    ResponseEntity<byte[]> statement(
            Viewer viewer,
            @PathVariable String region,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            @RequestParam(defaultValue = "ar") String lang) {
        return paper.of(viewer, region, day, lang).download("region-" + region + "-" + day + "-" + lang);
    }
}
