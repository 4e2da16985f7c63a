#!/usr/bin/env bash
# Class data sharing of JDK 17, and picocli 4.7.7, whose classes have the version of Java 5 (49): an archive of a program that uses it.
#
# Bet: -XX:ArchiveClassesAtExit archives what the program has loaded from its class path (JEP 350), so that the next start reads a command
# line as fast as all the rest; and if classes of a version cannot be archived, no way of making an archive can do it.
# Seen: it leaves out every class that is older than Java 6, all of picocli, with a warning for each where warnings of the JVM are shown. The
# archive is made and used all the same, and the exit status is that of the program. The older way, a list of classes
# (-XX:DumpLoadedClassList) and -Xshare:dump, has them all, from the same JDK and the same JARs; it takes one start more.
#
#   exit: none of picocli from the archive
#   exit: all of Probe from the archive (the program's own class)
#   list: all of picocli from the archive
#
# Source: JEP 350, https://openjdk.org/jeps/350; the messages "Pre JDK 6 class not supported by CDS" (SystemDictionaryShared).
# Cure: an archive from a list, where start counts and libraries are that old; JDK 25 archives 37 of the 165 classes at exit and skips those
# that were linked. Zhinan's launcher archives at exit, with those warnings off, so that on 17 picocli is read from its JAR at each start.
# Needs JDK 17 and Maven; fails when this changes.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -Dartifact=info.picocli:picocli:4.7.7 -DoutputDirectory=.
cat > Probe.java <<'JAVA'
import picocli.CommandLine;

@CommandLine.Command(name = "probe")
public class Probe implements Runnable {
    @CommandLine.Option(names = "--top")
    int top;

    @Override
    public void run() {
        System.out.println("top " + top);
    }

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Probe()).execute(arguments));
    }
}
JAVA
javac -proc:none -cp picocli-4.7.7.jar Probe.java
jar --create --file probe.jar Probe.class
path=probe.jar:picocli-4.7.7.jar

java -XX:ArchiveClassesAtExit=exit.jsa -cp $path Probe --top 3 > log 2>&1
if [ "$(grep -c 'Pre JDK 6 class not supported by CDS' log)" -gt 100 ]; then echo 'exit: more than a hundred warnings'; fi > seen
java -XX:DumpLoadedClassList=list -cp $path Probe --top 3 > log
java -Xshare:dump -XX:SharedClassListFile=list -XX:SharedArchiveFile=list.jsa -cp $path > log 2>&1
for kind in exit list; do
  java -XX:SharedArchiveFile=$kind.jsa -Xlog:class+load -cp $path Probe --top 3 > loaded
  grep '^top' loaded
  for class in picocli Probe; do
    all=$(grep -c "\] $class" loaded || true)
    shared=$(grep "\] $class" loaded | grep -c 'shared objects file' || true)
    case $shared in 0) shared=none ;; "$all") shared=all ;; esac
    echo "$kind: $shared of $class from the archive"
  done
done >> seen
cat seen
diff - seen <<'EXPECTED'
exit: more than a hundred warnings
top 3
exit: none of picocli from the archive
exit: all of Probe from the archive
top 3
list: all of picocli from the archive
list: all of Probe from the archive
EXPECTED
