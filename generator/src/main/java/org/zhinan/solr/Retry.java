package org.zhinan.solr;

import java.time.Duration;

/** Does something again that may pass. */
final class Retry {
    private Retry() {}

    /** What is done. */
    interface Request<T> {
        T send() throws SolrFailure;
    }

    /** Up to so many times, with so much time between. */
    static <T> T of(int tries, Duration between, Request<T> request) throws SolrFailure {
        for (int k = 1; ; k++) {
            try {
                return request.send();
            } catch (SolrFailure e) {
                if (k >= tries || !e.mayPass()) {
                    throw e;
                }
                sleep(between);
            }
        }
    }

    private static void sleep(Duration time) throws SolrFailure {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SolrFailure(400, "interrupted");
        }
    }
}
