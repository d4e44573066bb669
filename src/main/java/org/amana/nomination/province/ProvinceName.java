package org.amana.nomination.province;

import org.amana.kernel.TwoScripts;
import org.amana.territory.Province;
import org.amana.territory.ProvinceKind;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** A province, prefecture or country by its code and name. */
public record ProvinceName(String code, TwoScripts name, ProvinceKind kind) {

    public static ProvinceName of(Province province) {
        return new ProvinceName(province.code(), province.name(), province.kind());
    }

    /** With what it is: إقليم القنيطرة, عمالة الرباط. */
    public DefaultMessageSourceResolvable full() {
        return new DefaultMessageSourceResolvable(new String[] {"nomination.province." + kind}, new Object[] {name});
    }
}
