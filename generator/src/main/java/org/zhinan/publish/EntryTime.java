package org.zhinan.publish;

import java.time.LocalDateTime;

/** What a bundle gives as the time of a file. It is local time, so that no time zone comes in. */
enum EntryTime {
    /**
     * A time of its own for each content. Web servers make the validators of a file of its time and size, and programs that copy go
     * by these as well: a correction that keeps the size of a page would otherwise reach none of those who have the old one.
     */
    BY_CONTENT {
        @Override
        LocalDateTime of(long crc) {
            return FIRST.plusSeconds(ZIP_SECONDS * (crc & MANY));
        }
    },
    /** The same for all: bundles of earlier versions. */
    FIXED {
        @Override
        LocalDateTime of(long crc) {
            return FIRST;
        }
    };

    /** A zip keeps times to two seconds. */
    private static final long ZIP_SECONDS = 2;

    /** So many times that two contents hardly share one, and all of them before 1998: a server must not send a time to come. */
    private static final long MANY = (1L << 28) - 1;

    /** At noon of a day on which no time zone left out an hour. */
    private static final LocalDateTime FIRST = LocalDateTime.of(1980, 2, 1, 12, 0);

    private static final int DOS_DATE_OF_FIRST = 2 << 5 | 1;

    private static final int DOS_TIME_OF_FIRST = 12 << 11;

    abstract LocalDateTime of(long crc);

    /** That of the bundle that begins with these bytes, as many as a local header has at least. */
    static EntryTime read(byte[] header) {
        return littleEndian(header, 10) == DOS_TIME_OF_FIRST && littleEndian(header, 12) == DOS_DATE_OF_FIRST
                ? FIXED
                : BY_CONTENT;
    }

    private static int littleEndian(byte[] bytes, int at) {
        return at + 1 < bytes.length ? bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8 : 0;
    }
}
