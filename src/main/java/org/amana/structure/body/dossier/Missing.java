package org.amana.structure.body.dossier;

import java.util.List;

/**
 * One thing that is missing before a body can be submitted.
 *
 * @param message message key
 * @param href where it is put right
 */
public record Missing(String message, List<Object> args, String href) {

    public Object[] arguments() {
        return args.toArray();
    }
}
