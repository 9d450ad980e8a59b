package io.github.itergen.internal.coroutine;

import io.github.itergen.internal.stage.Stage;
import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/// A routine's place in a chain of delegates. The outermost knows the innermost and resumes it directly, so that an element
/// costs the same at any depth; each link knows its two neighbours.
///
/// A link that must be closed when it is abandoned is held by the cleaner. From there nothing may lead up to the start of
/// the chain, which holds what the user had in hand of each link: such a link, and those below it, refer upwards weakly.
abstract sealed class Link permits Routine {
    /// The end of the chain; up to date in the outermost link only.
    Routine innermost = self();

    /// The start of the chain, the routine or a weak reference to it; up to date in the innermost link only.
    private Object outermost = this;

    /// Who delegates to this one, the routine or a weak reference to it.
    private @Nullable Object delegator;

    /// Whom this one delegates to.
    private @Nullable Routine delegate;

    /// What the user holds of the delegate: reached from here it can't be taken for abandoned.
    private @Nullable Object delegateVia;

    private @Nullable WeakReference<Routine> weakly;

    /// Whether this link is reached through a plain sequence, which takes no values.
    private boolean throughStage;

    /// Whether this link or one above is reached through a plain sequence.
    private boolean deaf;

    /// Whether this link or one above, the start of the chain excepted, must be closed when it is abandoned.
    private boolean watched;

    private Routine self() {
        return (Routine) this;
    }

    private static @Nullable Routine strongly(@Nullable Object link) {
        Object target = link instanceof WeakReference<?> weak ? weak.get() : link;
        return (Routine) target;
    }

    private Object from(Link below) {
        if (!below.watched) {
            return this;
        }
        WeakReference<Routine> reference = weakly;
        if (reference == null) {
            reference = new WeakReference<>(self());
            weakly = reference;
        }
        return reference;
    }

    /// Finds where the chain stands that this link is in.
    final int phaseOfChain() {
        if (self().phase != Phase.DELEGATED) {
            return self().phase;
        }
        Routine start = strongly(end().outermost);
        return start == null ? Phase.SUSPENDED : start.phase;
    }

    private Link end() {
        Link link = this;
        for (Link next = delegate; next != null; next = next.delegate) {
            link = next;
        }
        return link;
    }

    /// Puts a routine, which may have delegates of its own, at the end of the chain that starts here.
    ///
    /// @param inner the routine
    /// @param via what the user holds of it
    final void append(Routine inner, Object via) {
        Link above = innermost;
        Link below = inner;
        above.delegate = inner;
        above.delegateVia = via;
        below.delegator = above;
        below.throughStage = via instanceof Stage;
        inner.phase = Phase.DELEGATED;
        below.inherit(above.watched, above.deaf);
        below.delegator = above.from(below);
        innermost = inner.innermost;
        ((Link) innermost).outermost = from(innermost);
    }

    /// Cuts a link and what is below it off the chain that starts here; it is a chain of its own again.
    ///
    /// @param link the link
    final void cut(Routine link) {
        Link below = link;
        Routine above = strongly(below.delegator);
        if (above == null) {
            throw new IllegalStateException("not a link of this chain");
        }
        Routine end = innermost;
        ((Link) above).delegate = null;
        ((Link) above).delegateVia = null;
        innermost = above;
        ((Link) above).outermost = from(above);
        below.stand(end);
    }

    /// Becomes the start of a chain that ends at `end`.
    private void stand(Routine end) {
        delegator = null;
        throughStage = false;
        self().phase = Phase.SUSPENDED;
        innermost = end;
        inherit(false, false);
        ((Link) end).outermost = from(end);
    }

    /// Passes on what a link has from those above it.
    private void inherit(boolean watchedAbove, boolean deafAbove) {
        boolean watchedHere = watchedAbove;
        boolean deafHere = deafAbove;
        for (Link link = this; link != null; link = link.delegate) {
            deafHere |= link.throughStage;
            watchedHere |= link.delegator != null && link.self().mustBeClosed();
            link.deaf = deafHere;
            link.watched = watchedHere;
        }
    }

    /// Takes a link out of the chain it is in, because somebody uses it directly, and puts a stand-in there that asks it
    /// the same way as everybody else.
    ///
    /// @throws IllegalStateException if the chain is running
    final void standAlone() {
        Link end = end();
        Routine start = strongly(end.outermost);
        Routine above = strongly(delegator);
        if (start == null || above == null) {
            stand(end.self());
            return;
        }
        start.mustStand();
        Object via = ((Link) above).delegateVia;
        if (via == null) {
            throw new IllegalStateException("not a link of a chain");
        }
        start.cut(self());
        start.append(self().standIn(via), via);
    }

    /// Finds the outermost link that takes no values.
    ///
    /// @return the link, or null if a value reaches the end of the chain
    final @Nullable Routine deafLink() {
        Routine found = null;
        if (((Link) innermost).deaf) {
            for (Routine link = innermost; link != null; link = strongly(((Link) link).delegator)) {
                found = ((Link) link).throughStage ? link : found;
            }
        }
        return found;
    }
}
