package io.github.itergen.threads;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/// A test class with threads. Each test has to leave a clear interrupt flag and no thread; the class runs twice, the
/// second time with a single carrier for all virtual threads.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("threads")
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SAME_THREAD)
@ExtendWith(NoThreadLeft.class)
public @interface Threaded {}
