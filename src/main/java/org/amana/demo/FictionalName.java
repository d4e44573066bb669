package org.amana.demo;

import org.amana.kernel.TwoScripts;
import org.amana.membership.Gender;

/** Somebody who does not exist. */
record FictionalName(TwoScripts given, TwoScripts family, Gender gender) {

    TwoScripts whole() {
        return new TwoScripts(given.arabic() + " " + family.arabic(), given.latin() + " " + family.latin());
    }
}
