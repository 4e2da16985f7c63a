package org.zhinan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What may befall the blocks of a text. */
enum Accident {
    INSERTED {
        @Override
        void happen(List<String> blocks, int at) {
            blocks.add(at, "另有一句。");
        }
    },
    DROPPED {
        @Override
        void happen(List<String> blocks, int at) {
            blocks.remove(at);
        }
    },
    REPEATED {
        @Override
        void happen(List<String> blocks, int at) {
            blocks.add(at, blocks.get(at));
        }
    },
    ALTERED {
        @Override
        void happen(List<String> blocks, int at) {
            // One character less, and not one of a number, a marker or a bar.
            blocks.set(at, blocks.get(at).replaceFirst("\\p{IsHan}(?=\\P{IsHan}*$)", ""));
        }
    },
    SWAPPED {
        @Override
        void happen(List<String> blocks, int at) {
            blocks.add(at - 1, blocks.remove(at));
        }
    },
    JOINED {
        @Override
        void happen(List<String> blocks, int at) {
            blocks.set(at - 1, blocks.get(at - 1) + blocks.remove(at));
        }
    };

    abstract void happen(List<String> blocks, int at);

    /** Befalls the middle block of a Markdown file. */
    void happenIn(Path file) throws IOException {
        List<String> blocks =
                new ArrayList<>(List.of(Files.readString(file).strip().split("\n\n")));
        happen(blocks, blocks.size() / 2);
        Files.writeString(file, String.join("\n\n", blocks) + "\n");
    }
}
