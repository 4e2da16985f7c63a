package org.zhinan.content.file;

import java.nio.file.Files;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;

/** What stands in a pack and is neither a file nor a folder of it. */
public final class FolderLinks {
    private FolderLinks() {}

    /** JBake would follow a link to a folder of pages, and go round where it leads back. */
    public static void report(SourceFolder root, Problems problems) {
        for (SourceFile link : root.links()) {
            boolean folder = Files.isDirectory(link.path());
            if (!folder || link.name().startsWith(root.name() + "/pages/")) {
                problems.add(
                        link.at(0),
                        folder
                                ? Message.of(
                                        "这是指向文件夹的链接，其中的页面不会读取",
                                        "this is a link to a folder, and the pages there are not read")
                                : Message.of("这既不是文件，也不是文件夹", "this is neither a file nor a folder"),
                        Message.of("请将文件本身放在此处，或移走它", "Put the files themselves here, or take it away"));
            }
        }
    }
}
