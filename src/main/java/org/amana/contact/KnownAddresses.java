package org.amana.contact;

/** Whether anybody signs in by a code that is sent to an address; asked behind the answer, for no reader. */
@FunctionalInterface
public interface KnownAddresses {

    boolean known(String address);
}
