package org.amana.membership.duplicate;

/** Which pairs are listed. */
enum PairBox {
    OPEN,
    APART;

    static PairBox of(String typed) {
        return typed.equals("apart") ? APART : OPEN;
    }

    String address() {
        return this == OPEN ? "/members/duplicates" : "/members/duplicates?box=apart";
    }
}
