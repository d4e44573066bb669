package org.amana.membership.dues.desk;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.amana.membership.dues.account.PaymentMeans;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** A payment as it is typed. */
class PaymentForm {

    /** How many entries the account had when the form was opened. */
    int version;

    @NotNull
    @Min(1)
    @Nullable
    Integer amount;

    @NotNull
    @DateTimeFormat(iso = ISO.DATE)
    @Nullable
    LocalDate paidOn;

    @NotNull
    @Nullable
    PaymentMeans means;

    @Size(max = 60)
    @Nullable
    String meansReference;
}
