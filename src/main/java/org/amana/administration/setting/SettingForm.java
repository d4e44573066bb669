package org.amana.administration.setting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** A value and the day from which it is to hold. */
class SettingForm {

    String value = "";

    @Nullable
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
    LocalDate from;
}
