package org.demarche.words;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Reads the program's sources and finds what they say, and what they say past the files of words.
 */
final class SourceScan {
  static final Path SOURCES = Path.of("src/main/java/org/demarche");

  private static final Pattern SENTENCE =
      Pattern.compile("\\p{L}{2,}[,:;.)]? \\(?(\\p{L}{2,}|%)|%\\S* \\p{L}{2,}");
  private static final Pattern GLUE = Pattern.compile("^[,;:.)]* \\p{L}{2,}|\\p{L}{2,}[,;:(]* $");

  /** Exceptions whose text is for programmers. */
  private static final Set<String> FOR_PROGRAMMERS =
      Set.of(
          "IllegalArgumentException",
          "IllegalStateException",
          "AssertionError",
          "NullPointerException",
          "IndexOutOfBoundsException",
          "ArithmeticException",
          "NoSuchElementException",
          "UnsupportedOperationException");

  /**
   * A message that the code says.
   *
   * @param key its key
   * @param values the names of its values
   * @param place file and line
   */
  record Said(String key, Set<String> values, String place) {}

  private final List<Said> said = new ArrayList<>();
  private final List<String> keysNotLiteral = new ArrayList<>();
  private final List<String> sentences = new ArrayList<>();

  private SourceScan() {}

  /** Reads every source below a folder. */
  static SourceScan of(Path folder) {
    SourceScan scan = new SourceScan();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
        Stream<Path> sources = Files.walk(folder)) {
      List<Path> java = sources.filter(p -> p.toString().endsWith(".java")).sorted().toList();
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, null, null, files.getJavaFileObjectsFromPaths(java));
      Trees trees = Trees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        scan.new Visitor(unit, trees).scan(unit, null);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return scan;
  }

  List<Said> said() {
    return said;
  }

  List<String> keysNotLiteral() {
    return keysNotLiteral;
  }

  /** File, line and text of every sentence or part of one that stands in the code. */
  List<String> sentences() {
    return sentences;
  }

  private final class Visitor extends TreePathScanner<Void, Void> {
    private final CompilationUnitTree unit;
    private final Trees trees;

    Visitor(CompilationUnitTree unit, Trees trees) {
      this.unit = unit;
      this.trees = trees;
    }

    @Override
    public Void visitAnnotation(AnnotationTree annotation, Void nothing) {
      String name = annotation.getAnnotationType().toString();
      boolean shown = Set.of("Command", "Option", "Parameters", "ArgGroup").contains(name);
      return shown ? super.visitAnnotation(annotation, nothing) : null;
    }

    @Override
    public Void visitNewClass(NewClassTree created, Void nothing) {
      return FOR_PROGRAMMERS.contains(created.getIdentifier().toString())
          ? null
          : super.visitNewClass(created, nothing);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
      String method = call.getMethodSelect().toString();
      if (method.endsWith("Pattern.compile") || method.endsWith(".replaceAll")) {
        return null;
      }
      boolean says = method.equals("Message.of") || method.endsWith(".say");
      if (says && !call.getArguments().isEmpty()) {
        note(call);
      }
      return super.visitMethodInvocation(call, nothing);
    }

    private void note(MethodInvocationTree call) {
      List<? extends ExpressionTree> arguments = call.getArguments();
      boolean message = call.getMethodSelect().toString().equals("Message.of");
      if (!(arguments.get(0) instanceof LiteralTree key)) {
        if (message || arguments.size() > 1) {
          keysNotLiteral.add(place(call));
        }
        return;
      }
      Set<String> names = new LinkedHashSet<>();
      for (int i = 1; i < arguments.size(); i += 2) {
        names.add(
            arguments.get(i) instanceof LiteralTree name ? "" + name.getValue() : "not a literal");
      }
      said.add(new Said("" + key.getValue(), names, place(call)));
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Void nothing) {
      if (literal.getKind() == Tree.Kind.STRING_LITERAL) {
        String text = (String) literal.getValue();
        boolean glued =
            getCurrentPath().getParentPath().getLeaf() instanceof BinaryTree
                && GLUE.matcher(text).find();
        if (glued || SENTENCE.matcher(text).find()) {
          sentences.add(place(literal) + ": " + text.replace("\n", "\\n"));
        }
      }
      return super.visitLiteral(literal, nothing);
    }

    private String place(Tree tree) {
      long position = trees.getSourcePositions().getStartPosition(unit, tree);
      Path file = SOURCES.toAbsolutePath().relativize(Path.of(unit.getSourceFile().toUri()));
      return file + ":" + unit.getLineMap().getLineNumber(position);
    }
  }
}
