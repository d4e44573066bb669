package org.amana.membership.self;

import java.util.List;
import org.amana.membership.Availability;
import org.amana.membership.Skill;
import org.jspecify.annotations.Nullable;

/** Skills and availability as they are ticked. */
class SkillsForm {

    @Nullable
    List<Skill> skills;

    @Nullable
    Availability availability;

    SkillsForm() {}

    SkillsForm(List<Skill> skills, @Nullable Availability availability) {
        this.skills = skills;
        this.availability = availability;
    }
}
