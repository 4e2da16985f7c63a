package org.zhinan;

import java.time.Duration;

/** A stage of a build and how long it took: for people and reports, never for the site. */
public record StageTiming(String name, Duration took) {}
