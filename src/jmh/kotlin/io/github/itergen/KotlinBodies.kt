package io.github.itergen

/** A node of the tree that Kotlin's bodies walk; itergen's have one like it. */
class KotlinNode(val left: KotlinNode?, val value: Int, val right: KotlinNode?)

/** Bodies that yield, as Kotlin's compiler translates them. */
object KotlinBodies {
    /** Yields the first [count] elements of [list]. */
    @JvmStatic
    fun elements(list: List<Int>, count: Int): Sequence<Int> = sequence {
        for (i in 0 until count) {
            yield(list[i])
        }
    }

    /** Yields the values of a tree in order, with a sequence for each node. */
    @JvmStatic
    fun delegating(node: KotlinNode): Sequence<Int> = sequence {
        node.left?.let { yieldAll(delegating(it)) }
        yield(node.value)
        node.right?.let { yieldAll(delegating(it)) }
    }

    /** Yields the values of a tree in order, from one sequence whose scope is handed on. */
    @JvmStatic
    fun walking(root: KotlinNode): Sequence<Int> = sequence { walk(root) }

    private suspend fun SequenceScope<Int>.walk(node: KotlinNode?) {
        if (node != null) {
            walk(node.left)
            yield(node.value)
            walk(node.right)
        }
    }

    /** Yields the values of a tree's leaves, in order. */
    @JvmStatic
    fun leaves(root: KotlinNode): Sequence<Int> = sequence { walkLeaves(root) }

    private suspend fun SequenceScope<Int>.walkLeaves(node: KotlinNode) {
        if (node.left == null || node.right == null) {
            yield(node.value)
        } else {
            walkLeaves(node.left)
            walkLeaves(node.right)
        }
    }

    /** Yields the first of each run of equal elements. */
    @JvmStatic
    fun collapsed(numbers: Sequence<Int>): Sequence<Int> = sequence {
        var last: Int? = null
        for (number in numbers) {
            if (number != last) {
                last = number
                yield(number)
            }
        }
    }

    /** A balanced tree of the values from [from] to [to]. */
    @JvmStatic
    fun balanced(from: Int, to: Int): KotlinNode? {
        if (from > to) {
            return null
        }
        val middle = (from + to) ushr 1
        return KotlinNode(balanced(from, middle - 1), middle, balanced(middle + 1, to))
    }
}
