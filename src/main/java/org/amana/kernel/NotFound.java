package org.amana.kernel;

/** There is no such thing within the viewer's scope (A3): what is out of scope reads the same as what is not there. */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound(String what, Object key) {
        super(what + " " + key);
    }
}
