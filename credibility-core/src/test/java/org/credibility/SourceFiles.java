package org.credibility;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** What the parser finds in the Java files of a folder. */
final class SourceFiles {
    /**
     * A declaration of a source file.
     *
     * @param place file and line
     * @param name how it is called in the file
     * @param lines how many lines it has, Javadoc and annotations left out: the cases of a test are data
     * @param visible whether other packages can use it
     * @param documented whether it has a Javadoc
     */
    record Declaration(String place, String name, long lines, boolean visible, boolean documented) {
        @Override
        public String toString() {
            return place + " " + name;
        }
    }

    private final List<Declaration> types = new ArrayList<>();
    private final List<Declaration> methods = new ArrayList<>();
    private final List<Declaration> packages = new ArrayList<>();

    private SourceFiles() {}

    /** Parses all Java files below a folder; a folder that is not there holds none. */
    static SourceFiles in(Path folder) throws IOException {
        SourceFiles files = new SourceFiles();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<Path> paths = paths(folder);
        if (paths.isEmpty()) {
            return files;
        }
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(paths));
            DocTrees trees = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                files.new Scanner(unit, trees).scan(unit, null);
            }
        }
        return files;
    }

    /** Returns the Java files below a folder, in order. */
    static List<Path> paths(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    List<Declaration> types() {
        return types;
    }

    /** Returns methods and constructors; those that override count as not visible, their Javadoc stands elsewhere. */
    List<Declaration> methods() {
        return methods;
    }

    List<Declaration> packages() {
        return packages;
    }

    private final class Scanner extends TreePathScanner<@Nullable Void, @Nullable Void> {
        private final CompilationUnitTree unit;
        private final DocTrees trees;

        Scanner(CompilationUnitTree unit, DocTrees trees) {
            this.unit = unit;
            this.trees = trees;
        }

        @Override
        public @Nullable Void visitPackage(PackageTree tree, @Nullable Void none) {
            packages.add(declaration(tree, tree.getPackageName().toString(), true));
            return super.visitPackage(tree, null);
        }

        @Override
        public @Nullable Void visitClass(ClassTree tree, @Nullable Void none) {
            types.add(declaration(tree, tree.getSimpleName().toString(), isVisible(tree.getModifiers())));
            return super.visitClass(tree, null);
        }

        @Override
        public @Nullable Void visitMethod(MethodTree tree, @Nullable Void none) {
            boolean overrides = tree.getModifiers().getAnnotations().stream()
                    .anyMatch(annotation ->
                            annotation.getAnnotationType().toString().equals("Override"));
            boolean visible = !overrides && isVisible(tree.getModifiers());
            methods.add(declaration(tree, tree.getName().toString(), visible));
            return super.visitMethod(tree, null);
        }

        /** Whether a declaration is public, and all around it. */
        private boolean isVisible(ModifiersTree modifiers) {
            Tree around = getCurrentPath().getParentPath().getLeaf();
            if (around instanceof CompilationUnitTree) {
                return modifiers.getFlags().contains(Modifier.PUBLIC);
            }
            if (!(around instanceof ClassTree type)) {
                return false;
            }
            boolean open = modifiers.getFlags().contains(Modifier.PUBLIC) || type.getKind() == Tree.Kind.INTERFACE;
            return open
                    && types.stream()
                            .anyMatch(known -> known.visible() && known.place().equals(place(type)));
        }

        private Declaration declaration(Tree tree, String name, boolean visible) {
            long lines = line(trees.getSourcePositions().getEndPosition(unit, tree)) - line(signature(tree)) + 1;
            String comment = trees.getDocComment(getCurrentPath());
            return new Declaration(place(tree), name, lines, visible, comment != null && !comment.isBlank());
        }

        private long signature(Tree tree) {
            if (tree instanceof MethodTree method) {
                Tree type = method.getReturnType();
                return begin(type == null ? method.getBody() : type);
            }
            return begin(tree);
        }

        private String place(Tree tree) {
            return unit.getSourceFile().getName() + ":" + line(begin(tree));
        }

        private long begin(Tree tree) {
            return trees.getSourcePositions().getStartPosition(unit, tree);
        }

        private long line(long position) {
            return unit.getLineMap().getLineNumber(position);
        }
    }
}
