package org.zhinan.search.index;

import java.util.Arrays;

/** Numbers for keys, in the order in which the keys are first met. */
final class LongOrdinalMap {

    private long[] keys = new long[1 << 10];
    /** By a hash of the key one more than its number; 0 where there is none. */
    private int[] slots = new int[1 << 11];

    private int size;

    /** The number of a key, which gets one when it has none. */
    int add(long key) {
        int slot = slot(key);
        if (slots[slot] == 0) {
            if (size == keys.length) {
                grow();
                slot = slot(key);
            }
            keys[size++] = key;
            slots[slot] = size;
        }
        return slots[slot] - 1;
    }

    /** The number of a key that has one. */
    int get(long key) {
        return slots[slot(key)] - 1;
    }

    long key(int number) {
        return keys[number];
    }

    int size() {
        return size;
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 32) & slots.length - 1;
        while (slots[slot] != 0 && keys[slots[slot] - 1] != key) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private void grow() {
        keys = Arrays.copyOf(keys, 2 * size);
        slots = new int[4 * size];
        for (int number = 0; number < size; number++) {
            slots[slot(keys[number])] = number + 1;
        }
    }
}
