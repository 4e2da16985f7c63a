#!/usr/bin/env bash
# HotSpot of JDK 17, a long process started with -XX:TieredStopAtLevel=1, as test runs and small services often are to begin sooner.
#
# Bet: the option leaves out the second compiler and nothing else. The manual of `java` says of ReservedCodeCacheSize that it is 240 MB, and
# 48 MB where tiered compilation is disabled by -XX:-TieredCompilation; TieredCompilation stays true here.
# Seen: there are 48 MB all the same, in one segment. A process that runs many classes fills them (20,000 methods of the first compiler, which
# inlines less and keeps each method apart): then code is thrown away, swept, and compiled again when it is next used, and nothing is said as
# long as the sweeper finds something. Three processes that ran 2,600 tests stood at 47 of 48 MB, with 15 to 21 s in the compiler each;
# with 240 MB they used up to 67 MB and 9 to 12 s, and their user time was a twentieth less.
#
#   default                  TieredCompilation true, 240 MB, segments true
#   -XX:TieredStopAtLevel=1  TieredCompilation true, 48 MB, segments false
#
# Source: CompilerConfig::ergo_initialize in hotspot/share/compiler/compilerDefinitions.cpp: only where both compilers are used, five times the
# size for one is set. -XX:+PrintFlagsFinal shows it, and `jcmd PID Compiler.codecache` how full it is.
# Cure: -XX:ReservedCodeCacheSize=240m beside the option (the memory is only reserved). The tests of Zhinan run so; a build of the usual size
# uses 22 of the 48 MB.
# Needs JDK 17; fails when this changes.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

flags() {
  java "$@" -XX:+PrintFlagsFinal -version 2>/dev/null |
    awk '{ value[$2] = $4 }
      END { printf "TieredCompilation %s, %d MB, segments %s\n", value["TieredCompilation"], value["ReservedCodeCacheSize"] / 1048576,
        value["SegmentedCodeCache"] }'
}
{
  printf '%-25s' default
  flags
  printf '%-25s' -XX:TieredStopAtLevel=1
  flags -XX:TieredStopAtLevel=1
} > "$work/seen"
cat "$work/seen"
diff - "$work/seen" <<'EXPECTED'
default                  TieredCompilation true, 240 MB, segments true
-XX:TieredStopAtLevel=1  TieredCompilation true, 48 MB, segments false
EXPECTED
