package org.zhinan.cli;

import picocli.CommandLine.Command;

@Command(
        name = "forms",
        description = "Checks and collects forms that came back.",
        subcommands = {FormsValidateCommand.class, FormsCollectCommand.class})
final class FormsCommand {}
