#!/usr/bin/env bash
# HotSpot of JDK 17 and SHA-256 in a program that is started with -XX:TieredStopAtLevel=1, as command lines, Maven and Gradle often are.
#
# Bet: what digests many files is as fast with the first compiler alone: the work of SHA-256 is done by instructions of the processor (or by
# assembly of the JVM), and of a checksum, CRC-32, that is so.
# Seen: the first compiler knows CRC-32 as one of its intrinsics, and none of the digests. They are intrinsics of the second compiler only, so
# that without it SHA-256 runs as compiled Java: 730 ms for 100 MB in place of 70 on a processor with instructions for it.
#
#   first compiler alone: CRC-32 less than a twentieth of SHA-256
#   SHA-256: more than three times as long without the second compiler
#
# Source: the lists of intrinsics, Compiler::is_intrinsic_supported in hotspot/share/c1/c1_Compiler.cpp (updateCRC32 and its kin, no digest) and
# C2Compiler::is_intrinsic_supported in hotspot/share/opto/c2compiler.cpp; of the second, -XX:+UnlockDiagnosticVMOptions -XX:+PrintIntrinsics.
# Cure: leave the second compiler on where much is digested. Zhinan's launcher starts `verify` so; a build of the usual size digests 20 MB, which
# is not worth it.
# Needs JDK 17 and a processor with instructions for SHA; fails when this changes.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > Probe.java <<'JAVA'
import java.security.MessageDigest;
import java.util.zip.CRC32;

public class Probe {
    private static final int PIECES = 1_600;

    public static void main(String[] arguments) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        CRC32 sum = new CRC32();
        byte[] bytes = new byte[1 << 16];
        long digesting = Long.MAX_VALUE;
        long summing = Long.MAX_VALUE;
        // The least of five: by the second time all is compiled that will be.
        for (int round = 0; round < 5; round++) {
            long begin = System.nanoTime();
            for (int i = 0; i < PIECES; i++) {
                digest.update(bytes);
            }
            long between = System.nanoTime();
            for (int i = 0; i < PIECES; i++) {
                sum.update(bytes, 0, bytes.length);
            }
            digesting = Math.min(digesting, between - begin);
            summing = Math.min(summing, System.nanoTime() - between);
        }
        System.out.println(digesting / 1_000 + " " + summing / 1_000);
    }
}
JAVA
javac Probe.java

read -r sha1 crc1 < <(java -XX:TieredStopAtLevel=1 Probe)
read -r sha4 crc4 < <(java -XX:TieredStopAtLevel=4 Probe)
echo "microseconds for 100 MB: SHA-256 $sha1 and $sha4, CRC-32 $crc1 and $crc4" >&2
{
  if [ $((crc1 * 20)) -lt "$sha1" ]; then echo 'first compiler alone: CRC-32 less than a twentieth of SHA-256'; fi
  if [ $((sha4 * 3)) -lt "$sha1" ]; then echo 'SHA-256: more than three times as long without the second compiler'; fi
} > seen
cat seen
diff - seen <<'EXPECTED'
first compiler alone: CRC-32 less than a twentieth of SHA-256
SHA-256: more than three times as long without the second compiler
EXPECTED
