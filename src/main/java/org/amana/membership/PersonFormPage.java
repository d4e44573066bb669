package org.amana.membership;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.amana.membership.person.DataProtectionNotice;
import org.amana.setting.Setting;
import org.amana.setting.Settings;
import org.amana.territory.Commune;
import org.amana.territory.Province;
import org.amana.territory.Territories;
import org.amana.web.Form;
import org.amana.web.Formats;
import org.amana.web.Option;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What the form of a person's data is shown with. */
@Component
public class PersonFormPage {

    private final Territories territories;
    private final Settings settings;
    private final Formats formats;

    PersonFormPage(Territories territories, Settings settings, Formats formats) {
        this.territories = territories;
        this.settings = settings;
        this.formats = formats;
    }

    /**
     * @param asks the address of this form, where the communes of another province are asked for
     * @param provinces to choose from
     */
    public ModelAndView of(String view, String asks, PersonForm form, List<Province> provinces, PersonMatches matches) {
        ModelAndView page = Form.page(view, "person", form);
        page.addObject("asks", asks);
        page.addObject("provinces", provinces.stream().map(this::option).toList());
        page.addObject("communes", communes(form, provinces));
        page.addObject("genders", formats.options(Gender.values()));
        page.addObject("identityKinds", formats.options(IdentityKind.values()));
        page.addObject("minimumAge", settings.number(Setting.MEMBER_MINIMUM_AGE));
        page.addObject("matches", matches);
        page.addObject("contactDays", settings.number(Setting.CONTACT_DAYS));
        page.addObject("notice", DataProtectionNotice.of(settings));
        return page;
    }

    /** By province; only those of the chosen province where one is chosen. */
    private Map<String, List<Option>> communes(PersonForm form, List<Province> provinces) {
        Map<String, List<Option>> communes = new LinkedHashMap<>();
        boolean chosen = provinces.stream().anyMatch(province -> province.code().equals(form.provinceCode));
        provinces.stream()
                .filter(province -> !chosen || province.code().equals(form.provinceCode))
                .forEach(province -> {
                    List<Option> options = territories.communesOf(province.code()).stream()
                            .map(this::option)
                            .toList();
                    if (!options.isEmpty()) {
                        communes.put(formats.name(province.name()), options);
                    }
                });
        return communes;
    }

    private Option option(Province province) {
        return new Option(province.code(), formats.name(province.name()));
    }

    private Option option(Commune commune) {
        return new Option(commune.code(), formats.name(commune.name()));
    }
}
