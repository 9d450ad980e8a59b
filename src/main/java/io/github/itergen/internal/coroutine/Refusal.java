package io.github.itergen.internal.coroutine;

import java.io.Serial;

/// Says why a body can't be woven. It is expected and caught nearby, so it has no stack trace.
final class Refusal extends Exception {
    @Serial private static final long serialVersionUID = 1;

    Refusal(String reason) {
        super(reason, null, false, false);
    }

    Refusal(String reason, Throwable cause) {
        super(reason.concat(": ").concat(String.valueOf(cause)), cause, false, false);
    }
}
