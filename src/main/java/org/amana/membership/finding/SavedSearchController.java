package org.amana.membership.finding;

import java.util.Objects;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.membership.saved.SavedSearches;
import org.amana.web.Flash;
import org.amana.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keeping a search under a name, and letting it go. */
@Controller
class SavedSearchController {

    private final SavedSearches searches;
    private final CriteriaReader reader;
    private final CriteriaWords words;

    SavedSearchController(SavedSearches searches, CriteriaReader reader, CriteriaWords words) {
        this.searches = searches;
        this.reader = reader;
        this.words = words;
    }

    @GetMapping("/members/searches/new")
    ModelAndView naming(Viewer viewer, @RequestParam MultiValueMap<String, String> said) {
        Viewer.require(viewer.seesMembers(), "members", "any");
        SavedSearchForm form = new SavedSearchForm();
        form.address = reader.read(said).address();
        return page(form);
    }

    @PostMapping("/members/searches")
    ModelAndView save(
            Viewer viewer,
            @ModelAttribute("search") SavedSearchForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        Viewer.require(viewer.seesMembers(), "members", "any");
        String address = criteria(form).address();
        return Form.submit(
                errors,
                () -> {
                    searches.save(viewer, Objects.requireNonNullElse(form.name, ""), address);
                    Flash.done(redirect, "search.saved");
                    return "redirect:" + address;
                },
                () -> page(form));
    }

    @PostMapping("/members/searches/{search}/remove")
    String remove(Viewer viewer, @PathVariable UUID search, RedirectAttributes redirect) {
        String address = searches.remove(viewer, search);
        Flash.done(redirect, "search.removed");
        return "redirect:" + address;
    }

    private MemberCriteria criteria(SavedSearchForm form) {
        return reader.read(Objects.requireNonNullElse(form.address, ""));
    }

    private ModelAndView page(SavedSearchForm form) {
        MemberCriteria criteria = criteria(form);
        return Form.page("membership/finding/save", "search", form)
                .addObject("criteria", criteria)
                .addObject("chips", words.chips(criteria));
    }
}
