package org.amana.nomination.consultation;

import java.util.Set;

/** Which provinces of a region are with the leadership or decided (R2): what their dossier rests on does not change. */
public interface FrozenProvinces {

    Set<String> frozen(String regionCode);
}
