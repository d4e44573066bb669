package org.amana;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    @Test
    @DisplayName("No room reaches above its floor, or into another room's inside")
    void floorsHold() {
        ApplicationModules.of(AmanaApplication.class).verify();
    }
}
