package org.credibility.cli.render;

import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Makes JSON generators that write every text, broken or not, and the same bytes on every system: amounts without an
 * exponent, line feeds for line ends, escapes for what is unfit for terminals.
 */
public final class JsonOutput {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .build();

    private JsonOutput() {}

    /** Returns a generator that puts a document on a line; the target stays open when the generator is closed. */
    public static JsonGenerator compact(Writer target) {
        return FACTORY.createGenerator(ObjectWriteContext.empty(), new JsonEscaper(target));
    }

    /** Returns a generator that indents by two blanks; the target stays open when the generator is closed. */
    public static JsonGenerator indented(Writer target) {
        return FACTORY.createGenerator(new Indented(), new JsonEscaper(target));
    }

    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            Separators separators = Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withArrayEmptySeparator("");
            return new DefaultPrettyPrinter(separators).withObjectIndenter(new DefaultIndenter("  ", "\n"));
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
