package org.amana.membership.identity;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Lets Spring Boot print a description and an action instead of a stack trace. */
class IdentityKeyFailureAnalyzer extends AbstractFailureAnalyzer<IdentityKeyException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, IdentityKeyException cause) {
        return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
    }
}
