package org.credibility.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.credibility.cli.settings.StarterFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes files to begin with. */
@Command(
        name = "init",
        header = {
            "Writes a settings file to begin with, and files that run the check in a pipeline.",
            "",
            "  credibility init",
            "  credibility init --preset factcheck --ci github",
            ""
        },
        description = "Nothing that is there is written over.",
        synopsisHeading = "Usage: ",
        parameterListHeading = "%n",
        optionListHeading = "",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class)
final class InitCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FOLDER", arity = "0..1", description = "The repository (this folder).")
    private Path folder = Path.of("");

    @Option(names = "--preset", paramLabel = "P", description = "newsroom, factcheck or blog (newsroom).")
    private @Nullable String preset;

    @Option(names = "--ci", paramLabel = "C", split = ",", description = "github, gitlab or pre-commit, too.")
    private List<String> pipelines = List.of();

    InitCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try {
            List<StarterFile> files = files();
            for (StarterFile file : files) {
                if (Files.exists(folder.resolve(file.path()))) {
                    throw new IllegalArgumentException(
                            folder.resolve(file.path()) + ": is there already; nothing was written");
                }
            }
            for (StarterFile file : files) {
                write(file);
            }
            return ExitCode.CLEAN;
        } catch (IllegalArgumentException refusal) {
            return Refusals.report(String.valueOf(refusal.getMessage()), "credibility init", terminal);
        } catch (IOException failure) {
            return Refusals.reportFile(failure, terminal);
        }
    }

    /** Who asks for pipelines alone keeps the settings that are there. */
    private List<StarterFile> files() {
        StarterFile settings = StarterFile.settings(preset == null ? "newsroom" : preset);
        boolean kept = preset == null && !pipelines.isEmpty() && Files.exists(folder.resolve(settings.path()));
        List<StarterFile> files = new ArrayList<>(kept ? List.of() : List.of(settings));
        pipelines.forEach(name -> files.add(StarterFile.pipeline(name)));
        return files;
    }

    private void write(StarterFile file) throws IOException {
        Path target = folder.resolve(file.path());
        if (target.getParent() != null) {
            Files.createDirectories(target.getParent());
        }
        try (ReportOutput output = ReportOutput.ofFile(target)) {
            output.writer().write(file.text());
            output.complete();
        }
        terminal.say("wrote " + target);
    }
}
