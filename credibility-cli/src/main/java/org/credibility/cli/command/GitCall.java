package org.credibility.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs git in a folder: bounded in time and output, without pagers, prompts, network, or the variables of an outer git. */
final class GitCall {
    private static final int MAX_BYTES = 64 << 20;
    private static final int MAX_COMPLAINT = 4_096;
    private static final int MAX_SECONDS = 60;
    private static final List<String> COMMAND =
            List.of("git", "--no-pager", "-c", "core.fsmonitor=false", "-c", "core.quotePath=false");

    private final Path folder;

    private GitCall(Path folder) {
        this.folder = folder;
    }

    static GitCall in(Path folder) {
        return new GitCall(folder);
    }

    /**
     * Returns what git answers.
     *
     * @throws IOException if it cannot be run, or takes or says too much
     */
    Answer run(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(COMMAND);
        command.addAll(Stream.of(arguments).toList());
        Process process = start(command);
        process.getOutputStream().close();
        Complaint complaint = new Complaint(process.getErrorStream());
        complaint.start();
        CompletableFuture.delayedExecutor(MAX_SECONDS, TimeUnit.SECONDS).execute(process::destroyForcibly);
        try {
            byte[] bytes = process.getInputStream().readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new IOException("git " + arguments[0] + " says too much");
            }
            process.waitFor();
            complaint.join();
            return new Answer(process.exitValue(), bytes, complaint.words());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("git was interrupted", interrupted);
        } finally {
            process.destroyForcibly();
        }
    }

    private Process start(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
        builder.environment().put("GIT_TERMINAL_PROMPT", "0");
        builder.environment().put("GIT_NO_LAZY_FETCH", "1");
        builder.environment().put("GIT_ALLOW_PROTOCOL", "none");
        builder.environment().put("LC_ALL", "C");
        try {
            return builder.start();
        } catch (IOException missing) {
            throw new IOException("git cannot be run: " + missing.getMessage(), missing);
        }
    }

    /** What git answers. */
    static final class Answer {
        private final int code;
        private final byte[] output;
        private final String complaint;

        private Answer(int code, byte[] output, String complaint) {
            this.code = code;
            this.output = output;
            this.complaint = complaint;
        }

        /** Returns what is wrong, on a line; empty where nothing is. */
        String complaint() {
            return complaint;
        }

        boolean failed() {
            return code != 0;
        }

        /** Returns the only line. */
        String line() {
            return new String(output, StandardCharsets.UTF_8).strip();
        }

        /** Returns what was printed, if all went well. */
        byte[] bytes() throws IOException {
            if (failed()) {
                throw new IOException("git: " + complaint);
            }
            return output;
        }
    }

    /** Reads what git complains of, so that it never waits for a reader. */
    private static final class Complaint extends Thread {
        private final InputStream stream;
        private volatile String words = "";

        Complaint(InputStream stream) {
            super("git-complaint");
            this.stream = stream;
            setDaemon(true);
        }

        @Override
        public void run() {
            try {
                String text = new String(stream.readNBytes(MAX_COMPLAINT), StandardCharsets.UTF_8);
                words = text.lines().findFirst().orElse("").strip();
                stream.transferTo(OutputStream.nullOutputStream());
            } catch (IOException closed) {
                // what was read is enough
            }
        }

        String words() {
            return words;
        }
    }
}
