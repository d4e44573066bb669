package org.amana.paper;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers whoever holds a paper, signed in or not (N6). */
@Service
class PaperCheck {

    private final PaperRegister register;

    PaperCheck(PaperRegister register) {
        this.register = register;
    }

    @Transactional(readOnly = true)
    public Optional<GenuinePaper> genuine(PaperCode code) {
        return register.withCode(code);
    }
}
