package org.amana.membership.dues.desk;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.amana.access.Viewer;
import org.amana.kernel.NotFound;
import org.amana.membership.dues.DuesOf;
import org.amana.membership.dues.DuesView;
import org.amana.membership.dues.account.DuesCategory;
import org.amana.web.Flash;
import org.amana.web.Form;
import org.amana.web.Formats;
import org.amana.web.Option;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a member owes: exemptions and the category. */
@Controller
@RequestMapping("/members/{member}/dues")
class DuesTermsController {

    private final DuesOf dues;
    private final SettleDues settle;
    private final Formats formats;

    DuesTermsController(DuesOf dues, SettleDues settle, Formats formats) {
        this.dues = dues;
        this.settle = settle;
        this.formats = formats;
    }

    @GetMapping("/exemptions/new")
    ModelAndView exempting(Viewer viewer, @PathVariable UUID member) {
        DuesView view = dues.kept(viewer, member);
        ExemptionForm form = new ExemptionForm();
        form.fromYear = view.thisYear();
        form.untilYear = view.thisYear();
        return page("membership/dues/exemption", "exemption", form, view);
    }

    @PostMapping("/exemptions")
    ModelAndView exempt(
            Viewer viewer,
            @PathVariable UUID member,
            @Valid @ModelAttribute("exemption") ExemptionForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        dues.requireKept(viewer, member);
        return Form.submit(
                errors,
                () -> {
                    settle.exempt(viewer, member, form);
                    Flash.done(redirect, "dues.exempted");
                    return "redirect:/members/" + member + "/dues";
                },
                () -> page("membership/dues/exemption", "exemption", form, dues.kept(viewer, member)));
    }

    @GetMapping("/exemptions/{exemption}/end")
    ModelAndView ending(Viewer viewer, @PathVariable UUID member, @PathVariable UUID exemption) {
        DuesView view = dues.kept(viewer, member);
        DuesView.Freed freed = freed(view, exemption);
        EndExemptionForm form = new EndExemptionForm();
        form.fromYear = Math.max(freed.fromYear(), Math.min(view.thisYear(), freed.untilYear()));
        return ending(view, freed, form);
    }

    @PostMapping("/exemptions/{exemption}/end")
    ModelAndView end(
            Viewer viewer,
            @PathVariable UUID member,
            @PathVariable UUID exemption,
            @Valid @ModelAttribute("because") EndExemptionForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        dues.requireKept(viewer, member);
        return Form.submit(
                errors,
                () -> {
                    settle.endExemption(viewer, member, exemption, form);
                    Flash.done(redirect, "dues.exemptionEnded");
                    return "redirect:/members/" + member + "/dues";
                },
                () -> {
                    DuesView view = dues.kept(viewer, member);
                    return ending(view, freed(view, exemption), form);
                });
    }

    @GetMapping("/category")
    ModelAndView choosing(Viewer viewer, @PathVariable UUID member) {
        DuesView view = dues.kept(viewer, member);
        CategoryForm form = new CategoryForm();
        form.category = view.category();
        return choosing(view, form);
    }

    @PostMapping("/category")
    ModelAndView choose(
            Viewer viewer,
            @PathVariable UUID member,
            @Valid @ModelAttribute("choice") CategoryForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        dues.requireKept(viewer, member);
        return Form.submit(
                errors,
                () -> {
                    settle.putInto(viewer, member, form);
                    Flash.done(redirect, "dues.categorySet", Objects.requireNonNull(form.category));
                    return "redirect:/members/" + member + "/dues";
                },
                () -> choosing(dues.kept(viewer, member), form));
    }

    private ModelAndView choosing(DuesView view, CategoryForm form) {
        return page("membership/dues/category", "choice", form, view)
                .addObject("categories", formats.options(DuesCategory.values()));
    }

    private static ModelAndView ending(DuesView view, DuesView.Freed freed, EndExemptionForm form) {
        return page("membership/dues/exemption-end", "because", form, view)
                .addObject("freed", freed)
                .addObject(
                        "years",
                        IntStream.rangeClosed(freed.fromYear(), freed.untilYear())
                                .mapToObj(year -> new Option(String.valueOf(year), String.valueOf(year)))
                                .toList());
    }

    private static DuesView.Freed freed(DuesView view, UUID exemption) {
        return view.exemptions().stream()
                .filter(freed -> freed.id().equals(exemption))
                .findFirst()
                .orElseThrow(() -> new NotFound("exemption", exemption));
    }

    private static ModelAndView page(String template, String name, Object form, DuesView view) {
        return Form.page(template, name, form).addObject("dues", view);
    }
}
